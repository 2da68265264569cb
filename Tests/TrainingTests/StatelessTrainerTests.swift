import Faults
import Features
import Hyperparameters
import JSON
import League
import Models
import TestSupport
import Testing

@testable import Tracking
@testable import Training

@Suite struct StatelessTrainerTests {
  static let names = StatelessTraining.names

  @Test(arguments: names)
  func `the record names the features and their blocks with every parameter`(
    name: String
  ) throws {
    var training = try StatelessTraining(name)
    training.features = ["form", "site"]
    let record = try training.run(MadeUpLeague(seed: 1)).record
    #expect(record.modelType == name)
    #expect(
      record.features == [
        "site", "form_margin", "form_weighted_margin", "form_streak", "form_rest",
      ])
    #expect(
      record.featureBlocks == [
        RunRecord.FeatureBlock(name: "site", parameters: [:]),
        RunRecord.FeatureBlock(
          name: "form",
          parameters: [
            "window": .number(5), "decay": .number(0.85), "longest_rest": .number(10),
          ]),
      ])
    #expect(Set(record.hyperparameters.keys) == Set(training.model.hyperparameters.map(\.name)))
  }

  @Test(arguments: names)
  func `the record names the library of a model that rests on one`(name: String) throws {
    let record = try StatelessTraining(name).run(MadeUpLeague(seed: 1)).record
    let restsOnXGBoost = name == "xgboost"
    #expect((record.environment.xgboost != nil) == restsOnXGBoost)
    #expect(record.environment.xgboost?.contains(".") ?? true)
    #expect((record.timings.librarySeconds != nil) == restsOnXGBoost)
    #expect(record.timings.librarySeconds ?? 1 > 0)
  }

  @Test(arguments: names)
  func `what was learnt of everything is saved`(name: String) throws {
    let league = MadeUpLeague(seed: 2)
    // The latest games are else held out, to learn from them when to stop.
    let training = try StatelessTraining(
      name, name == "xgboost" ? ["early_stopping_rounds=0"] : [])
    let run = try training.run(league)
    #expect(run.model.map(\.name) == ["model.json"])
    #expect(run.model.allSatisfy { $0.bytes.first == UInt8(ascii: "{") })
    // The last tournament counts, which no prediction knows of.
    var changed = league
    changed.alter(try #require(league.games.lastIndex { $0.isTournament && $0.result != nil }))
    #expect(try training.run(changed).model != run.model)
  }

  @Test(arguments: names)
  func `the same training twice gives the same bytes, whatever the threads`(name: String) throws {
    let league = MadeUpLeague(seed: 3)
    var training = try StatelessTraining(name)
    let one = try training.run(league)
    let two = try training.run(league)
    training.threads = 2
    let three = try training.run(league)
    for other in [two, three] {
      #expect(other.predictions == one.predictions)
      #expect(other.model == one.model)
      #expect(other.record.predictionsDigest == one.record.predictionsDigest)
      #expect(other.record.metrics == one.record.metrics)
    }
  }

  @Test func `another seed gives other trees`() throws {
    let league = MadeUpLeague(seed: 3)
    var training = try StatelessTraining("xgboost")
    let digests = try (0...3 as ClosedRange<UInt64>).map { seed in
      training.seed = seed
      let record = try training.run(league).record
      #expect(record.seed == seed)
      return record.predictionsDigest
    }
    #expect(Set(digests).count == 4)
  }

  @Test func `a stateful model's record has no features`() throws {
    var training = try StatelessTraining("elo")
    training.features = nil
    let record = try training.run(MadeUpLeague(seed: 3)).record
    #expect(record.features == [] && record.featureBlocks == [])
    #expect(record.environment.xgboost == nil && record.timings.librarySeconds == nil)
  }

  @Test(arguments: names)
  func `relabelled teams turn p into 1 − p`(name: String) throws {
    // Sums are of the same terms in another order; trees, and the rows that each sees, would be others
    // where the draw depends on the order of the rows.
    let settings = name == "xgboost" ? ["subsample=1", "colsample_bytree=1"] : []
    let tolerance = name == "xgboost" ? 1e-6 : 1e-9
    for seed in 4...5 as ClosedRange<UInt64> {
      let league = MadeUpLeague(seed: seed)
      let training = try StatelessTraining(name, settings)
      let forecasts = try training.run(league).predictions
      let relabelled = try training.run(league.relabelled).predictions.byGame
      var found = 0
      for row in forecasts.season.indices {
        let (teamA, teamB) = (
          MadeUpLeague.label(forecasts.teamB[row]), MadeUpLeague.label(forecasts.teamA[row])
        )
        let name = "\(forecasts.season[row])_\(forecasts.day[row])_\(teamA)_\(teamB)_1"
        guard let other = relabelled[name] else { continue }
        found += 1
        #expect(abs(other - (1 - forecasts.probability[row])) <= tolerance)
      }
      #expect(found == forecasts.count)
    }
  }

  @Test(arguments: names)
  func `what the first season learns from is missing`(name: String) throws {
    var training = try StatelessTraining(name)
    training.warmUp = 0
    let message =
      "season 2000: no earlier games to learn from; walk some seasons before it"
    #expect(throws: Fault(.missing, message)) { try training.run(MadeUpLeague(seed: 6)) }
    // A tournament has the season's own games to be learnt from.
    training.scope = .tournament
    #expect(try training.run(MadeUpLeague(seed: 6)).predictions.season.first == 2000)
  }

  @Test(arguments: names)
  func `games without a score are predicted and teach nothing`(name: String) throws {
    let league = MadeUpLeague(seed: 7)
    var without = league
    without.games.removeAll { $0.season == 2001 && $0.result == nil }
    #expect(without.games.count < league.games.count)
    let training = try StatelessTraining(name)
    let (whole, rest) = (
      try training.run(league).predictions.byGame, try training.run(without).predictions.byGame
    )
    #expect(whole.count > rest.count)
    // Sums of the same terms in other blocks.
    for (game, probability) in rest { #expect(abs(whole[game]! - probability) < 1e-12) }
  }
}
