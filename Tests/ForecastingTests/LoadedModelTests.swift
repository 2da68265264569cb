import Chronology
import Evaluation
import League
import Models
import Storage
import TestSupport
import Testing

@testable import Forecasting
@testable import Tracking
@testable import Training

@Suite struct LoadedModelTests {
  private let directory = TemporaryDirectory()
  private var store: RunStore { RunStore(directory: directory.path) }

  @Test(arguments: TrainedModel.all)
  func `a loaded model answers as one that walked every game, bit for bit`(
    model: TrainedModel
  ) throws {
    let dataset = MadeUpLeague(seed: 1).byStrength(seed: 1).dataset
    let run = try model.train(dataset, in: store)
    let loaded = try model.forecaster(run, in: store, on: dataset)
    #expect(loaded.warnings == [])
    // Without its own file, the model is made again from the games.
    try FileSystem.remove(store.path(of: run.record.runID) + "/model/model.json")
    var unsaved = run
    unsaved.record.modelFiles?["model.json"] = nil
    let walked = try model.forecaster(unsaved, in: store, on: dataset)
    let (answers, again) = (try loaded.everyPair(), try walked.everyPair())
    #expect(answers == again)
    // Isotonic regression has steps.
    #expect(Set(answers).count > (model.calibration == .isotonic ? 5 : 20))
    let (ratings, ratingsAgain) = (try loaded.ratings(), try walked.ratings())
    #expect(ratings == ratingsAgain)
  }

  /// Games without a score, after all others: what the run said of them is what its model says.
  @Test(arguments: TrainedModel.all)
  func `a loaded model says of games to come what the run said of them`(
    model: TrainedModel
  ) throws {
    var league = MadeUpLeague(seed: 2)
    let upcoming = league.games.indices.filter {
      league.games[$0].season == 2003 && league.games[$0].day >= 39
    }
    for index in upcoming { league.games[index] = league.games[index].with(nil) }
    let dataset = league.dataset
    let run = try model.train(dataset, in: store)
    let forecaster = try model.forecaster(run, in: store, on: dataset)
    let games = try #require(dataset.seasons.last)
    let matchups = games.matchups.filter { $0.day >= 39 }
    let said = run.predictions.probability.suffix(matchups.count)
    let probabilities = try forecaster.probabilities(of: matchups)
    #expect(matchups.count == upcoming.count)
    #expect(probabilities == Array(said))
  }

  /// Taken back, it is as honest as the run was: it says what the run said.
  @Test(arguments: TrainedModel.all)
  func `before a past tournament it says what the run said`(model: TrainedModel) throws {
    var model = model
    model.scope = .tournament
    let dataset = MadeUpLeague(seed: 3).dataset
    let run = try model.train(dataset, in: store)
    var forecaster = try model.forecaster(run, in: store, on: dataset)
    for season in [2002, 2003, 2001] {
      let eve = try forecaster.eveOfTournament(season: season)
      try forecaster.advance(to: eve)
      let games = try #require(dataset.seasons.first { $0.season == season })
      let first = games.matchups.filter { $0.day == eve.day && $0.isTournament }
      let predictions = run.predictions
      let said = predictions.season.indices.filter {
        predictions.season[$0] == season && predictions.day[$0] == Int64(eve.day)
      }
      let probabilities = try forecaster.probabilities(of: first)
      #expect(probabilities == said.map { predictions.probability[$0] })
      #expect(!first.isEmpty)
    }
  }

  @Test(arguments: TrainedModel.stateful)
  func `a model that walks on is where one is that walked all`(model: TrainedModel) throws {
    let league = MadeUpLeague(seed: 4)
    let whole = league.dataset
    let all = try model.train(whole, in: store, runID: "aaaaaaaa-0000-4000-8000-000000000001")
    let expected = try model.forecaster(all, in: store, on: whole).everyPair()
    for (season, day) in [(2001, 45), (2002, 12), (2003, 30)] {
      var early = league
      early.games.removeAll {
        ($0.season, $0.day) > (Int32(season), Int32(day))
      }
      let id = "bbbbbbbb-0000-4000-8000-00000000\(season)"
      let run = try model.train(early.dataset, in: store, runID: id)
      let forecaster = try model.forecaster(run, in: store, on: whole)
      #expect(forecaster.warnings == [])
      let answers = try forecaster.everyPair()
      #expect(answers == expected, "walked on from season \(season), day \(day)")
    }
  }

  /// What such a team was worth before is kept apart from what it stands at.
  @Test(arguments: TrainedModel.stateful)
  func `a team that sits a season out goes on from where it was`(model: TrainedModel) throws {
    var league = MadeUpLeague(seed: 10)
    let absent = league.teams[3].id
    league.games.removeAll { $0.season == 2002 && [$0.teamA, $0.teamB].contains(absent) }
    var early = league
    early.games.removeAll { ($0.season, $0.day) > (2002, 30) }
    let run = try model.train(early.dataset, in: store)
    let all = try model.train(
      league.dataset, in: store, runID: "aaaaaaaa-0000-4000-8000-000000000001")
    let (answers, expected) = (
      try model.forecaster(run, in: store, on: league.dataset).everyPair(),
      try model.forecaster(all, in: store, on: league.dataset).everyPair()
    )
    #expect(answers == expected)
  }

  @Test(arguments: TrainedModel.stateful)
  func `a score that came late has every game walked again, and is told`(
    model: TrainedModel
  ) throws {
    let league = MadeUpLeague(seed: 5)
    var early = league
    let late = try #require(
      early.games.lastIndex { $0.season == 2003 && $0.day == 12 && $0.result != nil })
    early.games[late] = early.games[late].with(nil)
    let run = try model.train(early.dataset, in: store)
    let forecaster = try model.forecaster(run, in: store, on: league.dataset)
    #expect(forecaster.warnings.count == 1)
    #expect(forecaster.warnings[0].contains("every game is walked again"))
    let all = try model.train(
      league.dataset, in: store, runID: "aaaaaaaa-0000-4000-8000-000000000001")
    let (answers, expected) = (
      try forecaster.everyPair(),
      try model.forecaster(all, in: store, on: league.dataset).everyPair()
    )
    #expect(answers == expected)
  }

  /// A schedule of a new season had its run begin that season, which is not begun twice.
  @Test(arguments: TrainedModel.stateful)
  func `a season that has only begun is gone on with`(model: TrainedModel) throws {
    var league = MadeUpLeague(seed: 8, seasons: 2000...2004)
    league.games = league.games.map { $0.season == 2004 ? $0.with(nil) : $0 }
    let run = try model.train(league.dataset, in: store)
    let target = Moment(season: 2004, day: 3)
    func answers(_ league: MadeUpLeague, of run: TrainedRun) throws -> [Double] {
      try model.forecaster(run, in: store, on: league.dataset, at: target).everyPair()
    }
    let resumed = try answers(league, of: run)
    #expect(resumed == (try answers(league, of: try withoutModel(run))))
    let last = try model.forecaster(
      run, in: store, on: league.dataset, at: Moment(season: 2003, day: 46)
    ).ratings()
    let walked = try model.forecaster(
      try withoutModel(run), in: store, on: league.dataset, at: Moment(season: 2003, day: 46)
    ).ratings()
    #expect(last == walked)
    // Its first scores are learnt on top.
    let first = try #require(league.games.firstIndex { $0.season == 2004 })
    league.games[first] = league.games[first].with(GameResult(scoreA: 90, scoreB: 20))
    let later = try answers(league, of: run)
    #expect(later == (try answers(league, of: try withoutModel(run))))
    #expect(later != resumed)
  }

  /// What it learnt is more than games.
  @Test(arguments: TrainedModel.stateful)
  func `other conferences, or a season more, have every game walked again`(
    model: TrainedModel
  ) throws {
    var conferences = MadeUpLeague(seed: 9).contents()
    let run = try model.train(conferences.dataset(), in: store)
    conferences.conferences = conferences.conferences.map { membership in
      ConferenceMembership(
        season: membership.season, team: membership.team,
        conference: membership.team % 2 == 0 ? "X" : "Y")
    }
    let changed = try model.forecaster(run, in: store, on: conferences.dataset())
    #expect(changed.warnings.count == 1)
    var gap = MadeUpLeague(seed: 9)
    let whole = gap.dataset
    gap.games.removeAll { $0.season == 2002 }
    let gapped = try model.train(
      gap.dataset, in: store, runID: "cccccccc-0000-4000-8000-000000000001")
    let filled = try model.forecaster(gapped, in: store, on: whole)
    #expect(filled.warnings.count == 1)
    let expected = try model.forecaster(try withoutModel(gapped), in: store, on: whole).everyPair()
    #expect(try filled.everyPair() == expected)
  }

  /// The same run as if its model had left nothing: it is made again from the games.
  private func withoutModel(_ run: TrainedRun) throws -> TrainedRun {
    var bare = run
    bare.record.modelFiles?["model.json"] = nil
    return bare
  }

  /// A team that joins later is as new to a loaded model as to one that walked all.
  @Test(arguments: TrainedModel.stateful.dropLast())
  func `a team that joins the league is new`(model: TrainedModel) throws {
    let whole = MadeUpLeague(seed: 6)
    let joined = whole.teams[4].id
    var without = whole
    without.games.removeAll { [$0.teamA, $0.teamB].contains(joined) }
    var later = without
    later.games += whole.games.filter {
      [$0.teamA, $0.teamB].contains(joined) && $0.season == 2003 && $0.day >= 30
    }
    without.games.removeAll { $0.season == 2003 && $0.day >= 30 }
    func dataset(_ contents: LeagueContents) -> Dataset {
      var contents = contents
      contents.conferences.removeAll { $0.team == joined }
      return contents.dataset()
    }
    let run = try model.train(dataset(without.contents(omitting: joined)), in: store)
    let grown = dataset(later.contents())
    let forecaster = try model.forecaster(run, in: store, on: grown)
    let all = try model.train(grown, in: store, runID: "aaaaaaaa-0000-4000-8000-000000000001")
    let (answers, expected) = (
      try forecaster.everyPair(),
      try model.forecaster(all, in: store, on: grown).everyPair()
    )
    #expect(forecaster.warnings == [])
    #expect(answers == expected)
  }
}
