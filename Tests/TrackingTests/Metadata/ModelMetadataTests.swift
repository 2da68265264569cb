import Faults
import Foundation
import JSON
import TestSupport
import Testing

@testable import Tracking

@Suite struct ModelMetadataTests {
  private static let metadata = ModelMetadata(
    SampleRun.modelRecord(), version: 7, file: "model.json", digest: SampleRun.modelDigest, bytes: 2
  )

  @Test func `what was written is read back, to the bit`() throws {
    let read = try ModelMetadata(json: Self.metadata.json, path: "m")
    #expect(read == Self.metadata)
    #expect(read.differences(from: Self.metadata) == [])
    #expect(read.hyperparameters["share"] == .number(2.0 / 3))
  }

  @Test func `the keys are those that readers of other programs were promised`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(Self.metadata.json))
    let keys = try #require(object as? [String: Any])
    #expect(
      keys.keys.sorted() == [
        "dataset_fingerprint", "device", "estimates", "features", "file", "file_bytes",
        "file_digest",
        "hyperparameters",
        "metrics", "model_type", "run_id", "schema_version", "target", "trained_at",
        "training_samples", "version",
      ])
    #expect(keys["features"] as? [String] == ["elo_gap", "rest"])
    #expect(keys["training_samples"] as? Int == 1234)
    #expect(keys["version"] as? Int == 7)
    #expect(keys["target"] as? String == "team_a_won")
  }

  @Test func `a key that this program does not know is passed over`() throws {
    let text = String(decoding: Self.metadata.json, as: UTF8.self)
    let more = text.replacing("{\n  \"dataset", with: "{\n  \"new\" : [1],\n  \"dataset")
    #expect(more != text)
    #expect(try ModelMetadata(json: Array(more.utf8), path: "m") == Self.metadata)
  }

  /// Each a change of the sidecar's text, and the fact that the error states.
  static let damages: [(from: String, to: String, fact: String)] = [
    ("{", "", "not JSON"), ("\n}\n", "", "not JSON"),
    ("\"schema_version\" : 1", "\"schema_version\" : 2", ": schema_version 2; this almanac reads"),
    ("\"schema_version\" : 1", "\"schema_version\" : \"1\"", "\"schema_version\" is of another"),
    (",\n  \"version\" : 7", "", "lacks \"version\""),
    ("\"version\" : 7", "\"version\" : 7.5", "\"version\" is of another type"),
    ("\"version\" : 7", "\"version\" : 0", "\"version\" cannot be"),
    ("\"version\" : 7", "\"version\" : -1", "\"version\" cannot be"),
    ("\"version\" : 7", "\"version\" : 9223372036854775807", "\"version\" cannot be"),
    ("\"version\" : 7", "\"version\" : 1e400", "a number beyond what one can be in line "),
    ("\"version\" : 7", "\"version\" : null", "\"version\" is of another type"),
    ("\"elo_gap\"", "3", "\"features[0]\" is of another type"),
    ("\"target\" : \"team_a_won\"", "\"target\" : {}", "\"target\" is of another type"),
    ("\"training_samples\" : 1234", "\"training_samples\" : -1", "\"training_samples\" cannot"),
    ("\"file_bytes\" : 2", "\"file_bytes\" : -2", "\"file_bytes\" cannot be"),
    ("\"file\" : \"model.json\"", "\"file\" : \"../model.json\"", "\"file\" cannot be"),
    ("\"file_digest\" : \"44", "\"file_digest\" : \"zz", "\"file_digest\" cannot be"),
    ("\"model_type\" : \"elo\"", "\"model_type\" : \"\"", "\"model_type\" cannot be"),
    ("\"run_id\" : \"3f0c", "\"run_id\" : \"../3f0c", "\"run_id\" cannot be"),
    ("\"accuracy\" : ", "\"accuracy\" : \"\", \"more\" : ", "\"metrics.accuracy\" is of another"),
  ]

  @Test(arguments: damages)
  func `damage is told by its key, with the file's path`(
    damage: (from: String, to: String, fact: String)
  ) throws {
    let text = String(decoding: Self.metadata.json, as: UTF8.self)
    let damaged = text.replacing(damage.from, with: damage.to, maxReplacements: 1)
    try #require(damaged != text)
    let error = #expect(throws: Fault.self) {
      try ModelMetadata(json: Array(damaged.utf8), path: "some/where")
    }
    #expect(error?.code == .badData)
    #expect(error?.message.hasPrefix("some/where: ") == true)
    #expect(error?.message.contains(damage.fact) == true, "\(error?.message ?? "")")
  }

  @Test func `what is no text, no object or no file is an error too`() throws {
    for bytes: [UInt8] in [[], [0xFF, 0xFE, 0], Array("[]".utf8), Array("null".utf8)] {
      #expect(throws: Fault.self) { try ModelMetadata(json: bytes, path: "m") }
    }
    let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: Fault.self) { try ModelMetadata(json: deep, path: "m") }
    let directory = TemporaryDirectory()
    #expect(throws: Fault(.badData, "\(directory.path): not a file; metadata are one")) {
      try ModelMetadata(readingFrom: directory.path)
    }
    let path = directory.file("large")
    try directory.write("", to: "large")
    #expect(truncate(path, 1 << 40) == 0)
    #expect(
      throws: Fault(.badData, "\(path): larger than metadata are (16 MiB)")
    ) { try ModelMetadata(readingFrom: path) }
    let missing = #expect(throws: Fault.self) {
      try ModelMetadata(readingFrom: directory.file("none"))
    }
    #expect(missing?.code == .missing)
  }
}
