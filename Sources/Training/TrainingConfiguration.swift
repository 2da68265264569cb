public import Evaluation
public import Features
public import Hyperparameters
public import Models

/// A training as a person asks for it.
public struct TrainingConfiguration: Sendable {
  public var model: ModelDefinition
  public var hyperparameters: HyperparameterValues
  /// The features of a stateless model's rows.
  public var features: FeatureConfiguration
  /// First season that is predicted.
  public var startYear: Int
  /// Last season; nil for the last one that there is.
  public var endYear: Int?
  /// First season that is walked without predicting; nil for `startYear`.
  public var warmUpFrom: Int?
  public var scope: PredictionScope
  /// How probabilities are calibrated; nil for as the model says them.
  public var calibration: CalibrationMethod?
  public var seed: UInt64
  /// How many threads may work at once, 1 or more; changes no result.
  public var threads: Int
  public var name: String?
  public var tags: [String]
  /// The id that the runs of one sweep share.
  public var sweepID: String?

  /// Whether its model is to see box scores.
  public var readsBoxScores: Bool {
    if case .stateless = model.kind { features.needsBoxScores } else { false }
  }

  public init(
    model: ModelDefinition, hyperparameters: HyperparameterValues,
    features: FeatureConfiguration = FeatureConfiguration([]), startYear: Int,
    endYear: Int? = nil, warmUpFrom: Int? = nil, scope: PredictionScope = .tournament,
    calibration: CalibrationMethod? = nil, seed: UInt64 = 0, threads: Int = 1, name: String? = nil,
    tags: [String] = []
  ) {
    self.model = model
    self.hyperparameters = hyperparameters
    self.features = features
    self.startYear = startYear
    self.endYear = endYear
    self.warmUpFrom = warmUpFrom
    self.scope = scope
    self.calibration = calibration
    self.seed = seed
    self.threads = threads
    self.name = name
    self.tags = tags
  }
}
