import Faults
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Tracking

/// A run is saved whole or not at all.
@Suite struct RunStoreFailureTests {
  private func save(_ store: RunStore, _ id: String = SampleRun.id) throws {
    try store.save(SampleRun.record(id), SampleRun.predictions)
  }

  /// Names in the folder, hidden ones too.
  private func names(in store: RunStore) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: store.directory).sorted()
  }

  @Test func `a whole save leaves nothing staged`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try save(store)
      #expect(try names(in: store) == [SampleRun.id])
    }
  }

  @Test func `below a file nothing can be saved`() throws {
    try withTemporaryDirectory { directory in
      let file = try write("mine", to: "file", in: directory)
      let store = RunStore(directory: file + "/runs")
      let error = #expect(throws: Fault.self) { try save(store) }
      #expect(error?.code == .unwritable)
      #expect(error?.message.hasPrefix(file) == true)
      #expect(throws: Fault.self) { try store.requireWritable() }
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    }
  }

  @Test func `what a killed process left under the run's own staging name is no part of the run`()
    throws
  {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try write("half", to: ".incomplete-\(SampleRun.id)/run.json/file", in: directory)
      try save(store)
      #expect(try names(in: store) == [SampleRun.id])
      #expect(try store.run(SampleRun.id).record == SampleRun.record())
    }
  }

  @Test func `a run is not saved over another`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try save(store)
      var second = SampleRun.record()
      second.name = "another"
      let error = #expect(throws: Fault.self) {
        try store.save(second, SampleRun.predictions)
      }
      #expect(error?.code == .unwritable)
      #expect(try store.run(SampleRun.id).record == SampleRun.record())
      #expect(try names(in: store) == [SampleRun.id])
    }
  }

  @Test func `nor over a file`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try write("mine", to: SampleRun.id, in: directory)
      #expect(throws: Fault.self) { try save(store) }
      #expect(try names(in: store) == [SampleRun.id])
    }
  }

  @Test func `what a killed process left behind is in nobody's way`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try write("half", to: ".incomplete-other/predictions.parquet", in: directory)
      try save(store)
      #expect(try store.list().runs.map(\.record.runID) == [SampleRun.id])
      #expect(try store.list().warnings == [])
    }
  }

  /// As on a full disk: no file may grow beyond so many bytes. 600 are too few for the predictions,
  /// 4,000 for the record, which is padded for that.
  @Test(arguments: [600, 4000])
  func `a disk that fills up leaves nothing`(limit: Int) async throws {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "almanac-tests-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let size = rlim_t(limit)
    await #expect(processExitsWith: .success) {
      [directory = directory as String, size = size as rlim_t] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: size, rlim_max: size)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      var record = SampleRun.record()
      record.notes = String(repeating: "padding ", count: 1000)
      do throws(Fault) {
        try RunStore(directory: directory).save(record, SampleRun.predictions)
        exit(2)
      } catch {
        exit(error.code == .unwritable && error.message.hasSuffix("File too large") ? 0 : 3)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == [])
  }
}
