public import Models

/// What a person asks of a training.
public struct TrainingConfiguration: Sendable {
  public var model: ModelDefinition
  public var hyperparameters: HyperparameterValues
  /// First season that is predicted.
  public var startYear: Int
  /// Last season; nil for the last one that there is.
  public var endYear: Int?
  /// First season that is walked without predicting; nil for `startYear`.
  public var warmUpFrom: Int?
  public var scope: PredictionScope
  public var seed: UInt64
  public var name: String?
  public var tags: [String]

  public init(
    model: ModelDefinition, hyperparameters: HyperparameterValues, startYear: Int,
    endYear: Int? = nil, warmUpFrom: Int? = nil, scope: PredictionScope = .tournament,
    seed: UInt64 = 0, name: String? = nil, tags: [String] = []
  ) {
    self.model = model
    self.hyperparameters = hyperparameters
    self.startYear = startYear
    self.endYear = endYear
    self.warmUpFrom = warmUpFrom
    self.scope = scope
    self.seed = seed
    self.name = name
    self.tags = tags
  }
}
