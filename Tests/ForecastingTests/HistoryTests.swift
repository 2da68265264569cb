import Chronology
import Faults
import Features
import Hyperparameters
import League
import Models
import TestSupport
import Testing

@testable import Forecasting
@testable import Tracking
@testable import Training

/// What a model says of the past, and how far the past goes.
@Suite struct HistoryTests {
  private let directory = TemporaryDirectory()
  private var store: RunStore { RunStore(directory: directory.path) }
  private let dataset = MadeUpLeague(seed: 3).dataset
  /// The first and the last day of a made-up season's tournament.
  private let eve: Int32 = 39
  private let last: Int32 = 45

  private func forecaster(
    _ model: TrainedModel = TrainedModel(name: "kalman"), at moment: Moment? = nil,
    on league: MadeUpLeague? = nil
  ) throws -> Forecaster {
    let dataset = league?.dataset ?? dataset
    let folder = TemporaryDirectory()
    return try withExtendedLifetime(folder) {
      let store = RunStore(directory: folder.path)
      let run = try model.train(dataset, in: store)
      return try model.forecaster(run, in: store, on: dataset, at: moment)
    }
  }

  // MARK: Looking back

  /// The saved coefficients, restored by hand, of rows that know the games before a moment only.
  private func byHand(
    _ forecaster: Forecaster, _ run: RunRecord, at moment: Moment
  ) throws -> [Double] {
    let configuration = try TrainingConfiguration(of: run, .builtIn, .builtIn)
    var model = LogisticRegression(
      configuration.hyperparameters, columns: configuration.features.columns)
    _ = try model.restore(
      from: try store.modelFiles(of: run).map { ModelFile(name: $0.name, bytes: $0.bytes) })
    var server = try FeatureServer(configuration.features, teams: dataset.teams)
    for games in dataset.seasons where games.season <= moment.season {
      server.beginSeason(dataset.start(of: games.season))
      for day in games.days {
        let number = games.matchups[day.lowerBound].day
        guard Moment(season: games.season, day: number) < moment else { continue }
        server.absorb(games.day(day))
      }
    }
    let teams = forecaster.activeTeams(season: moment.season)
    return try forecaster.teams.teams.indices.map { team in
      guard teams.contains(Int32(team)) else { return 0 }
      let opponents = teams.filter { $0 != Int32(team) }
      let matchups = opponents.map {
        Matchup(
          season: Int32(moment.season), day: moment.day, teamA: Int32(team), teamB: $0,
          site: .neutral, isTournament: false)
      }
      var rows = FeatureColumns(columnCount: server.columns.count)
      server.append(matchups[...], to: &rows)
      let table = FeatureTable(server.columns, rows, matchups)
      let answers = try model.predict(FeatureRows(table, 0..<table.rowCount))
      return answers.reduce(0, +) * 100 / Double(opponents.count)
    }
  }

  /// A model fitted anew for each moment would move with its coefficients, and not with the teams.
  @Test func `the past of a model of rows is seen with the saved coefficients, without a refit`()
    throws
  {
    let model = TrainedModel.stateless[0]
    let run = try model.train(dataset, in: store)
    let forecaster = try model.forecaster(run, in: store, on: dataset)
    let moments = [
      Moment(season: 2001, day: 20), Moment(season: 2003, day: eve), Moment(season: 2002, day: 6),
      forecaster.moment,
    ]
    let found = try forecaster.ratings(at: moments)
    for (moment, ratings) in zip(moments, found) {
      let expected = try byHand(forecaster, run.record, at: moment)
      for (one, other) in zip(ratings, expected) { #expect(abs(one - other) < 1e-9) }
      #expect(Set(ratings).count == 10)
    }
    // At that time the run itself had other coefficients.
    let then = try model.forecaster(run, in: store, on: dataset, at: moments[0])
    #expect(try then.ratings() != found[0])
  }

  @Test(arguments: [TrainedModel.stateful[0], TrainedModel.stateless[0]])
  func `whoever looks back is where it was afterwards`(model: TrainedModel) throws {
    let forecaster = try forecaster(model)
    let (moment, answers) = (forecaster.moment, try forecaster.everyPair())
    _ = try forecaster.ratings(at: [Moment(season: 2001, day: 9)])
    #expect(forecaster.moment == moment)
    #expect(try forecaster.everyPair() == answers)
  }

  // MARK: Won and lost

  @Test func `won and lost are those of the season's earlier days, ties left out`() throws {
    var forecaster = try forecaster()
    let games = try #require(dataset.seasons.last)
    for day in 0...last + 1 {
      try forecaster.advance(to: Moment(season: 2003, day: day))
      var expected = [Int](repeating: 0, count: 20)
      for (matchup, result) in zip(games.matchups, games.results) where matchup.day < day {
        let margin = result?.margin ?? 0
        guard margin != 0 else { continue }
        let (winner, loser) =
          margin > 0 ? (matchup.teamA, matchup.teamB) : (matchup.teamB, matchup.teamA)
        expected[2 * Int(winner)] += 1
        expected[2 * Int(loser) + 1] += 1
      }
      #expect(forecaster.records.flatMap { [$0.won, $0.lost] } == expected, "day \(day)")
    }
    try forecaster.advance(to: Moment(season: 2004, day: 0))
    #expect(forecaster.records.allSatisfy { $0 == (0, 0) })
  }

  // MARK: Moments

  @Test(
    arguments: [
      (0, [0]), (1, [1]), (7, [7]), (8, [1, 8]), (9, [2, 9]), (14, [7, 14]), (15, [1, 8, 15]),
      // The last scores are of day 45: whole weeks go back from the morning after.
      (46, [4, 11, 18, 25, 32, 39, 46]), (47, [4, 11, 18, 25, 32, 39, 46]),
    ] as [(Int32, [Int32])])
  func `the weeks go back to the season's first game, and are that moment alone on its day`(
    day: Int32, days: [Int32]
  ) throws {
    let forecaster = try forecaster(at: Moment(season: 2003, day: day))
    #expect(forecaster.weeks == days.map { Moment(season: 2003, day: $0) })
  }

  @Test func `a season that has not begun has one moment`() throws {
    let forecaster = try forecaster(at: Moment(season: 2004, day: 12))
    #expect(forecaster.weeks == [Moment(season: 2004, day: 12)])
    var late = MadeUpLeague(seed: 3)
    late.games.removeAll { $0.season == 2003 && $0.day < 12 }
    for day in [0, 11, 12] as [Int32] {
      let moment = Moment(season: 2003, day: day)
      #expect(try self.forecaster(at: moment, on: late).weeks == [moment])
    }
  }

  @Test func `earlier seasons end on the morning after their last score, the own one now`() throws {
    var league = MadeUpLeague(seed: 3)
    league.games = league.games.map { $0.season == 2001 && $0.day > 30 ? $0.with(nil) : $0 }
    let forecaster = try forecaster(at: Moment(season: 2003, day: 5), on: league)
    #expect(
      forecaster.seasonEnds == [
        Moment(season: 2000, day: 46), Moment(season: 2001, day: 31), Moment(season: 2002, day: 46),
        Moment(season: 2003, day: 5),
      ])
    let none = try self.forecaster(at: Moment(season: 2000, day: 5), on: league)
    #expect(none.seasonEnds == [Moment(season: 2000, day: 5)])
  }

  @Test func `a season's moment is its day's, else the morning after its last score`() throws {
    var league = MadeUpLeague(seed: 3)
    league.games = league.games.map { $0.season == 2003 ? $0.with(nil) : $0 }
    let forecaster = try forecaster(on: league)
    #expect(forecaster.moment == Moment(season: 2002, day: 46))
    #expect(try forecaster.moment(ofSeason: 2001, day: nil) == Moment(season: 2001, day: 46))
    #expect(try forecaster.moment(ofSeason: nil, day: 7) == Moment(season: 2002, day: 7))
    #expect(try forecaster.moment(ofSeason: 2003, day: nil) == Moment(season: 2003, day: 0))
    #expect(try forecaster.eveOfTournament(season: 2003) == Moment(season: 2003, day: 39))
    #expect(throws: Fault.self) { try forecaster.moment(ofSeason: 2004, day: 1) }
    #expect(throws: Fault.self) { try forecaster.eveOfTournament(season: 1999) }
    let without = MadeUpLeague(seed: 3, withoutTournament: [2002])
    let other = try self.forecaster(on: without)
    #expect(try other.eveOfTournament(season: 2002) == Moment(season: 2002, day: 46))
  }

  /// A walk in parts, wherever it stops, tells what a walk at once tells: no day twice, none left out,
  /// and none that is not over.
  @Test func `a walk in parts tells what a walk at once tells`() {
    func words(from start: Moment?, to end: Moment) -> [String] {
      dataset.steps(from: start, to: end).compactMap { step in
        switch step {
        case .season(let start): "begin \(start.season)"
        case .morning: nil
        case .evening(let day): "day \(day.matchups.first!.day) of \(day.matchups.first!.season)"
        }
      }
    }
    let days: [Int32] = [.min, 0, 1, 3, 38, 39, 40, 45, 46, 99]
    let moments = [2000, 2001, 2003, 2004].flatMap { season in
      days.map { Moment(season: season, day: $0) }
    }
    for (place, end) in moments.enumerated() {
      let whole = words(from: nil, to: end)
      let expected = dataset.seasons.filter { $0.season <= end.season }.flatMap { games in
        ["begin \(games.season)"]
          + games.days.map { games.matchups[$0.lowerBound].day }
          .filter { Moment(season: games.season, day: $0) < end }
          .map { "day \($0) of \(games.season)" }
      }
      #expect(whole == expected + (end.season == 2004 ? ["begin 2004"] : []))
      for middle in moments[...place] {
        #expect(words(from: nil, to: middle) + words(from: middle, to: end) == whole)
      }
    }
  }

  // MARK: Teams

  @Test func `the teams of a season are those that play in it, or in the last that has games`()
    throws
  {
    var league = MadeUpLeague(seed: 3)
    let absent = league.teams[3].id
    league.games.removeAll { $0.season == 2003 && [$0.teamA, $0.teamB].contains(absent) }
    let forecaster = try forecaster(on: league)
    let all = Array(0..<Int32(10))
    #expect(forecaster.activeTeams == all.filter { $0 != 3 })
    #expect(forecaster.activeTeams(season: 2002) == all)
    #expect(forecaster.activeTeams(season: 2004) == all.filter { $0 != 3 })
    #expect(forecaster.activeTeams(season: 1999) == [])
  }

  /// It has 0, and the others' shares are of games among themselves.
  @Test func `a team that does not play has no share`() throws {
    var league = MadeUpLeague(seed: 3)
    let absent = league.teams[3].id
    league.games.removeAll { $0.season == 2003 && [$0.teamA, $0.teamB].contains(absent) }
    let shares = try forecaster(TrainedModel.stateless[0], on: league).ratings()
    #expect(shares[3] == 0)
    #expect(abs(shares.reduce(0, +) - 450) < 1e-9)
  }
}
