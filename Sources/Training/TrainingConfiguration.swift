public import Evaluation
public import Faults
public import Features
public import Hyperparameters
public import Models

/// A training as a person asks for it.
public struct TrainingConfiguration: Sendable {
  public var model: ModelDefinition
  public var hyperparameters: HyperparameterValues
  /// The estimates that are among the hyperparameters; nil where none are, or they are still to be made.
  public var estimates: Estimates? {
    model.estimation?.isAsked(by: hyperparameters) ?? false ? known : nil
  }
  private var known: Estimates?
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
    tags: [String] = [], estimates: Estimates? = nil
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
    known = estimates
  }

  /// Lays estimates over the hyperparameters.
  ///
  /// - Throws: ``Fault`` for an estimate that the model cannot be told.
  public mutating func take(_ estimates: Estimates) throws(Fault) {
    hyperparameters = try model.values(hyperparameters, with: estimates)
    known = estimates
  }

  /// The configuration before anything was estimated.
  public var beforeEstimation: TrainingConfiguration {
    get throws(Fault) {
      var configuration = self
      configuration.hyperparameters = try model.valuesBeforeEstimation(hyperparameters)
      configuration.known = nil
      return configuration
    }
  }

  /// Lets a model that estimates its numbers learn from every season before the first that is predicted,
  /// where nobody said from which.
  ///
  /// - Parameter available: the seasons that have games, ascending.
  /// - Throws: ``Fault`` `.usage` where a number was told that would be estimated.
  public mutating func warmUpToEstimate(from available: [Int]) throws(Fault) {
    guard warmUpFrom == nil, try lacksEstimates(), let first = available.first, first < startYear
    else { return }
    warmUpFrom = first
  }

  /// Whether hyperparameters are to be estimated that are not yet.
  ///
  /// - Throws: ``Fault`` `.usage` where one of them was told.
  func lacksEstimates() throws(Fault) -> Bool {
    guard estimates == nil else { return false }
    return try model.isEstimated(hyperparameters)
  }
}
