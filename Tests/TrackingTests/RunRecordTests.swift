import Evaluation
import Faults
import Foundation
import Testing

@testable import Tracking

@Suite struct RunRecordTests {
  private func object(_ record: RunRecord) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(record.json))
    return try #require(value as? [String: Any])
  }

  /// The record's JSON with some keys changed, or taken away where the value is nil.
  private func json(_ changes: [String: Any?]) throws -> [UInt8] {
    var object = try object(SampleRun.record())
    for (key, value) in changes { object[key] = value }
    return Array(try JSONSerialization.data(withJSONObject: object))
  }

  @Test(arguments: [SampleRun.record(), SampleRun.bareRecord()])
  func `every field comes back from JSON`(record: RunRecord) throws {
    #expect(try RunRecord(json: record.json, path: "run.json") == record)
  }

  @Test func `a failed run says so`() throws {
    var record = SampleRun.record()
    record.status = .failed
    #expect(try object(record)["status"] as? String == "failed")
    #expect(try RunRecord(json: record.json, path: "run.json").status == .failed)
  }

  static let keys: Set<String> = [
    "devices", "sessions", "subject",
    "calibration", "coin_flip", "dataset", "end_year", "environment", "estimates", "feature_blocks",
    "features",
    "games_learnt",
    "git_dirty",
    "git_hash", "hyperparameters", "metrics", "model_files", "model_type", "model_version", "name",
    "libraries", "notes",
    "predict", "prediction_count", "predictions_digest", "random_generator", "run_id",
    "schema_version", "seed", "start_year", "status", "sweep_id", "tags", "target", "timestamp",
    "timings", "warm_up_from",
  ]

  @Test(arguments: [SampleRun.record(), SampleRun.bareRecord()])
  func `every key is written, whether defined or not`(record: RunRecord) throws {
    let object = try object(record)
    #expect(Set(object.keys) == Self.keys)
    func keys(_ name: String) -> Set<String> {
      Set((object[name] as? [String: Any] ?? [:]).keys)
    }
    let metrics: Set<String> = [
      "games", "log_loss", "brier_score", "accuracy", "roc_auc", "ece",
    ]
    #expect(keys("dataset") == ["fingerprint", "games", "learnt", "parts", "seasons"])
    #expect(
      keys("environment") == ["almanac", "swift", "arrow", "xgboost", "os", "cpu", "threads"])
    #expect(keys("timings") == ["library_seconds", "read_seconds", "walk_seconds"])
    #expect(keys("metrics") == ["pooled", "seasons"])
    #expect(keys("coin_flip") == metrics)
  }

  @Test func `what is undefined is null`() throws {
    let object = try object(SampleRun.bareRecord())
    for key in ["calibration", "name", "notes", "warm_up_from", "git_dirty"] {
      #expect(object[key] is NSNull)
    }
    #expect(object["git_hash"] as? String == "unknown")
    let environment = try #require(object["environment"] as? [String: Any])
    #expect(environment["xgboost"] is NSNull)
    let flip = try #require(object["coin_flip"] as? [String: Any])
    #expect(flip["games"] as? Int == 0)
    for key in ["log_loss", "brier_score", "accuracy", "roc_auc", "ece"] {
      #expect(flip[key] is NSNull)
    }
  }

  @Test func `seasons are keyed by their label`() throws {
    let metrics = try #require(try object(SampleRun.record())["metrics"] as? [String: Any])
    let seasons = try #require(metrics["seasons"] as? [String: Any])
    #expect(Set(seasons.keys) == ["2015", "2016"])
  }

  @Test func `it is written readably, and the same each time`() throws {
    let text = String(decoding: SampleRun.record().json, as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"calibration\" : \"isotonic\",\n  \"coin_flip\" : {\n"))
    #expect(text.hasSuffix("\n}\n"))
    #expect(text.contains("\"a/b\""))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .map { $0.split(separator: "\"")[1] }
    #expect(keys.map(String.init) == Self.keys.sorted())
    #expect(SampleRun.record().json == SampleRun.record().json)
  }

  @Test func `the largest seed keeps every bit`() throws {
    let text = String(decoding: SampleRun.record().json, as: UTF8.self)
    #expect(text.contains("\"seed\" : 18446744073709551615"))
  }

  @Test func `keys that it does not know are ignored`() throws {
    let bytes = try json(["champion": "KC", "lineage": ["parent": 1]])
    #expect(try RunRecord(json: bytes, path: "run.json") == SampleRun.record())
  }

  @Test(arguments: ["calibration", "name", "notes", "warm_up_from", "git_dirty"])
  func `a missing key that may be null reads as null`(key: String) throws {
    let record = try RunRecord(json: try json([key: nil]), path: "run.json")
    #expect(record != SampleRun.record())
    #expect(record.runID == SampleRun.id)
  }

  @Test(arguments: [
    "run_id", "status", "metrics", "seed", "predictions_digest", "environment",
    "dataset",
  ])
  func `a missing key that is needed makes it no record`(key: String) throws {
    let bytes = try json([key: nil])
    #expect(throws: Fault(.badData, "runs/x/run.json: not a whole run record")) {
      try RunRecord(json: bytes, path: "runs/x/run.json")
    }
  }

  @Test func `a newer schema is refused by number`() throws {
    let message = "runs/x/run.json: schema_version 2; this almanac reads version 1"
    let unlike = try json(["schema_version": 2, "metrics": "elsewhere"])
    #expect(throws: Fault(.badData, message)) {
      try RunRecord(json: unlike, path: "runs/x/run.json")
    }
  }

  /// A number rises when a reader of the old one would misread: looking alike is no permission.
  @Test func `a newer schema is refused though it looks like the known one`() throws {
    let message = "runs/x/run.json: schema_version 2; this almanac reads version 1"
    let alike = try json(["schema_version": 2])
    #expect(throws: Fault(.badData, message)) {
      try RunRecord(json: alike, path: "runs/x/run.json")
    }
  }

  @Test(arguments: ["", "{", "[]", "null", "garbage", "\0\0\0\0", "{\"schema_version\": 1}"])
  func `garbage is no record`(text: String) {
    #expect(throws: Fault(.badData, "run.json: not a whole run record")) {
      try RunRecord(json: Array(text.utf8), path: "run.json")
    }
  }

  @Test func `a record torn anywhere is no record`() throws {
    let whole = SampleRun.record().json
    for count in stride(from: 0, to: whole.count - 2, by: 97) {
      #expect(throws: Fault.self) {
        try RunRecord(json: Array(whole.prefix(count)), path: "run.json")
      }
    }
  }
}

@Suite struct RunEnvironmentTests {
  @Test func `this process has one`() {
    let environment = RunEnvironment.current(almanac: "9.9")
    #expect(environment.almanac == "9.9")
    #expect(environment.xgboost == nil)
    #expect(environment.threads >= 1)
    for text in [environment.swift, environment.arrow, environment.os, environment.cpu] {
      #expect(!text.isEmpty && !text.contains("\n") && !text.contains("\""))
    }
  }
}
