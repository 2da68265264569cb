public import Hyperparameters
public import League

/// A kind of block as it is described before one is made.
public struct FeatureBlockDefinition: Sendable {
  /// Its name for people and in records.
  public let name: String
  /// One line.
  public let summary: String
  /// How the columns come about.
  public let formula: String
  /// Who published it, or what it is derived from.
  public let source: String
  /// Whether it has nothing to say where no box scores were imported.
  public let needsBoxScores: Bool
  /// Whether it learns from scores, with some values of its parameters; else who won is enough.
  public let needsScores: @Sendable (HyperparameterValues) -> Bool
  public let columns: [FeatureColumn]
  public let parameters: [Hyperparameter]
  /// Makes a block that has seen no game, for the teams of a league.
  public let make: @Sendable (HyperparameterValues, TeamTable) throws -> any FeatureBlock

  public init(
    name: String, summary: String, formula: String, source: String, needsBoxScores: Bool = false,
    needsScores: @escaping @Sendable (HyperparameterValues) -> Bool = { _ in true },
    columns: [FeatureColumn], parameters: [Hyperparameter] = [],
    make: @escaping @Sendable (HyperparameterValues, TeamTable) throws -> any FeatureBlock
  ) {
    self.name = name
    self.summary = summary
    self.formula = formula
    self.source = source
    self.needsBoxScores = needsBoxScores
    self.needsScores = needsScores
    self.columns = columns
    self.parameters = parameters
    self.make = make
  }
}
