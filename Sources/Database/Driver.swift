internal import Faults

/// The calls that ``Connection`` makes on a database.
///
/// Values are bound to `$1`, `$2`, and so on, in both dialects.
protocol Driver: AnyObject {
  var dialect: Dialect { get }
  /// Where faults happen.
  var place: Place { get }

  /// Runs one statement and calls `body` with each row, until it says that it has seen enough.
  ///
  /// - Returns: how many rows were changed, or read.
  func execute(
    _ sql: String, _ values: [SQLValue], _ body: (Row) throws(Fault) -> Bool
  ) throws(Fault) -> Int

  /// Runs one statement without an answer for each list of values, in order.
  func execute(_ sql: String, each rows: [[SQLValue]]) throws(Fault)

  /// Runs statements without values or answers, with semicolons between them.
  func run(script: String) throws(Fault)

  func begin(_ access: Access) throws(Fault)
  func commit() throws(Fault)
  /// Does nothing where the database has rolled back by itself.
  func rollback()
}

/// A database's kind of SQL.
public enum Dialect: String, CaseIterable, Sendable {
  case sqlite, postgresql

  /// The database's name as people know it.
  public var name: String {
    switch self {
    case .sqlite: "SQLite"
    case .postgresql: "PostgreSQL"
    }
  }
}

/// The rights of a transaction.
public enum Access: Sendable {
  /// Sees one state of the database throughout.
  case read
  /// Is the only one that writes; others wait.
  case write
}
