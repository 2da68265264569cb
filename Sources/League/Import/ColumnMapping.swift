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
    /// Who won, where there are no scores; and both scores in one column. They count where they are mapped.
    case outcome, score

    /// - Parameter text: what was typed, for the error.
    /// - Throws: ``Fault`` where there is no such field.
    init(named name: String, in text: String) throws(Fault) {
      let names = Field.allCases.map(\.rawValue)
      guard let field = Field(rawValue: name) else {
        let near = Suggestion.nearest(to: name, among: names)
        let remedy = near.map { "did you mean \"\($0)\"? (" } ?? "the fields are "
        throw Fault(
          .badData, "\"\(text)\": no field \"\(name)\"",
          remedy: .advice(remedy + names.joined(separator: ", ") + (near == nil ? "" : ")")))
      }
      self = field
    }
  }

  private var columns: [Field: String] = [:]
  /// Fields whose columns need not be there.
  private var optional: Set<Field> = []
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

  /// Reads `field=Column`; `field=Column:2` names the second column of that name, and `field?=Column` one
  /// that not every file has.
  ///
  /// - Throws: ``Fault`` when there is no such field, or it or the column is mapped already.
  public mutating func add(_ text: String) throws(Fault) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw Fault(
        .badData, "\"\(text)\" is no mapping",
        remedy: .expected("field=Column, such as team1=HomeTeam"))
    }
    let column = String(parts[1])
    let isOptional = parts[0].hasSuffix("?")
    let field = try Field(
      named: String(isOptional ? parts[0].dropLast() : parts[0]), in: text)
    guard columns[field] == nil else {
      throw Fault(.badData, "\"\(text)\": \"\(field.rawValue)\" is mapped already")
    }
    if let other = columns.first(where: { $0.value == column })?.key {
      throw Fault(
        .badData, "\"\(text)\": column \"\(column)\" is \"\(other.rawValue)\" already",
        remedy: .nameColumn(column))
    }
    columns[field] = column
    if isOptional { optional.insert(field) }
  }

  /// The column of a field: the mapped one, which must be there, else one of the field's own name.
  func column(_ field: Field, in table: SourceTable) throws(Fault) -> SourceColumn? {
    if let name = columns[field] {
      if optional.contains(field), !table.hasColumn(name) { return nil }
      return try table.namedColumn(name)
    }
    // Columns of these names mostly hold something else.
    if [.outcome, .score].contains(field) { return nil }
    return try table.optionalColumn([field.rawValue])
  }

  /// Whether somebody said which column a field has.
  func names(_ field: Field) -> Bool { columns[field] != nil }

  /// Whether somebody said so of a column that need not be there.
  func isOptional(_ field: Field) -> Bool { optional.contains(field) }

  /// - Throws: ``Fault`` when the table has no column for the field.
  func requiredColumn(_ field: Field, in table: SourceTable) throws(Fault) -> SourceColumn {
    if let name = columns[field] { return try table.namedColumn(name) }
    return try table.column(field.rawValue)
  }
}
