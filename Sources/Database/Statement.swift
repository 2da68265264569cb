internal import CSQLite
public import Faults

/// A prepared statement, its bound values and, while it is stepped through, a row.
///
/// Places of parameters are counted from 1 and columns from 0, as SQLite does.
@safe
public final class Statement {
  private let handle: OpaquePointer
  private let path: String

  init(_ handle: OpaquePointer, path: String) {
    unsafe self.handle = handle
    self.path = path
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Forgets the row, so that new values can be bound and the statement be run again
  /// (`sqlite3_reset`).
  public func reset() { unsafe sqlite3_reset(handle) }

  /// Binds a whole number to a parameter (`sqlite3_bind_int64`).
  public func bind(_ value: Int64, at place: Int) throws(Fault) {
    try check(unsafe sqlite3_bind_int64(handle, Int32(place), value))
  }

  /// Binds a text to a parameter (`sqlite3_bind_text`).
  public func bind(_ value: String, at place: Int) throws(Fault) {
    let count = Int32(value.utf8.count)
    try check(unsafe csqlite_bind_text(handle, Int32(place), value, count))
  }

  /// Binds bytes to a parameter (`sqlite3_bind_blob`).
  public func bind(_ value: [UInt8], at place: Int) throws(Fault) {
    try check(unsafe csqlite_bind_blob(handle, Int32(place), value, Int32(value.count)))
  }

  /// Goes to the next row; false when there is none (`sqlite3_step`).
  public func step() throws(Fault) -> Bool {
    let status = unsafe sqlite3_step(handle)
    guard status != SQLITE_ROW, status != SQLITE_DONE else { return status == SQLITE_ROW }
    throw error(status)
  }

  /// A column of the row as a whole number; 0 for NULL (`sqlite3_column_int64`).
  public func integer(_ column: Int) -> Int64 {
    unsafe sqlite3_column_int64(handle, Int32(column))
  }

  /// A column of the row as text; empty for NULL (`sqlite3_column_text`).
  public func text(_ column: Int) -> String {
    guard let text = unsafe sqlite3_column_text(handle, Int32(column)) else { return "" }
    return unsafe String(cString: text)
  }

  /// A copy of a column's bytes; empty for NULL (`sqlite3_column_blob`).
  public func bytes(_ column: Int) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, Int32(column)) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, Int32(column)))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  private func check(_ status: Int32) throws(Fault) {
    if status != SQLITE_OK { throw error(status) }
  }

  private func error(_ status: Int32) -> Fault {
    let reason = unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
    return Fault(status: status, path: path, message: reason)
  }
}
