internal import CSQLite
internal import Faults

/// A prepared statement, its bound values and, while it is stepped through, a row.
@safe
final class SQLiteStatement: Cursor {
  private let handle: OpaquePointer
  private let sql: String
  let place: Place
  /// SQLite's number of each of our `$1`, `$2`, …: it counts them in the order of the text.
  private let numbers: [Int32]

  init(_ handle: OpaquePointer, sql: String, place: Place) {
    unsafe self.handle = handle
    (self.sql, self.place) = (sql, place)
    let count = unsafe sqlite3_bind_parameter_count(handle)
    numbers = (0..<count).map { unsafe sqlite3_bind_parameter_index(handle, "$\($0 + 1)") }
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Forgets the row, so that new values can be bound and the statement be run again
  /// (`sqlite3_reset`).
  func reset() { unsafe sqlite3_reset(handle) }

  /// Binds `$1`, `$2`, … (`sqlite3_bind_…`).
  func bind(_ values: [SQLValue]) throws(Fault) {
    precondition(values.count == numbers.count, "\(numbers.count) values for \"\(sql)\"")
    for (value, number) in zip(values, numbers) {
      let status =
        switch value {
        case .null: unsafe sqlite3_bind_null(handle, number)
        case .integer(let integer): unsafe sqlite3_bind_int64(handle, number, integer)
        case .double(let double): unsafe sqlite3_bind_double(handle, number, double)
        case .text(let text):
          unsafe csqlite_bind_text(handle, number, text, Int32(text.utf8.count))
        case .bytes(let bytes):
          unsafe csqlite_bind_blob(handle, number, bytes, Int32(bytes.count))
        }
      guard status == SQLITE_OK else { throw error() }
    }
  }

  /// Goes to the next row; false when there is none (`sqlite3_step`).
  func step() throws(Fault) -> Bool {
    let status = unsafe sqlite3_step(handle)
    guard status != SQLITE_ROW, status != SQLITE_DONE else { return status == SQLITE_ROW }
    throw error()
  }

  var columnCount: Int { Int(unsafe sqlite3_column_count(handle)) }

  func name(of column: Int) -> String {
    guard let name = unsafe sqlite3_column_name(handle, Int32(column)) else { return "" }
    return unsafe String(cString: name)
  }

  func kind(_ column: Int) -> ValueKind {
    switch unsafe sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .double
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .bytes
    default: .null
    }
  }

  func integer(_ column: Int) -> Int64 { unsafe sqlite3_column_int64(handle, Int32(column)) }

  func double(_ column: Int) -> Double { unsafe sqlite3_column_double(handle, Int32(column)) }

  func text(_ column: Int) -> String {
    guard let text = unsafe sqlite3_column_text(handle, Int32(column)) else { return "" }
    return unsafe String(cString: text)
  }

  func bytes(_ column: Int) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, Int32(column)) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, Int32(column)))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  private func error() -> Fault {
    let connection = unsafe sqlite3_db_handle(handle)
    return Fault(
      status: unsafe sqlite3_extended_errcode(connection), at: place,
      message: unsafe String(cString: sqlite3_errmsg(connection)), sql: sql)
  }
}
