internal import CArrow
public import Faults

/// A CSV file as columns of text, in UTF-8.
///
/// A byte-order mark, CRLF line ends, quoted cells and blank lines are taken as they come.
public struct CSVTable: Sendable {
  /// How cells and rows are told apart.
  public struct Dialect: Sendable {
    /// A byte of ASCII between cells.
    public var delimiter = UInt8(ascii: ",")
    /// Whether the first row names the columns; without one they are named 1, 2, 3 and so on.
    public var hasHeader = true
    /// Whether rows with another number of cells than the first are left out, and no error.
    public var skipsUnevenRows = false

    public init() {}
  }

  /// A column's different texts, in the order in which they first appear, and for each row the place of
  /// its own among them.
  ///
  /// Columns repeat themselves: what is worked out for each text need not be for each row.
  public struct Cells: Sendable, RandomAccessCollection {
    public let texts: [String]
    /// Count equals the table's rows.
    public let numbers: [Int32]

    /// - Parameter numbers: places in `texts`, whose order is that of first appearance.
    public init(texts: [String], numbers: [Int32]) {
      (self.texts, self.numbers) = (texts, numbers)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { numbers.count }
    public subscript(row: Int) -> String { texts[Int(numbers[row])] }
  }

  /// Columns that a file has at most.
  public static let columnLimit = 10_000
  /// Bytes that a row has at most, 8 MiB; so much is read of a row without an end.
  public static let rowLimit = 1 << 23
  /// Bytes that a file has at most, 2 GiB less one.
  public static let sizeLimit = Int(Int32.max)

  /// The name that messages give the table: a path, or a path inside an archive.
  public let name: String
  public let header: [String]
  public let rowCount: Int
  public let dialect: Dialect
  private let parsed: ParsedCSV
  private let records: CSVRecords
  /// By row, the number of its record; nil where no record was left out.
  private let recordNumbers: [Int]?

  /// - Throws: ``Fault`` when there is no header, a row has another number of cells, or a limit is
  ///   exceeded.
  public init(
    _ bytes: [UInt8], name: String, _ dialect: Dialect = Dialect()
  ) throws(Fault) {
    try Self.checkStart(bytes, name: name)
    try Self.checkEncoding(bytes, name: name)
    parsed = try ParsedCSV(bytes, name: name, dialect)
    (header, rowCount) = (parsed.header, parsed.rowCount)
    self.name = name
    self.dialect = dialect
    records = CSVRecords(bytes)
    recordNumbers = Self.recordNumbers(parsed, dialect)
  }

  private static func recordNumbers(_ parsed: ParsedCSV, _ dialect: Dialect) -> [Int]? {
    guard !parsed.skipped.isEmpty else { return nil }
    let skipped = Set(parsed.skipped)
    let first = dialect.hasHeader ? 2 : 1
    let last = parsed.rowCount + skipped.count + first - 1
    return (first...max(first, last)).filter { !skipped.contains($0) }
  }

  /// The cells of a column, by its place in `header`.
  public func cells(_ column: Int) -> Cells { parsed.cells(column) }

  /// Whether two rows are the same in every column.
  public func areEqual(_ row: Int, _ other: Int) -> Bool { parsed.areEqual(row, other) }

  /// Equal for rows that are, so that many can be compared.
  public func hash(ofRow row: Int) -> UInt64 { parsed.hash(row) }

  /// The line of the file, counted from 1, on which a row stands.
  public func line(ofRow row: Int) -> Int {
    records.line(recordNumbers?[row] ?? row + (dialect.hasHeader ? 2 : 1))
  }

  /// A row's cells in the order of the columns.
  public func row(_ row: Int) -> [String] { header.indices.map { parsed.cell($0, row) } }

  /// The rows that were left out for their number of cells, each with its line and its cells.
  public var skippedRows: [(line: Int, cells: [String])] {
    parsed.skipped.map {
      (records.line($0), records.cells($0, delimiter: dialect.delimiter))
    }
  }

  /// Refuses a file by its first bytes, before the rest is read: one whose header line has no end.
  ///
  /// - Parameter start: the file's first ``rowLimit`` bytes or more, or all of them.
  public static func checkStart(_ start: [UInt8], name: String) throws(Fault) {
    guard start.count >= rowLimit else { return }
    let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    guard start[..<rowLimit].contains(where: isLineEnd) else {
      throw Fault.endlessRow(name: name, line: 1)
    }
  }

  private static func checkEncoding(_ bytes: [UInt8], name: String) throws(Fault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard content.contains(where: { $0 > 0x20 }) else {
      throw Fault(
        .badData, at: .file(name), "empty", remedy: .expected("a header line and rows"))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Fault(.badData, at: .file(name), "is UTF-16", remedy: .advice("save it as UTF-8"))
    }
    let isUTF8 = unsafe bytes.withUnsafeBufferPointer {
      unsafe carrow_is_utf8($0.baseAddress, Int64($0.count))
    }
    guard !isUTF8 else { return }
    throw Fault(
      .badData, at: .file(name, line: firstInvalidLine(in: bytes)), "is not UTF-8",
      remedy: .advice("save the file as UTF-8"))
  }

  private static func firstInvalidLine(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}

extension Fault {
  /// A row goes on and on.
  static func endlessRow(name: String, line: Int) -> Fault {
    Fault(
      .badData, at: .file(name, line: line),
      "a row of more than \(CSVTable.rowLimit >> 20) MiB, which is more than is read",
      remedy: .advice("is a quotation mark never closed?"))
  }
}
