import Faults
import Foundation
import Storage
import TestSupport
import Testing

@testable import Tracking

@Suite struct RunTrashTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore

  init() throws {
    store = RunStore(directory: directory.path)
    try store.save(SampleRun.record(), SampleRun.predictions)
  }

  @Test func `a deleted run is not listed, and comes back as it was`() throws {
    let json = try store.run(SampleRun.id).json
    try store.delete(SampleRun.id)
    #expect(try store.list().runs.isEmpty && store.list().warnings.isEmpty)
    #expect(try store.trashed() == [SampleRun.id])
    #expect(try store.trashedRunID("3f0c") == SampleRun.id)
    try store.restore(SampleRun.id)
    #expect(try store.run("latest").json == json)
    #expect(try store.trashed() == [])
  }

  @Test func `a torn run can be deleted too`() throws {
    try directory.write("{", to: "\(SampleRun.id)/run.json")
    try store.delete(try store.runID("3f0c"))
    #expect(try store.list().warnings == [])
  }

  @Test func `a run is not moved over another of its id`() throws {
    try store.delete(SampleRun.id)
    try store.save(SampleRun.record(), SampleRun.predictions)
    let trash = store.trash + "/" + SampleRun.id
    #expect(
      throws: Fault(
        .unwritable, "\(trash): a run of this id is there already; move one of the two away")
    ) { try store.delete(SampleRun.id) }
    #expect(throws: Fault.self) { try store.restore(SampleRun.id) }
    #expect(try store.list().runs.count == 1)
    #expect(try store.trashed().count == 1)
  }

  @Test func `what is not in the trash cannot come back`() throws {
    let nothing = "no deleted run \"x\" in \(store.trash); nothing there to restore"
    #expect(throws: Fault(.missing, nothing)) { try store.trashedRunID("x") }
    try store.delete(SampleRun.id)
    let message = "no deleted run \"x\" in \(store.trash); there are \(SampleRun.id)"
    #expect(throws: Fault(.missing, message)) { try store.trashedRunID("x") }
  }

  // MARK: Garbage

  private func makeGarbage() throws {
    try directory.write("half", to: ".incomplete-1/predictions.parquet")
    try directory.write("half", to: ".removing-2/predictions.parquet")
    try store.delete(SampleRun.id)
  }

  @Test func `garbage is what died, what was half removed and what was deleted`() throws {
    try makeGarbage()
    let expected = [".incomplete-1", ".removing-2", ".trash/" + SampleRun.id]
    let garbage = try store.garbage()
    #expect(garbage.map(\.path) == expected.map { directory.file($0) })
    #expect(garbage.map(\.kind) == [.incomplete, .halfRemoved, .trashed])
    #expect(garbage[0].size == 4)
    #expect(try store.garbage() == garbage, "looking removes nothing")
    #expect(try store.collectGarbage() == garbage)
    #expect(try store.garbage() == [])
    #expect(try FileSystem.list(directory.path) == [".lock", ".trash"])
  }

  @Test func `runs, other hidden names and what is put aside are no garbage`() throws {
    for name in [".index.sqlite", ".aside/x/run.json", "README.md"] {
      try directory.write("", to: name)
    }
    #expect(try store.garbage() == [])
    #expect(try store.collectGarbage() == [])
    #expect(try store.list().runs.count == 1)
  }

  @Test func `a directory that is being filled is no garbage`() throws {
    do {
      let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
      #expect(try store.garbage() == [], "what is listed is what would be removed")
      #expect(try store.collectGarbage() == [])
      try staged.write([1], to: "file")
      #expect(try store.garbage() == [])
    }
    #expect(try store.garbage().map(\.kind) == [.incomplete])
    #expect(try store.collectGarbage().map(\.kind) == [.incomplete])
  }

  @Test func `without a folder there is no garbage, and none is made`() throws {
    let store = RunStore(directory: directory.file("absent"))
    #expect(try store.collectGarbage() == [])
    #expect(FileSystem.kind(of: store.directory) == nil)
  }
}
