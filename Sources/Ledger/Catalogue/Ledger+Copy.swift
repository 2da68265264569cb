internal import Database
internal import Determinism
public import Faults

extension Ledger {
  /// Copies every row into another ledger, which must have none, and proves that they are the same.
  ///
  /// - Returns: how many rows.
  /// - Throws: ``Fault`` `.badData` where the other holds rows, or a digest differs; it is then as it was.
  public func copy(to other: Ledger) throws(Fault) -> Int {
    let tables = SchemaSource(migrator.list).tables.filter {
      !$0.isView && $0.name != "schema_migrations"
    }
    var count = 0
    try connection.transaction(.read) { () throws(Fault) in
      try other.connection.transaction(.write) { () throws(Fault) in
        // Another attempt begins anew.
        count = 0
        for table in tables { count += try copy(table, to: other) }
        for table in tables {
          let key = table.constraints.first { $0.text.hasPrefix("PRIMARY KEY") }
          let order = key?.text.dropFirst("PRIMARY KEY ".count).dropFirst().dropLast() ?? "1"
          let sql = "SELECT \(Self.columns(table)) FROM \(table.name) ORDER BY \(order)"
          guard try connection.digest(sql) == other.connection.digest(sql) else {
            throw Fault(
              .badData, at: other.connection.place, "table \(table.name) is another than was copied"
            )
          }
        }
      }
    }
    return count
  }

  private static func columns(_ table: SchemaSource.Table) -> String {
    table.columns.map(\.name).joined(separator: ", ")
  }

  private func copy(_ table: SchemaSource.Table, to other: Ledger) throws(Fault) -> Int {
    guard try other.connection.integer("SELECT count(*) FROM \(table.name)") == 0 else {
      throw Fault(
        .badData, at: other.connection.place, "holds rows in \(table.name)",
        remedy: .expected("a ledger without rows to copy into"))
    }
    var pending: [SQLValue] = []
    var count = 0
    try connection.forEachRow("SELECT \(Self.columns(table)) FROM \(table.name)") {
      (row) throws(Fault) in
      pending += row.values
      count += 1
      guard count.isMultiple(of: 1000) else { return }
      try other.connection.insert(into: table.name, Self.columns(table), pending)
      pending = []
    }
    try other.connection.insert(into: table.name, Self.columns(table), pending)
    return count
  }
}

extension Connection {
  /// SHA-256 over the rows of an answer, the same on every database.
  fileprivate func digest(_ sql: String) throws(Fault) -> String {
    var sha = SHA256()
    try forEachRow(sql) { (row) throws(Fault) in
      var bytes: [UInt8] = []
      for column in 0..<row.columnCount { bytes.append(line: row.value(column)) }
      sha.update(bytes)
    }
    return sha.finalize().hexadecimal
  }
}
