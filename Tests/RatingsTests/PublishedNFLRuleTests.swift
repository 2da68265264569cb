import Foundation
import Hyperparameters
import League
import Ratings
import TestSupport
import Testing

/// The `fivethirtyeight-nfl` preset, through the real file formats, against the published rule.
@Suite struct PublishedNFLRuleTests {
  private static let tolerance = 1e-9

  @Test(.slow, arguments: 1...5 as ClosedRange<UInt64>)
  func `the preset forecasts as the published rule does`(seed: UInt64) throws {
    let league = NFLLeague(seed: seed)
    try withTemporaryDirectory { directory in
      var forecasts = try almanacForecasts(of: league, in: directory)
      var rule = PublishedNFLRule(
        initialRatings: league.initialRatings, reversions: league.reversions)
      for game in league.games {
        let expected = rule.forecast(game)
        let forecast = forecasts.removeValue(forKey: league.key(of: game))
        let found = try #require(forecast)
        #expect(abs(found - expected) <= Self.tolerance, "\(game.line): \(found), \(expected)")
      }
      #expect(forecasts.isEmpty)
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `the made-up seasons hold every special case`(seed: UInt64) {
    let league = NFLLeague(seed: seed)
    let games = league.games
    #expect(games.contains { $0.scores.map { $0.0 == $0.1 } ?? false })
    #expect(games.contains { $0.scores == nil })
    #expect(games.contains { $0.isNeutral && !$0.isPlayoff })
    #expect(games.contains { $0.isPlayoff })
    #expect(Set(games.map(\.season)).count == 4)
    let playing = Dictionary(grouping: games, by: \.season).mapValues {
      Set($0.flatMap { [$0.team1, $0.team2] })
    }
    #expect(playing.values.contains { $0.count < playing[2003]!.count })
  }

  /// By date and teams: the probability that the file's `team1` wins.
  private func almanacForecasts(
    of league: NFLLeague, in directory: String
  ) throws -> [String: Double] {
    let source = try write(league.csv, to: "nfl_games.csv", in: directory)
    let store = GameStore(directory: directory + "/data")
    _ = try store.add(
      from: FiveThirtyEightImporter(path: source), at: "2024-01-01T00:00:00Z")
    let dataset = try store.dataset(seasons: 2000...2003)
    var resolver = HyperparameterResolver(Elo.hyperparameters, presets: Elo.presets)
    try resolver.apply(preset: "fivethirtyeight-nfl")
    let ratings = try write(league.initialRatingsCSV, to: "initial.csv", in: directory)
    let overrides = try write(league.overridesCSV, to: "overrides.csv", in: directory)
    try resolver.apply(setting: "initial_ratings=" + ratings)
    try resolver.apply(setting: "overrides=" + overrides)
    var model = try Elo(resolver.values(), teams: dataset.teams)
    var forecasts: [String: Double] = [:]
    for season in dataset.seasons {
      model.beginSeason(
        SeasonStart(
          season: season.season, conferences: dataset.conferences.numbers(season: season.season)))
      for day in season.days {
        for (matchup, answer) in zip(season.matchups[day], model.predict(season.matchups[day])) {
          let (key, isTurned) = league.key(of: matchup, dataset.teams)
          forecasts[key] = isTurned ? 1 - answer : answer
        }
        model.update(season.day(day))
      }
    }
    return forecasts
  }
}
