internal import Columnar
public import Faults
internal import League
internal import SourceTables

/// Kaggle's sample of a submission: which matchups are asked for, as `Season_TeamA_TeamB` in a column `ID`,
/// beside a column `Pred`. The seasons of 2014's are letters, as in `S_504_507`.
public struct SubmissionSheet: Sendable {
  public struct Row: Sendable, Equatable {
    public let season: Int32
    /// Team ids, in the order of the file; the probability is the first one's.
    public let first: Int64
    public let second: Int64
  }

  /// The names of the columns as the file has them.
  let header: [String]
  public let rows: [Row]
  private let table: SourceTable
  private let ids: SourceColumn

  /// - Parameter name: what messages call the file.
  /// - Throws: `Fault` `.badData`, with the line, for what is no such file: other columns, no rows, an
  ///   id of another form, a matchup that stands twice.
  public init(_ bytes: [UInt8], name: String) throws(Fault) {
    table = try SourceTable(bytes, name: name)
    ids = try table.column("ID")
    _ = try table.column("Pred")
    header = table.titles
    guard header.count == 2, header[0].lowercased() == "id" else {
      throw Fault(
        .badData, at: .file(name, line: 1), "found the columns \(header.joined(separator: ", "))",
        remedy: .expected("ID, Pred"))
    }
    guard !table.rows.isEmpty else {
      throw Fault(
        .badData, at: .file(name), "asks for no matchup", remedy: .expected("a row for each"))
    }
    var rows: [Row] = []
    rows.reserveCapacity(table.rows.count)
    var lines: [RowKey: Int] = [:]
    lines.reserveCapacity(table.rows.count)
    for index in table.rows {
      guard let row = Row(ids.text(index)) else {
        throw ids.error(index, expected: "Season_TeamA_TeamB, such as 2025_1101_1102")
      }
      if let other = lines.updateValue(index, forKey: RowKey(row)) {
        throw ids.error(
          index, expected: "each matchup once; it also stands in \(table.place(row: other).text())")
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// A matchup whichever team is named first.
  private struct RowKey: Hashable {
    let season: Int32
    let low: Int64
    let high: Int64

    init(_ row: Row) {
      (season, low, high) = (row.season, min(row.first, row.second), max(row.first, row.second))
    }
  }

  /// An error about a row's id.
  func error(_ row: Int, remedy: Remedy) -> Fault { ids.error(row, remedy: remedy) }

  /// The file with every row filled.
  ///
  /// - Parameter probabilities: one for each row, that its first team wins.
  func filled(with probabilities: [Double], lineEnd: CSVWriter.LineEnd) -> [UInt8] {
    precondition(probabilities.count == rows.count, "a probability for each row")
    var csv = CSVWriter(lineEnd: lineEnd)
    csv.addRow(header)
    for (index, probability) in probabilities.enumerated() {
      csv.addRow([ids.text(index), probability.description])
    }
    return csv.bytes
  }
}

extension SubmissionSheet.Row {
  /// Nil for a text that is not a year and two teams' ids.
  init?(_ id: String) {
    let parts = id.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    guard parts.count == 3, let season = Self.season(parts[0]), let first = Self.number(parts[1]),
      let second = Self.number(parts[2]), season <= 9999, first != second
    else { return nil }
    (self.season, self.first, self.second) = (Int32(season), first, second)
  }

  /// A year, or the letter that the download of 2014 had for one: A is the season that ended in 1996, and so
  /// on to S, that of 2014.
  private static func season(_ text: Substring.UTF8View.SubSequence) -> Int64? {
    guard text.count == 1, let letter = text.first, letter | 0x20 >= UInt8(ascii: "a"),
      letter | 0x20 <= UInt8(ascii: "s")
    else { return number(text) }
    return 1996 + Int64((letter | 0x20) - UInt8(ascii: "a"))
  }

  /// Up to ten digits and nothing else.
  private static func number(_ digits: Substring.UTF8View.SubSequence) -> Int64? {
    guard (1...10).contains(digits.count) else { return nil }
    var number: Int64 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = 10 * number + Int64(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
