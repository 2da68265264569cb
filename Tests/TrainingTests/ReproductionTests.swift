import Evaluation
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

@Suite struct ReproductionTests {
  private static let circumstances = Trainer.Circumstances(
    runID: "3f0c91ab-0000-4000-8000-000000000001", timestamp: "2026-01-02T03:04:05Z",
    environment: RunEnvironment(
      almanac: "1", swift: "6", arrow: "2", xgboost: nil, os: "Linux", cpu: "any", threads: 2),
    readSeconds: 0)

  private let dataset = MadeUpLeague(seed: 5).dataset

  private func train(_ configuration: TrainingConfiguration) throws -> TrainedRun {
    let plan = try SeasonPlan.plan(2001...2003, warmUpFrom: 2000)
    return try Trainer(configuration, plan: plan).train(on: dataset, Self.circumstances)
  }

  private func elo(_ settings: String...) throws -> TrainedRun {
    var resolver = ModelDefinition.elo.resolver
    for setting in settings { try resolver.apply(setting: setting) }
    return try train(
      TrainingConfiguration(
        model: .elo, hyperparameters: resolver.values(), startYear: 2001, endYear: 2003,
        warmUpFrom: 2000, seed: 9))
  }

  /// Through its JSON, as it is read from a folder.
  private func reread(_ record: RunRecord) throws -> RunRecord {
    try RunRecord(json: record.json, path: "run.json")
  }

  @Test func `a record holds all that is needed to make the run again`() throws {
    var selection = try FeatureSelection(.builtIn, names: ["site", "form", "kalman"])
    try selection.apply(setting: "form.window=3")
    for model in [ModelDefinition.elo, .kalman, .logisticRegression] {
      let first = try train(
        TrainingConfiguration(
          model: model, hyperparameters: model.resolver.values(),
          features: selection.configuration, startYear: 2001, endYear: 2003, warmUpFrom: 2000,
          scope: .all, seed: 9))
      let configuration = try TrainingConfiguration(
        of: try reread(first.record), .builtIn, .builtIn)
      #expect(try configuration.beforeEstimation.hyperparameters == model.resolver.values())
      let second = try train(configuration)
      let reproduction = Reproduction(of: first.record, first.predictions, now: second)
      #expect(reproduction.isReproduced())
      #expect(reproduction.items.filter { !$0.matches } == [])
      #expect(reproduction.digest == first.record.predictionsDigest)
    }
  }

  @Test func `ratings by team come back as they were`() throws {
    var resolver = ModelDefinition.elo.resolver
    let ratings: [TeamRating] = [
      TeamRating(team: "101", rating: 1700.5), TeamRating(team: "108", rating: 1300),
    ]
    try resolver.apply(["initial_ratings": .ratings(ratings)])
    try resolver.apply(["overrides": .ratings([TeamRating(team: "101", season: 2002, rating: 9)])])
    let run = try train(
      TrainingConfiguration(
        model: .elo, hyperparameters: resolver.values(), startYear: 2001, endYear: 2003))
    let configuration = try TrainingConfiguration(of: try reread(run.record), .builtIn, .builtIn)
    #expect(configuration.hyperparameters == resolver.values())
  }

  @Test func `a difference is told, its size, and what it may come from`() throws {
    let (one, other) = (try elo("k_factor=20"), try elo("k_factor=21"))
    let reproduction = Reproduction(of: one.record, one.predictions, now: other)
    #expect(!reproduction.isReproduced())
    let largest = zip(one.predictions.probability, other.predictions.probability)
      .map { abs($0 - $1) }.max()
    #expect(reproduction.largestDifference == largest)
    #expect(reproduction.isReproduced(tolerance: reproduction.largestDifference))
    #expect(!reproduction.isReproduced(tolerance: reproduction.largestDifference.nextDown))
    let differing = reproduction.items.filter { !$0.matches }.map(\.name)
    #expect(differing == ["digest", "k_factor", "tournament_k_factor"])
  }

  @Test func `games of one of the two only are no reproduction`() throws {
    let run = try elo()
    var fewer = Predictions()
    for row in run.predictions.season.indices.dropLast(2) {
      fewer.append(
        run.predictions.game(row), probability: run.predictions.probability[row],
        outcome: run.predictions.outcome[row])
    }
    let reproduction = Reproduction(of: run.record, fewer, now: run)
    #expect(reproduction.unmatchedGames == 2)
    #expect(!reproduction.isReproduced(tolerance: 1))
  }

  @Test func `what changed in the games is named`() throws {
    let record = try elo().record
    #expect(
      record.dataset.changes(in: dataset)
        == "seasons that the run did not walk were added or changed")
    var league = MadeUpLeague(seed: 5)
    league.games.removeAll { $0.season == 2002 }
    league.games.removeLast()
    #expect(
      record.dataset.changes(in: league.dataset) == "season 2002 is gone, season 2003 changed")
    var old = record.dataset
    old.parts = nil
    #expect(old.changes(in: league.dataset) == "the record does not say in what")
  }

  @Test func `an unknown model or a hyperparameter that is gone is an error`() throws {
    var record = try elo().record
    record.hyperparameters["k_facto"] = .number(1)
    #expect(throws: Fault.self) {
      try TrainingConfiguration(of: record, .builtIn, .builtIn)
    }
    record = try elo().record
    record.modelType = "ello"
    let error = #expect(throws: Fault.self) {
      try TrainingConfiguration(of: record, .builtIn, .builtIn)
    }
    #expect(error?.message.contains("did you mean \"elo\"?") == true)
  }

  @Test func `an explanation tries one thing at a time, and its parts add up`() throws {
    let (one, other) = (
      try elo("k_factor=20", "carryover=0.5").record, try elo("k_factor=40").record
    )
    let explanation = try Explanation(one, other) { record in
      try train(try TrainingConfiguration(of: record, .builtIn, .builtIn))
        .record.metrics.pooled[.logLoss]
    }
    #expect(
      explanation.settings.map(\.name) == ["carryover", "k_factor", "tournament_k_factor"])
    #expect(explanation.one.now == explanation.one.recorded)
    #expect(explanation.differenceOfSettings == explanation.difference)
    let swapped = try elo("k_factor=40", "tournament_k_factor=20", "carryover=0.5").record
    let expected =
      try #require(swapped.metrics.pooled[.logLoss]) - (try #require(explanation.one.now))
    #expect(explanation.settings[1].effect == expected)
    let sum = explanation.settings.compactMap(\.effect).reduce(0, +)
    let interplay = try #require(explanation.interplay)
    #expect(abs(sum + interplay - (explanation.difference ?? .nan)) < 1e-12)
  }

  @Test(arguments: ["carryover", "k_factor", "tournament_k_factor"])
  func `where one effect is not known, there is no interplay to be told`(missing: String) throws {
    let (one, other) = (
      try elo("k_factor=20", "carryover=0.5").record, try elo("k_factor=40").record
    )
    func isSwap(_ record: RunRecord) -> Bool {
      record.hyperparameters.filter { one.hyperparameters[$0] != $1 }.map(\.key) == [missing]
    }
    let explanation = Explanation(one, other) { isSwap($0) ? nil : 0.5 }
    #expect(explanation.settings.filter { $0.effect == nil }.map(\.name) == [missing])
    #expect(explanation.differenceOfSettings == 0)
    #expect(explanation.interplay == nil)
    let whole = Explanation(one, other) { isSwap($0) ? 0.75 : 0.5 }
    #expect(whole.interplay == -0.25)
  }

  @Test func `what cannot be made again is not made up`() throws {
    let (one, other) = (try elo("k_factor=20").record, try elo("k_factor=40").record)
    let explanation = Explanation(one, other) { _ in nil }
    #expect(explanation.settings.allSatisfy { $0.effect == nil })
    #expect(explanation.interplay == nil && explanation.differenceOfSettings == nil)
    #expect(explanation.difference != nil)
  }
}
