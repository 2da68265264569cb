internal import CPostgreSQL
internal import Faults

/// A connection to a server; it is closed when nobody holds it any more.
@safe
final class PostgreSQLDriver: Driver {
  let dialect = Dialect.postgresql
  let place: Place
  private let libpq: LibPQ
  private let handle: OpaquePointer
  private let opening: Connection.Opening
  private let patience: Duration
  /// The server's names of prepared statements, by their text.
  private var names: [String: String] = [:]
  /// How many were prepared: a name is used once, since the server may keep one that is forgotten here.
  private var preparedCount = 0
  /// Whether answers stayed out, so that nothing more can be sent, whatever libpq says of its state.
  private var isLost = false

  private static let keptStatements = 64
  /// How many statements are under way at once: their answers, some hundred bytes each, must find room
  /// in the socket.
  private static let pipelineLength = 256
  /// "almanac" in ASCII, cut to four bytes: names our lock among those of other programs.
  private static let lockClass = 0x616C_6D61

  /// Connects (`PQconnectdbParams`); libpq's own files and environment serve.
  ///
  /// - Throws: ``Fault`` `.usage` for an address that libpq cannot read, `.unreadable` where nobody
  ///   answers.
  init(
    _ address: String, _ opening: Connection.Opening, patience: Duration
  ) throws(Fault) {
    place = .part(address)
    (self.opening, self.patience) = (opening, patience)
    unsafe libpq = try Connection.libpq()
    try unsafe Self.requireReadable(address, libpq, at: place)
    let keys = ["dbname", "connect_timeout", "application_name", "client_encoding"]
    let values = [address, "10", "almanac", "UTF8"]
    let libpq = unsafe libpq
    let connected = unsafe withCStrings(keys) { keys in
      unsafe withCStrings(values) { unsafe libpq.pointee.PQconnectdbParams(keys, $0, 1) }
    }
    guard let connected = unsafe connected else {
      throw Fault(.outOfMemory, at: place, "no memory for a connection")
    }
    unsafe handle = connected
    _ = unsafe libpq.pointee.PQsetNoticeReceiver(handle, cpostgresql_ignore_notice, nil)
    try requireConnected()
    try setUp()
  }

  deinit { unsafe libpq.pointee.PQfinish(handle) }

  private static func requireReadable(
    _ address: String, _ libpq: LibPQ, at place: Place
  ) throws(Fault) {
    var message: UnsafeMutablePointer<CChar>?
    let options = unsafe libpq.pointee.PQconninfoParse(address, &message)
    defer {
      unsafe libpq.pointee.PQconninfoFree(options)
      unsafe libpq.pointee.PQfreemem(message)
    }
    guard unsafe options == nil else { return }
    let reason = unsafe message.map { unsafe String(cString: $0) } ?? "no memory"
    throw Fault(.usage, at: place, reason.firstLine)
  }

  private func requireConnected() throws(Fault) {
    guard unsafe libpq.pointee.PQstatus(handle) == CONNECTION_OK else {
      let reason = unsafe String(cString: libpq.pointee.PQerrorMessage(handle)!).firstLine
      throw Fault(state: nil, at: place, message: reason.isEmpty ? "cannot connect" : reason)
    }
  }

  private func setUp() throws(Fault) {
    names = [:]
    let milliseconds = Int(patience / .milliseconds(1))
    try run(script: "SET lock_timeout = \(max(milliseconds, 1)); SET extra_float_digits = 1")
    if opening == .read { try run(script: "SET default_transaction_read_only = on") }
  }

  // MARK: Statements

  func execute(
    _ sql: String, _ values: [SQLValue], _ body: (Row) throws(Fault) -> Bool
  ) throws(Fault) -> Int {
    let name = try prepare(sql)
    guard send(name, ParameterList(values)) else { throw connectionFault(sql) }
    // Otherwise libpq would hold all rows in memory at once.
    _ = unsafe libpq.pointee.PQsetSingleRowMode(handle)
    var count = 0
    var isWanted = true
    var failure: Fault?
    while let result = next() {
      switch result.status {
      case PGRES_SINGLE_TUPLE where isWanted && failure == nil:
        count += 1
        do throws(Fault) { isWanted = try body(Row(result)) } catch { failure = error }
      case PGRES_SINGLE_TUPLE: break
      case PGRES_COMMAND_OK: count = result.changedCount
      case PGRES_TUPLES_OK: break
      default: failure = failure ?? result.fault(sql: sql)
      }
    }
    if let failure { throw failure }
    return count
  }

  func execute(_ sql: String, each rows: [[SQLValue]]) throws(Fault) {
    guard !rows.isEmpty else { return }
    let name = try prepare(sql)
    guard unsafe libpq.pointee.PQenterPipelineMode(handle) == 1 else { throw connectionFault(sql) }
    defer { _ = unsafe libpq.pointee.PQexitPipelineMode(handle) }
    var start = 0
    while start < rows.count {
      let end = min(start + Self.pipelineLength, rows.count)
      for row in rows[start..<end] where !send(name, ParameterList(row)) {
        isLost = true
        throw connectionFault(sql)
      }
      guard unsafe libpq.pointee.PQpipelineSync(handle) == 1 else {
        isLost = true
        throw connectionFault(sql)
      }
      try readPipeline(sql)
      start = end
    }
  }

  /// Reads the answers up to the end of what was sent together.
  private func readPipeline(_ sql: String) throws(Fault) {
    var failure: Fault?
    // Once between two statements' answers, and twice where no more are due: a write that failed ends the
    // pipeline, and leaves libpq's status as it was.
    var isPausing = false
    while true {
      guard let result = next() else {
        if unsafe isPausing || libpq.pointee.PQstatus(handle) != CONNECTION_OK {
          isLost = true
          throw failure ?? connectionFault(sql)
        }
        isPausing = true
        continue
      }
      isPausing = false
      switch result.status {
      case PGRES_PIPELINE_SYNC:
        if let failure { throw failure }
        return
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_PIPELINE_ABORTED: break
      default: failure = failure ?? result.fault(sql: sql)
      }
    }
  }

  func run(script: String) throws(Fault) {
    // What statements answer may be another after it.
    defer { names = [:] }
    guard let answer = unsafe libpq.pointee.PQexec(handle, script + "; DEALLOCATE ALL") else {
      throw connectionFault(script)
    }
    let result = unsafe PostgreSQLResult(answer, of: libpq, place: place)
    guard result.status == PGRES_COMMAND_OK || result.status == PGRES_TUPLES_OK else {
      throw result.fault(sql: script)
    }
  }

  private func command(_ sql: String) throws(Fault) {
    guard let answer = unsafe libpq.pointee.PQexec(handle, sql) else { throw connectionFault(sql) }
    let result = unsafe PostgreSQLResult(answer, of: libpq, place: place)
    guard result.status == PGRES_COMMAND_OK || result.status == PGRES_TUPLES_OK else {
      throw result.fault(sql: sql)
    }
  }

  private func prepare(_ sql: String) throws(Fault) -> String {
    if let name = names[sql] { return name }
    if names.count >= Self.keptStatements {
      try command("DEALLOCATE ALL")
      names = [:]
    }
    preparedCount += 1
    let name = "almanac_\(preparedCount)"
    guard let answer = unsafe libpq.pointee.PQprepare(handle, name, sql, 0, nil) else {
      throw connectionFault(sql)
    }
    let result = unsafe PostgreSQLResult(answer, of: libpq, place: place)
    guard result.status == PGRES_COMMAND_OK else { throw result.fault(sql: sql) }
    names[sql] = name
    return name
  }

  private func send(_ name: String, _ parameters: ParameterList) -> Bool {
    unsafe parameters.withPointers {
      unsafe libpq.pointee.PQsendQueryPrepared(handle, name, parameters.count, $0, nil, nil, 0) == 1
    }
  }

  private func next() -> PostgreSQLResult? {
    guard let answer = unsafe libpq.pointee.PQgetResult(handle) else { return nil }
    return unsafe PostgreSQLResult(answer, of: libpq, place: place)
  }

  private func connectionFault(_ sql: String) -> Fault {
    let reason = unsafe String(cString: libpq.pointee.PQerrorMessage(handle)!).firstLine
    return Fault(
      state: nil, at: place, message: reason.isEmpty ? "the connection was lost" : reason, sql: sql)
  }

  // MARK: Transactions

  func begin(_ access: Access) throws(Fault) {
    if unsafe isLost || libpq.pointee.PQstatus(handle) != CONNECTION_OK {
      // The server may have been started again since.
      unsafe libpq.pointee.PQreset(handle)
      try requireConnected()
      isLost = false
      try setUp()
    }
    guard access == .write else {
      return try command("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }
    try command("BEGIN")
    do throws(Fault) {
      // As SQLite has it: one writer at a time, in each schema.
      try command("SELECT pg_advisory_xact_lock(\(Self.lockClass), hashtext(current_schema()))")
    } catch {
      rollback()
      throw error
    }
  }

  func commit() throws(Fault) { try command("COMMIT") }

  func rollback() {
    guard unsafe libpq.pointee.PQtransactionStatus(handle) != PQTRANS_IDLE else { return }
    try? command("ROLLBACK")
  }
}

extension String {
  /// libpq's messages have lines of advice.
  fileprivate var firstLine: String {
    String(split(whereSeparator: \.isNewline).first ?? "")
  }
}

/// Calls `body` with a C array of texts that ends in a null pointer.
private func withCStrings<Value>(
  _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value
) -> Value {
  let bytes = texts.map { Array($0.utf8CString) }
  func collect(
    _ place: Int, _ pointers: [UnsafePointer<CChar>?]
  ) -> Value {
    guard place < bytes.count else {
      return unsafe (pointers + [nil]).withUnsafeBufferPointer { unsafe body($0.baseAddress!) }
    }
    return unsafe bytes[place].withUnsafeBufferPointer {
      unsafe collect(place + 1, pointers + [$0.baseAddress])
    }
  }
  return unsafe collect(0, [])
}
