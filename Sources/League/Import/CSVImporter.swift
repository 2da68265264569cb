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
    var source = try GameTable(path: path, reading)
    var rejects = Rejects(of: source)
    while true {
      let faults: [Int: Fault]
      switch try GameRows(source, reading).league(target) {
      case .league(var league):
        league.notes += source.notes + rejects.notes
        league.rejects = reading.skipsBadRows ? rejects.csv() : nil
        return league
      case .badRows(let rows): faults = rows
      }
      rejects.add(faults, of: source)
      source = source.omitting(Set(faults.keys))
      if source.rows.isEmpty, let fault = faults.min(by: { $0.key < $1.key })?.value { throw fault }
    }
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
    fields: CSVReading.anyFile,
    examples: [
      Example("games.csv", ["map": "team1=Home", "map": "team2=Away", "map": "neutral=Neutral"])
    ]
  ) { request in
    var request = request
    var format: ImportFormat?
    try request.read("format") { (name) throws(Fault) in format = try ImportFormat(named: name) }
    if let format {
      guard !format.hasRatings else {
        throw Fault(
          .badData, at: .file(request.path), "has ratings to begin with, and no games",
          remedy: .beginWithRatings(request.path))
      }
      request = request.filled(by: format)
    }
    return CSVImporter(path: request.path, try CSVReading(ofAnyFile: request))
  }
}
