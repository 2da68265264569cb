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

extension TeamRating: Codable {
  enum CodingKeys: CodingKey { case team, season, rating }

  /// The team may stand as a text or, for an id, as a number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try? container.decode(Int64.self, forKey: .team)
    team = try id.map(String.init) ?? container.decode(String.self, forKey: .team)
    season = try container.decodeIfPresent(Int.self, forKey: .season)
    rating = try container.decode(Double.self, forKey: .rating)
  }
}
