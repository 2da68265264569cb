import Faults
import Features
import Hyperparameters
import JSON
import League
import Synchronization
import TestSupport
import Testing

@testable import Models
@testable import Tracking
@testable import Training

/// A model that estimates hyperparameters before it is walked.
@Suite(.slow) struct EstimationTests {
  private static let circumstances = Trainer.Circumstances(
    runID: "3f0c91ab-0000-4000-8000-000000000001", timestamp: "2026-01-02T03:04:05Z",
    environment: RunEnvironment(
      almanac: "1", swift: "6", arrow: "2", xgboost: nil, os: "Linux", cpu: "any", threads: 2),
    readSeconds: 0)

  private static let league = MadeUpLeague(seed: 7, seasons: 2000...2005)

  private static func configuration(
    _ settings: [String] = [], from start: Int = 2003
  ) throws -> TrainingConfiguration {
    var resolver = ModelDefinition.kalman.resolver
    for setting in settings { try resolver.apply(setting: setting) }
    return TrainingConfiguration(
      model: .kalman, hyperparameters: resolver.values(), startYear: start, endYear: 2005,
      warmUpFrom: 2000, scope: .all)
  }

  private static func trainer(_ configuration: TrainingConfiguration) throws -> Trainer {
    Trainer(
      configuration,
      plan: try SeasonPlan(
        startYear: configuration.startYear, endYear: 2005, warmUpFrom: configuration.warmUpFrom,
        available: Array(2000...2005)))
  }

  private static func train(
    _ configuration: TrainingConfiguration, on league: MadeUpLeague = league
  ) throws -> TrainedRun {
    try trainer(configuration).train(on: league.dataset, circumstances)
  }

  private static let run = Result { try train(try configuration()) }

  @Test func `the record has estimates, priors, likelihood and evaluations`() throws {
    let record = try RunRecord(json: Self.run.get().record.json, path: "run.json")
    let estimates = try #require(record.estimates)
    #expect(estimates.seasons == [2001, 2002])
    let played = Self.league.games.count { [2001, 2002].contains($0.season) && $0.result != nil }
    #expect(estimates.games == played)
    #expect(1...1000 ~= estimates.evaluations)
    #expect(estimates.values.count == 12 && estimates.priors.count == 12)
    let penalised = try #require(estimates.objective)
    let likelihood = try #require(estimates.logLikelihood)
    #expect(penalised > -likelihood)
    for (name, value) in estimates.values {
      #expect(record.hyperparameters[name] == .number(value), "\(name)")
    }
    #expect(try Self.run.get().record == record)
  }

  @Test func `a run is made again from its estimates to the bit, and they come out again`() throws {
    let run = try Self.run.get()
    let record = try RunRecord(json: run.record.json, path: "run.json")
    let configuration = try TrainingConfiguration(of: record, .builtIn, .builtIn)
    var asked = 0
    let kept = try Self.trainer(configuration).estimated(on: Self.league.dataset) { _ in asked += 1
    }
    #expect(asked == 0 && kept.estimates == record.estimates)
    let again = try kept.train(on: Self.league.dataset, Self.circumstances)
    let fresh = try Self.trainer(configuration.beforeEstimation).estimated(on: Self.league.dataset)
    {
      _ in asked += 1
    }
    #expect(asked > 100)
    let reproduction = Reproduction(
      of: record, run.predictions, now: again, estimates: fresh.estimates)
    #expect(reproduction.isReproduced() && again.predictions == run.predictions)
    let differing = reproduction.items.filter { !$0.matches }
    #expect(differing == [])
    #expect(try #require(reproduction.estimateDifference) <= 1e-6)
  }

  @Test func `estimates that the games do not give are found out`() throws {
    let run = try Self.run.get()
    let estimates = try #require(run.record.estimates)
    var values = estimates.values
    values["home_advantage"]! += 1e-3
    let forged = Estimates(
      values: values, priors: estimates.priors, scale: estimates.scale,
      objective: estimates.objective, logLikelihood: estimates.logLikelihood,
      evaluations: estimates.evaluations, games: estimates.games, seasons: estimates.seasons)
    let reproduction = Reproduction(
      of: run.record, run.predictions, now: run, estimates: forged)
    #expect(!reproduction.hasEstimates && !reproduction.isReproduced(tolerance: 1))
  }

  @Test(arguments: [2003, 2004, 2005] as [Int32])
  func `no game of the first predicted season, or later, moves them`(season: Int32) throws {
    var changed = Self.league
    let index = try #require(
      changed.games.firstIndex { $0.season == season && ($0.result?.margin ?? 0) != 0 })
    changed.games[index] = changed.games[index].with(GameResult(scoreA: 500, scoreB: 0))
    let estimates = try Self.run.get().record.estimates
    #expect(
      try Self.trainer(Self.configuration()).estimated(on: changed.dataset).estimates == estimates)
    let earlier = try #require(
      Self.league.games.firstIndex { $0.season == 2002 && $0.result != nil })
    changed = Self.league
    changed.games[earlier] = changed.games[earlier].with(GameResult(scoreA: 500, scoreB: 0))
    #expect(
      try Self.trainer(Self.configuration()).estimated(on: changed.dataset).estimates != estimates)
  }

  @Test func `with fit=none the numbers are as they are told`() throws {
    let configuration = try Self.configuration(["fit=none", "home_advantage=7"])
    let trainer = try Self.trainer(configuration).estimated(on: Self.league.dataset) { _ in
      Issue.record("nothing is estimated")
    }
    let record = try trainer.train(on: Self.league.dataset, Self.circumstances).record
    #expect(record.estimates == nil && record.hyperparameters["home_advantage"] == .number(7))
  }

  @Test func `a number that would be replaced is refused`() throws {
    let configuration = try Self.configuration(["home_advantage=7"])
    let error = #expect(throws: Fault.self) {
      try Self.trainer(configuration).estimated(on: Self.league.dataset) { _ in
        Issue.record("nothing is estimated")
      }
    }
    #expect(
      error?.message
        == "home_advantage: 7 would be replaced by an estimate; fit=none takes every number as it "
        + "is told")
    #expect(throws: Fault.self) {
      try Sweep(try Self.configuration(), plan: SeasonPlan.plan(2003...2005, warmUpFrom: 2000))
        .estimated(for: [configuration.hyperparameters], on: Self.league.dataset)
    }
  }

  @Test(arguments: [(2000, 0), (2001, 1)])
  func `too few seasons leave what was believed before`(start: Int, known: Int) throws {
    let record = try Self.train(try Self.configuration(from: start)).record
    let estimates = try #require(record.estimates)
    #expect(estimates.arePriors && estimates.seasons == [] && estimates.evaluations == 0)
    #expect(estimates.objective == nil && estimates.logLikelihood == nil)
    let first = Self.league.games.filter { $0.season == 2000 }.compactMap { $0.result?.margin }
    let squares = first.reduce(0.0) { $0 + Double($1) * Double($1) }
    let scale = known == 0 ? 15 : (squares / Double(first.count)).squareRoot()
    #expect(abs(estimates.scale - scale) < 1e-12)
    #expect(abs(estimates.values["home_advantage"]! - 0.2 * scale) < 1e-12)
    #expect(abs(estimates.values["game_variance"]! - 0.6 * scale * scale) < 1e-9)
  }

  @Test func `a sweep estimates once, and each trial is the run that it would be alone`() throws {
    let trials = try [["covariance=independent"], ["covariance=full"], ["fit=none"]].map {
      try Self.configuration($0).hyperparameters
    }
    let plan = try SeasonPlan.plan(2003...2005, warmUpFrom: 2000)
    var asked = 0
    let sweep = try Sweep(try Self.configuration(), plan: plan).estimated(
      for: trials, on: Self.league.dataset
    ) { _ in asked += 1 }
    let estimates = try #require(try Self.run.get().record.estimates)
    #expect(sweep.estimates == estimates && asked == estimates.evaluations)
    let runs = Mutex<[Int: TrainedRun]>([:])
    try sweep.run(
      trials, on: Self.league.dataset, jobs: 2, circumstances: { _ in Self.circumstances },
      finish: { index, run in runs.withLock { $0[index] = run } })
    let finished = runs.withLock { $0 }
    #expect(finished[0]?.predictions == (try Self.run.get().predictions))
    #expect(finished[1]?.record.estimates == estimates)
    #expect(finished[2]?.record.estimates == nil)
  }

  @Test func `numbers that were tuned by hand are no estimates`() throws {
    let record = try Self.run.get().record
    let configuration = try TrainingConfiguration(of: record, .builtIn, .builtIn)
    let choice = try Tuning(
      configuration, plan: try SeasonPlan.plan(2003...2005, warmUpFrom: 2000)
    ).run(on: Self.league.dataset, selectingOn: 2003...2004, Self.circumstances)
    var tuned = configuration
    tuned.hyperparameters = choice.hyperparameters
    #expect((tuned.estimates == nil) == !choice.changed.isEmpty)
    #expect(
      (choice.hyperparameters.text("fit") == "none") == !choice.changed.isEmpty)
  }

  @Test func `an interruption ends the estimation`() throws {
    var circumstances = Self.circumstances
    circumstances.isInterrupted = { true }
    let configuration = try Self.configuration()
    #expect(throws: CancellationError.self) {
      try Self.trainer(configuration).train(on: Self.league.dataset, circumstances)
    }
  }
}
