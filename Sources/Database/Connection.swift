public import Faults

/// A connection to a database, for one thread: the compiler lets no other have it.
///
///     let connection = try Connection(.file("ledger.sqlite"), .create)
///     let count = try connection.transaction(.write) { () throws(Fault) in
///       try connection.run("INSERT INTO leagues VALUES ($1)", [.text(id)])
///       return try connection.integer("SELECT count(*) FROM leagues")
///     }
///
/// Statements are prepared once and kept. Faults say what the database said, and in which statement,
/// but never the values that were bound.
public final class Connection {
  public enum Opening: Sendable {
    /// The database must be there, and is read only.
    case read
    /// The database must be there.
    case write
    /// A file is made if need be.
    case create
  }

  public let location: DatabaseLocation
  private let driver: any Driver
  private let patience: Duration
  private var isReading = false
  public private(set) var isInTransaction = false

  /// Rows that are handed to a driver at once.
  private static let partLength = 256

  public static let defaultPatience = Duration.seconds(10)

  /// - Parameter patience: how long to wait for others, and to try again, before `.busy`.
  /// - Throws: ``Fault`` where there is no such database, or it cannot be reached.
  public init(
    _ location: DatabaseLocation, _ opening: Opening, patience: Duration = defaultPatience
  ) throws(Fault) {
    self.location = location
    self.patience = patience
    driver =
      switch location {
      case .file(let path):
        try SQLiteDriver(path: path, opening, patience: patience, isDurable: true)
      case .memory: try SQLiteDriver(path: nil, .create, patience: patience, isDurable: false)
      case .server(let address): try PostgreSQLDriver(address, opening, patience: patience)
      }
  }

  init(_ driver: any Driver, at location: DatabaseLocation, patience: Duration) {
    (self.driver, self.location, self.patience) = (driver, location, patience)
  }

  public var dialect: Dialect { driver.dialect }

  /// Where faults happen.
  public var place: Place { driver.place }

  // MARK: Statements

  /// Runs a statement without an answer, or whose answer nobody wants.
  ///
  /// - Returns: how many rows it changed.
  @discardableResult
  public func run(_ sql: String, _ values: [SQLValue] = []) throws(Fault) -> Int {
    try requireStorable(values)
    return try reading { () throws(Fault) in
      try driver.execute(sql, values) { (_) throws(Fault) in true }
    }
  }

  /// Runs a statement once for each list of values, in order, which is quicker than one at a time.
  ///
  /// - Parameter rows: lazy ones are made as they are needed, so that memory does not grow with them.
  /// - Precondition: a transaction is under way.
  public func run(_ sql: String, each rows: some Sequence<[SQLValue]>) throws(Fault) {
    precondition(isInTransaction, "many statements are one change")
    var part: [[SQLValue]] = []
    func runPart() throws(Fault) {
      try reading { () throws(Fault) in try driver.execute(sql, each: part) }
      part.removeAll(keepingCapacity: true)
    }
    for values in rows {
      try requireStorable(values)
      part.append(values)
      if part.count == Self.partLength { try runPart() }
    }
    try runPart()
  }

  /// Adds rows to a table, many with each statement, which is quicker again.
  ///
  /// - Parameters:
  ///   - columns: names, with commas between them.
  ///   - values: one for each column, row after row.
  /// - Precondition: a transaction is under way.
  public func insert(
    into table: String, _ columns: String, _ values: [SQLValue]
  ) throws(Fault) {
    precondition(isInTransaction, "many statements are one change")
    let width = columns.count { $0 == "," } + 1
    precondition(values.count.isMultiple(of: width), "\(width) values for each row of \(table)")
    try requireStorable(values)
    let insertion = "INSERT INTO \(table) (\(columns)) VALUES "
    let together = max(1, Self.insertedValues / width)
    let whole = values.count / (together * width) * together * width
    for (rows, places) in [(together, 0..<whole), (1, whole..<values.count)] {
      let statement = insertion + Self.places(rows, width)
      for start in stride(from: places.lowerBound, to: places.upperBound, by: rows * width) {
        let part = Array(values[start..<start + rows * width])
        try reading { () throws(Fault) in try driver.execute(statement, each: [part]) }
      }
    }
  }

  /// Values that a statement inserts at once: of what a row costs beside itself, little is left then.
  private static let insertedValues = 1500

  /// `($1, $2), ($3, $4)`.
  private static func places(_ rows: Int, _ width: Int) -> String {
    (0..<rows).map { row in
      "(" + (1...width).map { "$\(row * width + $0)" }.joined(separator: ", ") + ")"
    }.joined(separator: ", ")
  }

  /// Runs the statements of a file, which have no values.
  public func run(script: String) throws(Fault) {
    try reading { () throws(Fault) in try driver.run(script: script) }
  }

  /// Calls `body` with each row of an answer, in order.
  ///
  /// - Precondition: `body` runs no statement on this connection.
  public func forEachRow(
    _ sql: String, _ values: [SQLValue] = [], _ body: (Row) throws(Fault) -> Void
  ) throws(Fault) {
    try requireStorable(values)
    try reading { () throws(Fault) in
      _ = try driver.execute(sql, values) { (row) throws(Fault) in
        try body(row)
        return true
      }
    }
  }

  /// Every row of an answer, read by `body`.
  public func rows<Value>(
    _ sql: String, _ values: [SQLValue] = [], _ body: (Row) throws(Fault) -> Value
  ) throws(Fault) -> [Value] {
    var found: [Value] = []
    try forEachRow(sql, values) { (row) throws(Fault) in found.append(try body(row)) }
    return found
  }

  /// The first row of an answer, read by `body`; nil without one.
  public func first<Value>(
    _ sql: String, _ values: [SQLValue] = [], _ body: (Row) throws(Fault) -> Value
  ) throws(Fault) -> Value? {
    try requireStorable(values)
    var found: Value?
    try reading { () throws(Fault) in
      _ = try driver.execute(sql, values) { (row) throws(Fault) in
        found = try body(row)
        return false
      }
    }
    return found
  }

  /// The whole number in the first column of the first row; nil without a row, or for NULL.
  public func integer(_ sql: String, _ values: [SQLValue] = []) throws(Fault) -> Int64? {
    try first(sql, values) { (row) throws(Fault) in try row.optionalInteger(0) } ?? nil
  }

  // MARK: Transactions

  /// Does `body` whole or not at all, and returns its value.
  ///
  /// A transaction that meets another is done again, `body` included, as long as patience lasts; so
  /// `body` changes nothing but the database.
  ///
  /// - Throws: what `body` throws, or ``Fault``; nothing has been changed then.
  /// - Precondition: no transaction is under way.
  @discardableResult
  public func transaction<Value>(
    _ access: Access, _ body: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let end = ContinuousClock.now + patience
    while true {
      do throws(Fault) {
        return try once(access, body)
      } catch {
        guard error.code == .busy, ContinuousClock.now < end else { throw error }
        // Two that met go on at different times.
        pause(milliseconds: .random(in: 1...20))
      }
    }
  }

  /// Does `body` and takes back whatever it changed.
  ///
  /// - Precondition: no transaction is under way.
  @discardableResult
  public func rehearsal<Value>(_ body: () throws(Fault) -> Value) throws(Fault) -> Value {
    precondition(!isInTransaction, "transactions are not nested")
    try driver.begin(.write)
    isInTransaction = true
    defer {
      driver.rollback()
      isInTransaction = false
    }
    return try body()
  }

  private func once<Value>(
    _ access: Access, _ body: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    precondition(!isInTransaction, "transactions are not nested")
    try driver.begin(access)
    isInTransaction = true
    defer { isInTransaction = false }
    do throws(Fault) {
      let value = try body()
      try driver.commit()
      return value
    } catch {
      driver.rollback()
      throw error
    }
  }

  // MARK: Checks

  private func reading<Value>(_ body: () throws(Fault) -> Value) throws(Fault) -> Value {
    precondition(!isReading, "an answer is read to its end before the next statement")
    isReading = true
    defer { isReading = false }
    return try body()
  }

  private func requireStorable(_ values: [SQLValue]) throws(Fault) {
    guard let place = values.firstIndex(where: { !$0.isStorable }) else { return }
    throw Fault(
      .badData, at: self.place,
      "value \(place + 1) is not a number, or a text with a zero byte, which no database keeps")
  }
}
