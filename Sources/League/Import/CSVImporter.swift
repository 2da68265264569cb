internal import Storage

/// Any CSV file with one row a game, its columns named by a mapping.
public struct CSVImporter: LeagueImporter {
  public let kind = "csv"
  public let path: String
  public let mapping: ColumnMapping

  public init(path: String, mapping: ColumnMapping = ColumnMapping()) {
    self.path = path
    self.mapping = mapping
  }

  public func read(existing: LeagueContents) throws -> LeagueContents {
    let table = try SourceTable(try FileSystem.read(path), name: path)
    return try GameRows(table, mapping: mapping).contents(existing: existing)
  }
}
