import Columnar
import Evaluation
import Foundation
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
      season: 2030, day: 1, teamA: 1, teamB: 2, rematch: 1, probability: 0.5, outcome: 1)
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

  @Test(
    arguments: [
      ("2015_1_2_3", 1, 0.5, 1.0, nil),
      ("2015_1_2_3_2", 1, 0.5, 0.5, nil),
      ("2015_1_2_3_1", 1, 0.5, 1, "game_id \"2015_1_2_3_1\" is not of its season, day and teams"),
      ("2015_1_3_2", 1, 0.5, 1, "game_id \"2015_1_3_2\" is not of its season, day and teams"),
      ("2015_1_2_3", 1 << 40, 0.5, 1, "game_id \"2015_1_2_3\" is not of its season, day and teams"),
      ("2015_1_2_3", 1, 1.5, 1, "pred_win_prob 1.5 is no probability"),
      ("2015_1_2_3", 1, -.infinity, 1, "pred_win_prob -inf is no probability"),
      ("2015_1_2_3", 1, 0.5, 0.75, "team_a_won is neither 1, 0 nor 1/2"),
    ] as [(String, Int64, Double, Double, String?)])
  func `a row that cannot be is named by its number`(
    id: String, day: Int64, probability: Double, outcome: Double, fact: String?
  ) throws {
    let path = directory.file("p.parquet")
    try Table([
      ("run_id", .string(Column(["r"]))), ("game_id", .string(Column([id]))),
      ("season", .int64(Column([2015]))), ("team_a_id", .int64(Column([2]))),
      ("team_b_id", .int64(Column([3]))), ("pred_win_prob", .double(Column([probability]))),
      ("day", .int64(Column([day]))), ("team_a_won", .double(Column([outcome]))),
    ]).writeParquet(to: path)
    guard let fact else {
      #expect(try PredictionsFile(path: path).gameIDs == [id])
      return
    }
    #expect(throws: TrackingError(.badData, "\(path): row 1: \(fact)")) {
      try PredictionsFile(path: path)
    }
  }

  @Test func `a null is no value`() throws {
    let path = directory.file("p.parquet")
    try Table([
      ("run_id", .string(Column(["r"]))), ("game_id", .string(Column(["2015_1_2_3"]))),
      ("season", .int64(Column([2015]))), ("team_a_id", .int64(Column([2]))),
      ("team_b_id", .int64(Column([3]))),
      ("pred_win_prob", .double(Column([0], validity: [false]))),
      ("day", .int64(Column([1]))), ("team_a_won", .double(Column([1]))),
    ]).writeParquet(to: path)
    #expect(throws: TrackingError(.badData, "\(path): row 1: pred_win_prob is null")) {
      try PredictionsFile(path: path)
    }
  }

  @Test func `a model of features must be there, and whole`() throws {
    let path = "\(SampleRun.id)/model/model.json"
    try store.save(record, SampleRun.predictions, model: model)
    for (text, fact) in [("", "empty"), ("{\"a\": ", "not whole JSON")] {
      try directory.write(text, to: path)
      #expect(store.verify(SampleRun.id).problems == ["\(directory.file(path)): \(fact)"])
    }
    try FileManager.default.removeItem(atPath: directory.file(path))
    #expect(
      store.verify(SampleRun.id).problems
        == [
          "\(directory.file("\(SampleRun.id)/model")): no model; the run fitted one on 2 features"
        ])
  }

  @Test func `a record that cannot be read is what is wrong`() throws {
    try directory.write("{", to: "torn/run.json")
    #expect(
      store.verify("torn").problems == [
        "\(directory.file("torn/run.json")): not a whole run record"
      ])
  }
}
