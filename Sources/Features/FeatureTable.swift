public import League

/// The feature rows of many games, in the order of the walk, with what came of each.
public struct FeatureTable: Sendable {
  public let columns: [FeatureColumn]
  public let features: FeatureColumns
  /// One for each row.
  public let matchups: [Matchup]
  /// One for each row, from A's view; nil where a game has no score.
  public let outcomes: [Double?]
  /// The rows of each season, in order: consecutive ranges that cover all.
  public let seasons: [Range<Int>]

  public var rowCount: Int { matchups.count }

  /// The rows of a season and of those after it.
  public func rows(from season: Int) -> Range<Int> {
    (matchups.firstIndex { $0.season >= season } ?? rowCount)..<rowCount
  }
}
