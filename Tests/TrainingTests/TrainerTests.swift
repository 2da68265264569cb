import Evaluation
import Faults
import Hyperparameters
import JSON
import League
import Models
import TestSupport
import Testing

@testable import Tracking
@testable import Training

@Suite struct TrainerTests {
  private static let circumstances = Trainer.Circumstances(
    runID: "3f0c91ab-0000-4000-8000-000000000001", timestamp: "2026-01-02T03:04:05Z",
    environment: RunEnvironment(
      almanac: "1", swift: "6", arrow: "2", xgboost: nil, os: "Linux", cpu: "any", threads: 2),
    readSeconds: 0.25)

  private func configuration(
    _ start: Int, _ end: Int? = nil, warmUpFrom: Int? = nil,
    scope: PredictionScope = .tournament, settings: [String] = []
  ) throws -> TrainingConfiguration {
    var resolver = ModelDefinition.elo.resolver
    for setting in settings { try resolver.apply(setting: setting) }
    return TrainingConfiguration(
      model: .elo, hyperparameters: resolver.values(), startYear: start, endYear: end,
      warmUpFrom: warmUpFrom, scope: scope, seed: 42, name: "trial", tags: ["a", "b"])
  }

  /// As the command does it: only the seasons that are walked are read.
  private func train(
    _ league: MadeUpLeague, _ configuration: TrainingConfiguration
  ) throws -> TrainedRun {
    let plan = try SeasonPlan(
      startYear: configuration.startYear, endYear: configuration.endYear,
      warmUpFrom: configuration.warmUpFrom, available: league.dataset.seasons.map(\.season))
    var walked = league
    walked.games.removeAll { !plan.walked.contains(Int($0.season)) }
    return try Trainer(configuration, plan: plan).train(
      on: walked.dataset, Self.circumstances
    ) { _ in }
  }

  @Test func `the record says what was asked for`() throws {
    let run = try train(
      MadeUpLeague(seed: 1),
      configuration(2001, 2002, warmUpFrom: 2000, settings: ["k_factor=17", "margin=none"]))
    let record = run.record
    #expect(record.schemaVersion == 1)
    #expect(record.status == .completed)
    #expect(record.name == "trial" && record.tags == ["a", "b"] && record.notes == nil)
    #expect(record.modelType == "elo")
    #expect(record.modelVersion == ModelDefinition.elo.version)
    #expect(record.seed == 42 && record.randomGenerator == "xoshiro256**")
    #expect((record.startYear, record.endYear) == (2001, 2002))
    #expect(record.warmUpFrom == 2000)
    #expect(record.predict == "tournament")
    #expect(record.features == [])
    #expect(record.hyperparameters["k_factor"] == .number(17))
    #expect(record.hyperparameters["tournament_k_factor"] == .number(17))
    #expect(record.hyperparameters["margin"] == .text("none"))
    #expect(
      Set(record.hyperparameters.keys) == Set(ModelDefinition.elo.hyperparameters.map(\.name)))
  }

  @Test func `the record says where and when`() throws {
    let record = try train(MadeUpLeague(seed: 1), configuration(2000)).record
    #expect(record.runID == Self.circumstances.runID)
    #expect(record.timestamp == "2026-01-02T03:04:05Z")
    #expect(record.environment == Self.circumstances.environment)
    #expect(record.timings.readSeconds == 0.25)
    #expect(record.timings.walkSeconds >= 0)
    #expect(record.warmUpFrom == nil && record.endYear == 2003)
  }

  @Test func `games are counted as walked, learnt and predicted`() throws {
    let league = MadeUpLeague(seed: 2)
    let run = try train(league, configuration(2001, 2002, warmUpFrom: 2000))
    let walked = league.games.filter { $0.season <= 2002 }
    #expect(run.record.dataset.games == walked.count)
    #expect(run.record.dataset.seasons == [2000, 2001, 2002])
    #expect(run.record.gamesLearnt == walked.count { $0.result != nil })
    #expect(
      run.record.predictionCount == walked.count { $0.season >= 2001 && $0.isTournament })
    #expect(run.record.predictionCount == run.predictions.count)
  }

  @Test func `seasons of the dataset that are not walked do not count`() throws {
    let league = MadeUpLeague(seed: 2)
    let configuration = try configuration(2001, 2002)
    let plan = try SeasonPlan.plan(2001...2002)
    let whole = try Trainer(configuration, plan: plan).train(
      on: league.dataset, Self.circumstances
    ) { _ in }
    let record = try train(league, configuration).record
    #expect(whole.record.predictionCount == record.predictionCount)
    #expect(whole.record.gamesLearnt == record.gamesLearnt)
    #expect(whole.record.dataset.games == record.dataset.games)
    #expect(whole.record.dataset.seasons == [2001, 2002])
  }

  @Test func `the dataset is named by its fingerprint`() throws {
    let (one, other) = (MadeUpLeague(seed: 2), MadeUpLeague(seed: 3))
    let fingerprint = try train(one, configuration(2000)).record.dataset.fingerprint
    #expect(fingerprint == "\(one.dataset.fingerprint)")
    #expect(try train(other, configuration(2000)).record.dataset.fingerprint != fingerprint)
  }

  @Test(arguments: [PredictionScope.tournament, .all])
  func `metrics are those of the played predictions, pooled and by season`(
    scope: PredictionScope
  ) throws {
    let run = try train(MadeUpLeague(seed: 4), configuration(2000, scope: scope))
    let predictions = run.predictions
    #expect(predictions.outcome.contains { $0 == nil })
    func metrics(_ isIncluded: (Int64) -> Bool) -> Metrics {
      let rows = predictions.season.indices.filter {
        isIncluded(predictions.season[$0]) && predictions.outcome[$0] != nil
      }
      return Metrics(
        probabilities: rows.map { predictions.probability[$0] },
        outcomes: rows.map { predictions.outcome[$0]! })
    }
    #expect(run.record.metrics.pooled == metrics { _ in true })
    #expect(Set(run.record.metrics.seasons.keys) == Set(2000...2003))
    for (season, found) in run.record.metrics.seasons {
      #expect(found == metrics { $0 == Int64(season) })
    }
    let outcomes = predictions.outcome.compactMap(\.self)
    #expect(run.record.coinFlip == Metrics.coinFlip(outcomes: outcomes))
    #expect(run.record.coinFlip.games == run.record.metrics.pooled.games)
  }

  @Test func `a season without a tournament has no metrics`() throws {
    let league = MadeUpLeague(seed: 4, withoutTournament: [2001])
    let record = try train(league, configuration(2000)).record
    #expect(Set(record.metrics.seasons.keys) == [2000, 2002, 2003])
    #expect(record.dataset.seasons == [2000, 2001, 2002, 2003])
  }

  @Test func `a season whose games are yet to be played has undefined metrics`() throws {
    var league = MadeUpLeague(seed: 4)
    league.games = league.games.map { game in
      guard game.season == 2003 else { return game }
      return Game(
        season: game.season, day: game.day, first: game.teamA, second: game.teamB,
        site: game.site, isTournament: game.isTournament, result: nil)
    }
    let record = try train(league, configuration(2000)).record
    let metrics = try #require(record.metrics.seasons[2003])
    #expect(metrics == Metrics(probabilities: [], outcomes: []))
    #expect(record.predictionCount > record.metrics.pooled.games)
  }

  @Test func `the same training twice has the same digest`() throws {
    let league = MadeUpLeague(seed: 5)
    let (one, other) = (
      try train(league, configuration(2000)).record, try train(league, configuration(2000)).record
    )
    #expect(one.predictionsDigest == other.predictionsDigest)
    #expect(one.metrics == other.metrics)
    let changed = try train(league, configuration(2000, settings: ["k_factor=1"])).record
    #expect(changed.predictionsDigest != one.predictionsDigest)
  }

  @Test func `the record's digest is the predictions' own`() throws {
    let run = try train(MadeUpLeague(seed: 5), configuration(2000))
    #expect(run.record.predictionsDigest == run.predictions.digest)
  }

  @Test func `tables of ratings are recorded row by row`() throws {
    var configuration = try configuration(2000)
    configuration.hyperparameters = try withRatings()
    let record = try train(MadeUpLeague(seed: 6), configuration).record
    #expect(
      record.hyperparameters["overrides"]
        == .array([
          .object(["team": .text("101"), "season": .number(2001), "rating": .number(1600)])
        ]))
    #expect(
      record.hyperparameters["initial_ratings"]
        == .array([.object(["team": .text("108"), "rating": .number(1400)])]))
  }

  private func withRatings() throws -> HyperparameterValues {
    try withTemporaryDirectory { directory in
      let config = try write(
        """
        {"initial_ratings": [{"team": "108", "rating": 1400}],
         "overrides": [{"team": "101", "season": 2001, "rating": 1600}]}
        """, to: "config.json", in: directory)
      var resolver = ModelDefinition.elo.resolver
      try resolver.apply(file: config)
      return resolver.values()
    }
  }

  @Test(arguments: [
    (
      2001, 2001,
      "season 2001 has no tournament games to predict; predict every game"
    ),
    (
      2001, 2002,
      "seasons 2001 to 2002 have no tournament games to predict; predict every game"
    ),
  ])
  func `nothing to predict is an error`(start: Int, end: Int, message: String) throws {
    let league = MadeUpLeague(seed: 7, withoutTournament: [2001, 2002])
    #expect(throws: Fault(.missing, message)) {
      try train(league, configuration(start, end))
    }
    #expect(try train(league, configuration(start, end, scope: .all)).predictions.count > 0)
  }

  /// A model that leaves some files and says 1/2.
  private struct Leaving: StatefulModel {
    let names: [String]
    func beginSeason(_ season: SeasonStart) {}
    func predict(_ matchups: ArraySlice<Matchup>) -> [Double] { matchups.map { _ in 0.5 } }
    func update(_ day: GameDay) {}
    func files(teams: TeamTable) -> [ModelFile] { names.map { ModelFile(name: $0, bytes: [1]) } }
  }

  @Test(arguments: [
    ([], true), (["a", "b"], true), (["a", "b", "a"], false), (["calibration.json"], false),
  ])
  func `a model's files have names of their own, none that of the calibration's`(
    names: [String], isTaken: Bool
  ) throws {
    var configuration = try configuration(2000)
    configuration.model = ModelDefinition(
      name: "leaving", version: 1, summary: "leaves files", hyperparameters: [],
      kind: .stateful { _, _ in Leaving(names: names) })
    let league = MadeUpLeague(seed: 8)
    guard isTaken else {
      let error = #expect(throws: Fault.self) { try train(league, configuration) }
      #expect(error?.message.contains("\"\(names.last ?? "")\", a name that is taken") == true)
      return
    }
    #expect(try train(league, configuration).model.map(\.name) == names)
  }

  @Test func `a model that cannot be made ends the training`() throws {
    var configuration = try configuration(2000)
    configuration.model = ModelDefinition(
      name: "none", version: 1, summary: "cannot be made", hyperparameters: [],
      kind: .stateful { _, _ in throw Fault(.badData, "no") })
    #expect(throws: Fault(.badData, "no")) {
      try train(MadeUpLeague(seed: 8), configuration)
    }
  }
}
