internal import CArrow
public import Faults

/// A CSV file as columns of text: comma-separated UTF-8 with a header line.
///
/// A byte-order mark, CRLF line ends, quoted cells and blank lines are taken as they come.
public struct CSVTable: Sendable {
  /// The name that messages give the table: a path, or a path inside an archive.
  public let name: String
  public let header: [String]
  /// One array for each column of `header`, each with `rowCount` cells.
  private let columns: [[String]]
  private let bytes: [UInt8]

  public var rowCount: Int { columns.first?.count ?? 0 }

  /// - Throws: ``Fault`` when there is no header, or a row has another number of cells.
  public init(_ bytes: [UInt8], name: String) throws(Fault) {
    try Self.checkEncoding(bytes, name: name)
    var table: OpaquePointer?
    var badRow: Int64 = 0
    let failure = unsafe bytes.withUnsafeBufferPointer {
      unsafe carrow_csv_parse(
        $0.baseAddress, Int64($0.count), &table, &badRow)
    }
    if let failure = unsafe failure {
      let error = unsafe Fault(taking: failure, path: name, format: "CSV")
      guard badRow > 0 else { throw error }
      let line = CSVLines(bytes).line(ofRecord: Int(badRow))
      throw Fault(.badData, at: .file(name, line: line), Self.withoutRowNumber(error.fact))
    }
    defer { unsafe carrow_csv_free(table) }
    (header, columns) = try unsafe Self.copy(table!, name: name)
    self.name = name
    self.bytes = bytes
  }

  /// The cells of a column, by its place in `header`.
  public func cells(_ column: Int) -> [String] { columns[column] }

  /// The line of the file, counted from 1, on which a row stands.
  public func line(ofRow row: Int) -> Int { CSVLines(bytes).line(ofRecord: row + 2) }

  private static func copy(
    _ table: OpaquePointer, name: String
  ) throws(Fault) -> (header: [String], columns: [[String]]) {
    var header: [String] = []
    var columns: [[String]] = []
    for index in 0..<(unsafe carrow_csv_column_count(table)) {
      let title = unsafe String(cString: carrow_csv_column_name(table, index))
      var column: OpaquePointer?
      if let failure = unsafe carrow_csv_column(table, index, &column) {
        throw unsafe Fault(taking: failure, path: name, format: "CSV", column: title)
      }
      let owned = unsafe ArrowColumn(owning: column!, path: name, name: title, format: "CSV")
      header.append(title)
      columns.append(try owned.string().values)
    }
    return (header, columns)
  }

  private static func checkEncoding(_ bytes: [UInt8], name: String) throws(Fault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard content.contains(where: { $0 > 0x20 }) else {
      throw Fault(.badData, at: .file(name), "empty; expected a header line and rows")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Fault(.badData, at: .file(name), "is UTF-16", remedy: .advice("save it as UTF-8"))
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    let line = firstInvalidLine(in: bytes)
    throw Fault(
      .badData, at: .file(name, line: line), "is not UTF-8",
      remedy: .advice("save the file as UTF-8"))
  }

  private static func firstInvalidLine(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  private static func withoutRowNumber(_ message: String) -> String {
    guard let start = message.ranges(of: "Expected ").last?.lowerBound else { return message }
    return "e" + message[start...].dropFirst()
  }
}
