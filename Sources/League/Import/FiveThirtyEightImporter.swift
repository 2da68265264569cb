internal import SourceTables

/// FiveThirtyEight's Elo files for the NFL, the NBA and MLB: `date, season, neutral, playoff, team1,
/// team2, score1, score2` and more columns, which are passed over. `team1` is the home team.
public struct FiveThirtyEightImporter: LeagueImporter {
  public let kind = "fivethirtyeight"
  public let path: String
  /// How to read it, the columns apart.
  public let reading: CSVReading

  public init(path: String, _ reading: CSVReading = CSVReading()) {
    self.path = path
    self.reading = reading
  }

  public func read(for target: ImportTarget) throws -> ImportedLeague {
    let table = try SourceTable(path: path)
    for name in ["date", "neutral", "playoff", "score1", "score2"] { _ = try table.column(name) }
    var reading = reading
    reading.mapping = .fiveThirtyEight
    reading.listsGamesOnce = true
    return try GameRows(table, reading).league(target)
  }
}
