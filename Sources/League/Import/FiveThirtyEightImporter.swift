internal import Storage

/// FiveThirtyEight's Elo files for the NFL, the NBA and MLB: `date, season, neutral, playoff, team1,
/// team2, score1, score2` and more columns, which are passed over. `team1` is the home team.
public struct FiveThirtyEightImporter: LeagueImporter {
  public let kind = "fivethirtyeight"
  public let path: String

  public init(path: String) {
    self.path = path
  }

  public func read(existing: LeagueContents) throws -> LeagueContents {
    let table = try SourceTable(try FileSystem.read(path), name: path)
    for name in ["date", "neutral", "playoff", "score1", "score2"] { _ = try table.column(name) }
    return try GameRows(table, mapping: .fiveThirtyEight).contents(existing: existing)
  }
}
