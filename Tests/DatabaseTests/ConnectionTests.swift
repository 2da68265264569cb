import Faults
import Foundation
import TestSupport
import Testing

@testable import Database

@Suite struct ConnectionTests {
  private func withFile(_ body: (String) throws -> Void) throws {
    try withTemporaryDirectory { try body($0 + "/test.sqlite") }
  }

  private func makeTable(_ path: String, rows: Int = 3) throws {
    let connection = try Connection(path: path, mode: .create, patience: 0)
    try connection.transaction { () throws(Fault) in
      try connection.run("CREATE TABLE t (number INTEGER, text TEXT, bytes BLOB)")
      let insertion = try connection.prepare("INSERT INTO t VALUES (?, ?, ?)")
      for row in 0..<rows {
        try insertion.bind(Int64(row), at: 1)
        try insertion.bind("row \(row)", at: 2)
        try insertion.bind([UInt8](repeating: UInt8(row & 0xFF), count: row), at: 3)
        _ = try insertion.step()
        insertion.reset()
      }
    }
  }

  @Test func `What is bound is read back`() throws {
    try withFile { path in
      try makeTable(path)
      let connection = try Connection(path: path, mode: .open, patience: 0)
      let statement = try connection.prepare("SELECT number, text, bytes FROM t ORDER BY number")
      for row in 0..<3 {
        #expect(try statement.step())
        #expect(statement.integer(0) == Int64(row))
        #expect(statement.text(1) == "row \(row)")
        #expect(statement.bytes(2) == [UInt8](repeating: UInt8(row), count: row))
      }
      #expect(try !statement.step())
    }
  }

  @Test(arguments: ["", "plain", "é 🏀", "a\u{0}b", "'; DROP TABLE t"])
  func `Any text comes back, up to a zero byte`(text: String) throws {
    try withFile { path in
      let connection = try Connection(path: path, mode: .create, patience: 0)
      let statement = try connection.prepare("SELECT ?")
      try statement.bind(text, at: 1)
      #expect(try statement.step())
      #expect(statement.text(0) == text.prefix { $0 != "\u{0}" })
    }
  }

  @Test func `NULL reads as nothing`() throws {
    try withFile { path in
      let connection = try Connection(path: path, mode: .create, patience: 0)
      let statement = try connection.prepare("SELECT NULL, NULL, NULL")
      #expect(try statement.step())
      #expect(statement.integer(0) == 0)
      #expect(statement.text(1) == "")
      #expect(statement.bytes(2) == [])
    }
  }

  @Test func `A transaction that throws changes nothing`() throws {
    try withFile { path in
      try makeTable(path)
      let connection = try Connection(path: path, mode: .open, patience: 0)
      #expect(throws: Fault.self) {
        try connection.transaction { () throws(Fault) in
          try connection.run("DELETE FROM t")
          try connection.run("SELECT nonsense")
        }
      }
      #expect(try connection.integer("SELECT count(*) FROM t") == 3)
    }
  }

  @Test func `Who writes meanwhile is told that it is busy`() throws {
    try withFile { path in
      try makeTable(path)
      let first = try Connection(path: path, mode: .open, patience: 0)
      let second = try Connection(path: path, mode: .open, patience: 0)
      try first.transaction { () throws(Fault) in
        var caught: Fault?
        do throws(Fault) {
          try second.transaction { () throws(Fault) in }
        } catch {
          caught = error
        }
        #expect(caught?.code == .busy)
      }
    }
  }

  @Test func `A file that is not there is not made unasked`() throws {
    try withFile { path in
      let caught = failure { () throws(Fault) in
        _ = try Connection(path: path, mode: .open, patience: 0)
      }
      #expect(caught?.description == "\(path): unable to open database file")
      #expect(caught?.code == .unreadable)
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `What is no database is damaged, and a reset makes an empty one of it`() throws {
    try withFile { path in
      try Data(repeating: 0x41, count: 10_000).write(to: URL(filePath: path))
      let connection = try Connection(path: path, mode: .open, patience: 0)
      let caught = failure { () throws(Fault) in
        _ = try connection.integer("SELECT count(*) FROM sqlite_schema")
      }
      #expect(caught?.code == .badData)
      try connection.reset()
      #expect(try connection.integer("SELECT count(*) FROM sqlite_schema") == 0)
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
      let connection = try Connection(path: path, mode: .open, patience: 0)
      try connection.reset()
      #expect(try connection.integer("SELECT count(*) FROM sqlite_schema") == 0)
      try connection.run("CREATE TABLE t (number INTEGER)")
    }
  }

  private func failure(_ body: () throws(Fault) -> Void) -> Fault? {
    do throws(Fault) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
