public import Features
public import League

/// The surroundings that a model is made for.
public struct ModelContext: Sendable {
  public let teams: TeamTable
  /// The columns of the rows that a stateless model will be given.
  public let columns: [FeatureColumn]
  /// Where its random choices come from.
  public let seed: UInt64
  /// Whether the person wants it to end; a model that takes long asks now and then, from any thread,
  /// and throws `CancellationError`.
  public let isInterrupted: @Sendable () -> Bool

  public init(
    teams: TeamTable, columns: [FeatureColumn] = [], seed: UInt64 = 0,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.teams = teams
    self.columns = columns
    self.seed = seed
    self.isInterrupted = isInterrupted
  }
}
