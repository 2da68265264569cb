import Columnar
import Evaluation
import Foundation
import League
import TestSupport
import Testing

@testable import Tracking

@Suite struct RunVerificationTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore

  init() {
    store = RunStore(directory: directory.path)
  }

  /// The sample's record with the scores that its predictions have.
  private var record: RunRecord {
    var record = SampleRun.record()
    let scored = ScoredPredictions(SampleRun.predictions)
    record.metrics = scored.metrics
    record.coinFlip = scored.coinFlip
    return record
  }

  private let model: [(name: String, bytes: [UInt8])] = [("model.json", Array("{}".utf8))]

  /// What is wrong with a run, its own folder left out of the texts.
  private func problems(
    _ record: RunRecord, _ predictions: Predictions = SampleRun.predictions,
    after change: (String) throws -> Void = { _ in }
  ) throws -> [String] {
    try store.save(record, predictions, model: model)
    try change(store.path(of: record.runID))
    let path = store.path(of: record.runID) + "/"
    return store.verify(record.runID).problems.map { $0.replacing(path, with: "") }
  }

  @Test func `a run as it was saved agrees bit for bit`() throws {
    try store.save(record, SampleRun.predictions, model: model)
    let verification = store.verify(SampleRun.id)
    #expect(verification.problems == [])
    #expect(verification.agreement == .exact)
    #expect(verification.predictionCount == 4)
  }

  @Test func `a score that differs by rounding agrees, and it says so`() throws {
    var record = record
    record.metrics.pooled.scores[.logLoss]! += 1e-13
    try store.save(record, SampleRun.predictions, model: model)
    let verification = store.verify(SampleRun.id)
    #expect(verification.isGood)
    #expect(verification.agreement == .rounded)
  }

  @Test func `each score that differs is named`() throws {
    var record = record
    record.metrics.pooled.scores[.accuracy] = 0.25
    record.metrics.seasons[2015]?.games = 3
    record.metrics.seasons[2016]?.scores[.brierScore] = nil
    record.metrics.seasons[2017] = record.metrics.pooled
    record.coinFlip.scores[.logLoss] = 0.7
    let texts = try problems(record)
    let names = texts.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "metrics.pooled.accuracy", "coin_flip.log_loss", "metrics.seasons.2015.games",
        "metrics.seasons.2016.brier_score", "metrics.seasons.2017",
      ])
    #expect(store.verify(SampleRun.id).agreement == nil)
  }

  @Test func `other predictions have another digest, count and scores`() throws {
    var predictions = SampleRun.predictions
    predictions.append(
      GameID(season: 2030, day: 1, teamA: 1, teamB: 2), probability: 0.5, outcome: 1)
    let texts = try problems(record, predictions)
    #expect(texts[0] == "predictions.parquet: 5 rows; run.json says 4")
    #expect(texts[1].hasPrefix("predictions.parquet: digest \(predictions.digest); run.json says"))
    #expect(texts[2] == "predictions.parquet: predicts season 2030; run.json says 2015 to 2025")
    #expect(texts.contains("metrics.seasons.2030: not in run.json, though there are predictions"))
  }

  @Test func `a file that is gone, foreign or of another run is named`() throws {
    #expect(
      try problems(record) {
        try FileManager.default.removeItem(atPath: $0 + "/predictions.parquet")
      }
        == ["predictions.parquet: No such file or directory"])
  }

  @Test func `predictions of another run are found by their run_id`() throws {
    let other = "91ab0000-0000-4000-8000-000000000003"
    try store.save(SampleRun.record(other), SampleRun.predictions)
    let texts = try problems(record) { path in
      try directory.write(
        directory.read("\(other)/predictions.parquet"), to: "\(SampleRun.id)/predictions.parquet")
      _ = path
    }
    #expect(
      texts == ["predictions.parquet: run_id is \"\(other)\" in it; expected \(SampleRun.id)"])
  }

  @Test func `other columns are named with those that are expected`() throws {
    let texts = try problems(record) { path in
      try Table([("a", .int64(Column([1])))]).writeParquet(to: path + "/predictions.parquet")
    }
    #expect(texts.count == 1)
    #expect(
      texts[0].hasPrefix("predictions.parquet: has the columns a int64; expected run_id string, "))
  }

  @Test func `a model must be byte for byte what the record names`() throws {
    var record = record
    record.modelFiles = [
      "model.json": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
      "gone.bin": "",
    ]
    let texts = try problems(record) {
      try Data("x".utf8).write(to: URL(filePath: $0 + "/model/more.txt"))
    }
    #expect(
      texts == [
        "model/gone.bin: cannot open: No such file or directory",
        "model/more.txt: not of this run; run.json does not name it",
      ])
    record.modelFiles = ["model.json": "0000"]
    let other = "91ab0000-0000-4000-8000-000000000003"
    record.runID = other
    let digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    #expect(
      try problems(record) == ["model/model.json: digest \(digest); run.json says 0000"])
  }

  @Test func `a model that an older record does not name must be whole`() throws {
    let path = "\(SampleRun.id)/model/model.json"
    try store.save(record, SampleRun.predictions, model: model)
    try FileManager.default.removeItem(atPath: directory.file(path + ".metadata.json"))
    #expect(store.verify(SampleRun.id).isGood)
    for text in ["", "{\"a\": "] {
      try directory.write(text, to: path)
      #expect(store.verify(SampleRun.id).problems == ["\(directory.file(path)): not whole"])
    }
  }

  @Test func `a record that cannot be read is what is wrong`() throws {
    try directory.write("{", to: "torn/run.json")
    #expect(
      store.verify("torn").problems == [
        "\(directory.file("torn/run.json")): not a whole run record"
      ])
  }
}
