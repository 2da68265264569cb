import Chronology
import Faults
import League
import TestSupport
import Testing

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
      ("team_a,team_b,colour\n101,108,red\n", "unknown column \"colour\""),
      ("team_a,team_b,season\n101,108,2003\n", "together"),
      ("team_a,team_b\n101,101\n", "games.csv:2: column \"team_b\""),
      ("team_a,team_b\n101,108\n101,999\n", "games.csv:3: no team \"999\""),
      ("team_a,team_b,site\n101,108,here\n", "\"home\", \"away\", \"neutral\""),
      ("team_a,team_b,is_tournament\n101,108,perhaps\n", "\"true\""),
      ("team_a,team_b,season,day\n101,108,2003,-1\n", "a day of the season"),
      ("team_a,team_b,season,day\n101,108,soon,1\n", "a season"),
    ]
    for (text, expected) in mistakes {
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
