import Columnar
import Evaluation
import Faults
import League
import TestSupport
import Testing

@testable import Tracking

/// Runs that foretell numbers rather than probabilities.
@Suite struct NumberPredictionsTests {
  private let directory = TemporaryDirectory()

  private func predictions(_ foretold: [Double], _ outcomes: [Double?]) -> Predictions {
    var predictions = Predictions(of: .number)
    for (place, value) in foretold.enumerated() {
      predictions.append(
        GameID(season: 2024, day: Int32(place), teamA: 1, teamB: 2), foretold: value,
        outcome: outcomes[place])
    }
    return predictions
  }

  private func record(_ id: String, _ predictions: Predictions) -> RunRecord {
    var record = SampleRun.record(id)
    let scored = ScoredPredictions(predictions)
    record.target = .number
    (record.metrics, record.coinFlip) = (scored.metrics, scored.coinFlip)
    (record.predictionCount, record.predictionsDigest) = (predictions.count, predictions.digest)
    return record
  }

  @Test func `a run of numbers is saved, read, verified and exported beside one of probabilities`()
    throws
  {
    let store = RunStore(directory: directory.file("runs"))
    let numbers = predictions([250.5, -3, 7], [240, nil, 7.5])
    try store.save(record("a", numbers), numbers)
    try store.save(SampleRun.modelRecord("b"), SampleRun.predictions, model: SampleRun.model)
    let read = try store.run("a").record
    #expect(read.target == .number && read == record("a", numbers))
    #expect(try store.predictions(of: read) == numbers)
    #expect(read.metrics.pooled[.meanAbsoluteError] == (10.5 + 0.5) / 2)
    #expect(read.metrics.pooled[.logLoss] == nil)
    let table = try store.predictionsExport().table
    let path = directory.file("all.parquet")
    try table.writeParquet(to: path)
    let file = try ParquetFile(path: path)
    let (probabilities, values) = (try file.double("pred_win_prob"), try file.double("pred_number"))
    let ids = try file.string("run_id").values
    for row in ids.indices {
      #expect((probabilities[row] == nil) == (ids[row] == "a"))
      #expect((values[row] == nil) == (ids[row] == "b"))
    }
  }

  @Test func `an unknown number is told from minus one by the digest`() {
    #expect(predictions([1], [nil]).digest != predictions([1], [-1]).digest)
    #expect(predictions([0.5], [1]).digest != SampleRun.predictions.digest)
  }

  @Test func `two runs of numbers are compared by their distances`() throws {
    let outcomes: [Double?] = (0..<30).map { Double($0 % 7) }
    let near = predictions(outcomes.map { ($0 ?? 0) + 0.1 }, outcomes)
    let far = predictions(outcomes.map { ($0 ?? 0) - 2 }, outcomes)
    let comparison = try RunComparison(
      of: [(record("a", far), far), (record("b", near), near)], draws: 100)
    let difference = try #require(comparison.runs[0].differences.first)
    #expect(difference.metric == .meanAbsoluteError && difference.verdict == .better)
    #expect(comparison.runs[0].reliability.isEmpty)
    #expect(comparison.runs[0].seasons[0].difference < 0)
  }

  @Test func `a number and a probability are not compared`() throws {
    let numbers = predictions([1], [1])
    #expect(throws: Fault.self) {
      try RunComparison(
        of: [
          (record("a", numbers), numbers), (SampleRun.record("b"), SampleRun.predictions),
        ], allowsOtherDatasets: true)
    }
  }
}
