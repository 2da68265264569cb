/// A team's seed in one season's tournament.
public struct Seed: Sendable, Hashable {
  public let season: Int32
  public let team: Int64
  /// Region and number as the source writes them, such as "W01" or "Y16a".
  public let seed: String

  public init(season: Int32, team: Int64, seed: String) {
    self.season = season
    self.team = team
    self.seed = seed
  }
}
