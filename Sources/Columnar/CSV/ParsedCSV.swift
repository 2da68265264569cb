internal import CArrow
internal import Faults

/// Owns a table that Arrow has parsed.
///
/// Arrow's arrays are never changed once they are made, so that threads may share them.
@safe
final class ParsedCSV: @unchecked Sendable {
  let header: [String]
  let rowCount: Int
  /// Rows that were left out, by their numbers among the non-empty lines, from 1; ascending.
  let skipped: [Int]
  private let handle: OpaquePointer

  /// - Throws: ``Fault`` when a row has another number of cells than the first and is not skipped, or a
  ///   limit is exceeded.
  init(_ bytes: [UInt8], name: String, _ dialect: CSVTable.Dialect) throws(Fault) {
    var table: OpaquePointer?
    var badRow: Int64 = 0
    let limits = carrow_csv_limits(
      columns: Int32(CSVTable.columnLimit), row_bytes: Int64(CSVTable.rowLimit))
    let form = carrow_csv_dialect(
      delimiter: dialect.delimiter, has_header: dialect.hasHeader,
      skips_uneven_rows: dialect.skipsUnevenRows)
    let failure = unsafe bytes.withUnsafeBufferPointer {
      unsafe carrow_csv_parse($0.baseAddress, Int64($0.count), limits, form, &table, &badRow)
    }
    if let failure = unsafe failure {
      let isEndless = unsafe carrow_failure_get_code(failure) == CARROW_FAILURE_LIMIT
      let fault = unsafe Fault(taking: failure, path: name, format: "CSV")
      guard badRow > 0 else { throw fault }
      let line = CSVLines(bytes).starts(upTo: Int(badRow)).last?.line ?? 1
      if isEndless { throw Fault.endlessRow(name: name, line: line) }
      throw Fault(.badData, at: .file(name, line: line), Self.withoutRowNumber(fault.fact))
    }
    unsafe handle = table!
    rowCount = Int(unsafe carrow_csv_row_count(handle))
    skipped = unsafe (0..<carrow_csv_skipped_count(table)).map {
      Int(unsafe carrow_csv_skipped_row(table, $0))
    }
    header = unsafe (0..<carrow_csv_column_count(table)).map {
      unsafe String(cString: carrow_csv_column_name(table, $0))
    }
  }

  deinit { unsafe carrow_csv_free(handle) }

  func cells(_ column: Int) -> CSVTable.Cells {
    var (texts, numbers): (OpaquePointer?, OpaquePointer?)
    let failure = unsafe carrow_csv_column(handle, Int32(column), &texts, &numbers)
    precondition(unsafe failure == nil, "out of memory")
    let title = header[column]
    let text = unsafe ArrowColumn(owning: texts!, path: title, name: title, format: "CSV")
    let number = unsafe ArrowColumn(owning: numbers!, path: title, name: title, format: "CSV")
    guard let texts = try? text.string().values, let numbers = try? number.int32().values else {
      preconditionFailure("a dictionary holds texts and whole numbers")
    }
    return CSVTable.Cells(texts: texts, numbers: numbers)
  }

  func cell(_ column: Int, _ row: Int) -> String {
    var count: Int64 = 0
    let bytes = unsafe carrow_csv_cell(handle, Int32(column), Int64(row), &count)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
  }

  func areEqual(_ row: Int, _ other: Int) -> Bool {
    unsafe carrow_csv_rows_are_equal(handle, Int64(row), Int64(other))
  }

  func hash(_ row: Int) -> UInt64 { unsafe carrow_csv_row_hash(handle, Int64(row)) }

  private static func withoutRowNumber(_ message: String) -> String {
    guard let start = message.ranges(of: "Expected ").last?.lowerBound else { return message }
    return "e" + message[start...].dropFirst()
  }
}
