import Faults
import Foundation
import Storage
import TestSupport
import Testing

@testable import Tracking

@Suite struct ModelLoadingTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore
  private let record = SampleRun.modelRecord()

  init() throws {
    store = RunStore(directory: directory.path)
    try store.save(record, SampleRun.predictions, model: SampleRun.model)
  }

  private var model: String { store.modelPath(of: SampleRun.id) + "/model.json" }
  private var sidecar: String { model + ".metadata.json" }

  private func check(served: [String] = ["elo_gap", "rest"]) throws -> ModelCheck {
    try store.loadModel(of: record, servedFeatures: served).check
  }

  @Test func `a model as it was saved loads without a word`() throws {
    let (files, check) = try store.loadModel(of: record, servedFeatures: ["elo_gap", "rest"])
    #expect(files.map(\.name) == ["model.json"])
    #expect(files.first?.bytes == Array("{}".utf8))
    #expect(check.metadata?.version == 1)
    #expect(check.warnings == [])
    #expect(check.featureMismatch == nil)
  }

  @Test func `without metadata it loads with a warning`() throws {
    try FileSystem.remove(sidecar)
    let check = try check()
    #expect(check.metadata == nil)
    #expect(
      check.warnings == [
        "\(sidecar): no metadata, as of a run of an earlier almanac; what run.json says is used"
      ])
    #expect(check.featureMismatch == nil, "the record's own features are compared")
  }

  @Test(arguments: ["", "{", "[1]", #"{"schema_version": 2}"#])
  func `with metadata that cannot be read likewise`(text: String) throws {
    try FileSystem.write(Array(text.utf8), to: sidecar)
    let check = try check()
    #expect(check.metadata == nil)
    #expect(check.warnings.count == 1)
    #expect(check.warnings[0].hasPrefix("\(sidecar): "))
    #expect(check.warnings[0].hasSuffix("; what run.json says is used"))
  }

  @Test func `metadata of another run are not believed`() throws {
    var metadata = try ModelMetadata(readingFrom: sidecar)
    metadata.runID = SampleRun.id(2)
    metadata.features = []
    try FileSystem.write(metadata.json, to: sidecar)
    let check = try check()
    #expect(check.metadata == nil && check.featureMismatch == nil)
    #expect(check.warnings.first?.contains("of run \(SampleRun.id(2)), not of this file") == true)
  }

  @Test func `a digest that differs is said, with what it differs from`() throws {
    try FileSystem.write(Array("[]".utf8), to: model)
    #expect(
      try check().warnings == [
        "\(model): not the file that was saved; its digest differs from that in "
          + "model.json.metadata.json and run.json"
      ])
    var other = record
    other.modelFiles = nil
    let older = try store.loadModel(of: other, servedFeatures: other.features)
    #expect(older.check.warnings.first?.hasSuffix("that in model.json.metadata.json") == true)
    #expect(older.files.map(\.name) == ["model.json"])
  }

  @Test(arguments: [
    (["rest", "elo_gap"], "in another order than the model learnt them: column 1 is rest"),
    (["elo_gap"], "not those that the model learnt from: missing rest"),
    (["elo_gap", "rest", "pace"], "not those that the model learnt from: added pace"),
    (["Elo_gap", "rest"], "learnt from: missing elo_gap; added Elo_gap"),
    ([], "missing elo_gap, rest"),
    (["elo_gap", "rest", "rest"], "3 columns; the model learnt from 2"),
    ((1...9).map { "f\($0)" }, "added f1, f2, f3, f4, f5 and 4 more"),
  ])
  func `features of other names or in another order are a mismatch, and no error`(
    served: [String], fact: String
  ) throws {
    let check = try check(served: served)
    #expect(check.featureMismatch?.contains(fact) == true, "\(check.featureMismatch ?? "none")")
    #expect(check.warnings == [])
  }

  @Test func `the order counts that the metadata tell, over that in the record`() throws {
    var metadata = try ModelMetadata(readingFrom: sidecar)
    metadata.features = ["rest", "elo_gap"]
    try FileSystem.write(metadata.json, to: sidecar)
    #expect(try check().featureMismatch != nil)
    #expect(try check(served: ["rest", "elo_gap"]).featureMismatch == nil)
  }

  @Test func `a model that is gone is missing; a run that has none has no files`() throws {
    try FileSystem.remove(model)
    let error = #expect(throws: Fault.self) { try self.check() }
    #expect(error?.code == .missing)
    #expect(error?.message.hasPrefix(model) == true)
    let other = SampleRun.bareRecord(SampleRun.id(2))
    try store.save(other, SampleRun.predictions)
    let (files, check) = try store.loadModel(of: other, servedFeatures: [])
    #expect(files.isEmpty && check.warnings == [] && check.metadata == nil)
  }
}
