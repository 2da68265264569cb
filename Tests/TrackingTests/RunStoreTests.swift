import Faults
import Foundation
import TestSupport
import Testing

@testable import Tracking

@Suite struct RunStoreTests {
  /// Ids in the order of their names, which is not that of their times.
  private static let ids = [
    "3f0c91ab-0000-4000-8000-000000000001", "3f0cffff-0000-4000-8000-000000000002",
    "91ab0000-0000-4000-8000-000000000003",
  ]

  private func withStore(_ body: (RunStore, String) throws -> Void) throws {
    try withTemporaryDirectory { directory in
      try body(RunStore(directory: directory + "/runs"), directory)
    }
  }

  /// Three runs: the first is the oldest, the second the newest.
  private func withRuns(_ body: (RunStore) throws -> Void) throws {
    try withStore { store, _ in
      for (id, month) in zip(Self.ids, ["01", "03", "02"]) {
        let record = SampleRun.record(id, timestamp: "2026-\(month)-01T00:00:00Z")
        try store.save(record, SampleRun.predictions)
      }
      try body(store)
    }
  }

  @Test func `what was saved is read back`() throws {
    try withStore { store, _ in
      try store.save(SampleRun.record(), SampleRun.predictions)
      let run = try store.run(SampleRun.id)
      #expect(run.record == SampleRun.record())
      #expect(run.json == SampleRun.record().json)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: store.path(of: SampleRun.id)).sorted()
          == ["predictions.parquet", "run.json"])
    }
  }

  @Test func `saving makes the folder and those above it`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory + "/some/where/runs")
      try store.save(SampleRun.record(), SampleRun.predictions)
      #expect(try store.list().runs.count == 1)
    }
  }

  @Test func `the newest run is listed first`() throws {
    try withRuns { store in
      let listing = try store.list()
      #expect(listing.runs.map(\.record.runID) == [Self.ids[1], Self.ids[2], Self.ids[0]])
      #expect(listing.warnings == [])
    }
  }

  @Test func `runs of one second have an order too`() throws {
    try withStore { store, _ in
      for place in [1, 2, 0] { try store.save(SampleRun.record(Self.ids[place]), Predictions()) }
      #expect(try store.list().runs.map(\.record.runID) == Self.ids.reversed())
    }
  }

  @Test func `a folder that is not there has no runs`() throws {
    try withStore { store, directory in
      let listing = try store.list()
      #expect(listing.runs.isEmpty && listing.warnings.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: directory + "/runs"))
    }
  }

  @Test(
    .slow,
    arguments: [
      (ids[0], 0), (ids[1], 1), ("91", 2), ("9", 2), ("3f0c9", 0), ("3f0cf", 1), ("3F0C9", 0),
      ("latest", 1),
    ])
  func `a run is found by any prefix that no other has`(text: String, index: Int) throws {
    try withRuns { store in
      let run = try store.run(text)
      #expect(run.record.runID == Self.ids[index])
    }
  }

  @Test func `a prefix of several runs names them`() throws {
    try withRuns { store in
      let message =
        "run \"3f0c\" could be any of 2: \(Self.ids[0]), \(Self.ids[1]); type more of its id"
      #expect(throws: Fault(.missing, message)) { try store.run("3f0c") }
    }
  }

  @Test func `a prefix of many runs names the first few`() throws {
    try withStore { store, _ in
      let ids = (1...6).map { "aa0\($0)" }
      for id in ids { try store.save(SampleRun.record(id), Predictions()) }
      let message =
        "run \"aa\" could be any of 6: aa01, aa02, aa03, aa04 …; type more of its id"
      #expect(throws: Fault(.missing, message)) { try store.run("aa") }
    }
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      "", "0", "zzz", "LATEST", "*", ".incomplete-", "...", "3f0c\\..",
    ])
  func `what is no id of a run says where the ids are`(text: String) throws {
    try withRuns { store in
      let message =
        "no run \"\(text)\" in \(store.directory); list those there are"
      #expect(throws: Fault(.missing, message)) { try store.run(text) }
    }
  }

  @Test func `a path out of the folder finds nothing, though there is something`() throws {
    try withStore { store, directory in
      try RunStore(directory: directory).save(SampleRun.record("other"), Predictions())
      try store.save(SampleRun.record(), Predictions())
      for text in ["../other", "../runs/" + SampleRun.id, directory + "/other"] {
        #expect(throws: Fault.self) { try store.run(text) }
      }
    }
  }

  @Test func `without runs there is no latest`() throws {
    try withStore { store, _ in
      let message = "\(store.directory): no runs yet; make one by training"
      #expect(throws: Fault(.missing, message)) { try store.run("latest") }
    }
  }

  @Test func `an id that begins another id names its own run`() throws {
    try withStore { store, _ in
      for id in ["abc", "abcd"] { try store.save(SampleRun.record(id), Predictions()) }
      #expect(try store.run("abc").record.runID == "abc")
    }
  }
}

/// One unreadable run never stops a listing.
@Suite struct RunListingTests {
  private func withRun(_ body: (RunStore) throws -> Void) throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try store.save(SampleRun.record(), SampleRun.predictions)
      try body(store)
    }
  }

  /// Only the whole run is listed, with one warning of this text after the folder's path.
  private func expectOneWarning(_ store: RunStore, _ warning: String) throws {
    let listing = try store.list()
    #expect(listing.runs.map(\.record.runID) == [SampleRun.id])
    #expect(listing.warnings == ["\(store.directory)/\(warning)"])
  }

  @Test(arguments: ["", "garbage", "{\"schema_version\": 1, \"run_id\": \"torn\""])
  func `a torn record is passed over with a warning`(text: String) throws {
    try withRun { store in
      try write(text, to: "torn/run.json", in: store.directory)
      try expectOneWarning(store, "torn/run.json: not a whole run record; passed over")
    }
  }

  @Test func `a record of a newer schema is passed over with a warning`() throws {
    try withRun { store in
      try write("{\"schema_version\": 7}", to: "newer/run.json", in: store.directory)
      try expectOneWarning(
        store, "newer/run.json: schema_version 7; this almanac reads version 1; passed over")
    }
  }

  @Test func `a record under another run's name is passed over with a warning`() throws {
    try withRun { store in
      let text = String(decoding: SampleRun.record().json, as: UTF8.self)
      try write(text, to: "copied/run.json", in: store.directory)
      try expectOneWarning(
        store, "copied/run.json: is the record of run \(SampleRun.id); passed over")
    }
  }

  @Test func `a foreign directory is passed over with a warning`() throws {
    try withRun { store in
      try write("hello", to: "notes/diary.txt", in: store.directory)
      try expectOneWarning(
        store, "notes/run.json: cannot open: No such file or directory; passed over")
    }
  }

  @Test func `a record that is a directory is passed over with a warning`() throws {
    try withRun { store in
      try write("", to: "odd/run.json/file", in: store.directory)
      try expectOneWarning(store, "odd/run.json: cannot read: Is a directory; passed over")
    }
  }

  @Test func `files, hidden directories and unfinished runs are no runs`() throws {
    try withRun { store in
      try write("hello", to: "README.md", in: store.directory)
      try write("x", to: ".git/config", in: store.directory)
      let text = String(decoding: SampleRun.record("unfinished").json, as: UTF8.self)
      try write(text, to: ".incomplete-unfinished/run.json", in: store.directory)
      let listing = try store.list()
      #expect(listing.runs.count == 1)
      #expect(listing.warnings == [])
      #expect(throws: Fault.self) { try store.run("unfinished") }
    }
  }

  @Test func `latest is the newest whole run`() throws {
    try withRun { store in
      try write("{", to: "zzz/run.json", in: store.directory)
      #expect(try store.run("latest").record.runID == SampleRun.id)
    }
  }

  @Test func `a torn run that is asked for by name is an error`() throws {
    try withRun { store in
      try write("{", to: "torn/run.json", in: store.directory)
      let message = "\(store.directory)/torn/run.json: not a whole run record"
      #expect(throws: Fault(.badData, message)) { try store.run("torn") }
    }
  }

  @Test func `a folder that is a file cannot be listed`() throws {
    try withTemporaryDirectory { directory in
      let path = try write("", to: "runs", in: directory)
      #expect(throws: Fault(.missing, "\(path): cannot list: Not a directory")) {
        try RunStore(directory: path).list()
      }
    }
  }
}
