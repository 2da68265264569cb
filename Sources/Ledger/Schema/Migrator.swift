internal import Database
internal import Faults
internal import Storage
internal import Time

/// Brings a database to the schema of a list of migrations, and tells how far it is.
struct Migrator {
  let connection: Connection
  var list = MigrationList.program
  let programVersion: String

  /// The migrations that were applied, ascending; none in a database without the table of them.
  func applied() throws(Fault) -> [AppliedMigration] {
    guard try connection.hasTable("schema_migrations") else { return [] }
    let sql = """
      SELECT number, name, digest, applied_at, milliseconds, program_version
      FROM schema_migrations ORDER BY number
      """
    return try connection.rows(sql) { (row) throws(Fault) in
      AppliedMigration(
        number: Int(try row.integer(0)), name: try row.text(1), digest: try row.text(2),
        appliedAt: Instant(microseconds: try row.integer(3)),
        milliseconds: Int(try row.integer(4)), programVersion: try row.text(5))
    }
  }

  /// The migrations that the database lacks.
  ///
  /// - Throws: ``Fault`` where its history and the list cannot be one.
  func pending() throws(Fault) -> [Migration] {
    try list.pending(after: try applied(), connection.dialect, at: connection.place)
  }

  /// Applies what is pending, all or nothing, after a backup beside the file where there are rows to
  /// lose. However many processes do it at once, one does.
  ///
  /// - Returns: what was applied now.
  func migrate(at time: Instant) throws(Fault) -> [Migration] {
    try connection.transaction(.write) { () throws(Fault) in
      // Only now that nobody else migrates is it certain what is pending.
      let applied = try applied()
      let pending = try list.pending(after: applied, connection.dialect, at: connection.place)
      guard !pending.isEmpty else { return [] }
      try requireOurs(applied)
      if let last = applied.last { try backUp(after: last) }
      for migration in pending { try apply(migration, at: time) }
      return pending
    }
  }

  /// - Throws: ``Fault`` for a database without migrations that is not empty: somebody else's.
  private func requireOurs(_ applied: [AppliedMigration]) throws(Fault) {
    guard applied.isEmpty, try connection.hasTables() else { return }
    throw Fault(
      .badData, at: connection.place, "holds tables, and none of them says which migrations it has",
      remedy: .adoptLedger)
  }

  private func apply(_ migration: Migration, at time: Instant) throws(Fault) {
    let began = ContinuousClock.now
    try connection.run(script: migration.statements(connection.dialect))
    let elapsed = Int((ContinuousClock.now - began) / .milliseconds(1))
    try record(migration, at: time, milliseconds: elapsed)
  }

  /// Notes that a migration was applied.
  func record(_ migration: Migration, at time: Instant, milliseconds: Int) throws(Fault) {
    let source = migration.source(connection.dialect)
    try connection.run(
      "INSERT INTO schema_migrations VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [
        .integer(migration.number), .text(migration.name),
        .text(migration.digest(connection.dialect)), .integer(time.microseconds),
        .integer(milliseconds), .text(programVersion), .text(source),
      ])
  }

  /// Copies a file of SQLite to `ledger.sqlite.before-0005`, by the number that comes next.
  private func backUp(after last: AppliedMigration) throws(Fault) {
    guard case .file(let path) = connection.location else { return }
    let label = AppliedMigration.label(last.number + 1, "").dropLast()
    try Backup.copy(path, to: "\(path).before-\(label)")
  }
}

extension Connection {
  /// Whether there is a table of a name in the schema at hand.
  func hasTable(_ name: String) throws(Fault) -> Bool {
    let sql =
      switch dialect {
      case .sqlite: "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = $1"
      case .postgresql:
        "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1"
      }
    return try integer(sql, [.text(name)]) ?? 0 > 0
  }

  /// Whether there is any table in the schema at hand.
  func hasTables() throws(Fault) -> Bool {
    let sql =
      switch dialect {
      case .sqlite: "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
      case .postgresql: "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
      }
    return try integer(sql) ?? 0 > 0
  }
}
