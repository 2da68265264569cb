public import Faults
internal import SourceTables
internal import Wording

/// Which column of a CSV file holds which field of a game.
///
/// A field that is not mapped is looked for under its own name.
public struct ColumnMapping: Sendable, Equatable {
  /// A part of a row. `team1` is at home where `neutral` says that the site is not neutral; `site`
  /// says it outright, from `team1`'s view; with neither column the site is neutral. `number` tells
  /// a day's games of the same teams apart.
  public enum Field: String, CaseIterable, Sendable {
    case season, day, date, team1, team2, score1, score2, neutral, site, overtimes, tournament
    case number
  }

  private var columns: [Field: String] = [:]
  /// Whether the tournament's column holds the round's letter rather than yes or no.
  private(set) var namesRounds = false

  public init() {}

  /// FiveThirtyEight's Elo files: `nfl_elo.csv`, `nba_elo.csv`, `mlb_elo.csv`.
  static let fiveThirtyEight: ColumnMapping = {
    var mapping = ColumnMapping()
    mapping.columns = [.tournament: "playoff"]
    mapping.namesRounds = true
    return mapping
  }()

  /// Reads `field=Column`; `field=Column:2` names the second column of that name.
  ///
  /// - Throws: ``Fault`` when there is no such field, or it or the column is mapped already.
  public mutating func add(_ text: String) throws(Fault) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let names = Field.allCases.map(\.rawValue)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw Fault(
        .badData, "\"\(text)\" is no mapping",
        remedy: .expected("field=Column, such as team1=HomeTeam"))
    }
    let column = String(parts[1])
    guard let field = Field(rawValue: String(parts[0])) else {
      let near = Suggestion.nearest(to: String(parts[0]), among: names)
      let remedy = near.map { "did you mean \"\($0)\"? (" } ?? "the fields are "
      throw Fault(
        .badData, "\"\(text)\": no field \"\(parts[0])\"",
        remedy: .advice(remedy + names.joined(separator: ", ") + (near == nil ? "" : ")")))
    }
    guard columns[field] == nil else {
      throw Fault(.badData, "\"\(text)\": \"\(field.rawValue)\" is mapped already")
    }
    if let other = columns.first(where: { $0.value == column })?.key {
      throw Fault(
        .badData, "\"\(text)\": column \"\(column)\" is \"\(other.rawValue)\" already",
        remedy: .nameColumn(column))
    }
    columns[field] = column
  }

  /// The column of a field: the mapped one, which must be there, else one of the field's own name.
  func column(_ field: Field, in table: SourceTable) throws(Fault) -> SourceColumn? {
    if let name = columns[field] { return try table.namedColumn(name) }
    return try table.optionalColumn([field.rawValue])
  }

  /// - Throws: ``Fault`` when the table has no column for the field.
  func requiredColumn(_ field: Field, in table: SourceTable) throws(Fault) -> SourceColumn {
    if let name = columns[field] { return try table.namedColumn(name) }
    return try table.column(field.rawValue)
  }
}
