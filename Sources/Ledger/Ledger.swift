package import Database
public import Faults
internal import Storage
public import Time

/// The database of one or more leagues: forecasts on record, and how their games came out.
///
///     let ledger = try Ledger(at: location, .record, now: now, programVersion: "0.1.0")
///     let added = try ledger.append(drafts, to: league, as: .issued, at: now)
///
/// A connection belongs to one thread, and so does a ledger.
public final class Ledger {
  /// The use that somebody is about to make of it.
  public enum Purpose: Sendable {
    /// Look: nothing is changed, and nothing is migrated.
    case look
    /// Put on record: a file is made and migrated if need be; a server's database must be migrated.
    case record
    /// Migrate, on either database.
    case migrate
  }

  /// For modules that have tables of their own here.
  package let connection: Connection
  let migrator: Migrator
  public let location: LedgerLocation

  /// - Throws: ``Fault`` where there is none to look at, it is damaged, or its schema is not this
  ///   program's.
  public convenience init(
    at location: LedgerLocation, _ purpose: Purpose, now: Instant, programVersion: String,
    patience: Duration? = nil
  ) throws(Fault) {
    try self.init(
      at: location, purpose, now: now, programVersion: programVersion, patience: patience,
      list: .program)
  }

  init(
    at location: LedgerLocation, _ purpose: Purpose, now: Instant, programVersion: String,
    patience: Duration? = nil, list: MigrationList
  ) throws(Fault) {
    self.location = location
    if purpose == .look { try location.requireThere() } else { try location.makeRoom() }
    connection = try Connection(
      location.database, purpose == .look ? .read : .create,
      patience: patience ?? Connection.defaultPatience)
    migrator = Migrator(connection: connection, list: list, programVersion: programVersion)
    switch purpose {
    case .migrate: break
    case .look: try requireMigrated()
    case .record where connection.dialect == .postgresql: try requireMigrated()
    case .record:
      if try !migrator.pending().isEmpty { _ = try migrator.migrate(at: now) }
    }
  }

  /// - Throws: ``Fault`` where the database is behind the program.
  private func requireMigrated() throws(Fault) {
    let pending = try migrator.pending()
    guard let first = pending.first else { return }
    let label = AppliedMigration.label(first.number, first.name)
    throw Fault(
      .badData, at: connection.place,
      "lacks \(pending.count) of \(migrator.list.migrations.count) migrations, from \(label) on",
      remedy: .migrateLedger)
  }

  /// Applies what is pending; tells the labels of what was applied now.
  public func migrate(now: Instant) throws(Fault) -> [String] {
    try migrator.migrate(at: now).map { AppliedMigration.label($0.number, $0.name) }
  }
}

/// Where a ledger is.
public struct LedgerLocation: Sendable, Hashable, CustomStringConvertible {
  let database: DatabaseLocation

  /// Its name in a data directory.
  public static let fileName = "ledger.sqlite"

  /// Reads the name of a file, or an address of PostgreSQL.
  ///
  /// - Throws: ``Fault`` `.usage` for an empty text, or an address with a password.
  public init(_ text: String) throws(Fault) { database = try DatabaseLocation(text) }

  public var description: String { "\(database)" }

  /// Whether there is a file, or a server is named, which is asked later.
  public var isThere: Bool {
    guard case .file(let path) = database else { return true }
    return FileSystem.kind(of: path) != nil
  }

  /// - Throws: ``Fault`` where there is no such file, or something that is none.
  func requireThere() throws(Fault) {
    guard isThere else {
      throw Fault(.missing, at: .file("\(self)"), "no ledger yet", remedy: .beginLedger)
    }
    try requireFile()
  }

  /// Makes the directory of a file that is to be.
  fileprivate func makeRoom() throws(Fault) {
    guard case .file(let path) = database else { return }
    try requireFile()
    try FileSystem.makeRoom(for: path)
  }

  /// SQLite would take a device or a pipe for an empty database.
  private func requireFile() throws(Fault) {
    guard case .file(let path) = database else { return }
    switch FileSystem.kind(of: path) {
    case .directory: throw Fault(.badData, at: .file(path), "is a directory")
    case .other: throw Fault(.badData, at: .file(path), "is no regular file")
    case .file, nil: break
    }
  }

  /// The database's name as people know it.
  public var databaseName: String { database.dialect.name }
}
