/// A team's conference in one season.
public struct ConferenceMembership: Sendable, Hashable {
  public let season: Int32
  public let team: Int64
  /// The conference's abbreviation.
  public let conference: String

  public init(season: Int32, team: Int64, conference: String) {
    self.season = season
    self.team = team
    self.conference = conference
  }
}
