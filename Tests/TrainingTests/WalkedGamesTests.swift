import Evaluation
import League
import TestSupport
import Testing

@testable import Tracking
@testable import Training

/// A run's games are found again in a league that went on, and what changed of them is named.
@Suite struct WalkedGamesTests {
  /// The league after so many weeks of 2003. Each brings results, a team that nobody knew, a game that
  /// nobody had scheduled and one of the next season.
  private static func league(afterWeeks weeks: Int) -> MadeUpLeague {
    var league = MadeUpLeague(seed: 12)
    let lastDay = Int32(12 * weeks)
    league.games = league.games.map { game in
      let isPlayed = game.season < 2003 || game.day <= lastDay
      return isPlayed ? game : game.with(nil)
    }
    for week in 0..<weeks {
      let team = 500 + Int64(week)
      league.games.append(game(2003, day: 47, team, isPlayed: false))
      league.games.append(game(2003, day: Int32(12 * week) + 10, team, isPlayed: true))
      league.games.append(game(2004, day: Int32(week), team, isPlayed: weeks > 2))
    }
    return league
  }

  private static func game(_ season: Int32, day: Int32, _ team: Int64, isPlayed: Bool) -> Game {
    Game(
      season: season, day: day, first: 101, second: team, site: .neutral, isTournament: false,
      result: isPlayed ? GameResult(scoreA: 60, scoreB: 50) : nil)
  }

  private func train(_ training: StatelessTraining, on dataset: Dataset) throws -> TrainedRun {
    let configuration = try training.configuration
    let plan = try SeasonPlan.plan(2001...2003, warmUpFrom: 2000)
    return try Trainer(configuration, plan: plan).train(
      on: dataset,
      Trainer.Circumstances(
        runID: "3f0c91ab-0000-4000-8000-000000000003", timestamp: "2026-01-02T03:04:05Z",
        environment: RunEnvironment(
          almanac: "1", swift: "6", arrow: "2", xgboost: nil, os: "Linux", cpu: "any", threads: 2),
        readSeconds: 0))
  }

  private func walked(_ run: TrainedRun, in dataset: Dataset) -> WalkedGames {
    WalkedGames(of: run.record, run.predictions, in: dataset, readsBoxScores: false)
  }

  @Test(
    .slow,
    .slow,
    arguments: ["elo", "kalman", "logistic_regression", "xgboost"],
    [PredictionScope.all, .tournament])
  func `each week's run is made again to the bit after every later week`(
    model: String, scope: PredictionScope
  ) throws {
    var training = try StatelessTraining(model)
    training.scope = scope
    training.features = ["site", "form", "kalman", "elo", "srs", "conference", "schedule"]
    training.calibration = scope == .all ? .platt : nil
    var runs: [TrainedRun] = []
    for weeks in 1...4 {
      let dataset = Self.league(afterWeeks: weeks).dataset
      runs.append(try train(training, on: dataset))
      for run in runs {
        let games = walked(run, in: dataset)
        #expect(games.changes == [] && games.unchecked == [] && games.areAtHand)
        let again = try train(training, on: games.dataset)
        #expect(again.predictions == run.predictions, "week \(weeks)")
        #expect(again.record.dataset.learnt == run.record.dataset.learnt)
      }
    }
  }

  @Test func `of a covariance of all teams the bits stay too`() throws {
    let training = try StatelessTraining("kalman", ["covariance=full"])
    let run = try train(training, on: Self.league(afterWeeks: 1).dataset)
    let games = walked(run, in: Self.league(afterWeeks: 4).dataset)
    #expect(try train(training, on: games.dataset).predictions == run.predictions)
  }

  private func changes(
    _ change: (inout LeagueContents) -> Void, record: (inout RunRecord) -> Void = { _ in }
  ) throws -> WalkedGames {
    var run = try train(try StatelessTraining("elo"), on: Self.league(afterWeeks: 2).dataset)
    record(&run.record)
    var contents = Self.league(afterWeeks: 3).contents()
    change(&contents)
    return walked(run, in: contents.dataset())
  }

  private func alter(_ season: Int32, _ contents: inout LeagueContents) {
    let place = contents.seasons.firstIndex { $0.season == season }!
    var games = contents.seasons[place].games
    games[0] = games[0].with(GameResult(scoreA: 1, scoreB: 99))
    contents.seasons[place] = SeasonContents(season: season, startDate: nil, games: games)
  }

  @Test func `what changed is named by season and kind`() throws {
    #expect(try changes { _ in }.changes == [])
    #expect(try changes { alter(2001, &$0) }.changes == ["season 2001 changed"])
    #expect(
      try changes { alter(2003, &$0) }.changes
        == ["games of season 2003 up to day 24, or conferences, changed"])
    #expect(try changes { alter(2004, &$0) }.changes == [])
    #expect(
      try changes { $0.seasons.removeAll { $0.season == 2002 } }.changes.first
        == "season 2002 is gone")
    let conferences = try changes { contents in
      contents.conferences = contents.conferences.map {
        ConferenceMembership(season: $0.season, team: $0.team, conference: "Z")
      }
    }
    #expect(!conferences.changes.isEmpty && !conferences.areAtHand)
  }

  @Test func `seeds count for the games that were walked alone`() throws {
    func seeded(_ season: Int32) throws -> WalkedGames {
      try changes { contents in
        contents.seeds = contents.teams.map { Seed(season: season, team: $0.id, seed: "W07") }
      }
    }
    #expect(try seeded(2002).changes == ["seeds of the games walked changed"])
    #expect(try seeded(2004).changes == [])
  }

  @Test func `what an older record does not tell is said`() throws {
    let seeded = try changes {
      $0.seeds = [Seed(season: 2004, team: 101, seed: "W01")]
    } record: {
      $0.dataset.learnt?.parts = nil
    }
    #expect(seeded.changes == [] && seeded.unchecked == ["seeds"] && seeded.areAtHand)
    let silent = try changes { _ in
    } record: {
      $0.dataset.learnt = nil
    }
    #expect(silent.changes == [] && !silent.areAtHand)
    #expect(silent.unchecked.contains("season 2003"))
  }
}
