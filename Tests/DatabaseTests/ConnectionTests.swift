import Faults
import TestSupport
import Testing

@testable import Database

/// Whatever holds on both databases.
@Suite struct ConnectionTests {
  static let kinds = DatabaseKind.available

  private func withDatabase(
    _ kind: DatabaseKind, _ body: (DatabaseLocation) throws -> Void
  ) throws {
    let scratch = try ScratchDatabase(kind)
    try withExtendedLifetime(scratch) { try body(try DatabaseLocation(scratch.name)) }
  }

  private func makeTable(_ location: DatabaseLocation, rows: Int = 3) throws -> Connection {
    let connection = try Connection(location, .create)
    try connection.run("CREATE TABLE t (number BIGINT, text TEXT)")
    try connection.transaction(.write) { () throws(Fault) in
      try connection.run(
        "INSERT INTO t VALUES ($1, $2)",
        each: (0..<rows).map { [.integer($0), .text("row \($0)")] })
    }
    return connection
  }

  private func count(_ connection: Connection) throws -> Int64? {
    try connection.integer("SELECT count(*) FROM t")
  }

  @Test(arguments: kinds)
  func `Every kind of value is read back as it was bound`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let connection = try Connection(location, .create)
      let bytes = kind == .sqlite ? "BLOB" : "BYTEA"
      try connection.run(
        "CREATE TABLE v (place BIGINT, i BIGINT, d DOUBLE PRECISION, t TEXT, b \(bytes))")
      let rows: [[SQLValue]] = [
        [.integer(Int64.min), .double(0.1), .text("é 🏀 '; DROP TABLE v"), .bytes([0, 255, 1])],
        [.integer(Int64.max), .double(-1e-308), .text(""), .bytes([])],
        [.integer(0), .double(.infinity), .text("$1 \\x \" \n"), .bytes(Array(0...255))],
        [.null, .null, .null, .null],
      ]
      for (place, row) in rows.enumerated() {
        try connection.run("INSERT INTO v VALUES ($1, $2, $3, $4, $5)", [.integer(place)] + row)
      }
      let read = try connection.rows("SELECT i, d, t, b FROM v ORDER BY place") { $0.values }
      #expect(read == rows)
    }
  }

  @Test(arguments: kinds, [0, 1, 749, 750, 751, 2000])
  func `Rows that are inserted together are those that were handed over, or none`(
    kind: DatabaseKind, count: Int
  ) throws {
    try withDatabase(kind) { location in
      let connection = try makeTable(location, rows: 0)
      let rows = (0..<count).map { [SQLValue.integer($0), $0 % 3 == 0 ? .null : .text("'\($0)")] }
      try connection.transaction(.write) { () throws(Fault) in
        try connection.insert(into: "t", "number, text", Array(rows.joined()))
      }
      let read = try connection.rows("SELECT number, text FROM t ORDER BY number") { $0.values }
      #expect(read == rows)
      #expect(throws: Fault.self) {
        try connection.transaction(.write) { () throws(Fault) in
          try connection.insert(into: "t", "number, text", rows.joined() + [.text("x\0"), .null])
        }
      }
      #expect(try self.count(connection) == Int64(count))
    }
  }

  @Test(arguments: kinds)
  func `Values are bound by number, in whatever order they stand`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let connection = try Connection(location, .create)
      let sql =
        "SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT) || CAST($2 AS TEXT)"
      let text = try connection.first(sql, [.text("a"), .text("b")]) { (row) throws(Fault) in
        try row.text(0)
      }
      #expect(text == "bab")
    }
  }

  @Test(arguments: kinds)
  func `A column of another kind is a fault that names it`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let connection = try makeTable(location)
      let fault = #expect(throws: Fault.self) {
        try connection.first("SELECT text FROM t") { (row) throws(Fault) in try row.integer(0) }
      }
      #expect(fault?.code == .badData)
      #expect(fault?.fact == "column text of an answer holds text, not a whole number")
      // The connection can be used again.
      #expect(try count(connection) == 3)
    }
  }

  @Test(arguments: kinds)
  func `What no database keeps is refused before it is sent`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let connection = try makeTable(location)
      for value in [SQLValue.double(.nan), .text("a\u{0}b")] {
        let fault = #expect(throws: Fault.self) {
          try connection.run("SELECT CAST($1 AS TEXT)", [value])
        }
        #expect(fault?.code == .badData)
      }
    }
  }

  @Test(arguments: kinds)
  func `A transaction returns a value, and one that throws changes nothing`(kind: DatabaseKind)
    throws
  {
    try withDatabase(kind) { location in
      let connection = try makeTable(location)
      let changed = try connection.transaction(.write) { () throws(Fault) in
        try connection.run("UPDATE t SET number = number + 1 WHERE number > 0")
      }
      #expect(changed == 2)
      let fault = #expect(throws: Fault.self) {
        try connection.transaction(.write) { () throws(Fault) in
          try connection.run("DELETE FROM t")
          try connection.run("SELECT nonsense FROM t")
        }
      }
      #expect(fault?.code == .badData)
      #expect(try count(connection) == 3)
      try connection.rehearsal { () throws(Fault) in
        try connection.run("DELETE FROM t")
      }
      #expect(try count(connection) == 3)
    }
  }

  @Test(arguments: kinds)
  func `A fault shows the statement and never the values`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let connection = try makeTable(location)
      try connection.run("CREATE UNIQUE INDEX only_once ON t (text)")
      let sql = "INSERT INTO t\n  VALUES ($1, $2)"
      let fault = #expect(throws: Fault.self) {
        try connection.run(sql, [.integer(77_777), .text("row 1")])
      }
      #expect(fault?.code == .badData)
      #expect(fault?.detail == ["in: INSERT INTO t VALUES ($1, $2)"])
      #expect(fault?.description.contains("77777") == false)
      #expect(fault?.description.contains("row 1") == false)
    }
  }

  @Test(arguments: kinds)
  func `One bad row among many takes all of them back`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let connection = try makeTable(location, rows: 0)
      try connection.run("CREATE UNIQUE INDEX only_once ON t (number)")
      let rows = (0..<1000).map { [SQLValue.integer($0 == 700 ? 3 : $0), .null] }
      #expect(throws: Fault.self) {
        try connection.transaction(.write) { () throws(Fault) in
          try connection.run("INSERT INTO t VALUES ($1, $2)", each: rows)
        }
      }
      #expect(try count(connection) == 0)
    }
  }

  @Test(arguments: kinds)
  func `Who writes meanwhile is told that it is busy, within patience`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let first = try makeTable(location)
      let second = try Connection(location, .write, patience: .milliseconds(50))
      try first.transaction(.write) { () throws(Fault) in
        var caught: Fault?
        do throws(Fault) {
          try second.transaction(.write) { () throws(Fault) in }
        } catch {
          caught = error
        }
        #expect(caught?.code == .busy)
        // Readers go on.
        let seen = try second.transaction(.read) { () throws(Fault) in
          try second.integer("SELECT count(*) FROM t")
        }
        #expect(seen == 3)
      }
      try second.transaction(.write) { () throws(Fault) in try second.run("DELETE FROM t") }
      #expect(try count(first) == 0)
    }
  }

  @Test(arguments: kinds)
  func `A reading transaction sees one state, and writes nothing`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let writer = try makeTable(location)
      let reader = try Connection(location, .read)
      try reader.transaction(.read) { () throws(Fault) in
        let sql = "SELECT count(*) FROM t"
        let before = try reader.integer(sql)
        try writer.run("DELETE FROM t")
        let after = try reader.integer(sql)
        #expect(before == 3)
        #expect(after == 3)
      }
      #expect(throws: Fault.self) { try reader.run("DROP TABLE t") }
    }
  }

  @Test(arguments: kinds)
  func `Eight connections that count up lose nothing`(kind: DatabaseKind) async throws {
    let scratch = try ScratchDatabase(kind)
    let name = scratch.name
    _ = try makeTable(try DatabaseLocation(name), rows: 1)
    let work = (0..<8).map { _ in
      Background {
        let connection = try Connection(try DatabaseLocation(name), .write, patience: .seconds(60))
        for _ in 0..<20 {
          try connection.transaction(.write) { () throws(Fault) in
            let number = try connection.integer("SELECT number FROM t")
            try connection.run("UPDATE t SET number = $1", [.integer((number ?? 0) + 1)])
          }
        }
      }
    }
    for one in work { try await one.value }
    let connection = try Connection(try DatabaseLocation(name), .read)
    #expect(try connection.integer("SELECT number FROM t") == 160)
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: kinds)
  func `More texts than are kept prepared do no harm`(kind: DatabaseKind) throws {
    try withDatabase(kind) { location in
      let connection = try makeTable(location)
      for turn in 0..<2 {
        for number in 0..<150 {
          let found = try connection.integer("SELECT number + \(number) FROM t ORDER BY number")
          #expect(found == Int64(number), "turn \(turn)")
        }
      }
    }
  }

  @Test(.slow, .enabled(if: kinds.contains(.postgresql), "no PostgreSQL; scripts/test starts one"))
  func `A connection that the server ends amid many rows says so, and is made again`() async throws
  {
    let scratch = try ScratchDatabase(.postgresql)
    let location = try DatabaseLocation(scratch.name)
    let holder = try makeTable(location, rows: 1)
    try holder.run("BEGIN")
    try holder.run("LOCK TABLE t IN SHARE MODE")
    let writing = Task.detached { () throws -> Fault? in
      let connection = try Connection(location, .write)
      // More than a socket holds, so that rows are still being sent when the server ends.
      let rows = (0..<2_000).map {
        [SQLValue.integer($0), .text(String(repeating: "x", count: 9_000))]
      }
      var fault: Fault?
      do throws(Fault) {
        try connection.transaction(.write) { () throws(Fault) in
          try connection.run("INSERT INTO t VALUES ($1, $2)", each: rows)
        }
      } catch {
        fault = error
      }
      try connection.transaction(.write) { () throws(Fault) in
        try connection.run("INSERT INTO t VALUES ($1, $2)", each: rows.prefix(3))
      }
      return fault
    }
    let waiting = "SELECT pid FROM pg_locks WHERE NOT granted AND relation = 't'::regclass"
    var process: Int64?
    for _ in 0..<1_000 where process == nil {
      process = try holder.integer(waiting)
      if process == nil { try await Task.sleep(for: .milliseconds(10)) }
    }
    let ending = "SELECT pg_terminate_backend($1::bigint::int)::int"
    #expect(try holder.integer(ending, [.integer(try #require(process))]) == 1)
    try holder.run("COMMIT")
    #expect(try await writing.value?.code == .unreadable)
    #expect(try count(holder) == 4)
  }
}
