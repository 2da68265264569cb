import Foundation
import League
import TestSupport
import Testing

@testable import Hyperparameters
@testable import Ratings

@Suite struct KalmanTests {
  private func model(_ settings: [String] = []) throws -> Kalman {
    var resolver = HyperparameterResolver(Kalman.plainHyperparameters)
    for setting in settings { try resolver.apply(setting: setting) }
    return Kalman(
      KalmanParameters(plain: resolver.values()), teamCount: RandomSeason.teams.count)
  }

  private func matchup(
    _ teamA: Int32, _ teamB: Int32, day: Int32 = 1, site: Site = .neutral
  ) -> Matchup {
    Matchup(
      season: 2000, day: day, teamA: teamA, teamB: teamB, site: site, isTournament: false)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `follows the rule, written out plainly, over seasons of made-up games`(
    seed: UInt64
  ) throws {
    var model = try model()
    var rule = KalmanRule()
    for season in RandomSeason.seasons(seed: seed) {
      model.begin(season)
      rule.begin(conferences: RandomSeason.conferences)
      for day in season.days {
        let answers = model.predict(day.matchups[...])
        for (matchup, answer) in zip(day.matchups, answers) {
          let expected = rule.probability(
            matchup.teamA, matchup.teamB, site: Double(matchup.site.rawValue), day: matchup.day)
          // Some hundred updates, each rounded in another order.
          #expect(abs(answer - expected) < 1e-11)
        }
        model.learn(day)
        for (matchup, result) in zip(day.matchups, day.results) {
          guard let result else { continue }
          rule.learn(
            matchup.teamA, matchup.teamB, site: Double(matchup.site.rawValue), day: matchup.day,
            margin: Double(result.margin))
        }
      }
    }
  }

  @Test func `a first game at home says what the normal distribution says`() throws {
    var model = try model()
    model.beginSeason(SeasonStart(season: 2000, conferences: nil))
    let home = model.predict([matchup(0, 1, site: .home)][...])[0]
    // Φ(3.5 / √(64 + 64 + 121)) by SciPy 1.17.1: norm.cdf(3.5 / 249 ** 0.5).
    #expect(abs(home - 0.587_766_567_847_203_9) < 1e-12)
  }

  @Test func `two games on one day tell a team what both of them tell`() throws {
    var model = try model()
    model.beginSeason(SeasonStart(season: 2000, conferences: nil))
    let games = [matchup(0, 1), matchup(0, 2)]
    model.update(
      GameDay(
        games[...], [GameResult(scoreA: 80, scoreB: 70), GameResult(scoreA: 75, scoreB: 71)][...]))
    // By hand: each opponent's 64 and the game's 121 make 185. Team 0: 1/P = 1/64 + 2/185, so
    // P = 37.827 476…, r = P (10 + 4) / 185. Team 9 never played: r = 0, P = 64.
    let variance = 1 / (1.0 / 64 + 2.0 / 185)
    let lead = variance * 14 / 185
    let expected = 0.5 * erfc(-lead / (2 * (variance + 64 + 121)).squareRoot())
    #expect(abs(model.predict([matchup(0, 9)][...])[0] - expected) < 1e-14)
  }

  @Test func `stays finite when a team plays many games on one day`() throws {
    var model = try model()
    model.beginSeason(SeasonStart(season: 2000, conferences: nil))
    let games = (1...11).flatMap { other in (1...20).map { _ in matchup(0, Int32(other)) } }
    model.update(GameDay(games[...], games.map { _ in GameResult(scoreA: 99, scoreB: 0) }[...]))
    #expect(model.outlook().allSatisfy { (0...1).contains($0) })
  }

  @Test func `a game that has no result teaches nothing`() throws {
    var model = try model()
    model.beginSeason(SeasonStart(season: 2000, conferences: nil))
    let before = model.outlook()
    model.update(GameDay([matchup(0, 1)][...], [nil][...]))
    #expect(model.outlook() == before)
  }
}
