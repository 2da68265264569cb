import Boosting
import Faults
import Features
import Hyperparameters
import League
import TestSupport
import Testing

@testable import Models

@Suite struct XGBoostTests {
  private let league = MadeUpTable(seed: 1)

  private func fitted(
    _ rows: FeatureRows? = nil, _ settings: [String] = [], seed: UInt64 = 0
  ) throws -> any StatelessModel {
    var model = try StatelessCase.make("xgboost", settings, seed: seed)
    try model.fit(rows ?? league.all)
    return model
  }

  private func bytes(_ model: any StatelessModel) throws -> [UInt8] {
    try #require(try model.files().first).bytes
  }

  /// Rows as the library is given them: as they are, and then all negated.
  private func matrix(_ rows: [Int]) throws -> FeatureMatrix {
    let columns = league.features.values.map { column in
      rows.map { column[$0] } + rows.map { -column[$0] }
    }
    return try FeatureMatrix(featureNames: MadeUpTable.columns.map(\.name), columns: columns)
  }

  private func labelled(_ rows: [Int]) throws -> LabelledMatrix {
    let labels = rows.map { Float(league.outcomes[$0]!) }
    return try LabelledMatrix(features: matrix(rows), labels: labels + labels.map { 1 - $0 })
  }

  private let parameters = [
    "eta": "0.3", "max_depth": "4", "min_child_weight": "1", "subsample": "0.8",
    "colsample_bytree": "0.8", "seed": "0",
  ]

  private var played: [Int] { league.outcomes.indices.filter { league.outcomes[$0] != nil } }

  @Test(arguments: [0.1, 0.25, 0.103])
  func `early stopping holds out the latest games, in whole days`(share: Double) throws {
    // Counted out anew: so many games from the end, and those of the first one's day before it.
    var held = Array(played.suffix(Int(share * Double(played.count))))
    let first = league.matchups[try #require(held.first)]
    held = played.filter {
      (league.matchups[$0].season, league.matchups[$0].day) >= (first.season, first.day)
    }
    let training = played.filter { !held.contains($0) }
    let expected = try Booster.train(
      on: labelled(training), validatedOn: labelled(held),
      parameters: BoosterParameters(parameters), rounds: 20, patience: 5)
    let model = try fitted(nil, ["validation_share=\(share)"])
    #expect(try bytes(model) == expected.booster.bytes(.json))
    #expect(expected.bestRound < expected.validationLogLosses.count)
  }

  @Test func `without early stopping all games are learnt from, for all rounds`() throws {
    let expected = try Booster.train(
      on: labelled(played), parameters: BoosterParameters(parameters), rounds: 20)
    let model = try fitted(nil, ["early_stopping_rounds=0"])
    #expect(try bytes(model) == expected.booster.bytes(.json))
  }

  @Test func `too few games to hold out any are all learnt from`() throws {
    let day = league.rows(0..<4)
    let (stopped, whole) = (
      try fitted(day, ["validation_share=0.9"]), try fitted(day, ["early_stopping_rounds=0"])
    )
    #expect(try bytes(stopped) == bytes(whole))
  }

  @Test func `an answer is the mean of what both orientations say`() throws {
    let model = try fitted()
    let booster = try Booster(bytes: bytes(model))
    let rows = Array(league.matchups.indices)
    let asked = try booster.predict(matrix(rows))
    let expected = rows.map { (asked[$0] + (1 - asked[$0 + rows.count])) / 2 }
    #expect(try model.predict(league.all) == expected)
    // One orientation alone is another answer.
    #expect(asked[..<rows.count] != expected[...])
  }

  @Test func `threads are the library's, and the record's to name`() throws {
    let one = try fitted(nil, ["nthread=1"])
    let two = try fitted(nil, ["nthread=2"])
    for (answer, other) in zip(try one.predict(league.all), try two.predict(league.all)) {
      // Histograms are added up in another order; float32.
      #expect(abs(answer - other) < 1e-4)
    }
    #expect(try bytes(two) == bytes(fitted(nil, ["nthread=2"])))
  }

  @Test(arguments: [(0, 1), (1, 2), (2, 3), (0, 0x4000_0000)] as [(UInt64, UInt64)])
  func `another seed draws other rows`(one: UInt64, other: UInt64) throws {
    #expect(try bytes(fitted(seed: one)) != bytes(fitted(seed: other)))
  }

  @Test(arguments: [UInt64.max, 1 << 31, 1 << 32])
  func `any seed is taken`(seed: UInt64) throws {
    #expect(try bytes(fitted(seed: seed)) == bytes(fitted(seed: seed)))
  }

  @Test func `its library is named, with the time that it took`() throws {
    let use = try #require(try fitted().libraries.first)
    #expect(use.version == xgboostVersion)
    #expect(use.duration > .zero)
  }

  @Test(arguments: [
    ("rounds=0", "rounds: found \"0\"; expected a number from 1 to 100000"),
    ("eta=2", "eta: found \"2\"; expected a number from 0 to 1"),
    ("subsample=0", "subsample: found \"0\"; expected a number from 0.001 to 1"),
    ("validation_share=1", "validation_share: found \"1\"; expected a number from 0.001 to 0.9"),
    ("nthread=0", "nthread: found \"0\"; expected a number from 1 to 1024"),
    (
      "tree_method=gpu_hist", "tree_method: found \"gpu_hist\"; expected hist, approx, exact"
    ),
    (
      "tree_method=exakt",
      "tree_method: found \"exakt\"; expected hist, approx, exact; "
        + "did you mean \"exact\"?"
    ),
  ])
  func `a wrong hyperparameter is an error`(setting: String, message: String) {
    #expect(throws: Fault(.usage, message)) { try fitted(nil, [setting]) }
  }

  @Test(arguments: ["max_depth", "max_leaves", "max_bin", "nthread", "rounds"])
  func `a fraction of what is counted is cut off`(name: String) throws {
    #expect(
      try fitted(nil, ["\(name)=3.5"]).predict(league.all)
        == fitted(nil, ["\(name)=3"]).predict(league.all))
  }

  @Test func `games that all weigh nothing are no games`() throws {
    let tournament = league.filtered { league.matchups[$0].isTournament }
    #expect(throws: Fault(.noSolution, "xgboost: no rows to learn from")) {
      try fitted(tournament.all, ["tournament_weight=0"])
    }
  }
}
