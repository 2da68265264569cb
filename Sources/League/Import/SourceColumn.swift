internal import Columnar
package import Faults
internal import Time

/// One column of a file under import.
package struct SourceColumn {
  let title: String
  let cells: [String]
  let csv: CSVTable

  /// The cell without surrounding spaces.
  package func text(_ row: Int) -> String {
    let cell = cells[row]
    guard cell.utf8.first == 0x20 || cell.utf8.last == 0x20 else { return cell }
    return String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Where a source has no value: an empty cell, or what R and pandas write for it.
  func isMissing(_ row: Int) -> Bool {
    switch text(row) {
    case "", "NA", "NaN", "nan", "null": true
    default: false
    }
  }

  /// The same of a cell that must not be empty.
  func filledText(_ row: Int, _ meaning: String) throws(Fault) -> String {
    let text = text(row)
    guard !text.isEmpty else { throw error(row, expected: meaning) }
    return text
  }

  package func error(_ row: Int, expected: String) -> Fault {
    error(row, remedy: .expected(expected))
  }

  package func error(_ row: Int, remedy: Remedy) -> Fault {
    Fault(
      .badData, at: .file(csv.name, line: csv.line(ofRow: row), column: title),
      "found \"\(Self.shortened(cells[row]))\"", remedy: remedy)
  }

  /// The beginning of a cell that is too long to be quoted.
  private static func shortened(_ cell: String) -> String {
    cell.utf8.count > 200 ? "\(cell.prefix(60))…" : cell
  }

  /// A whole number; also one that is written with a fraction of zero, as in `66.0`.
  func integer(
    _ row: Int, in range: ClosedRange<Int>, _ meaning: String
  ) throws(Fault) -> Int {
    let cell = text(row)
    guard let whole = Int(withoutZeroFraction(cell)), range.contains(whole) else {
      throw error(
        row, expected: "\(meaning), a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return whole
  }

  private func withoutZeroFraction(_ cell: String) -> Substring {
    guard let point = cell.firstIndex(of: "."), point != cell.startIndex,
      cell[cell.index(after: point)...].allSatisfy({ $0 == "0" })
    else { return cell[...] }
    return cell[..<point]
  }

  package func season(_ row: Int) throws(Fault) -> Int32 {
    Int32(try integer(row, in: Limits.season, "a season"))
  }

  package func day(_ row: Int) throws(Fault) -> Int32 {
    Int32(try integer(row, in: Limits.day, "a day of the season"))
  }

  func score(_ row: Int) throws(Fault) -> Int32 {
    Int32(try integer(row, in: Limits.score, "a score"))
  }

  func count(_ row: Int) throws(Fault) -> Int32 {
    Int32(try integer(row, in: Limits.count, "a count"))
  }

  func overtimes(_ row: Int) throws(Fault) -> Int8 {
    Int8(try integer(row, in: Limits.overtimes, "a number of overtimes"))
  }

  func teamID(_ row: Int) throws(Fault) -> Int64 {
    Int64(try integer(row, in: Limits.teamID, "a team id"))
  }

  func date(_ row: Int) throws(Fault) -> CalendarDate {
    guard let date = CalendarDate(text(row)) else {
      throw error(row, expected: "a date that the calendar has, such as 2015-09-10 or 9/10/2015")
    }
    return date
  }

  /// One of the texts that `values` names, letter case aside.
  package func choice<Value>(
    _ row: Int, _ values: KeyValuePairs<String, Value>
  ) throws(Fault) -> Value {
    let cell = text(row).lowercased()
    guard let match = values.first(where: { $0.key.lowercased() == cell }) else {
      let names = values.map { $0.key.isEmpty ? "nothing" : "\"\($0.key)\"" }
      throw error(row, expected: names.joined(separator: ", "))
    }
    return match.value
  }
}

/// What a cell may hold at most: wide enough for every league, narrow enough to catch a wrong column.
enum Limits {
  static let season = 0...9999
  static let day = 0...400
  static let score = 0...9999
  static let overtimes = 0...100
  static let count = 0...999
  static let teamID = 0...Int(Int32.max)
}
