internal import CSQLite
internal import Faults

/// An open database file; it is closed when nobody holds it any more.
@safe
final class SQLiteDriver: Driver {
  let dialect = Dialect.sqlite
  let place: Place
  private let handle: OpaquePointer
  private let isDurable: Bool
  /// Compiled statements that are not being stepped through, by their text.
  private var statements: [String: SQLiteStatement] = [:]

  /// Enough for all statements of a command; a program that makes up texts without end keeps few.
  private static let keptStatements = 64

  private static let cacheKilobytes = 1 << 16

  /// Set once, before the first connection.
  private static let configuration = csqlite_count_no_memory()

  /// Opens a file; its bytes are not looked at yet (`sqlite3_open_v2`).
  ///
  /// - Parameters:
  ///   - path: nil for a database in memory.
  ///   - isDurable: whether a commit waits for the disk, and references are held to.
  /// - Throws: ``Fault`` when there is no such file, or it cannot be opened.
  init(
    path: String?, _ opening: Connection.Opening, patience: Duration, isDurable: Bool
  ) throws(Fault) {
    place = path.map { .file($0) } ?? .part("database in memory")
    self.isDurable = isDurable
    // Also to read: what a process left that was killed is put in order then. SQLite takes less where
    // the file may not be written.
    let flags = SQLITE_OPEN_READWRITE | (opening == .create ? SQLITE_OPEN_CREATE : 0)
    _ = Self.configuration
    // A path that begins with "file:" or is ":memory:" is a file's name here like any other.
    let name = path.map { $0.hasPrefix("/") ? $0 : "./" + $0 } ?? ":memory:"
    var opened: OpaquePointer?
    let status = unsafe sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard status == SQLITE_OK, let opened = unsafe opened else {
      let reason = unsafe String(cString: sqlite3_errstr(status))
      unsafe sqlite3_close_v2(opened)
      throw Fault(status: status, at: place, message: reason)
    }
    unsafe handle = opened
    let milliseconds = patience / .milliseconds(1)
    unsafe sqlite3_busy_timeout(handle, Int32(clamping: Int(milliseconds)))
    if isDurable && opening != .read { try prepareForWriting(until: .now + patience) }
    if isDurable { try run("PRAGMA foreign_keys = ON") }
    if isDurable && opening == .read { try run("PRAGMA query_only = ON") }
  }

  deinit {
    statements = [:]
    unsafe sqlite3_close_v2(handle)
  }

  /// Readers go on while somebody writes, and a commit has reached the disk when it is over.
  private func prepareForWriting(until end: ContinuousClock.Instant) throws(Fault) {
    while true {
      do throws(Fault) {
        try run("PRAGMA journal_mode = WAL")
        // A large change is written once and not page by page as it grows.
        try run("PRAGMA cache_size = -\(Self.cacheKilobytes)")
        // A statement that a trigger may refuse keeps what it changes until it is over, else in a file.
        try run("PRAGMA temp_store = MEMORY")
        return try run("PRAGMA synchronous = FULL")
      } catch {
        // SQLite waits for nobody here.
        guard error.code == .busy, ContinuousClock.now < end else { throw error }
        pause(milliseconds: .random(in: 1...20))
      }
    }
  }

  // MARK: Statements

  func execute(
    _ sql: String, _ values: [SQLValue], _ body: (Row) throws(Fault) -> Bool
  ) throws(Fault) -> Int {
    let statement = try take(sql)
    defer { keep(statement, sql) }
    try statement.bind(values)
    let row = Row(statement)
    var count = 0
    while try statement.step() {
      count += 1
      guard try body(row) else { return count }
    }
    return statement.columnCount > 0 ? count : Int(unsafe sqlite3_changes64(handle))
  }

  func execute(_ sql: String, each rows: [[SQLValue]]) throws(Fault) {
    let statement = try take(sql)
    defer { keep(statement, sql) }
    for values in rows {
      try statement.bind(values)
      while try statement.step() {}
      statement.reset()
    }
  }

  func run(script: String) throws(Fault) {
    let status = unsafe sqlite3_exec(handle, script, nil, nil, nil)
    guard status == SQLITE_OK else { throw error(script) }
  }

  private func run(_ sql: String) throws(Fault) {
    _ = try execute(sql, []) { (_) throws(Fault) in true }
  }

  /// Compiles a statement (`sqlite3_prepare_v2`), or finds it compiled.
  private func take(_ sql: String) throws(Fault) -> SQLiteStatement {
    if let statement = statements.removeValue(forKey: sql) { return statement }
    var prepared: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK else {
      throw error(sql)
    }
    guard let prepared = unsafe prepared else {
      preconditionFailure("no statement in \"\(sql)\"")
    }
    return unsafe SQLiteStatement(prepared, sql: sql, place: place)
  }

  private func keep(_ statement: SQLiteStatement, _ sql: String) {
    statement.reset()
    if statements.count >= Self.keptStatements { statements = [:] }
    statements[sql] = statement
  }

  // MARK: Transactions

  func begin(_ access: Access) throws(Fault) {
    try run(access == .write ? "BEGIN IMMEDIATE" : "BEGIN")
  }

  func commit() throws(Fault) { try run("COMMIT") }

  func rollback() {
    // SQLite may have rolled back by itself, as on a full disk.
    if unsafe sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
  }

  /// Empties the file, however damaged it is, in step with other processes that have it open
  /// (`SQLITE_DBCONFIG_RESET_DATABASE`).
  func reset() throws(Fault) {
    precondition(!isDurable, "only what can be made again is emptied")
    statements = [:]
    // SQLite asks for the schema to have been read, or tried.
    try? run("SELECT count(*) FROM sqlite_schema")
    guard unsafe csqlite_set_resettable(handle, 1) == SQLITE_OK else { throw error("reset") }
    defer { _ = unsafe csqlite_set_resettable(handle, 0) }
    try run("VACUUM")
  }

  private func error(_ sql: String) -> Fault {
    Fault(
      status: unsafe sqlite3_extended_errcode(handle), at: place,
      message: unsafe String(cString: sqlite3_errmsg(handle)), sql: sql)
  }
}
