import Foundation
import League
import TestSupport
import Testing

@testable import Hyperparameters
@testable import Ratings

@Suite struct JointKalmanTests {
  private func parameters(_ settings: [String] = []) throws -> KalmanParameters {
    var resolver = HyperparameterResolver(Kalman.plainHyperparameters)
    for setting in settings { try resolver.apply(setting: setting) }
    return KalmanParameters(plain: resolver.values())
  }

  private func model(_ settings: [String] = []) throws -> JointKalman {
    JointKalman(try parameters(settings), teamCount: RandomSeason.teams.count)
  }

  private func matchup(
    _ teamA: Int32, _ teamB: Int32, day: Int32 = 1, site: Site = .neutral
  ) -> Matchup {
    Matchup(
      season: 2000, day: day, teamA: teamA, teamB: teamB, site: site, isTournament: false)
  }

  private func day(_ games: [(Matchup, Int32)]) -> GameDay {
    let results: [GameResult?] = games.map { GameResult(scoreA: 100 + $0.1, scoreB: 100) }
    return GameDay(games.map(\.0)[...], results[...])
  }

  private let start = SeasonStart(season: 2000, conferences: nil)

  @Test(arguments: 1...3 as ClosedRange<UInt64>, [false, true])
  func `a day at once is its games one by one, over seasons of made-up games`(
    seed: UInt64, isCrowded: Bool
  ) throws {
    var model = try model()
    var rule = JointKalmanRule(teams: 12)
    for season in RandomSeason.seasons(seed: seed, isCrowded: isCrowded) {
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
      for team in rule.rating.indices {
        let belief = model.belief(of: Int32(team))
        #expect(abs(belief.rating - rule.rating[team]) < 1e-9)
        #expect(abs(belief.variance - rule.covariance[team][team]) < 1e-9)
        #expect(belief.variance > 0)
      }
    }
  }

  @Test func `games told with the teams in the other order teach the same bits`() throws {
    var (one, other) = (try model(), try model())
    for season in RandomSeason.seasons(seed: 4, isCrowded: true) {
      one.begin(season)
      other.begin(season)
      for day in season.days {
        let swapped = day.matchups.map(\.swapped)
        #expect(
          other.predict(swapped[...]) == one.predict(day.matchups[...]).map { 1 - $0 })
        let results = day.results.map { result in
          result.map { GameResult(scoreA: $0.scoreB, scoreB: $0.scoreA) }
        }
        one.learn(day)
        other.update(GameDay(swapped[...], results[...]))
      }
    }
    #expect(one.outlook() == other.outlook())
  }

  @Test func `the first day is the one that independent teams have`() throws {
    var (joint, alone) = (
      try model(), Kalman(try parameters(), teamCount: RandomSeason.teams.count)
    )
    joint.beginSeason(start)
    alone.beginSeason(start)
    let games = day([
      (matchup(0, 1, site: .home), 12), (matchup(2, 3), -4), (matchup(4, 5, site: .away), 0),
    ])
    #expect(joint.predict(games.matchups) == alone.predict(games.matchups))
    joint.update(games)
    alone.update(games)
    for team in 0..<12 as Range<Int32> {
      let (one, other) = (joint.belief(of: team), alone.belief(of: team))
      // One update, rounded in another order.
      #expect(abs(one.rating - other.rating) < 1e-13)
      #expect(abs(one.variance - other.variance) < 1e-13)
    }
    // They part where teams meet that a game has joined: the two know that one's gain is the other's
    // loss.
    let again = [matchup(0, 1, day: 1)][...]
    #expect(abs(joint.predict(again)[0] - alone.predict(again)[0]) > 1e-3)
  }

  @Test func `in a knock-out the teams that are left are as if independent`() throws {
    var (joint, alone) = (
      try model(), Kalman(try parameters(), teamCount: RandomSeason.teams.count)
    )
    joint.beginSeason(start)
    alone.beginSeason(start)
    // 0 beats 1, 2 beats 3, 4 beats 5, 6 beats 7; 0 beats 2, 4 beats 6; 0 beats 4. No game that any of
    // them played before joins two that meet.
    let rounds: [[(Int32, Int32)]] = [
      [(0, 1), (2, 3), (4, 5), (6, 7)], [(0, 2), (4, 6)], [(0, 4)],
    ]
    for (number, pairs) in rounds.enumerated() {
      let games = day(pairs.map { (matchup($0.0, $0.1, day: Int32(3 * number)), $0.1 + 2) })
      for (one, other) in zip(joint.predict(games.matchups), alone.predict(games.matchups)) {
        #expect(abs(one - other) < 1e-13)
      }
      joint.update(games)
      alone.update(games)
    }
    #expect(abs(joint.belief(of: 0).rating - alone.belief(of: 0).rating) < 1e-12)
    // But those that lost to teams that went far gain by it.
    #expect(joint.belief(of: 1).rating > alone.belief(of: 1).rating + 0.1)
    #expect(joint.belief(of: 1).variance < alone.belief(of: 1).variance)
    #expect(joint.belief(of: 8) == (0, 64))
  }

  @Test func `a game tells of those that its teams have played`() throws {
    var model = try model()
    model.beginSeason(start)
    model.update(day([(matchup(0, 1), 20)]))
    model.update(day([(matchup(1, 2, day: 1), 20)]))
    // By hand, g = 64²/249 = 16.449 799…: after the first game r = (a, −a, 0) with a = 1280/249,
    // P_00 = P_11 = 64 − g, P_01 = g. The second: S = (64 − g) + 64 + 121, its surprise 20 + a; team 0
    // moves by P_01/S of it, team 1 by P_11/S, team 2 by −64/S.
    let (gain, first) = (4096.0 / 249, 1280.0 / 249)
    let surprise = (20 + first) / (64 - gain + 185)
    let expected = [first + gain * surprise, -first + (64 - gain) * surprise, -64 * surprise]
    for (team, rating) in expected.enumerated() {
      #expect(abs(model.belief(of: Int32(team)).rating - rating) < 1e-12)
    }
    // P_00 falls by g²/S.
    let variance = 64 - gain - gain * gain / (249 - gain)
    #expect(abs(model.belief(of: 0).variance - variance) < 1e-12)
  }

  @Test func `a team grows unsure with the days since its own last game`() throws {
    var model = try model()
    model.beginSeason(start)
    #expect(model.belief(of: 0, on: 30).variance == 64)
    model.update(day([(matchup(0, 1, day: 10), 5), (matchup(2, 3, day: 10), 5)]))
    let after = model.belief(of: 0).variance
    #expect(model.belief(of: 0, on: 10).variance == after)
    #expect(abs(model.belief(of: 0, on: 15).variance - (after + 0.2)) < 1e-12)
    // A game of others, even one that tells of it, does not start its days anew.
    model.update(day([(matchup(1, 3, day: 12), 5)]))
    let told = model.belief(of: 0).variance
    #expect(told < after)
    #expect(abs(model.belief(of: 0, on: 15).variance - (told + 0.2)) < 1e-12)
    // Nor does a summer count as days.
    model.beginSeason(SeasonStart(season: 2001, conferences: nil))
    #expect(model.belief(of: 0, on: 30).variance == model.belief(of: 0).variance)
    #expect(abs(model.belief(of: 0).variance - (0.64 * told + 20.25)) < 1e-12)
  }

  @Test func `newcomers of later seasons start lower and stand alone`() throws {
    var model = try model()
    model.beginSeason(start)
    #expect(model.belief(of: 9) == (0, 64))
    model.update(day([(matchup(0, 1), 5)]))
    model.beginSeason(SeasonStart(season: 2001, conferences: nil))
    #expect(model.belief(of: 9) == (-8, 64))
    model.update(day([(matchup(0, 1), 25)]))
    #expect(model.belief(of: 9) == (-8, 64))
    // A team that never played is no longer new once it has, even if years pass.
    model.update(day([(matchup(9, 8), 0)]))
    for season in 2002...2004 {
      model.beginSeason(SeasonStart(season: season, conferences: nil))
    }
    #expect(model.belief(of: 9).rating != -8 && model.belief(of: 7) == (-8, 64))
  }

  @Test func `a model that never plays keeps its first ratings through the first season`() throws {
    var model = try model(["initial_rating=3", "newcomer_rating=-5", "newcomer_variance=50"])
    model.beginSeason(start)
    #expect(model.belief(of: 0) == (3, 50))
    model.update(GameDay([matchup(0, 1)][...], [nil][...]))
    #expect(model.belief(of: 0) == (3, 50))
    model.beginSeason(SeasonStart(season: 2001, conferences: nil))
    #expect(model.belief(of: 0) == (-5, 50))
  }

  @Test func `stays finite when a team plays many games on one day`() throws {
    var model = try model()
    model.beginSeason(start)
    let games = (1...11).flatMap { other in (1...20).map { _ in (matchup(0, Int32(other)), 99) } }
    model.update(day(games.map { ($0.0, Int32($0.1)) }))
    #expect(model.outlook().allSatisfy { (0...1).contains($0) })
    #expect((0..<12).allSatisfy { model.belief(of: $0).variance > 0 })
  }

  @Test(arguments: ["newcomer_variance=0", "season_variance=0"])
  func `a team that is known for certain is no harm`(setting: String) throws {
    var model = try model([setting, "daily_variance=0", "variance_carryover=0"])
    for season in RandomSeason.seasons(seed: 5) {
      model.begin(season)
      for day in season.days { model.learn(day) }
      #expect(model.outlook().allSatisfy { (0...1).contains($0) })
    }
  }
}
