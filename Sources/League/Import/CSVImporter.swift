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
