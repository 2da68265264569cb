import League
import Models
import TestSupport
import Testing
import Tracking

@testable import Training

@Suite struct WalkTests {
  private func calls(
    _ league: MadeUpLeague, _ plan: SeasonPlan, _ scope: PredictionScope
  ) throws -> (Predictions, [Spy.Call]) {
    let spy = Spy()
    var model: any StatefulModel = spy
    let predictions = try Walk(dataset: league.dataset, plan: plan, scope: scope).run(&model)
    return (predictions, spy.notebook.calls)
  }

  @Test func `each day is predicted, then learnt, in order`() throws {
    let league = MadeUpLeague(seed: 1)
    let (_, calls) = try calls(league, .plan(), .all)
    let expected = league.dataset.seasons.flatMap { season in
      [Spy.Call.begin(season.season)]
        + season.days.flatMap { day in
          let matchup = season.matchups[day.lowerBound]
          let played = season.results[day].count { $0 != nil }
          return [
            Spy.Call.predict(season: matchup.season, day: matchup.day, games: day.count),
            .update(season: matchup.season, day: matchup.day, games: day.count, played: played),
          ]
        }
    }
    #expect(calls == expected)
  }

  @Test func `tournament games alone are recorded, unless all are asked for`() throws {
    let league = MadeUpLeague(seed: 2)
    let (tournament, _) = try calls(league, .plan(), .tournament)
    let (all, _) = try calls(league, .plan(), .all)
    #expect(tournament.count == league.games.count { $0.isTournament })
    #expect(all.count == league.games.count)
    #expect(Set(tournament.byGame.keys).isSubset(of: Set(all.byGame.keys)))
  }

  @Test func `all games get the forecasts that tournament games get alone`() throws {
    let league = MadeUpLeague(seed: 3)
    let (tournament, all) = (try walk(league, scope: .tournament), try walk(league, scope: .all))
    #expect(!tournament.byGame.isEmpty)
    for (name, probability) in tournament.byGame { #expect(all.byGame[name] == probability) }
  }

  @Test func `games come in canonical order with ids, outcome and rematch`() throws {
    let league = MadeUpLeague(seed: 5, isCrowded: true)
    let (predictions, _) = try calls(league, .plan(), .all)
    let games = league.games.sorted()
    #expect(predictions.season == games.map { Int64($0.season) })
    #expect(predictions.day == games.map { Int64($0.day) })
    #expect(predictions.teamA == games.map(\.teamA))
    #expect(predictions.teamB == games.map(\.teamB))
    #expect(predictions.outcome == games.map { $0.result?.outcome })
    #expect(predictions.byGame.count == games.count)
    #expect(predictions.outcome.contains(0.5))
  }

  @Test func `same-day rematches are numbered, also where only some are tournament games`() throws {
    var league = MadeUpLeague(seed: 6, seasons: 2000...2000)
    league.games = [false, true, true].enumerated().map { index, isTournament in
      Game(
        season: 2000, day: 4, first: 101, second: 108, site: .neutral, isTournament: isTournament,
        result: GameResult(scoreA: Int32(index), scoreB: 10))
    }
    #expect(try calls(league, .plan(2000...2000), .all).0.rematch == [1, 2, 3])
    #expect(try calls(league, .plan(2000...2000), .tournament).0.rematch == [2, 3])
  }

  @Test func `a game not played yet is predicted and not learnt`() throws {
    var league = MadeUpLeague(seed: 7)
    let last = league.games.indices.last!
    let game = league.games[last]
    league.games[last] = Game(
      season: game.season, day: game.day, first: game.teamA, second: game.teamB, site: game.site,
      isTournament: true, result: nil)
    let predictions = try walk(league, scope: .tournament)
    let row = try #require(
      predictions.season.indices.first {
        (predictions.season[$0], predictions.teamA[$0], predictions.teamB[$0])
          == (Int64(game.season), game.teamA, game.teamB)
          && predictions.day[$0] == Int64(game.day)
      })
    #expect(predictions.outcome[row] == nil)
    #expect((0...1).contains(predictions.probability[row]))
    let (_, calls) = try calls(league, .plan(), .all)
    let played = calls.map { if case .update(_, _, _, let count) = $0 { count } else { 0 } }
    #expect(played.reduce(0, +) == league.games.count { $0.result != nil })
  }

  @Test func `warm-up seasons are learnt from and not predicted`() throws {
    let league = MadeUpLeague(seed: 8)
    let (predictions, calls) = try calls(
      league, .plan(2002...2003, warmUpFrom: 2000), .all)
    #expect(Set(predictions.season) == [2002, 2003])
    #expect(calls.filter { if case .begin = $0 { true } else { false } }.count == 4)
    #expect(
      !calls.contains { if case .predict(let season, _, _) = $0 { season < 2002 } else { false } })
    #expect(
      calls.contains { if case .update(let season, _, _, _) = $0 { season == 2000 } else { false } }
    )
  }

  @Test func `seasons outside the plan are not looked at`() throws {
    let (predictions, calls) = try calls(MadeUpLeague(seed: 8), .plan(2001...2002), .all)
    #expect(Set(predictions.season) == [2001, 2002])
    #expect(
      calls.compactMap { if case .begin(let season) = $0 { season } else { nil } }
        == [2001, 2002])
  }

  @Test func `a season without a tournament is learnt from and not scored`() throws {
    let league = MadeUpLeague(seed: 9, withoutTournament: [2001])
    let (predictions, calls) = try calls(league, .plan(), .tournament)
    #expect(Set(predictions.season) == [2000, 2002, 2003])
    #expect(
      calls.contains { if case .update(let season, _, _, _) = $0 { season == 2001 } else { false } }
    )
    var without = league
    without.games.removeAll { $0.season == 2001 }
    #expect(try walk(league, scope: .tournament) != walk(without, scope: .tournament))
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `naming every pair of teams in the other order turns p into 1 − p`(seed: UInt64) throws {
    let league = MadeUpLeague(seed: seed)
    let settings = ["carryover_target=mean"]
    let before = try walk(league, settings)
    let after = try walk(league.relabelled, settings).byGame
    #expect(after.count == before.count)
    for row in before.season.indices {
      let (teamA, teamB) = (
        MadeUpLeague.label(before.teamA[row]), MadeUpLeague.label(before.teamB[row])
      )
      let name = "\(before.season[row])_\(before.day[row])_\(teamB)_\(teamA)_1"
      #expect(after[name] == 1 - before.probability[row])
    }
  }

  @Test func `the same walk twice gives the same bits`() throws {
    let (one, other) = (
      try walk(MadeUpLeague(seed: 10)), try walk(MadeUpLeague(seed: 10))
    )
    #expect(one == other)
    #expect(one.digest == other.digest)
  }
}
