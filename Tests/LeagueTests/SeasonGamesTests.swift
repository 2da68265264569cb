import Determinism
import Testing

@testable import League

/// A season as far as somebody knew it, and digests of what came with its games.
@Suite struct SeasonGamesTests {
  private static let teams = TeamTable((1...4).map { Team(id: $0) })

  /// Four games on days 1 to 4 between the first two teams, one with a seed for A alone.
  private func games(
    seedA: Int8 = 3, seedB: Int8 = 0, box: Int32 = 100, isPlayed: Bool = true
  ) -> SeasonGames {
    SeasonGames(
      season: 2003,
      matchups: (1...4).map { day in
        Matchup(
          season: 2003, day: day, teamA: 0, teamB: 1, site: .neutral, isTournament: false,
          seedA: day == 2 ? seedA : 0, seedB: day == 2 ? seedB : 0)
      },
      results: (1...4).map { day in
        isPlayed || day != 2 ? GameResult(scoreA: 60 + Int32(day), scoreB: 50) : nil
      },
      boxScores: (1...4).map { day in
        isPlayed || day != 2 ? BoxScores(countingFrom: day == 2 ? box : 1) : nil
      })
  }

  @Test func `a game that was only scheduled has neither score nor box scores`() {
    let extents: [SeasonGames.Extent] = [.result, .matchup, .nothing, .result]
    let known = games().known { extents[$0] }
    #expect(known.matchups.map(\.day) == [1, 2, 4])
    #expect(known.results.map { $0?.scoreA } == [61, nil, 64])
    #expect(known.boxScores?.map { $0 == nil } == [false, true, false])
    #expect(known.days == [0..<1, 1..<2, 2..<3])
  }

  @Test func `each seed of a played game up to the day counts, also one side's alone`() {
    func digest(_ games: SeasonGames, through day: Int32 = 4) -> String {
      games.seedDigest(through: day, teams: Self.teams).hexadecimal
    }
    #expect(digest(games(seedA: 4)) != digest(games()))
    #expect(digest(games(seedA: 0, seedB: 3)) != digest(games()))
    #expect(digest(games(seedA: 4), through: 2) != digest(games(), through: 2))
    #expect(digest(games(seedA: 4), through: 1) == digest(games(), through: 1))
    #expect(digest(games(seedA: 4, isPlayed: false)) == digest(games(isPlayed: false)))
  }

  @Test func `box scores up to the day count`() {
    func digest(_ games: SeasonGames, through day: Int32) -> String {
      games.boxScoreDigest(through: day, teams: Self.teams).hexadecimal
    }
    #expect(digest(games(box: 200), through: 2) != digest(games(), through: 2))
    #expect(digest(games(box: 200), through: 1) == digest(games(), through: 1))
  }
}
