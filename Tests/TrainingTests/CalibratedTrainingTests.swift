import Evaluation
import Faults
import Features
import Hyperparameters
import League
import Models
import TestSupport
import Testing

@testable import Tracking
@testable import Training

@Suite(.slow) struct CalibratedTrainingTests {
  private static let models = ["elo", "kalman", "logistic_regression", "xgboost"]

  private func league(_ seed: UInt64) -> MadeUpLeague {
    MadeUpLeague(seed: seed).byStrength(seed: seed)
  }

  private func train(
    _ name: String, _ method: CalibrationMethod?, on league: MadeUpLeague,
    scope: PredictionScope = .all
  ) throws -> TrainedRun {
    var training = try StatelessTraining(name)
    (training.calibration, training.scope) = (method, scope)
    return try training.run(league)
  }

  @Test(arguments: models, CalibrationMethod.allCases)
  func `what the model says is calibrated, and is otherwise what it says without`(
    name: String, method: CalibrationMethod
  ) throws {
    let league = league(1)
    let plain = try train(name, nil, on: league)
    let run = try train(name, method, on: league)
    let calibration = try #require(run.calibration)
    #expect(calibration.method == method)
    #expect(run.predictions.season == plain.predictions.season)
    #expect(run.predictions.outcome == plain.predictions.outcome)
    var changed: Set<Int64> = []
    for row in plain.predictions.season.indices {
      let said = plain.predictions.probability[row]
      let season = plain.predictions.season[row]
      let expected = calibration.calibrated(said, season: Int(season))
      #expect(run.predictions.probability[row].bitPattern == expected.bitPattern)
      if expected != said { changed.insert(season) }
    }
    let first = try #require(calibration.stages.first?.firstSeason)
    #expect(changed == Set(Int64(first)...2003))
    #expect(run.model.first { $0.name == "model.json" } == plain.model.first)
  }

  /// A stateful model can say something of the first season, a stateless one only of its tournament.
  @Test(arguments: [
    ("elo", PredictionScope.all, [2002, 2003, 2004]),
    ("logistic_regression", .all, [2003, 2004]), ("elo", .tournament, []),
  ])
  func `it is fitted on earlier seasons' games, those of the warm-up too`(
    name: String, scope: PredictionScope, seasons: [Int]
  ) throws {
    let league = league(2)
    let run = try train(name, .platt, on: league, scope: scope)
    let stages = try #require(run.calibration).stages
    #expect(stages.map(\.firstSeason) == seasons)
    for stage in stages {
      let games = league.games.count { game in
        let isPredicted =
          name == "elo" || game.season > 2000
          || game.day >= 39
        return game.season < stage.firstSeason && game.result != nil && isPredicted
      }
      #expect(stage.games == games)
    }
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `the file of the model's folder holds it`(method: CalibrationMethod) throws {
    let run = try train("elo", method, on: league(3))
    #expect(run.model.map(\.name) == ["model.json", "calibration.json"])
    let bytes = run.model[1].bytes
    #expect(try SeasonalCalibration(json: bytes, path: "calibration.json") == run.calibration)
    #expect(
      Set(run.record.modelFiles?.keys.map { $0 } ?? []) == ["model.json", "calibration.json"])
    #expect(try train("elo", nil, on: league(3)).model.map(\.name) == ["model.json"])
  }

  @Test func `scores and digest are of the calibrated probabilities`() throws {
    let (plain, run) = (
      try train("elo", nil, on: league(4)), try train("elo", .platt, on: league(4))
    )
    #expect(run.record.predictionsDigest == run.predictions.digest)
    #expect(run.record.metrics == ScoredPredictions(run.predictions).metrics)
    #expect(run.record.metrics.pooled[.logLoss] != plain.record.metrics.pooled[.logLoss])
    #expect(run.record.coinFlip == plain.record.coinFlip)
    #expect((run.record.calibration, plain.record.calibration) == ("platt", nil))
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `naming every pair of teams in the other order turns p into 1 − p, to the bit`(
    method: CalibrationMethod
  ) throws {
    let league = league(5)
    var training = try StatelessTraining("elo", ["carryover_target=mean"])
    training.calibration = method
    let (before, after) = (try training.run(league), try training.run(league.relabelled))
    #expect(after.calibration == before.calibration)
    let relabelled = after.predictions.byGame
    for row in before.predictions.season.indices {
      let (teamA, teamB) = (
        MadeUpLeague.label(before.predictions.teamB[row]),
        MadeUpLeague.label(before.predictions.teamA[row])
      )
      let name =
        "\(before.predictions.season[row])_\(before.predictions.day[row])_\(teamA)_\(teamB)_1"
      #expect(relabelled[name] == 1 - before.predictions.probability[row])
    }
  }

  private enum Change: CaseIterable { case alter, delete, unplay }

  @Test(
    arguments: [("elo", 16), ("logistic_regression", 6)], CalibrationMethod.allCases)
  func `changing any game changes nothing before the next day`(
    model: (name: String, changes: Int), method: CalibrationMethod
  ) throws {
    let league = league(6)
    let before = try train(model.name, method, on: league).predictions
    var random = SeededGenerator(seed: 60)
    var laterChanges = 0
    for change in Change.allCases {
      for _ in 0..<model.changes {
        let index = Int(random.next() % UInt64(league.games.count))
        let game = league.games[index]
        var changed = league
        switch change {
        case .alter: changed.alter(index)
        case .delete: changed.games.remove(at: index)
        case .unplay: changed.games[index] = game.with(nil)
        }
        let after = try train(model.name, method, on: changed).predictions
        let deleted = "\(game.season)_\(game.day)_\(game.teamA)_\(game.teamB)_"
        let kept = before.through(season: game.season, day: game.day)
          .filter { change != .delete || !$0.key.hasPrefix(deleted) }
        let found = after.through(season: game.season, day: game.day)
        #expect(kept.mapValues(\.bitPattern) == found.mapValues(\.bitPattern))
        if before.byGame.contains(where: { after.byGame[$0] != nil && after.byGame[$0] != $1 }) {
          laterChanges += 1
        }
      }
    }
    #expect(laterChanges > model.changes)
  }

  /// Of the last game of 2001, an Elo that forgets everything between seasons keeps nothing but what the
  /// calibration learnt of it.
  @Test(arguments: CalibrationMethod.allCases)
  func `a game counts in the calibration of later seasons`(method: CalibrationMethod) throws {
    let league = league(7)
    var training = try StatelessTraining("elo", ["carryover=0", "carryover_target=mean"])
    training.calibration = method
    let last = try #require(
      league.games.lastIndex { $0.season == 2001 && $0.result.map { $0.margin != 0 } == true })
    var changed = league
    changed.alter(last)
    let (before, after) = (try training.run(league), try training.run(changed))
    #expect(
      before.predictions.through(season: 2001, day: 100)
        == after.predictions.through(season: 2001, day: 100))
    #expect(before.calibration != after.calibration)
    #expect(Self.largestDifference(before, after, from: 2002) > 1e-3)
    // The mean that ratings go back to is another in its last bits.
    training.calibration = nil
    let plain = (try training.run(league), try training.run(changed))
    #expect(Self.largestDifference(plain.0, plain.1, from: 2002) < 1e-12)
  }

  private static func largestDifference(
    _ one: TrainedRun, _ other: TrainedRun, from season: Int64
  ) -> Double {
    one.predictions.season.indices.filter { one.predictions.season[$0] >= season }
      .map { abs(one.predictions.probability[$0] - other.predictions.probability[$0]) }
      .max() ?? 0
  }

  @Test(arguments: models, CalibrationMethod.allCases)
  func `a record holds all that is needed to make it again`(
    name: String, method: CalibrationMethod
  ) throws {
    let league = league(8)
    var training = try StatelessTraining(name)
    training.calibration = method
    let run = try training.run(league)
    let record = try RunRecord(json: run.record.json, path: "run.json")
    #expect(record.calibration == method.rawValue)
    let configuration = try TrainingConfiguration(of: record, .builtIn, .builtIn)
    #expect(configuration.calibration == method)
    let plan = try SeasonPlan.plan(2001...2003, warmUpFrom: 2000)
    let again = try Trainer(configuration, plan: plan).train(
      on: league.dataset,
      Trainer.Circumstances(
        runID: record.runID, timestamp: record.timestamp, environment: record.environment,
        readSeconds: 0))
    #expect(Reproduction(of: record, run.predictions, now: again).isReproduced())
    #expect(again.model == run.model)
  }

  @Test func `a method that there no longer is is an error`() throws {
    var record = try train("elo", .platt, on: league(8)).record
    record.calibration = "spline"
    let message = "the record is calibrated by \"spline\""
    #expect(throws: Fault(.badData, message)) {
      try TrainingConfiguration(of: record, .builtIn, .builtIn)
    }
  }

  @Test func `an explanation tries it like any other setting`() throws {
    let league = league(9)
    let (one, other) = (
      try train("elo", nil, on: league).record, try train("elo", .platt, on: league).record
    )
    let explanation = try Explanation(one, other) { record in
      let configuration = try TrainingConfiguration(of: record, .builtIn, .builtIn)
      return try train("elo", configuration.calibration, on: league)
        .record.metrics.pooled[.logLoss]
    }
    #expect(explanation.settings.map(\.name) == ["calibration"])
    #expect(explanation.settings.map { [$0.one, $0.other] } == [["none", "platt"]])
    #expect(explanation.settings[0].effect == explanation.difference)
  }

  @Test func `another calibration is another sweep`() throws {
    let dataset = league(1).dataset
    var training = try StatelessTraining("elo")
    let plan = try SeasonPlan.plan(2001...2003, warmUpFrom: 2000)
    let methods: [CalibrationMethod?] = [nil, .isotonic, .platt]
    let names = try methods.map { method in
      training.calibration = method
      let configuration = try training.configuration
      return Sweep(configuration, plan: plan).id(of: [configuration.hyperparameters], on: dataset)
    }
    #expect(Set(names).count == 3)
  }
}
