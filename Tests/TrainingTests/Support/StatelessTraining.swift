import Evaluation
import Features
import Hyperparameters
import League
import Models
import TestSupport

@testable import Tracking
@testable import Training

/// A stateless model with settings that make it quick, and its rows' blocks; a stateful one takes what
/// of this it has.
struct StatelessTraining: Sendable {
  let model: ModelDefinition
  var settings: [String]
  var features: [String]? = ["site", "season_to_date", "form", "kalman", "previous_season"]
  var scope = PredictionScope.all
  var calibration: CalibrationMethod?
  var seed: UInt64 = 0
  var threads = 1
  var seasons = MadeUpLeague.seasons
  /// Seasons that are walked before.
  var warmUp = 1

  /// For every stateless model that comes with Almanac.
  static let names = ModelRegistry.builtIn.definitions.compactMap {
    if case .stateless = $0.kind { $0.name } else { nil }
  }

  /// Few rounds, and penalties and leaves that few games are enough for.
  private static let quick = [
    "logistic_regression": ["l2=10"],
    "xgboost": ["rounds=6", "early_stopping_rounds=2", "min_child_weight=1", "eta=0.3"],
  ]

  init(_ name: String, _ settings: [String] = []) throws {
    model = try ModelRegistry.builtIn.definition(named: name)
    self.settings = (Self.quick[name] ?? []) + settings
  }

  var configuration: TrainingConfiguration {
    get throws {
      var resolver = model.resolver
      for setting in settings { try resolver.apply(setting: setting) }
      return TrainingConfiguration(
        model: model, hyperparameters: resolver.values(),
        features: try FeatureSelection(.builtIn, names: features).configuration,
        startYear: seasons.lowerBound + warmUp, endYear: seasons.upperBound,
        warmUpFrom: seasons.lowerBound, scope: scope, calibration: calibration, seed: seed,
        threads: threads)
    }
  }

  func run(_ league: MadeUpLeague) throws -> TrainedRun {
    let configuration = try configuration
    let dataset = league.dataset
    let plan = try SeasonPlan(
      startYear: configuration.startYear, endYear: configuration.endYear,
      warmUpFrom: configuration.warmUpFrom, available: dataset.seasons.map(\.season))
    return try Trainer(configuration, plan: plan).train(
      on: dataset,
      Trainer.Circumstances(
        runID: "3f0c91ab-0000-4000-8000-000000000002", timestamp: "2026-01-02T03:04:05Z",
        environment: RunEnvironment(
          almanac: "1", swift: "6", arrow: "2", xgboost: nil, os: "Linux", cpu: "any", threads: 2),
        readSeconds: 0))
  }
}
