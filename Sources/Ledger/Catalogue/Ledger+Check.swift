internal import Database
public import Faults
public import Time

/// How far a ledger's schema is.
public struct LedgerStatus: Sendable, Equatable {
  public var database: String
  public var applied: [AppliedMigration]
  /// Labels of what is not applied yet.
  public var pending: [String]
  /// The reason why the database cannot be migrated; nil where there is none.
  public var problem: String?
  /// Rows of each table, in the order of the migrations.
  public var rows: [(table: String, count: Int)]

  public static func == (one: LedgerStatus, other: LedgerStatus) -> Bool {
    (one.database, one.pending, one.problem) == (other.database, other.pending, other.problem)
      && one.applied == other.applied && one.rows.map(\.table) == other.rows.map(\.table)
      && one.rows.map(\.count) == other.rows.map(\.count)
  }
}

extension Ledger {
  /// Opens whatever is there, however far its schema is.
  public static func status(
    of location: LedgerLocation, now: Instant, programVersion: String
  ) throws(Fault) -> LedgerStatus {
    try location.requireThere()
    let connection = try Connection(location.database, .read)
    let migrator = Migrator(connection: connection, programVersion: programVersion)
    let applied = try migrator.applied()
    var status = LedgerStatus(
      database: location.databaseName, applied: applied, pending: [], problem: nil, rows: [])
    do throws(Fault) {
      status.pending = try migrator.pending().map { AppliedMigration.label($0.number, $0.name) }
    } catch {
      guard error.code == .badData else { throw error }
      status.problem = error.message
    }
    for table in SchemaSource(migrator.list).tables where !table.isView {
      guard try connection.hasTable(table.name) else { continue }
      let count = try connection.integer("SELECT count(*) FROM \(table.name)") ?? 0
      status.rows.append((table.name, Int(count)))
    }
    return status
  }

  /// Holds three against each other: what is documented, what the migrations make of an empty
  /// database, and what there is; one line for each difference.
  public func check() throws(Fault) -> [String] {
    let replayed = try replayedCatalogue()
    let live = try Catalogue(of: connection)
    let undocumented = SchemaDocument.own.differences(to: replayed, connection.dialect)
    return undocumented + replayed.differences(to: live, "the migrations", "the database")
  }

  /// Takes in a database whose catalogue is that of a ledger, but for the table of migrations.
  ///
  /// - Throws: ``Fault`` `.badData` with the differences where it is not.
  public func adopt(now: Instant) throws(Fault) {
    guard try !connection.hasTable("schema_migrations") else {
      throw Fault(.usage, at: connection.place, "says already which migrations it has")
    }
    let replayed = try replayedCatalogue()
    try connection.transaction(.write) { () throws(Fault) in
      let first = migrator.list.migrations[0]
      try connection.run(script: first.statements(connection.dialect))
      let found = replayed.differences(
        to: try Catalogue(of: connection), "the migrations", "the database")
      guard found.isEmpty else {
        throw Fault(
          .badData, at: connection.place, "is no ledger: \(found.count) things differ",
          detail: Array(found.prefix(20)))
      }
      for migration in migrator.list.migrations {
        try migrator.record(migration, at: now, milliseconds: 0)
      }
    }
  }

  /// The catalogue that the migrations make of an empty database: in memory, or in a schema that is taken
  /// back.
  private func replayedCatalogue() throws(Fault) -> Catalogue {
    guard connection.dialect == .postgresql else {
      let memory = try Connection(.memory, .create)
      for migration in migrator.list.migrations {
        try memory.run(script: migration.statements(.sqlite))
      }
      return try Catalogue(of: memory)
    }
    let scratch = try Connection(location.database, .write)
    return try scratch.rehearsal { () throws(Fault) in
      let name = "almanac_check_\(UInt64.random(in: 0...UInt64.max))"
      try scratch.run(script: "CREATE SCHEMA \(name); SET LOCAL search_path = \(name)")
      for migration in migrator.list.migrations {
        try scratch.run(script: migration.statements(.postgresql))
      }
      return try Catalogue(of: scratch)
    }
  }
}
