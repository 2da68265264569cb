import Chronology
import Evaluation
import Features
import Hyperparameters
import League
import Models
import TestSupport
import Testing

@testable import Forecasting
@testable import Tracking
@testable import Training

/// A model of each kind that Almanac saves, with settings that make it quick.
struct TrainedModel: Sendable, CustomTestStringConvertible {
  let name: String
  var settings: [String] = []
  var scope = PredictionScope.all
  var calibration: CalibrationMethod?

  static let stateful = [
    TrainedModel(name: "elo"), TrainedModel(name: "kalman"),
    TrainedModel(name: "kalman", settings: ["covariance=full"]),
  ]
  static let stateless = [
    TrainedModel(name: "logistic_regression", settings: ["l2=10"]),
    TrainedModel(
      name: "xgboost",
      settings: ["rounds=6", "early_stopping_rounds=2", "min_child_weight=1", "eta=0.3"]),
  ]
  static let calibrated = [
    TrainedModel(name: "elo", calibration: .platt),
    TrainedModel(name: "kalman", calibration: .isotonic),
    TrainedModel(name: "logistic_regression", settings: ["l2=10"], calibration: .isotonic),
  ]
  static let all = stateful + stateless + calibrated

  var testDescription: String {
    ([name, calibration?.rawValue].compactMap(\.self) + settings).joined(separator: " ")
  }

  func configuration(_ seasons: ClosedRange<Int>) throws -> TrainingConfiguration {
    let model = try ModelRegistry.builtIn.definition(named: name)
    var resolver = model.resolver
    for setting in settings { try resolver.apply(setting: setting) }
    let features = try FeatureSelection(
      .builtIn, names: ["site", "season_to_date", "form", "schedule", "kalman", "seed"])
    return TrainingConfiguration(
      model: model, hyperparameters: resolver.values(), features: features.configuration,
      startYear: seasons.lowerBound + 1, endYear: seasons.upperBound,
      warmUpFrom: seasons.lowerBound, scope: scope, calibration: calibration, seed: 3)
  }

  /// Trains on the seasons of a league and saves the run.
  @discardableResult
  func train(
    _ dataset: Dataset, in store: RunStore, runID: String = "3f0c91ab-0000-4000-8000-000000000003"
  ) throws -> TrainedRun {
    let labels = dataset.seasons.map(\.season)
    let configuration = try configuration(labels[0]...labels[labels.count - 1])
    let plan = try SeasonPlan(
      startYear: configuration.startYear, endYear: configuration.endYear,
      warmUpFrom: configuration.warmUpFrom, available: labels)
    let run = try Trainer(configuration, plan: plan).train(
      on: dataset,
      Trainer.Circumstances(
        runID: runID, timestamp: "2026-01-02T03:04:05Z",
        environment: RunEnvironment(
          almanac: "1", swift: "6", arrow: "2", xgboost: nil, os: "Linux", cpu: "any", threads: 2),
        readSeconds: 0))
    try store.save(run)
    return run
  }

  /// The model of a run, with games that may be others by now.
  func forecaster(
    _ run: TrainedRun, in store: RunStore, on dataset: Dataset, at moment: Moment? = nil,
    options: Forecaster.Options = Forecaster.Options()
  ) throws -> Forecaster {
    try Forecaster(
      of: run.record, in: store, on: dataset,
      try TrainingConfiguration(of: run.record, .builtIn, .builtIn), at: moment, options: options)
  }
}
