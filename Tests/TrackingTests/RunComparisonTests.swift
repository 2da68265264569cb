import Evaluation
import Faults
import JSON
import League
import TestSupport
import Testing

@testable import Tracking

@Suite struct RunComparisonTests {
  /// Predictions of eight games a day, ten days a season, from a seed for the games and one of its own.
  private func predictions(
    seasons: ClosedRange<Int> = 2015...2020, noise: Double, seed: UInt64
  ) -> Predictions {
    var games = SeededGenerator(seed: 1)
    var own = SeededGenerator(seed: seed)
    var predictions = Predictions()
    for season in seasons {
      for game in 0..<80 {
        let truth = games.uniform()
        let outcome = games.uniform() < truth ? 1.0 : 0
        let probability = truth + noise * (own.uniform() - truth)
        predictions.append(
          GameID(season: season, day: Int32(game / 8), teamA: Int64(game), teamB: 100),
          probability: probability, outcome: outcome)
      }
    }
    return predictions
  }

  private func record(_ id: String) -> RunRecord { SampleRun.record(id) }

  private func comparison(
    _ inputs: [(String, Predictions)], draws: Int = 999
  ) throws -> RunComparison {
    try RunComparison(
      of: inputs.map { (record: record($0.0), predictions: $0.1) }, draws: draws, seed: 5)
  }

  @Test func `a worse forecaster is called worse, in both scores`() throws {
    let found = try comparison([
      ("a", predictions(noise: 0.1, seed: 1)), ("b", predictions(noise: 0.8, seed: 2)),
    ])
    #expect(found.games.games.count == 480)
    #expect(found.dayCount == 60)
    #expect(found.baseline.differences.isEmpty)
    let run = found.runs[0]
    #expect(run.differences.map(\.metric) == [.logLoss, .brierScore])
    #expect(run.differences.map(\.verdict) == [.worse, .worse])
    for difference in run.differences {
      let mean = try #require(difference.bootstrap?.mean)
      let scores = try #require(run.metrics[difference.metric])
      let baseline = try #require(found.baseline.metrics[difference.metric])
      #expect(abs(mean - (scores - baseline)) < 1e-12)
      #expect(difference.tTest?.degreesOfFreedom == 479)
    }
    #expect(run.seasonsWon.baseline + run.seasonsWon.run + run.seasonsWon.even == 6)
    let swapped = try comparison([
      ("b", predictions(noise: 0.8, seed: 2)), ("a", predictions(noise: 0.1, seed: 1)),
    ])
    #expect(swapped.runs[0].differences.map(\.verdict) == [.better, .better])
  }

  @Test func `identical runs show no clear difference, p is 1`() throws {
    let same = predictions(noise: 0.3, seed: 3)
    let run = try comparison([("a", same), ("b", same)]).runs[0]
    for difference in run.differences {
      #expect(difference.verdict == .noClearDifference)
      #expect((difference.bootstrap?.pValue, difference.adjustedPValue) == (1, 1))
      #expect(difference.tTest?.pValue == 1)
    }
    #expect(run.movedGames.isEmpty)
    #expect(run.seasonsWon == (0, 0, 6))
  }

  @Test func `several runs are corrected for, metric by metric`() throws {
    let found = try comparison([
      ("a", predictions(noise: 0.3, seed: 3)), ("b", predictions(noise: 0.35, seed: 4)),
      ("c", predictions(noise: 0.5, seed: 5)), ("d", predictions(noise: 0.3, seed: 6)),
    ])
    for place in 0..<2 {
      let tests = found.runs.map { $0.differences[place] }
      let expected = holmAdjusted(tests.map { $0.bootstrap?.pValue ?? .nan })
      #expect(tests.map { $0.adjustedPValue ?? .nan } == expected)
    }
  }

  @Test func `only games that all predicted count, in whatever order`() throws {
    let short = predictions(seasons: 2015...2016, noise: 0.5, seed: 2)
    var reversed = Predictions()
    for row in (0..<short.count).reversed() {
      reversed.append(
        short.game(row), probability: short.probability[row],
        outcome: short.outcome[row])
    }
    let long = predictions(noise: 0.2, seed: 1)
    let one = try comparison([("a", long), ("b", short)])
    let other = try comparison([("a", long), ("b", reversed)])
    #expect(one.games == other.games)
    #expect(one.games.games.count == 160)
    #expect(one.runs[0].predictionCount == 160)
    #expect(one.baseline.predictionCount == 480)
    #expect(one.runs[0].differences == other.runs[0].differences)
  }

  @Test func `games that moved come with the farthest first`() throws {
    let moved = try comparison([
      ("a", predictions(noise: 0.2, seed: 1)), ("b", predictions(noise: 0.4, seed: 2)),
    ]).runs[0].movedGames
    let distances = moved.map { abs($0.run - $0.baseline) }
    #expect(distances == distances.sorted(by: >))
    let first = try #require(moved.first)
    let isBetter = (first.run > first.baseline) == (first.outcome == 1)
    #expect((first.lossDifference < 0) == isBetter)
  }

  @Test func `games without a result, or with two, are left out and counted`() throws {
    func games(_ outcomes: [Double?]) -> Predictions {
      var predictions = Predictions()
      for (index, outcome) in outcomes.enumerated() {
        predictions.append(
          GameID(season: 2015, day: Int32(index), teamA: 1, teamB: 2), probability: 0.5,
          outcome: outcome)
      }
      return predictions
    }
    let common = CommonGames([games([1, nil, 1, 0.5]), games([1, 1, 0, 0.5])])
    #expect(common.games.map(\.description) == ["2015_0_1_2", "2015_3_1_2"])
    #expect(common.outcomes == [1, 0.5])
    #expect((common.unplayed, common.disputed) == (1, 1))
    let error = try #require(throws: Fault.self) {
      try comparison([("a", games([nil, 1])), ("b", games([nil, 0]))])
    }
    #expect(
      error.message == "no game with a result was predicted by all of the runs a, b: they share 1 "
        + "not played yet and 1 with different results")
  }

  @Test func `games of a single day cannot tell chance from skill`() throws {
    func day(_ probability: Double) -> Predictions {
      var predictions = Predictions()
      for team in 0..<8 {
        predictions.append(
          GameID(season: 2015, day: 1, teamA: Int64(team), teamB: 100),
          probability: probability, outcome: 1)
      }
      return predictions
    }
    let difference = try comparison([("a", day(0.1)), ("b", day(0.9))]).runs[0].differences[0]
    #expect(difference.bootstrap == nil)
    #expect(difference.adjustedPValue == nil)
    #expect(difference.verdict == .noClearDifference)
  }

  @Test func `runs without common games, or of other datasets, are refused`() throws {
    let (early, late) = (
      predictions(seasons: 2015...2016, noise: 0.2, seed: 1),
      predictions(seasons: 2017...2018, noise: 0.2, seed: 1)
    )
    var error = try #require(throws: Fault.self) {
      try comparison([("a", early), ("b", late)])
    }
    #expect(error.code == .missing)
    #expect(error.message.hasPrefix("no game was predicted by all of the runs a, b; "))
    var other = record("b")
    other.dataset.fingerprint = String(repeating: "cd", count: 32)
    let inputs = [(record: record("a"), predictions: early), (record: other, predictions: early)]
    error = try #require(throws: Fault.self) { try RunComparison(of: inputs) }
    #expect(error.code == .badData)
    #expect(
      error.message == "run b was made on other games than run a (datasets cdcdcdcd and abababab); "
        + "compare what they have in common all the same")
    #expect(
      try RunComparison(of: inputs, allowsOtherDatasets: true, draws: 99).games.games.count == 160)
  }

  @Test func `hyperparameters and settings that differ are found, those that agree left out`() {
    let first = record("a")
    var second = record("b")
    second.hyperparameters["k_factor"] = .number(30)
    second.hyperparameters["nothing"] = nil
    second.featureBlocks = [
      RunRecord.FeatureBlock(name: "form", parameters: ["window": .number(5)])
    ]
    second.calibration = nil
    second.seed = 3
    #expect(
      RecordDifference.hyperparameters(of: [first, second]) == [
        RecordDifference(name: "form.window", values: [nil, .number(5)]),
        RecordDifference(name: "k_factor", values: [.number(20), .number(30)]),
        RecordDifference(name: "nothing", values: [.null, nil]),
      ])
    #expect(
      RecordDifference.settings(of: [first, second]) == [
        RecordDifference(name: "calibration", values: [.text("isotonic"), nil]),
        RecordDifference(name: "features", values: [nil, .text("form")]),
        RecordDifference(name: "seed", values: [.digits("18446744073709551615"), .number(3)]),
      ])
    #expect(RecordDifference.hyperparameters(of: [first, first]).isEmpty)
  }
}
