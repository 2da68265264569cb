import Faults
import Foundation
import Storage
import TestSupport
import Testing

@testable import Tracking

@Suite struct SidecarTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore

  init() {
    store = RunStore(directory: directory.path)
  }

  private func save(_ number: Int, type: String = "elo") throws {
    try store.save(
      SampleRun.modelRecord(SampleRun.id(number), type: type), SampleRun.predictions,
      model: SampleRun.model)
  }

  private func sidecar(_ number: Int) -> String {
    store.modelPath(of: SampleRun.id(number)) + "/model.json.metadata.json"
  }

  private func version(_ number: Int) throws -> Int {
    try ModelMetadata(readingFrom: sidecar(number)).version
  }

  @Test func `beside each file of a model stands what it is`() throws {
    var record = SampleRun.modelRecord()
    record.modelFiles?["trees.bin"] = SampleRun.modelDigest
    try store.save(
      record, SampleRun.predictions, model: SampleRun.model + [("trees.bin", Array("{}".utf8))])
    let folder = store.modelPath(of: SampleRun.id)
    #expect(
      try FileSystem.list(folder) == [
        "model.json", "model.json.metadata.json", "trees.bin", "trees.bin.metadata.json",
      ])
    for file in ["model.json", "trees.bin"] {
      let metadata = try ModelMetadata(readingFrom: "\(folder)/\(file).metadata.json")
      let expected = ModelMetadata(
        record, version: 1, file: file, digest: SampleRun.modelDigest, bytes: 2)
      #expect(metadata == expected)
    }
    #expect(store.verify(SampleRun.id).problems == [])
    #expect(try store.check() == [])
  }

  @Test func `a run without a model has no metadata, and takes no version`() throws {
    try store.save(SampleRun.record(), SampleRun.predictions)
    #expect(try FileSystem.list(directory.path) == [SampleRun.id])
  }

  @Test(arguments: ["a.metadata.json", "../a", "a/b", "", "..", "a\0b"])
  func `a model's file has a plain name, and none that metadata have`(name: String) throws {
    #expect(throws: Fault.self) {
      try store.save(SampleRun.modelRecord(), SampleRun.predictions, model: [(name, [1])])
    }
    #expect(try FileSystem.list(directory.path) == [])
  }

  // MARK: Verification

  @Test func `metadata that say what the run does not are told, key by key`() throws {
    try save(1)
    var metadata = try ModelMetadata(readingFrom: sidecar(1))
    metadata.runID = SampleRun.id
    metadata.features.reverse()
    metadata.fileBytes = 3
    try FileSystem.write(metadata.json, to: sidecar(1))
    #expect(
      store.verify(SampleRun.id(1)).problems == [
        "\(sidecar(1)): features, file_bytes, run_id not as run.json and the file itself say"
      ])
  }

  @Test func `a model that is another than its metadata say is told twice`() throws {
    try save(1)
    let path = store.modelPath(of: SampleRun.id(1)) + "/model.json"
    try FileSystem.write(Array("[]".utf8), to: path)
    let problems = store.verify(SampleRun.id(1)).problems
    try #require(problems.count == 2)
    #expect(problems[0].hasPrefix("\(sidecar(1)): file_digest not as"))
    #expect(problems[1].hasPrefix("\(path): digest "))
  }

  @Test func `torn metadata, and those of no file, are told`() throws {
    try save(1)
    try FileSystem.write(Array("{".utf8), to: sidecar(1))
    let stray = store.modelPath(of: SampleRun.id(1)) + "/stray.metadata.json"
    let metadata = ModelMetadata(
      SampleRun.modelRecord(SampleRun.id(1)), version: 1, file: "stray",
      digest: SampleRun.modelDigest, bytes: 2)
    try FileSystem.write(metadata.json, to: stray)
    let problems = store.verify(SampleRun.id(1)).problems
    try #require(problems.count == 2)
    #expect(problems[0].hasPrefix("\(sidecar(1)): not whole metadata of a model"))
    #expect(problems[1].contains("/model/stray: cannot open"))
  }

  @Test func `a run of an earlier almanac, without metadata, is whole`() throws {
    try save(1)
    try FileSystem.remove(sidecar(1))
    #expect(store.verify(SampleRun.id(1)).isGood)
  }

  // MARK: Versions

  @Test func `versions rise by one, each model by itself`() throws {
    for number in 1...3 { try save(number) }
    try save(4, type: "kalman")
    try save(5)
    #expect(try (1...5).map(version) == [1, 2, 3, 1, 4])
  }

  @Test func `no version comes again, not even of a run that is gone for good`() throws {
    try save(1)
    try save(2)
    try store.delete(SampleRun.id(2))
    _ = try store.collectGarbage()
    try save(3)
    #expect(try version(3) == 3)
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      "{", "elo", "elo 9x\n", "elo -1\n", "elo 1.5\n", "elo 9223372036854775807\n",
      "elo 1000000001\n", "elo 99999999999999999999\n", "\0\0\0", "kalman 3\nel", "\n\n 4 \n",
    ])
  func `a damaged count goes on after the greatest version that metadata tell`(text: String) throws
  {
    for number in 1...4 { try save(number) }
    try store.delete(SampleRun.id(4))
    try FileSystem.makeDirectory(store.aside)
    try FileSystem.move(store.path(of: SampleRun.id(3)), to: store.aside + "/x~2")
    try directory.write(text, to: ".versions")
    try save(5)
    #expect(try version(5) == 5)
    try store.restore(SampleRun.id(4))
    try directory.write(text, to: ".versions")
    try FileSystem.remove(store.path(of: SampleRun.id(4)))
    try FileSystem.remove(store.path(of: SampleRun.id(5)))
    try directory.write(text, to: ".versions")
    try save(6)
    #expect(try version(6) == 4, "one more than that of the run aside")
  }

  @Test func `a line that a killed process left half-written puts no other at risk`() throws {
    for number in 1...3 { try save(number) }
    let count = try directory.read(".versions")
    #expect(String(decoding: count, as: UTF8.self) == "elo 1\nelo 2\nelo 3\n")
    for number in 1...3 {
      try store.delete(SampleRun.id(number))
    }
    _ = try store.collectGarbage()
    for (place, rest) in ["el", "elo", "elo ", "elo 4"].enumerated() {
      try directory.write(count + Array(rest.utf8), to: ".versions")
      try save(10 + place)
      let expected = rest == "elo 4" ? 4...5 : 4...4
      #expect(expected.contains(try version(10 + place)))
      try FileSystem.remove(store.path(of: SampleRun.id(10 + place)))
    }
  }

  @Test func `a long count is written anew, and goes on`() throws {
    let lines = (1...2000).map { "elo \($0)\n" }.joined()
    try directory.write(lines + "kalman 7\n", to: ".versions")
    try save(1)
    #expect(try directory.read(".versions") == Array("elo 2001\nkalman 7\n".utf8))
    try save(2)
    #expect(try (1...2).map(version) == [2001, 2002])
  }

  @Test func `a name with a line break or spaces is counted as others are`() throws {
    for number in 1...2 { try save(number, type: "my model\n2") }
    try save(3)
    #expect(try (1...3).map(version) == [1, 2, 1])
  }

  @Test func `without a count, damaged and impossible metadata are passed over`() throws {
    try save(1)
    try FileSystem.write(
      Array(#"{"model_type": "elo", "version": 41, "schema_version": 9}"#.utf8), to: sidecar(1))
    try directory.write("{", to: "torn/model/a.metadata.json")
    try directory.write(
      #"{"model_type": "elo", "version": 9223372036854775807}"#, to: "odd/model/a.metadata.json")
    try FileSystem.makeDirectory(directory.file("folder/model/a.metadata.json"))
    try FileSystem.remove(directory.file(".versions"))
    try save(2)
    #expect(try version(2) == 42, "of a newer schema, and yet a version")
  }

  @Test func `a folder in the place of the count is said before any long work`() throws {
    try FileSystem.makeDirectory(directory.file(".versions"))
    let error = #expect(throws: Fault.self) { try store.requireWritable() }
    #expect(error?.code == .unwritable)
    #expect(error?.message.contains(".versions: is a directory") == true)
  }

  @Test(.slow) func `threads that save at once get versions of their own`() async throws {
    let store = store
    let workers = (0..<4).map { worker in
      Background {
        for number in 1...10 {
          try store.save(
            SampleRun.modelRecord(SampleRun.id(worker * 100 + number)), SampleRun.predictions,
            model: SampleRun.model)
        }
      }
    }
    for worker in workers { try await worker.value }
    let found = try (0..<4).flatMap { worker in
      try (1...10).map { try version(worker * 100 + $0) }
    }
    #expect(found.sorted() == Array(1...40))
  }
}
