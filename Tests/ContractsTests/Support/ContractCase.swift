import Contracts
import Features
import Hyperparameters
import Models
import Testing

/// A model that comes along, told something that makes another of it.
struct ContractCase: CustomTestStringConvertible, Sendable {
  let name: String
  var preset: String?
  var settings: [String] = []

  var testDescription: String {
    ([name, preset].compactMap(\.self) + settings).joined(separator: " ")
  }

  /// Every model with its defaults, with each of its presets, and in its other ways.
  static let all = ModelRegistry.builtIn.definitions.flatMap { model in
    let quick = quick[model.name] ?? []
    return ([nil] + model.presets.map(\.name)).map {
      ContractCase(name: model.name, preset: $0, settings: quick)
    } + (otherWays[model.name] ?? []).map { ContractCase(name: model.name, settings: quick + [$0]) }
  }

  /// Settings that make another model of one.
  private static let otherWays = [
    "elo": ["carryover_target=conference", "early_boost=2", "overtime_rescaling=true"],
    "kalman": ["covariance=full", "fit=none"],
  ]

  /// Few rounds, and penalties and leaves that few games are enough for.
  private static let quick = [
    "logistic_regression": ["l2=10"],
    "xgboost": ["rounds=6", "early_stopping_rounds=2", "min_child_weight=1", "eta=0.3"],
  ]

  func verdicts() throws -> [Promise: Verdict] {
    let model = try ModelRegistry.builtIn.definition(named: name)
    var resolver = model.resolver
    if let preset { try resolver.apply(preset: preset) }
    for setting in settings { try resolver.apply(setting: setting) }
    let features = try FeatureSelection(
      .builtIn, names: ["site", "season_to_date", "form", "kalman", "previous_season"])
    // Of stateful models exactly; XGBoost adds float32, and the regression in another order.
    let tolerances = ["logistic_regression": 1e-15, "xgboost": 1e-7]
    return try ContractCheck(
      model, hyperparameters: resolver.values(), features: features.configuration, seed: 3,
      swapTolerance: tolerances[name] ?? 0
    ).run()
  }
}
