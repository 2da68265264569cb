public import League

/// What there is to know of a kind of model before one is made.
public struct ModelDefinition: Sendable {
  /// What `--model` and records call it.
  public let name: String
  /// Rises when the same hyperparameters and games would give other probabilities.
  public let version: Int
  /// One line.
  public let summary: String
  public let hyperparameters: [Hyperparameter]
  /// Named settings of some of the hyperparameters.
  public let presets: [Preset]
  /// Makes a model that has seen no game, for the teams of a league.
  public let make: @Sendable (HyperparameterValues, TeamTable) throws -> any StatefulModel

  public init(
    name: String, version: Int, summary: String, hyperparameters: [Hyperparameter],
    presets: [Preset] = [],
    make: @escaping @Sendable (HyperparameterValues, TeamTable) throws -> any StatefulModel
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.hyperparameters = hyperparameters
    self.presets = presets
    self.make = make
  }
}
