internal import CSQLite
public import Faults

/// An open database file; it is closed when nobody holds it any more.
///
///     let connection = try Connection(path: "index.sqlite", mode: .create)
///     try connection.run("CREATE TABLE runs (id TEXT PRIMARY KEY)")
///     try connection.transaction { … }
@safe
public final class Connection {
  public enum Mode: Sendable {
    /// The file must be there. It is opened for reading alone where it may not be written.
    case open
    /// The file is made if need be.
    case create
  }

  public let path: String
  private let handle: OpaquePointer

  /// Opens a file; its bytes are not looked at yet (`sqlite3_open_v2`).
  ///
  /// - Parameter patience: how many milliseconds to wait for other processes before `.busy`.
  /// - Throws: ``Fault`` when there is no such file, or it cannot be opened.
  public init(path: String, mode: Mode, patience: Int) throws(Fault) {
    var opened: OpaquePointer?
    let creating = mode == .create ? SQLITE_OPEN_CREATE : 0
    // A path that begins with "file:" or is ":memory:" is a file's name here like any other.
    let name = path.hasPrefix("/") ? path : "./" + path
    let status = unsafe sqlite3_open_v2(
      name, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | creating, nil)
    guard status == SQLITE_OK, let opened = unsafe opened else {
      let reason = unsafe String(cString: sqlite3_errstr(status))
      unsafe sqlite3_close_v2(opened)
      throw Fault(status: status, path: path, message: reason)
    }
    unsafe handle = opened
    self.path = path
    unsafe sqlite3_busy_timeout(handle, Int32(clamping: patience))
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Compiles one statement (`sqlite3_prepare_v2`).
  public func prepare(_ sql: String) throws(Fault) -> Statement {
    var prepared: OpaquePointer?
    try check(unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil))
    guard let prepared = unsafe prepared else {
      preconditionFailure("no statement in \"\(sql)\"")
    }
    return unsafe Statement(prepared, path: path)
  }

  /// Runs a statement that has no result, or whose result nobody wants.
  public func run(_ sql: String) throws(Fault) {
    let statement = try prepare(sql)
    while try statement.step() {}
  }

  /// The first column of the first row, as a whole number; nil without a row.
  public func integer(_ sql: String) throws(Fault) -> Int64? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// Does `body` whole or not at all, while no other process writes.
  ///
  /// - Throws: what `body` throws, or ``Fault``; nothing has been changed then.
  public func transaction(_ body: () throws(Fault) -> Void) throws(Fault) {
    try run("BEGIN IMMEDIATE")
    do throws(Fault) {
      try body()
      try run("COMMIT")
    } catch {
      // SQLite may have rolled back by itself, as on a full disk.
      try? run("ROLLBACK")
      throw error
    }
  }

  /// Empties the file, however damaged it is, in step with other processes that have it open
  /// (`SQLITE_DBCONFIG_RESET_DATABASE`).
  public func reset() throws(Fault) {
    // SQLite asks for the schema to have been read, or tried.
    _ = try? integer("SELECT count(*) FROM sqlite_schema")
    try check(unsafe csqlite_set_resettable(handle, 1))
    defer { _ = unsafe csqlite_set_resettable(handle, 0) }
    try run("VACUUM")
  }

  private func check(_ status: Int32) throws(Fault) {
    guard status != SQLITE_OK else { return }
    throw Fault(
      status: status, path: path, message: unsafe String(cString: sqlite3_errmsg(handle)))
  }
}
