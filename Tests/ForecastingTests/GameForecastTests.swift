import Chronology
import Faults
import League
import TestSupport
import Testing
import Time

@testable import Forecasting
@testable import Tracking
@testable import Training

@Suite struct GameForecastTests {
  private let directory = TemporaryDirectory()
  private var store: RunStore { RunStore(directory: directory.path) }
  private let model = TrainedModel(name: "kalman")

  /// Each of these knows the games before its own day, and no others, whatever else is asked.
  @Test(arguments: TrainedModel.all)
  func `games are asked about as of their own morning`(model: TrainedModel) throws {
    let dataset = MadeUpLeague(seed: 7).dataset
    let run = try model.train(dataset, in: store)
    var forecaster = try model.forecaster(run, in: store, on: dataset)
    let matchups = dataset.seasons.filter { $0.season > 2000 }.flatMap(\.matchups)
    let forecasts = try forecaster.forecasts(of: matchups.reversed())
    #expect(forecasts.map(\.matchup) == matchups.reversed())
    #expect(Array(forecasts.map(\.probability).reversed()) == run.predictions.probability)
    let last = try #require(matchups.last { $0.isTournament })
    let alone = try forecaster.forecasts(of: [last])[0].probability
    let row = try #require(matchups.lastIndex(of: last))
    #expect(alone == run.predictions.probability[row])
    for forecast in forecasts {
      let own = Moment(season: Int(forecast.matchup.season), day: forecast.matchup.day)
      #expect(forecast.moment <= own)
    }
  }

  @Test func `a season that has not begun is asked about on its first morning`() throws {
    let dataset = MadeUpLeague(seed: 8).dataset
    let run = try model.train(dataset, in: store)
    var forecaster = try model.forecaster(run, in: store, on: dataset)
    let matchup = Matchup(
      season: 2004, day: 9, teamA: 0, teamB: 1, site: .neutral, isTournament: false)
    let forecast = try forecaster.forecasts(of: [matchup])[0]
    #expect(forecast.moment == Moment(season: 2004, day: 0))
    #expect(throws: Fault.self) {
      var early = matchup
      early.season = 1999
      _ = try forecaster.forecasts(of: [early])
    }
  }

  @Test func `games to come are told from those left over`() throws {
    var league = MadeUpLeague(seed: 9)
    league.games = league.games.map {
      $0.result == nil ? $0.with(GameResult(scoreA: 1, scoreB: 0)) : $0
    }
    let last = try #require(league.games.indices.last)
    let (today, past) = (last - 1, league.games.count / 2)
    for index in [today, past] { league.games[index] = league.games[index].with(nil) }
    let dataset = league.dataset
    let run = try model.train(dataset, in: store)
    let forecaster = try model.forecaster(run, in: store, on: dataset)
    #expect(forecaster.upcoming.map(\.day) == [league.games[today].day])
    #expect(forecaster.leftOver.map(\.day) == [league.games[past].day])
  }

  /// Of the last day with scores some games may be left to play; what is of that day is not left over.
  @Test func `the last day's other games are still to come, those of the day before are not`()
    throws
  {
    var league = MadeUpLeague(seed: 9)
    let unplayed = league.games.indices.filter {
      league.games[$0].season == 2003 && league.games[$0].day >= 33
        && !$0.isMultiple(of: 2)
    }
    for index in league.games.indices {
      let game = league.games[index]
      let isOver = (game.season, game.day) <= (2003, 36)
      let isPlayed = isOver && !unplayed.contains(index)
      league.games[index] = game.with(isPlayed ? GameResult(scoreA: 2, scoreB: 1) : nil)
    }
    let dataset = league.dataset
    let run = try model.train(dataset, in: store)
    let forecaster = try model.forecaster(run, in: store, on: dataset)
    #expect(Set(forecaster.upcoming.map(\.day)) == [36, 39, 42, 45])
    #expect(Set(forecaster.leftOver.map(\.day)) == [33])
    let all = league.games.count { $0.result == nil }
    #expect(forecaster.upcoming.count + forecaster.leftOver.count == all)
  }

  /// Nobody is asked as of a day that is not known of: a later day of the season is as of the last known,
  /// one of the next season as of its first morning.
  @Test func `games ahead are asked about as of the last that is known`() throws {
    let dataset = MadeUpLeague(seed: 8).dataset
    let run = try model.train(dataset, in: store)
    var forecaster = try model.forecaster(run, in: store, on: dataset)
    let cases: [(season: Int32, day: Int32, moment: Moment?)] = [
      (2003, 45, Moment(season: 2003, day: 45)), (2003, 46, Moment(season: 2003, day: 46)),
      (2003, 47, Moment(season: 2003, day: 46)), (2003, 99, Moment(season: 2003, day: 46)),
      (2004, 0, Moment(season: 2004, day: 0)), (2004, 60, Moment(season: 2004, day: 0)),
      (2000, 5, Moment(season: 2000, day: 5)), (2005, 0, nil), (1999, 50, nil),
    ]
    for (season, day, moment) in cases {
      let matchup = Matchup(
        season: season, day: day, teamA: 0, teamB: 1, site: .neutral, isTournament: false)
      let found = try? forecaster.forecasts(of: [matchup])[0].moment
      #expect(found == moment, "season \(season), day \(day)")
    }
    // A schedule of a season is known of before its first score.
    var league = MadeUpLeague(seed: 8, seasons: 2000...2004)
    league.games = league.games.map { $0.season == 2004 ? $0.with(nil) : $0 }
    var ahead = try model.forecaster(
      try model.train(
        league.dataset, in: store, runID: "aaaaaaaa-0000-4000-8000-000000000001"),
      in: store, on: league.dataset)
    let next = Matchup(
      season: 2005, day: 3, teamA: 0, teamB: 1, site: .neutral, isTournament: false)
    #expect(try ahead.forecasts(of: [next])[0].moment == Moment(season: 2005, day: 0))
  }

  /// The calibration of a season is of earlier seasons' games, whichever season the model stands in.
  @Test func `a game of another season is calibrated as that season's`() throws {
    let calibrated = TrainedModel.calibrated[0]
    let dataset = MadeUpLeague(seed: 4).byStrength(seed: 4).dataset
    let run = try calibrated.train(dataset, in: store)
    let calibration = try #require(run.calibration)
    let plain = TrainedModel(name: calibrated.name)
    let bare = try plain.train(dataset, in: store, runID: "aaaaaaaa-0000-4000-8000-000000000001")
    let matchups = [2001, 2002, 2003, 2004].map {
      Matchup(season: $0, day: 50, teamA: 0, teamB: 9, site: .home, isTournament: false)
    }
    let said = try plain.forecaster(bare, in: store, on: dataset).probabilities(of: matchups)
    let found = try calibrated.forecaster(run, in: store, on: dataset).probabilities(of: matchups)
    #expect(
      found == zip(said, matchups).map { calibration.calibrated($0, season: Int($1.season)) })
    #expect(Set(found).count > 1)
  }

  @Test func `a sheet of games says where its mistakes are`() throws {
    let dataset = MadeUpLeague(seed: 1).dataset
    let moment = Moment(season: 2003, day: 46)
    func matchups(_ text: String) throws -> [Matchup] {
      try GameSheet(Array(text.utf8), name: "games.csv").matchups(of: dataset, at: moment)
    }
    let found = try matchups(
      "team_a,team_b,site,is_tournament\n101,108,home,true\n115,101,,\n\"122\",129,AWAY,0\n")
    #expect(found.map(\.site) == [.home, .neutral, .away])
    #expect(found.map(\.isTournament) == [true, false, false])
    #expect(found.map(\.day) == [46, 46, 46])
    let mistakes = [
      ("", "games.csv"), ("team_a,team_b\n", "no games"), ("team_a\n101\n", "team_b"),
      ("team_a,team_b,seasn,day\n101,108,2003,1\n", "unknown column \"seasn\"; is it \"season\"?"),
      ("team_a,team_b,day\n101,108,3\n", "a column \"season\" beside \"day\""),
      ("team_a,team_b,season,day,date\n101,108,2003,1,2003-01-02\n", "not both"),
      ("team_a,team_b,site,neutral\n101,108,home,0\n", "not both"),
      ("team_a,team_b,season,season\n101,108,2003,2003\n", "stands 2 times"),
      ("team_a,team_b,date\n101,108,2003-01-02\n", "the games are known without dates"),
      ("team_a,team_b\n101,101\n", "games.csv:2: column \"team_b\""),
      ("team_a,team_b\n101,108\n101,999\n", "games.csv:3: no team \"999\""),
      ("team_a,team_b,site\n101,108,here\n", "\"home\", \"away\", \"neutral\""),
      ("team_a,team_b,is_tournament\n101,108,perhaps\n", "\"true\""),
      ("team_a,team_b,season,day\n101,108,2003,-1\n", "a day of the season"),
      ("team_a,team_b,season,day\n101,108,soon,1\n", "a season"),
      ("team_a,team_b,season,day\n101,108,1999,1\n", "it knows seasons 2000 to 2003"),
      ("team_a,team_b,season,day\n101,108,2005,1\n", "it knows seasons 2000 to 2003"),
    ]
    for season in 2000...2004 as ClosedRange<Int32> {
      let known = try matchups("team_a,team_b,season,day\n101,108,\(season),1\n")
      #expect(known.map(\.season) == [season])
    }
    for (text, expected) in mistakes {
      let error = #expect(throws: Fault.self) { try matchups(text) }
      #expect(error?.message.contains(expected) == true, "\(error?.message ?? "") for \(text)")
    }
  }

  /// The seasons of the made-up league begin on 5 October of the year before.
  @Test func `a sheet has dates, home teams, and columns of its own`() throws {
    let dataset = MadeUpLeague(seed: 1).dataset
    let moment = Moment(season: 2003, day: 46)
    func sheet(_ text: String, _ order: DateOrder? = nil) throws -> GameSheet {
      try GameSheet(Array(text.utf8), name: "games.csv", dateOrder: order)
    }
    func matchups(_ text: String, _ order: DateOrder? = nil) throws -> [Matchup] {
      try sheet(text, order).matchups(of: dataset, at: moment) {
        CalendarDate("\($0 - 1)-10-05")
      }
    }
    let found = try matchups(
      "Date,Home Team,Away Team,odds,Book\n2002-10-15,101,108,1.9,x\n2001-10-05,108,101,,y\n")
    #expect(found.map(\.season) == [2003, 2002] && found.map(\.day) == [10, 0])
    #expect(found.map(\.site) == [.home, .home])
    let passed = try sheet("home,away,odds,Book\n101,108, 1.90 ,x\n").passed
    #expect(passed.map(\.title) == ["odds", "Book"] && passed.map(\.cells) == [["1.90"], ["x"]])
    #expect(
      try matchups("team_a,team_b,season,date,site\n101,108,2002,2001-11-04,N\n")
        .map { [$0.season, $0.day, Int32($0.site.rawValue)] } == [[2002, 30, 0]])
    #expect(
      try matchups("team1,team2,neutral\n101,108,0\n101,108,1\n").map(\.site) == [.home, .neutral])
    #expect(
      try matchups("team_a,team_b,season\n101,108,2001\n").map(\.day) == [39],
      "a season alone is its tournament's eve")
    #expect(
      try matchups("team_a,team_b,date\n101,108,05/11/2002\n", .dayMonthYear).map(\.day) == [31])
    for (text, expected) in [
      ("team_a,team_b,date\n101,108,05/11/2002\n", "is it 2002-05-11 (mdy) or 2002-11-05 (dmy)?"),
      ("team_a,team_b,date\n101,108,soon\n", "a date that the calendar has"),
      ("team_a,team_b,date\n101,108,1990-01-01\n", "it knows seasons 2000 to 2003"),
      ("team_a,team_b,date\n101,108,2003-09-30\n", "a date near season 2003"),
      ("team_a,team_b,season,date\n101,108,2001,2002-11-04\n", "a date near season 2001"),
    ] {
      let error = #expect(throws: Fault.self) { try matchups(text) }
      #expect(error?.message.contains(expected) == true, "\(error?.message ?? "") for \(text)")
    }
  }

  @Test func `ratings at earlier moments are those that the model had then`() throws {
    let dataset = MadeUpLeague(seed: 3).dataset
    let run = try model.train(dataset, in: store)
    let forecaster = try model.forecaster(run, in: store, on: dataset)
    let weeks = forecaster.weeks
    #expect(weeks.last == forecaster.moment)
    #expect(zip(weeks, weeks.dropFirst()).allSatisfy { $1.day - $0.day == 7 })
    let history = try forecaster.ratings(at: weeks)
    for (moment, ratings) in zip(weeks, history) {
      let then = try model.forecaster(run, in: store, on: dataset, at: moment)
      let expected = try then.ratings()
      #expect(ratings == expected)
    }
    let records = forecaster.records
    let played = try #require(dataset.seasons.last).results.compactMap { $0 }
    let decided = played.count { $0.margin != 0 }
    #expect(records.map(\.won).reduce(0, +) == decided)
    #expect(records.map(\.lost).reduce(0, +) == decided)
  }

  /// Of two teams one wins, so the shares add up.
  @Test func `a model without ratings is asked about every two teams`() throws {
    let dataset = MadeUpLeague(seed: 3).dataset
    let regression = TrainedModel.stateless[0]
    let run = try regression.train(dataset, in: store)
    let forecaster = try regression.forecaster(run, in: store, on: dataset)
    let shares = try forecaster.ratings()
    let total: Double = shares.reduce(0, +)
    #expect(abs(total - 500) < 1e-9)
    #expect(Set(shares).count == 10)
  }
}
