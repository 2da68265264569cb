internal import FoundationEssentials
internal import League

/// `model.json` of a model that rates teams: what each team is worth after the last game walked.
public struct RatingsModelFile: Sendable, Equatable, Codable {
  public struct Entry: Sendable, Equatable, Codable {
    public var teamID: Int64
    public var code: String?
    public var name: String?
    /// In the model's own unit: Elo points, or points of a game.
    public var rating: Double
    /// Of the rating; nil where the model knows none.
    public var variance: Double?

    enum CodingKeys: String, CodingKey {
      case code, name, rating, variance
      case teamID = "team_id"
    }

    /// What people call the team.
    public var label: String { name ?? code ?? String(teamID) }
  }

  public var schemaVersion = 1
  /// In the order of their ids.
  public var teams: [Entry]

  enum CodingKeys: String, CodingKey {
    case teams
    case schemaVersion = "schema_version"
  }

  init(_ teams: TeamTable, rating: (Int32) -> (rating: Double, variance: Double?)) {
    self.teams = teams.teams.indices.map { place in
      let (team, found) = (teams.teams[place], rating(Int32(place)))
      return Entry(
        teamID: team.id, code: team.code, name: team.name, rating: found.rating,
        variance: found.variance)
    }
  }

  /// Nil where the bytes are no such file.
  public init?(json bytes: [UInt8]) {
    guard let file = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
    self = file
  }

  var file: ModelFile {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return ModelFile(
        name: "model.json", bytes: Array(try encoder.encode(self)) + [UInt8(ascii: "\n")])
    }
  }
}
