import Database
import Foundation
import TestSupport
import Testing

@testable import Tracking

/// However damaged the index is, a listing is right, and mends it.
@Suite(.slow) struct RunIndexDamageTests {
  private static let count = 60

  /// A folder of settled, indexed runs, and what it lists.
  private func withIndex(_ body: (RunStore, String, [String]) throws -> Void) throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      for number in 0..<Self.count {
        let id = "\(100 + number)00000-0000-4000-8000-000000000000"
        let timestamp = "2026-01-01T00:00:\(10 + number % 50)Z"
        try RunCatalogTests.plant(SampleRun.record(id, timestamp: timestamp), in: store)
      }
      let content = RunCatalogTests.content(try RunCatalog(store, clock: RunCatalogTests.later))
      var index = RunIndex(of: directory)
      #expect(index.runs().count == Self.count)
      try body(store, directory + "/.index.sqlite", content)
    }
  }

  /// What is listed is right; after two more listings the index is whole again.
  private func expectMended(
    _ store: RunStore, _ content: [String], at location: SourceLocation = #_sourceLocation
  ) throws {
    for _ in 0..<3 {
      let catalog = try RunCatalog(store, clock: RunCatalogTests.later)
      #expect(RunCatalogTests.content(catalog) == content, sourceLocation: location)
      let rows = try catalog.select(order: catalog.order("name,-id"), limit: 3).rows
      #expect(rows.map { $0.id.prefix(3) } == ["159", "158", "157"], sourceLocation: location)
    }
    var index = RunIndex(of: store.directory)
    let runs = index.runs()
    #expect(runs.count == Self.count, sourceLocation: location)
    var whole = 0
    index.withFields { fields in whole = runs.count { fields($0) != nil } }
    #expect(whole == Self.count, sourceLocation: location)
  }

  private func overwrite(_ path: String, _ change: (inout Data) -> Void) throws {
    var bytes = try Data(contentsOf: URL(filePath: path))
    change(&bytes)
    try bytes.write(to: URL(filePath: path))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `Bytes at random`(seed: UInt64) throws {
    try withIndex { store, path, content in
      var generator = SeededGenerator(seed: seed)
      let changes = [1, 10, 100, 1000][Int(seed % 4)]
      try overwrite(path) { bytes in
        for _ in 0..<changes {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          bytes[place] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      try expectMended(store, content)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `A file that is cut short`(seed: UInt64) throws {
    try withIndex { store, path, content in
      var generator = SeededGenerator(seed: seed)
      try overwrite(path) { bytes in
        bytes = bytes.prefix(seed == 0 ? 0 : Int.random(in: 0..<bytes.count, using: &generator))
      }
      try expectMended(store, content)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `Pages in each other's places`(seed: UInt64) throws {
    try withIndex { store, path, content in
      var generator = SeededGenerator(seed: seed)
      try overwrite(path) { bytes in
        let pages = bytes.count / 4096
        let one = Int.random(in: 0..<pages, using: &generator) * 4096
        let other = Int.random(in: 1..<pages, using: &generator) * 4096
        bytes.replaceSubrange(one..<one + 4096, with: bytes[other..<other + 4096])
      }
      try expectMended(store, content)
    }
  }

  @Test func `No file, an empty file, a text, and another program's database`() throws {
    try withIndex { store, path, content in
      try FileManager.default.removeItem(atPath: path)
      try expectMended(store, content)
      for text in ["", "hello", String(repeating: "x", count: 100_000)] {
        try Data(text.utf8).write(to: URL(filePath: path))
        try expectMended(store, content)
      }
      try FileManager.default.removeItem(atPath: path)
      let other = try CacheFile(path: path, .create, patience: .zero).connection
      try other.run("CREATE TABLE runs (something TEXT)")
      try expectMended(store, content)
    }
  }

  @Test func `Another version's index is emptied and filled anew`() throws {
    try withIndex { store, path, content in
      let connection = try CacheFile(path: path, .write, patience: .zero).connection
      try connection.run("UPDATE runs SET created = 0")
      try connection.run("PRAGMA user_version = 1")
      try expectMended(store, content)
    }
  }

  @Test func `Tables of the same version and another form`() throws {
    try withIndex { store, path, content in
      let connection = try CacheFile(path: path, .write, patience: .zero).connection
      try connection.run("DROP TABLE fields")
      try connection.run("CREATE TABLE fields (nonsense TEXT)")
      let catalog = try RunCatalog(store, clock: RunCatalogTests.later)
      #expect(RunCatalogTests.content(catalog) == content)
    }
  }

  @Test func `Rows that lie are found out by their checksums`() throws {
    try withIndex { store, path, content in
      let connection = try CacheFile(path: path, .write, patience: .zero).connection
      for change in [
        "UPDATE runs SET created = created + 1 WHERE row % 2 = 0",
        "UPDATE runs SET changed = changed + 1 WHERE row % 3 = 0",
        "UPDATE fields SET bytes = (SELECT bytes FROM fields WHERE row = 1) WHERE row < 9",
        "UPDATE fields SET bytes = x'00' WHERE row % 5 = 0", "DELETE FROM fields WHERE row % 7 = 0",
        "DELETE FROM runs WHERE row % 11 = 0",
      ] {
        try connection.run(change)
        try expectMended(store, content)
      }
    }
  }

  @Test func `A directory in its place is left alone`() throws {
    try withIndex { store, path, content in
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      for _ in 0..<2 {
        let catalog = try RunCatalog(store, clock: RunCatalogTests.later)
        #expect(RunCatalogTests.content(catalog) == content)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty)
    }
  }

  @Test func `While another process writes, a listing is right and does not wait for long`() throws
  {
    try withIndex { store, path, content in
      let other = try CacheFile(path: path, .write, patience: .zero).connection
      try other.run("BEGIN EXCLUSIVE")
      let began = ContinuousClock.now
      let catalog = try RunCatalog(store, clock: RunCatalogTests.later)
      #expect(RunCatalogTests.content(catalog) == content)
      #expect(ContinuousClock.now - began < .seconds(20))
      try other.run("ROLLBACK")
      try expectMended(store, content)
    }
  }
}
