import Evaluation
import Features
import Hyperparameters
import JSON
import League
import Models
import TestSupport
import Testing

@testable import Tracking
@testable import Training

/// Each swap changes one thing that was asked for, and nothing else.
@Suite struct RecordSwapTests {
  private static func record(
    _ name: String, _ change: (inout StatelessTraining) throws -> Void = { _ in }
  ) throws -> RunRecord {
    var training = try StatelessTraining(name)
    training.seasons = 2000...2002
    try change(&training)
    return try training.run(MadeUpLeague(seed: 1, seasons: training.seasons)).record
  }

  /// The swaps by name, and what each made of the first record.
  private func swaps(_ one: RunRecord, _ other: RunRecord) -> [String: RunRecord] {
    Dictionary(
      uniqueKeysWithValues: RecordSwap.all(from: one, to: other).map { ($0.name, $0.record) })
  }

  @Test func `records that were asked for alike have no swaps`() throws {
    let one = try Self.record("logistic_regression")
    var other = one
    (other.name, other.tags, other.notes, other.timestamp) = ("x", ["y"], "z", "2030-01-01")
    #expect(swaps(one, other).isEmpty)
  }

  @Test func `a hyperparameter, the seed and the calibration are swapped alone`() throws {
    let one = try Self.record("logistic_regression")
    let other = try Self.record("logistic_regression") {
      ($0.settings, $0.seed, $0.calibration) = (["l2=11"], 7, .platt)
    }
    let swaps = swaps(one, other)
    #expect(swaps.keys.sorted() == ["calibration", "l2", "seed"])
    var expected = one
    expected.hyperparameters["l2"] = .number(11)
    #expect(swaps["l2"] == expected)
    expected = one
    expected.seed = 7
    #expect(swaps["seed"] == expected)
    expected = one
    expected.calibration = "platt"
    #expect(swaps["calibration"] == expected)
  }

  @Test func `estimates are swapped together`() throws {
    let one = try Self.record("kalman")
    var other = one
    let known = try #require(one.estimates)
    let values = known.values.mapValues { $0 * 0.5 }
    other.estimates = Estimates(
      values: values, priors: known.priors, scale: known.scale, objective: 1, logLikelihood: -1,
      evaluations: 3, games: 40, seasons: [2000])
    for (name, value) in values { other.hyperparameters[name] = .number(value) }
    other.hyperparameters["covariance"] = .text("full")
    let swaps = swaps(one, other)
    #expect(swaps.keys.sorted() == ["covariance", "estimates"])
    var expected = other
    expected.hyperparameters["covariance"] = one.hyperparameters["covariance"]
    #expect(swaps["estimates"] == expected)
  }

  @Test func `another version of a model is another model`() throws {
    let one = try Self.record("kalman")
    var other = one
    (other.modelVersion, other.estimates) = (1, nil)
    other.hyperparameters = ["carryover": .number(0.8)]
    let all = RecordSwap.all(from: one, to: other)
    #expect(all.map(\.name) == ["model"] && all[0].record == other)
    #expect(all[0].one == "kalman 2" && all[0].other == "kalman 1")
  }

  @Test(arguments: [
    ("a season later", 2001, 1, PredictionScope.all), ("no warm-up", 2001, 0, .all),
    ("tournaments only", 2000, 1, .tournament),
  ])
  func `seasons go with their warm-up and with which of their games are predicted`(
    name: String, first: Int, warmUp: Int, scope: PredictionScope
  ) throws {
    let one = try Self.record("elo")
    let other = try Self.record("elo") {
      ($0.seasons, $0.warmUp, $0.scope) = (first...2002, warmUp, scope)
    }
    let swaps = swaps(one, other)
    #expect(Array(swaps.keys) == ["seasons"])
    var expected = one
    (expected.startYear, expected.endYear) = (other.startYear, other.endYear)
    (expected.warmUpFrom, expected.predict) = (other.warmUpFrom, other.predict)
    expected.dataset = other.dataset
    #expect(swaps["seasons"] == expected)
  }

  @Test func `features are swapped where both models have some`() throws {
    let one = try Self.record("logistic_regression")
    let other = try Self.record("xgboost") { $0.features = ["site", "form"] }
    let swaps = swaps(one, other)
    #expect(swaps.keys.sorted() == ["features", "model"])
    // The other model on the first one's features, and the first model on the other's.
    #expect(swaps["model"]?.modelType == "xgboost")
    #expect(swaps["model"]?.hyperparameters == other.hyperparameters)
    #expect(swaps["model"]?.features == one.features)
    #expect(swaps["model"]?.featureBlocks == one.featureBlocks)
    #expect(swaps["features"]?.modelType == "logistic_regression")
    #expect(swaps["features"]?.features == other.features)
    #expect(swaps["features"]?.featureBlocks == other.featureBlocks)
  }

  @Test func `features go with the model where one of the two reads games itself`() throws {
    let (games, rows) = (try Self.record("elo"), try Self.record("logistic_regression"))
    for (one, other) in [(games, rows), (rows, games)] {
      let swaps = swaps(one, other)
      #expect(Array(swaps.keys) == ["model"])
      #expect(swaps["model"]?.modelVersion == other.modelVersion)
      #expect(swaps["model"]?.featureBlocks == other.featureBlocks)
      #expect(swaps["model"]?.features == other.features)
    }
  }

  /// A table shows no more of such values than how many there are.
  @Test func `tables of ratings with as many rows differ all the same`() throws {
    let one = try Self.record("elo")
    var other = one
    var row: [String: JSONValue] = ["team": .text("101"), "rating": .number(1600)]
    var same = one
    same.hyperparameters["initial_ratings"] = .array([.object(row)])
    row["rating"] = .number(1601)
    other.hyperparameters["initial_ratings"] = .array([.object(row)])
    #expect(Array(swaps(same, other).keys) == ["initial_ratings"])
    #expect(Array(swaps(one, other).keys) == ["initial_ratings"])
  }
}
