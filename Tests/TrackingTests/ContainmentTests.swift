import Faults
import Foundation
import Glibc
import Storage
import TestSupport
import Testing

@testable import Tracking

/// No id, and nothing in a run's folder, leads out of the folder of runs.
@Suite struct ContainmentTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore
  private let record = SampleRun.modelRecord()

  init() throws {
    store = RunStore(directory: directory.file("runs"))
    for runs in [store, RunStore(directory: directory.file("runs-old"))] {
      try runs.save(record, SampleRun.predictions, model: SampleRun.model)
    }
    try directory.write("secret", to: "secret")
  }

  private func link(_ path: String, to target: String) throws {
    try FileSystem.remove(path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      "..", ".", "../runs-old", "../runs/\(SampleRun.id)", "./\(SampleRun.id)", "\(SampleRun.id)/",
      "\(SampleRun.id)/model", "/", "/etc", "../runs-old/\(SampleRun.id)", "a/../\(SampleRun.id)",
    ])
  func `a path is no id`(text: String) throws {
    let expected = { (folder: String) in
      Fault(
        .missing,
        "\"\(text)\" is a path, and a run's id was expected; give the id of a run in \(folder)")
    }
    #expect(throws: expected(store.directory)) { try store.run(text) }
    #expect(throws: expected(store.trash)) { try store.trashedRunID(text) }
  }

  @Test(arguments: ["../runs-old/", "/tmp/", "../"])
  func `a run that is a link out of the folder is refused, by id and as the latest`(
    target: String
  ) throws {
    let path = store.path(of: SampleRun.id)
    try link(path, to: target == "../runs-old/" ? target + SampleRun.id : target)
    for text in target == "../runs-old/" ? ["3f0c", SampleRun.id, "latest"] : ["3f0c"] {
      let error = #expect(throws: Fault.self) { try store.runID(text) }
      #expect(error?.code == .badData)
      #expect(
        error?.message == "\(path): a symbolic link that leads out of \(store.directory); "
          + "a repair moves the run aside")
    }
    #expect(throws: Fault.self) { try store.modelFiles(of: record) }
    #expect(!store.verify(SampleRun.id).isGood)
  }

  @Test func `a folder of runs that is a link itself is as good as another`() throws {
    try link(directory.file("link"), to: "runs")
    let linked = RunStore(directory: directory.file("link"))
    #expect(try linked.run("3f0c").record == record)
    #expect(try linked.modelFiles(of: record).count == 1)
  }

  @Test(arguments: ["model", "model/model.json", "model/model.json.metadata.json"])
  func `a model that is a link out of its run is refused`(name: String) throws {
    let path = store.path(of: SampleRun.id) + "/" + name
    try link(path, to: directory.file("runs-old/\(SampleRun.id)/\(name)"))
    for attempt in [
      { _ = try store.run("3f0c") }, { _ = try store.modelFiles(of: record) },
      { _ = try store.loadModel(of: record, servedFeatures: record.features) },
    ] {
      let error = #expect(throws: Fault.self) { try attempt() }
      #expect(error?.code == .badData)
      #expect(error?.message.hasPrefix("\(path): a symbolic link that leads out of") == true)
    }
  }

  @Test func `a link within a run is followed`() throws {
    let folder = store.modelPath(of: SampleRun.id)
    try FileSystem.move(folder + "/model.json", to: folder + "/../real")
    try link(folder + "/model.json", to: "../real")
    #expect(try store.modelFiles(of: record).map(\.bytes) == [Array("{}".utf8)])
  }

  @Test(.slow, arguments: ["../../../secret", "../run.json", "/etc/passwd", "..", "", "a/b"])
  func `a record that names a file elsewhere is refused`(name: String) throws {
    var record = record
    record.modelFiles = [name: SampleRun.modelDigest]
    let error = #expect(throws: Fault.self) { try store.modelFiles(of: record) }
    #expect(error?.code == .badData)
    #expect(error?.message.contains("model_files names \"\(name)\"") == true)
  }

  @Test func `what is no plain file is not waited for`() throws {
    let path = store.modelPath(of: SampleRun.id) + "/model.json"
    try FileSystem.remove(path)
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: Fault(.badData, "\(path): not a file")) {
      try store.modelFiles(of: record)
    }
    try FileSystem.remove(path)
    try FileSystem.makeDirectory(path)
    #expect(throws: Fault(.badData, "\(path): not a file")) {
      try store.modelFiles(of: record)
    }
  }

  @Test func `fsck finds what leads out, moves the link, and leaves what it leads to`() throws {
    let run = store.path(of: SampleRun.id)
    try link(store.path(of: "link"), to: directory.file("runs-old/\(SampleRun.id)"))
    try link(run + "/model/model.json", to: directory.file("secret"))
    let found = try store.check()
    #expect(found.map(\.kind) == [.torn, .foreign])
    #expect(found.map(\.path) == [run, store.path(of: "link")])
    #expect(try store.check(isRepairing: true).allSatisfy { $0.movedTo != nil })
    #expect(try store.check() == [] && store.runIDs() == [])
    #expect(try directory.read("secret") == Array("secret".utf8))
    #expect(try RunStore(directory: directory.file("runs-old")).run("3f0c").record == record)
  }
}
