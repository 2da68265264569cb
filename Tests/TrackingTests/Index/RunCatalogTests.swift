import Evaluation
import Faults
import Foundation
import Storage
import TestSupport
import Testing

@testable import Tracking

/// The index changes how long a listing takes, never what it says.
@Suite struct RunCatalogTests {
  /// Later than any file, so that whatever was read counts as settled at once.
  static func later() -> Int64 { FileStamp.now() + 3_600_000_000_000 }

  static func id(_ number: Int) -> String {
    "0000000\(number % 10)-0000-4000-8000-00000000000\(number / 10)"
  }

  private func save(_ store: RunStore, _ number: Int, day: Int = 1, loss: Double = 0.5) throws {
    let day = (day < 10 ? "0" : "") + String(day)
    var record = SampleRun.record(Self.id(number), timestamp: "2026-01-\(day)T00:00:00Z")
    record.metrics.pooled.scores[.logLoss] = loss
    try Self.plant(record, in: store)
  }

  /// Writes a run's record alone, without waiting for the disk as a save does.
  static func plant(_ record: RunRecord, in store: RunStore) throws {
    let text = String(decoding: record.json, as: UTF8.self)
    try write(text, to: record.runID + "/run.json", in: store.directory)
  }

  /// All that a catalog says: ids, every field, warnings.
  static func content(_ catalog: RunCatalog) -> [String] {
    let names = catalog.fieldNames
    let rows = catalog.select().rows.map { row in
      row.id + ": "
        + names.map { name in (try? catalog.field(name)).map { row[$0].text } ?? "?" }
        .joined(separator: "|")
    }
    return rows + catalog.warnings
  }

  /// Compares a catalog with the index, one without, and the plain scan.
  private func expectTruth(
    _ store: RunStore, clock: @escaping () -> Int64 = later,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let indexed = try RunCatalog(store, clock: clock)
    let scanned = try RunCatalog(store, usesIndex: false)
    let listing = try store.list()
    #expect(Self.content(indexed) == Self.content(scanned), sourceLocation: location)
    #expect(
      indexed.select().rows.map(\.id) == listing.runs.map(\.record.runID),
      sourceLocation: location)
    #expect(indexed.warnings == listing.warnings, sourceLocation: location)
    for run in listing.runs {
      let row = indexed.select().rows.first { $0.id == run.record.runID }
      #expect(row.flatMap { indexed.json(of: $0) } == run.json, sourceLocation: location)
    }
  }

  // MARK: Properties

  /// Does something to a folder of runs that people and programs do.
  private func disturb(_ store: RunStore, _ generator: inout SeededGenerator) throws {
    let files = FileManager.default
    let id = Self.id(Int.random(in: 0..<20, using: &generator))
    let (folder, path) = (store.path(of: id), store.path(of: id) + "/run.json")
    let loss = Double.random(in: 0...1, using: &generator)
    switch Int.random(in: 0..<9, using: &generator) {
    case 0, 1, 2:
      try? files.removeItem(atPath: folder)
      var record = SampleRun.record(id, timestamp: "2026-01-0\(1 + generator.next() % 9)T00:00:00Z")
      record.metrics.pooled.scores[.logLoss] = loss
      try Self.plant(record, in: store)
    case 3: try? files.removeItem(atPath: folder)
    case 4:  // As an editor does: in place, the same number of bytes.
      guard var bytes = files.contents(atPath: path), !bytes.isEmpty else { return }
      if let place = bytes.range(of: Data("\"trial\"".utf8)) {
        bytes.replaceSubrange(place, with: Data("\"tr\(generator.next() % 900 + 100)\"".utf8))
      }
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      try file.write(contentsOf: bytes)
      try file.close()
    case 5:  // As this program does: a new file that takes the old one's name.
      guard var record = try? store.run(id).record else { return }
      record.tags.append("t\(generator.next() % 5)")
      try FileSystem.write(record.json, to: folder + "/new")
      try FileSystem.move(folder + "/new", to: path)
    case 6: try write("torn", to: "\(id)/run.json", in: store.directory)
    case 7: try? files.moveItem(atPath: folder, toPath: store.path(of: "moved"))
    default: try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
  }

  @Test(.slow, arguments: 0..<12 as Range<UInt64>)
  func `Whatever is done to a folder, the index says what a scan says`(seed: UInt64) throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<40 {
        try disturb(store, &generator)
        // Longer than a tick of the clock that files are stamped by.
        usleep(12_000)
        if generator.next() % 3 > 0 { try expectTruth(store) }
      }
    }
  }

  @Test(.slow) func `A change right after a listing is seen, with the clock as it is`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try save(store, 1)
      var generator = SeededGenerator(seed: 1)
      for _ in 0..<100 {
        var record = try store.run(Self.id(1)).record
        record.seed = generator.next() | 1 << 63
        // In place and of the same length.
        try FileSystem.write(record.json, to: store.path(of: record.runID) + "/run.json")
        let seed = try #require(FieldReference(recordField: "seed"))
        let listed = try RunCatalog(store).select().rows.map { $0[seed] }
        #expect(listed == [.whole(record.seed)])
      }
    }
  }

  /// As an editor or a copy does that keeps a file's time. No program can set the time of change back.
  @Test func `An edit of the same size with its time set back is seen`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      for number in 0..<3 { try save(store, number) }
      try expectTruth(store)
      let path = store.path(of: Self.id(1)) + "/run.json"
      let files = FileManager.default
      let time = try #require(try files.attributesOfItem(atPath: path)[.modificationDate])
      for name in ["tr1al", "tri4l"] {
        var record = try store.run(Self.id(1)).record
        record.name = name
        // Longer than a tick of the clock that files are stamped by.
        usleep(12_000)
        try FileSystem.write(record.json, to: path)
        try files.setAttributes([.modificationDate: time], ofItemAtPath: path)
        try expectTruth(store)
      }
    }
  }

  // MARK: What is kept

  private func indexed(_ directory: String) -> [IndexedRun] {
    var index = RunIndex(of: directory)
    return index.runs()
  }

  @Test func `A run that has just changed is not noted; a settled one is, and is not read again`()
    throws
  {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      for number in 0..<3 { try save(store, number) }
      _ = try RunCatalog(store)
      #expect(indexed(directory).isEmpty)
      _ = try RunCatalog(store, clock: Self.later)
      #expect(indexed(directory).map(\.id).sorted() == (0..<3).map(Self.id))
      // What the index says is believed while the stamp holds: so a false name is shown.
      var entry = try #require(indexed(directory).first)
      entry.row = 0
      var record = try store.run(entry.id).record
      record.name = "from the index"
      var index = RunIndex(of: directory)
      index.update(read: [(entry, RunFields(record))], gone: [])
      let name = try #require(FieldReference(recordField: "name"))
      let rows = try RunCatalog(store).select().rows
      #expect(rows.first { $0.id == entry.id }?[name] == .text("from the index"))
    }
  }

  @Test func `Runs that are gone leave the index`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      for number in 0..<3 { try save(store, number) }
      _ = try RunCatalog(store, clock: Self.later)
      try FileManager.default.removeItem(atPath: store.path(of: Self.id(1)))
      _ = try RunCatalog(store, clock: Self.later)
      #expect(indexed(directory).map(\.id).sorted() == [Self.id(0), Self.id(2)])
    }
  }

  @Test func `A folder without runs gets no index`() throws {
    try withTemporaryDirectory { directory in
      _ = try RunCatalog(RunStore(directory: directory), clock: Self.later)
      _ = try RunCatalog(RunStore(directory: directory + "/none"), clock: Self.later)
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
    }
  }

  @Test func `A record that a symbolic link leads to is followed`() throws {
    try withTemporaryDirectory { directory in
      let elsewhere = RunStore(directory: directory + "/elsewhere")
      let store = RunStore(directory: directory + "/runs")
      try save(elsewhere, 1)
      try save(store, 2)
      try FileManager.default.createSymbolicLink(
        atPath: store.path(of: Self.id(1)), withDestinationPath: elsewhere.path(of: Self.id(1)))
      try expectTruth(store)
      #expect(try RunCatalog(store).count == 2)
      try FileManager.default.removeItem(atPath: elsewhere.path(of: Self.id(1)))
      try expectTruth(store)
      #expect(try RunCatalog(store).count == 1)
    }
  }

  @Test func `latest and a listing agree`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      for (number, day) in [(1, 3), (2, 7), (3, 5)] { try save(store, number, day: day) }
      _ = try RunCatalog(store, clock: Self.later)
      #expect(try store.run("latest").record.runID == Self.id(2))
    }
  }

  // MARK: Selection

  @Test func `An order puts the best first, and what lacks the field last`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      for (number, loss) in [(1, 0.6), (2, 0.4), (3, 0.5)] {
        try save(store, number, day: number, loss: loss)
      }
      try Self.plant(SampleRun.bareRecord(Self.id(4)), in: store)
      let catalog = try RunCatalog(store)
      func ids(_ order: String, limit: Int = .max) throws -> [Int] {
        try catalog.select(order: catalog.order(order), limit: limit).rows.map {
          Int($0.id.prefix(8))!
        }
      }
      #expect(try ids("log_loss") == [2, 3, 1, 4])
      #expect(try ids("-log_loss") == [1, 3, 2, 4])
      #expect(try ids("log_loss", limit: 1) == [2])
      #expect(try ids("created") == [1, 2, 4, 3])
      #expect(try ids("-created") == [3, 4, 2, 1])
      #expect(try ids("model,-log_loss") == [1, 3, 2, 4])
      // A higher accuracy is better; all have the same, so the newest comes first.
      #expect(try ids("accuracy") == [3, 2, 1, 4])
      #expect(throws: Fault.self) { try catalog.order("log_loss,") }
    }
  }

  @Test func `Of a score that is better high the highest comes first`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      for (number, accuracy) in [(1, 0.6), (2, 0.8), (3, 0.7)] {
        var record = SampleRun.record(Self.id(number))
        record.metrics.pooled.scores[.accuracy] = accuracy
        record.metrics.pooled.scores[.expectedCalibrationError] = accuracy
        try Self.plant(record, in: store)
      }
      let catalog = try RunCatalog(store)
      func ids(_ order: String) throws -> [Int] {
        try catalog.select(order: catalog.order(order)).rows.map { Int($0.id.prefix(8))! }
      }
      #expect(try ids("accuracy") == [2, 3, 1] && ids("-accuracy") == [1, 3, 2])
      #expect(try ids("ece") == [1, 3, 2] && ids("-ece") == [2, 3, 1])
      // Runs of one moment come with the greater id first.
      #expect(try ids("model") == [3, 2, 1])
    }
  }

  @Test(.slow, arguments: 0..<20 as Range<UInt64>)
  func `A limit shows the beginning of what there is without one`(seed: UInt64) throws {
    try withTemporaryDirectory { directory in
      var generator = SeededGenerator(seed: seed)
      let store = RunStore(directory: directory)
      for number in 0..<30 {
        try save(
          store, number, day: Int.random(in: 1...5, using: &generator),
          loss: Double(generator.next() % 4) / 10)
      }
      let catalog = try RunCatalog(store)
      for text in ["log_loss", "created,log_loss", "-id"] {
        let order = try catalog.order(text)
        let filter = try catalog.filter("log_loss < 0.3")
        let all = catalog.select(filter, order: order)
        #expect(all.count == all.rows.count)
        for limit in [0, 1, 3, 29, 30, 100] {
          let some = catalog.select(filter, order: order, limit: limit)
          #expect(some.rows.map(\.id) == Array(all.rows.map(\.id).prefix(limit)))
          #expect(some.count == all.count)
        }
      }
      let newest = catalog.select().rows.map(\.id)
      #expect(catalog.select(limit: 5).rows.map(\.id) == Array(newest.prefix(5)))
    }
  }

  @Test func `Ids are shown as long as they must be to differ`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      for id in ["abcdefgh-1x", "abcdefgh-2x", "zzzzzzzz-1x"] {
        try Self.plant(SampleRun.record(id), in: store)
      }
      let catalog = try RunCatalog(store)
      let rows = catalog.select().rows
      #expect(catalog.distinctPrefixLength(of: rows) == 10)
      #expect(catalog.distinctPrefixLength(of: rows.filter { $0.id.hasPrefix("z") }) == 8)
      #expect(catalog.distinctPrefixLength(of: rows.filter { $0.id == "abcdefgh-1x" }) == 10)
    }
  }

  @Test func `A hyperparameter that any run has is a field`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try save(store, 1)
      try Self.plant(SampleRun.bareRecord(Self.id(2)), in: store)
      let catalog = try RunCatalog(store, clock: Self.later)
      #expect(try catalog.field("k_factor") == .hyperparameter("k_factor"))
      #expect(try catalog.field("hyperparameters.k_factor") == .hyperparameter("k_factor"))
      #expect(try catalog.field("nothing") == .hyperparameter("nothing"))
      #expect(try catalog.field("tags") == catalog.field("tag"))
      let error = #expect(throws: Fault.self) { try catalog.field("k_facto") }
      #expect(error?.description == "unknown field \"k_facto\"; did you mean \"k_factor\"?")
    }
  }
}
