internal import Faults
internal import SourceTables
internal import Storage

extension SourceTable {
  /// The path that stands for standard input.
  static let standardInput = "-"

  /// A file that a person hands over, or standard input.
  init(handedOver path: String, _ dialect: SourceDialect) throws(Fault) {
    var dialect = dialect
    dialect.skipsPreamble = dialect.hasHeader
    if path == Self.standardInput {
      try self.init(try FileSystem.readStandardInput(), name: "standard input", dialect)
    } else {
      try self.init(path: path, dialect)
    }
    canNameColumns = true
  }
}

/// The rows of a table that are games: without those of nothing but separators, without headers that
/// stand among them again, and without rows of a single cell, which are headings.
struct GameTable {
  private(set) var table: SourceTable
  /// Notes on the rows that were passed over.
  private(set) var notes: [Fault] = []
  /// The line of the heading after which the tournament begins.
  private(set) var tournamentLine: Int?

  init(path: String, _ reading: CSVReading) throws(Fault) {
    table = try SourceTable(handedOver: path, reading.dialect)
    if let preamble = table.preamble {
      notes.append(
        Fault(
          .badData, at: .file(table.name, line: 1),
          "\"\(preamble)\" is no header, and was passed over"))
    }
    try passOver(reading)
  }

  init(_ table: SourceTable) {
    self.table = table
  }

  private mutating func passOver(_ reading: CSVReading) throws(Fault) {
    guard let team1 = try reading.mapping.column(.team1, in: table),
      let team2 = try reading.mapping.column(.team2, in: table)
    else { return }
    var (rows, headings): (Set<Int>, [Int]) = ([], [])
    let titles = table.titles.map(Self.trimmed)
    for row in table.rows {
      let (one, other) = (team1.text(row), team2.text(row))
      // Most rows are games, and need no look at all of their cells.
      guard one.isEmpty || other.isEmpty || one == Self.trimmed(team1.title) else { continue }
      let cells = table.cells(row).map(Self.trimmed)
      let filled = cells.filter { !$0.isEmpty }
      if filled.count == 1, cells.count > 2 {
        if filled[0] == reading.tournamentAfter { tournamentLine = table.line(row) }
        headings.append(row)
      }
      if filled.count < 2 && cells.count > 2 || filled.isEmpty || cells == titles {
        rows.insert(row)
      }
    }
    noteHeadings(headings, reading)
    table = table.omitting(rows)
  }

  private mutating func noteHeadings(_ headings: [Int], _ reading: CSVReading) {
    if let first = headings.first, headings.count > 1 || tournamentLine == nil {
      let text = table.cells(first).first { !$0.isEmpty } ?? ""
      notes.append(
        table.fault(
          row: first,
          "\"\(text)\" alone in its row is a heading, and was passed over"
            + (headings.count == 1 ? "" : "; so were \(headings.count - 1) more")))
    }
    if let after = reading.tournamentAfter, tournamentLine == nil {
      notes.append(
        Fault(
          .badData, at: .file(table.name),
          "no row has \"\(after)\" alone: no game is a tournament's"))
    }
  }

  private static func trimmed(_ cell: String) -> String {
    let start = cell.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  var rows: Range<Int> { table.rows }

  func omitting(_ rows: Set<Int>) -> GameTable {
    var copy = self
    copy.table = table.omitting(rows)
    return copy
  }
}
