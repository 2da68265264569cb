import Faults
import Foundation
import TestSupport
import Testing

@testable import Database

@Suite struct CacheFileTests {
  private func withFile(_ body: (String) throws -> Void) throws {
    try withTemporaryDirectory { try body($0 + "/test.sqlite") }
  }

  private func open(
    _ path: String, _ opening: Connection.Opening = .write
  ) throws(Fault) -> CacheFile {
    try CacheFile(path: path, opening, patience: .zero)
  }

  private func makeTable(_ path: String, rows: Int) throws {
    let connection = try open(path, .create).connection
    try connection.transaction(.write) { () throws(Fault) in
      try connection.run("CREATE TABLE t (number INTEGER, bytes BLOB)")
      let rows = (0..<rows).map { [SQLValue.integer($0), .bytes(Array(repeating: 7, count: $0))] }
      try connection.run("INSERT INTO t VALUES ($1, $2)", each: rows)
    }
  }

  private func countTables(_ file: CacheFile) throws(Fault) -> Int64? {
    try file.connection.integer("SELECT count(*) FROM sqlite_schema")
  }

  @Test func `A file that is not there is not made unasked`() throws {
    try withFile { path in
      let fault = #expect(throws: Fault.self) { try open(path) }
      #expect(fault?.description == "\(path): unable to open database file")
      #expect(fault?.code == .unreadable)
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `What is no database is damaged, and a reset makes an empty one of it`() throws {
    try withFile { path in
      try Data(repeating: 0x41, count: 10_000).write(to: URL(filePath: path))
      let file = try open(path)
      let fault = #expect(throws: Fault.self) { try countTables(file) }
      #expect(fault?.code == .badData)
      try file.reset()
      #expect(try countTables(file) == 0)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `A reset empties a file whatever its damage`(seed: UInt64) throws {
    try withFile { path in
      try makeTable(path, rows: 200)
      var generator = SeededGenerator(seed: seed)
      var bytes = try Data(contentsOf: URL(filePath: path))
      for _ in 0..<200 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      try bytes.prefix(Int.random(in: 0...bytes.count, using: &generator))
        .write(to: URL(filePath: path))
      let file = try open(path)
      try file.reset()
      #expect(try countTables(file) == 0)
      try file.connection.run("CREATE TABLE t (number INTEGER)")
    }
  }
}
