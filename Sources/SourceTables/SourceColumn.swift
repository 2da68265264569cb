public import Columnar
public import Faults

/// One column of a ``SourceTable``.
@usableFromInline package struct SourceColumn: Sendable {
  package let title: String
  /// Its place in the file, from 0.
  package let index: Int
  @usableFromInline var cells: CSVTable.Cells
  let csv: CSVTable
  /// The rows of the file that count; nil where all do.
  let selection: [Int32]?
  /// Marks for "nothing there", beside the usual ones.
  let missing: Set<String>

  /// The rows that count.
  package var rows: Range<Int> { 0..<cells.numbers.count }

  /// The cell without surrounding white space.
  package func text(_ row: Int) -> String { Self.trimmed(cells[row]) }

  /// The column's different texts without surrounding white space, in the order of ``number(_:)``.
  package var texts: [String] { cells.texts.map(Self.trimmed) }

  private static func trimmed(_ cell: String) -> String {
    let isPlain = { (byte: UInt8?) in byte.map { $0 > 0x20 && $0 < 0x80 } ?? true }
    if isPlain(cell.utf8.first), isPlain(cell.utf8.last) { return cell }
    let start = cell.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  /// The place of a row's text among the column's texts.
  package func number(_ row: Int) -> Int { Int(cells.numbers[row]) }

  /// For each of the column's texts the first row that has it, ascending.
  package func firstRows() -> [Int] {
    var rows: [Int] = []
    rows.reserveCapacity(cells.texts.count)
    for (row, number) in cells.numbers.enumerated() where number == rows.count { rows.append(row) }
    return rows
  }

  /// A value for each row, worked out once for each text. Inlinable, since a million rows that go
  /// through a generic function of another module take a second for each column.
  ///
  /// - Parameters:
  ///   - blank: the value where `read` fails, and of the rows that do not count.
  ///   - isRead: whether a row counts; nil where all do.
  ///   - first: is told what `read` throws.
  ///   - read: the value of a row's cell.
  @inlinable package func values<Value>(
    blank: Value, where isRead: [Bool]? = nil, _ first: inout FirstFault,
    _ read: (Int) throws(Fault) -> Value
  ) -> [Value] {
    var byText = [Value?](repeating: nil, count: cells.texts.count)
    var failed: [Int: Fault] = [:]
    return cells.numbers.indices.map { row in
      if let isRead, !isRead[row] { return blank }
      let number = Int(cells.numbers[row])
      if let known = byText[number] {
        if let fault = failed[number] { first.note(fault, row: row) }
        return known
      }
      var value = blank
      do throws(Fault) {
        value = try read(row)
      } catch {
        first.note(error, row: row)
        if first.keepsAll { failed[number] = error }
      }
      byText[number] = value
      return value
    }
  }

  /// Where a source has no value: an empty cell, or what R, pandas, SQL and people write for it, letter case
  /// aside.
  package func isMissing(_ row: Int) -> Bool {
    let text = text(row)
    return Self.marks.contains(text.lowercased()) || missing.contains(text)
  }

  private static let marks: Set<String> = [
    "", "na", "nan", "null", "n/a", "#n/a", "none", "\\n", "-", "--", "–", "—", "tbd", "tba",
  ]

  /// How often each text stands in the column, in the order of ``texts``.
  package var counts: [Int] {
    var counts = [Int](repeating: 0, count: cells.texts.count)
    for number in cells.numbers { counts[Int(number)] += 1 }
    return counts
  }

  /// The column's different texts as the file has them, white space around them included.
  package var rawTexts: [String] { cells.texts }

  /// Copies the column with other texts.
  ///
  /// - Parameter replaced: the text to read in place of one; errors quote it too.
  package func replacing(_ replaced: (String) -> String) -> SourceColumn {
    var column = self
    column.cells = CSVTable.Cells(texts: texts.map(replaced), numbers: cells.numbers)
    return column
  }

  /// The text of a cell that must not be empty.
  package func filledText(_ row: Int, _ meaning: String) throws(Fault) -> String {
    let text = text(row)
    guard !text.isEmpty else { throw error(row, expected: meaning) }
    return text
  }

  package func error(_ row: Int, expected: String) -> Fault {
    error(row, remedy: .expected(expected))
  }

  package func error(_ row: Int, remedy: Remedy) -> Fault {
    var place = place(row: row)
    place.column = title
    return Fault(
      .badData, at: place, "found \"\(Self.shortened(cells[row]))\"", remedy: remedy)
  }

  /// File and line of a row.
  package func place(row: Int) -> Place {
    .file(csv.name, line: csv.line(ofRow: selection.map { Int($0[row]) } ?? row))
  }

  /// The beginning of a cell that is too long to be quoted.
  private static func shortened(_ cell: String) -> String {
    cell.utf8.count > 200 ? "\(cell.prefix(60))…" : cell
  }

  /// A whole number; also one that is written with a fraction of zero, as in `66.0`.
  package func integer(
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
