/// What is known on the eve of a season.
public struct SeasonStart: Sendable {
  public let season: Int
  /// A conference number for each team of the team table, -1 for none; nil where nothing is known.
  public let conferences: [Int32]?

  public init(season: Int, conferences: [Int32]?) {
    self.season = season
    self.conferences = conferences
  }
}
