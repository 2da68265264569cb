internal import Faults
internal import SourceTables

/// Any CSV file with one row a game, its columns named by a mapping.
public struct CSVImporter: LeagueImporter {
  public let kind = "csv"
  public let path: String
  public let reading: CSVReading

  public init(path: String, _ reading: CSVReading = CSVReading()) {
    self.path = path
    self.reading = reading
  }

  public func read(for target: ImportTarget) throws -> ImportedLeague {
    var table = try SourceTable(path: path)
    table.canNameColumns = true
    return try GameRows(table, reading).league(target)
  }
}

extension ImporterDefinition {
  private static let columns = ColumnMapping.Field.allCases.map(\.rawValue).joined(separator: ", ")

  /// Any file with one row a game.
  public static let csv = ImporterDefinition(
    name: "csv", summary: "Import any CSV file with one row a game.",
    discussion:
      "Fields: \(columns). Each is read from the column that `map` names, or else from the column of "
      + "its own name. Needed are season, team1, team2, and day or date. A game is at team1's unless "
      + "neutral says not, or site (H, A, N) says where; with neither column, every site is neutral. "
      + "Rows without scores are a schedule. number tells a day's games of the same teams apart; "
      + "without it they are told apart by their scores. Rows that say the same in all of these and "
      + "differ in other columns are one game.",
    pathHelp: "The CSV file.",
    fields: [
      Field(
        "map", placeholder: "FIELD=COLUMN",
        help: "Which column holds a field.\nCOLUMN:2 is the second of a name.", repeats: true)
    ] + CSVReading.fields,
    examples: [
      Example("games.csv", ["map": "team1=Home", "map": "team2=Away", "map": "neutral=Neutral"])
    ]
  ) { request in
    var reading = try CSVReading(request)
    try request.read("map") { (text) throws(Fault) in try reading.mapping.add(text) }
    return CSVImporter(path: request.path, reading)
  }
}
