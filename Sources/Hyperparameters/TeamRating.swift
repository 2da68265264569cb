/// One row of a table of ratings.
public struct TeamRating: Sendable, Equatable {
  /// Code, name or id.
  public let team: String
  /// Nil in a table that holds for whichever season a team is first seen in.
  public let season: Int?
  public let rating: Double

  public init(team: String, season: Int? = nil, rating: Double) {
    self.team = team
    self.season = season
    self.rating = rating
  }
}
