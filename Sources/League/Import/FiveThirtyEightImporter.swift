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
    guard case .league(let league) = try GameRows(GameTable(table), reading).league(target) else {
      preconditionFailure("bad rows are errors here")
    }
    return league
  }
}

extension ImporterDefinition {
  /// FiveThirtyEight's Elo files.
  public static let fiveThirtyEight = ImporterDefinition(
    name: "fivethirtyeight", summary: "Import one of FiveThirtyEight's Elo files.",
    discussion:
      "Reads date, season, neutral, playoff, team1 (at home), team2, score1 and score2, and passes "
      + "over the other columns. Playoff games count as the tournament.",
    pathHelp: "A CSV file such as nfl_elo.csv.", fields: CSVReading.fields,
    examples: [Example("nfl_elo.csv", ["data_dir": "nfl"])]
  ) { request in
    FiveThirtyEightImporter(path: request.path, try CSVReading(request))
  }
}
