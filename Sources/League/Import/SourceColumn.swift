internal import Columnar
package import Faults
internal import Time

/// One column of a file under import.
package struct SourceColumn {
  let title: String
  /// Its place in the file, from 0.
  let index: Int
  let cells: CSVTable.Cells
  let csv: CSVTable

  /// The cell without surrounding white space.
  package func text(_ row: Int) -> String { Self.trimmed(cells[row]) }

  static func trimmed(_ cell: String) -> String {
    let isPlain = { (byte: UInt8?) in byte.map { $0 > 0x20 && $0 < 0x80 } ?? true }
    if isPlain(cell.utf8.first), isPlain(cell.utf8.last) { return cell }
    let start = cell.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  /// Which of the column's texts a row has.
  func number(_ row: Int) -> Int { Int(cells.numbers[row]) }

  /// For each of the column's texts the first row that has it, ascending.
  func firstRows() -> [Int] {
    var rows: [Int] = []
    rows.reserveCapacity(cells.texts.count)
    for (row, number) in cells.numbers.enumerated() where number == rows.count { rows.append(row) }
    return rows
  }

  /// A value for each row, worked out once for each text.
  ///
  /// - Parameters:
  ///   - blank: the value where `read` fails, and of the rows that do not count.
  ///   - isRead: whether a row counts; nil where all do.
  ///   - first: is told what `read` throws.
  ///   - read: the value of a row's cell.
  func values<Value>(
    blank: Value, where isRead: [Bool]? = nil, _ first: inout FirstFault,
    _ read: (Int) throws(Fault) -> Value
  ) -> [Value] {
    var byText = [Value?](repeating: nil, count: cells.texts.count)
    return cells.numbers.indices.map { row in
      if let isRead, !isRead[row] { return blank }
      let number = Int(cells.numbers[row])
      if let known = byText[number] { return known }
      var value = blank
      do throws(Fault) {
        value = try read(row)
      } catch {
        first.note(error, row: row)
      }
      byText[number] = value
      return value
    }
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

  func gameNumber(_ row: Int) throws(Fault) -> Int8 {
    Int8(try integer(row, in: Limits.gameNumber, "the game's number within its day"))
  }

  func teamID(_ row: Int) throws(Fault) -> Int64 {
    Int64(try integer(row, in: Limits.teamID, "a team id"))
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
  static let gameNumber = 1...99
  static let teamID = 0...Int(Int32.max)
}
