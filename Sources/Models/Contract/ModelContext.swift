public import Features
public import League

/// What a model is made for.
public struct ModelContext: Sendable {
  public let teams: TeamTable
  /// The columns of the rows that a stateless model will be given.
  public let columns: [FeatureColumn]
  /// Where its random choices come from.
  public let seed: UInt64

  public init(teams: TeamTable, columns: [FeatureColumn] = [], seed: UInt64 = 0) {
    self.teams = teams
    self.columns = columns
    self.seed = seed
  }
}
