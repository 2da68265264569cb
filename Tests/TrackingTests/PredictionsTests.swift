import Columnar
import League
import TestSupport
import Testing

@testable import Tracking

@Suite struct PredictionsTests {
  /// One row's values, to be changed one at a time.
  private struct Row {
    var season = 2015
    var day: Int32 = 134
    var teamA: Int64 = 1101
    var teamB: Int64 = 1102
    var rematch = 1
    var probability = 0.75
    var outcome: Double? = 1
  }

  private func predictions(_ rows: [Row]) -> Predictions {
    var predictions = Predictions()
    for row in rows {
      predictions.append(
        GameID(
          season: row.season, day: row.day, teamA: row.teamA, teamB: row.teamB,
          rematch: row.rematch), probability: row.probability, outcome: row.outcome)
    }
    return predictions
  }

  private func randomRows(_ seed: UInt64) -> [Row] {
    var random = SeededGenerator(seed: seed)
    return (0..<20).map { index in
      Row(
        season: 2000 + index / 5, day: Int32(random.next() % 150), teamA: 1000 + Int64(index),
        teamB: 2000 + Int64(random.next() % 300), rematch: Int(random.next() % 2) + 1,
        probability: random.uniform(), outcome: [1, 0, 0.5, nil][Int(random.next() % 4)])
    }
  }

  @Test func `a digest is sixty-four hexadecimal digits`() {
    for predictions in [Predictions(), SampleRun.predictions] {
      #expect(predictions.digest.count == 64)
      #expect(predictions.digest.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `the same predictions have the same digest`(seed: UInt64) {
    #expect(predictions(randomRows(seed)).digest == predictions(randomRows(seed)).digest)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `a change in any column of any row changes the digest`(seed: UInt64) {
    let rows = randomRows(seed)
    let digest = predictions(rows).digest
    let changes: [(inout Row) -> Void] = [
      { $0.season += 1 }, { $0.day += 1 }, { $0.teamA += 1 }, { $0.teamB += 1 },
      { $0.rematch += 1 }, { $0.probability = $0.probability.nextUp },
      { $0.outcome = $0.outcome == 1 ? 0 : 1 }, { $0.outcome = $0.outcome == nil ? 0 : nil },
    ]
    for index in rows.indices {
      for change in changes {
        var changed = rows
        change(&changed[index])
        #expect(predictions(changed).digest != digest)
      }
    }
  }

  @Test func `order and number of the rows matter to the digest`() {
    let rows = randomRows(9)
    let digest = predictions(rows).digest
    #expect(predictions(rows.reversed()).digest != digest)
    #expect(predictions(rows.dropLast()).digest != digest)
    #expect(predictions(rows + [rows[0]]).digest != digest)
  }

  @Test func `a digest is fixed for good`() {
    // Recorded runs are compared by it: another value here would make old runs irreproducible.
    // SHA-256 over the bytes that ``Predictions/digest`` documents, computed with Python's hashlib.
    #expect(
      SampleRun.predictions.digest
        == "aa2681db323867069bf516bdd395308b9b5a5ccbbcf10e3c904d9f91b8017dc4")
  }

  @Test func `the file has the documented columns`() throws {
    try withSavedPredictions(SampleRun.predictions) { file in
      let columns = file.columns.map { "\($0.name) \($0.type.rawValue)" }
      #expect(
        columns == [
          "run_id string", "game_id string", "season int64", "team_a_id int64",
          "team_b_id int64", "pred_win_prob double", "day int64", "team_a_won double",
        ])
      #expect(file.rowCount == 4)
    }
  }

  @Test func `the file holds every value`() throws {
    try withSavedPredictions(SampleRun.predictions) { file in
      let (runIDs, gameIDs) = (try file.string("run_id"), try file.string("game_id"))
      #expect(runIDs.values == Array(repeating: SampleRun.id, count: 4))
      #expect(
        gameIDs.values == [
          "2015_134_1101_1102", "2015_134_1101_1102_2", "2016_140_1103_3000000000",
          "2016_141_1103_1104",
        ])
      let (season, day) = (try file.int64("season"), try file.int64("day"))
      #expect(season.values == [2015, 2015, 2016, 2016])
      #expect(day.values == [134, 134, 140, 141])
      let (teamA, teamB) = (try file.int64("team_a_id"), try file.int64("team_b_id"))
      #expect(teamA.values == [1101, 1101, 1103, 1103])
      #expect(teamB.values == [1102, 1102, 3_000_000_000, 1104])
      let probability = try file.double("pred_win_prob")
      #expect(probability.values == [0.75, 0.25, 0.5, 0.1 + 0.2])
    }
  }

  @Test func `an unknown outcome is null, and nothing else is`() throws {
    try withSavedPredictions(SampleRun.predictions) { file in
      let won = try file.double("team_a_won")
      #expect((0..<4).map { won[$0] } == [1, 0, 0.5, nil])
      for name in ["season", "team_a_id", "team_b_id", "day"] {
        let column = try file.int64(name)
        #expect((0..<4).allSatisfy { column[$0] != nil })
      }
      let probability = try file.double("pred_win_prob")
      #expect((0..<4).allSatisfy { probability[$0] != nil })
    }
  }

  @Test func `every bit of a probability is kept`() throws {
    let rows = randomRows(12)
    try withSavedPredictions(predictions(rows)) { file in
      let probability = try file.double("pred_win_prob")
      #expect(probability.values == rows.map(\.probability))
    }
  }

  @Test func `no predictions make a file without rows`() throws {
    try withSavedPredictions(Predictions()) { file in
      #expect(file.rowCount == 0)
      #expect(file.columns.count == 8)
    }
  }

  private func withSavedPredictions(
    _ predictions: Predictions, _ body: (borrowing ParquetFile) throws -> Void
  ) throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try store.save(SampleRun.record(), predictions)
      try body(ParquetFile(path: store.path(of: SampleRun.id) + "/predictions.parquet"))
    }
  }
}
