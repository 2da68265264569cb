import League
import TestSupport
import Testing
import Tracking

@testable import Training

/// No probability knows of a game of its own day or of a later one.
@Suite struct WalkLeakTests {
  /// Elo's defaults, and everything else that could carry knowledge from game to game.
  static let settings = [
    [],
    ["early_boost=2", "carryover_target=conference", "margin=power", "overtime_rescaling=true"],
  ]

  private enum Change: CaseIterable { case alter, delete, add, unplay }

  @Test(.slow, arguments: 1...3 as ClosedRange<UInt64>, settings)
  func `changing any game changes nothing before the next day`(
    seed: UInt64, settings: [String]
  ) throws {
    let league = MadeUpLeague(seed: seed)
    let before = try walk(league, settings)
    var random = SeededGenerator(seed: seed + 1000)
    var laterChanges = 0
    for change in Change.allCases {
      for _ in 0..<12 {
        let index = Int(random.next() % UInt64(league.games.count))
        let game = league.games[index]
        var changed = league
        apply(change, to: &changed, at: index, &random)
        let after = try walk(changed, settings)
        expectSame(
          before.through(season: game.season, day: game.day),
          after.through(season: game.season, day: game.day),
          except: change == .alter || change == .unplay ? [] : [game])
        if before.byGame.contains(where: { after.byGame[$0] != nil && after.byGame[$0] != $1 }) {
          laterChanges += 1
        }
      }
    }
    // Nearly every game leaves its mark on some later forecast; were none to, nothing is learnt.
    #expect(laterChanges > 30)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `nor does it where teams play several times a day`(seed: UInt64) throws {
    let league = MadeUpLeague(seed: seed, isCrowded: true)
    let before = try walk(league)
    var random = SeededGenerator(seed: seed + 2000)
    for _ in 0..<40 {
      let index = Int(random.next() % UInt64(league.games.count))
      let game = league.games[index]
      var changed = league
      changed.games.remove(at: index)
      let after = try walk(changed)
      expectSame(
        before.through(season: game.season, day: game.day),
        after.through(season: game.season, day: game.day), except: [game])
    }
  }

  @Test func `the result of the first game matters to the next of its teams`() throws {
    let league = MadeUpLeague(seed: 1)
    let first = league.games[0]
    var changed = league
    changed.games[0] = with(
      first, GameResult(scoreA: first.result?.margin ?? 0 > 0 ? 0 : 90, scoreB: 45))
    let (before, after) = (try walk(league), try walk(changed))
    let next = try #require(
      before.season.indices.first { row in
        before.day[row] > first.day
          && [before.teamA[row], before.teamB[row]].contains(first.teamA)
      })
    #expect(before.probability[next] != after.probability[next])
  }

  @Test func `the order of a source's rows leaves no trace`() throws {
    let league = MadeUpLeague(seed: 4, isCrowded: true)
    var random = SeededGenerator(seed: 9)
    var shuffled = league
    shuffled.games.shuffle(using: &random)
    #expect(try walk(shuffled) == walk(league))
  }

  private func apply(
    _ change: Change, to league: inout MadeUpLeague, at index: Int,
    _ random: inout SeededGenerator
  ) {
    let game = league.games[index]
    switch change {
    case .alter:
      let isWon = (game.result?.margin ?? 0) > 0
      let winner = Int32(random.next() % 40) + 41
      league.games[index] = with(
        game, GameResult(scoreA: isWon ? 40 : winner, scoreB: isWon ? winner : 40))
    case .unplay: league.games[index] = with(game, nil)
    case .delete: league.games.remove(at: index)
    case .add:
      // The same teams meet again on the same day.
      league.games.append(with(game, MadeUpLeague.result(&random)))
    }
  }

  private func with(_ game: Game, _ result: GameResult?) -> Game {
    Game(
      season: game.season, day: game.day, first: game.teamA, second: game.teamB, site: game.site,
      isTournament: game.isTournament, result: result)
  }

  /// Bit for bit, but for the games that were added or taken away.
  private func expectSame(_ before: Forecasts, _ after: Forecasts, except games: [Game]) {
    let excepted = games.map { "\($0.season)_\($0.day)_\($0.teamA)_\($0.teamB)_" }
    let isKept = { (name: String) in !excepted.contains(where: name.hasPrefix) }
    let kept = (before.filter { isKept($0.key) }, after.filter { isKept($0.key) })
    #expect(kept.0.mapValues(\.bitPattern) == kept.1.mapValues(\.bitPattern))
  }
}
