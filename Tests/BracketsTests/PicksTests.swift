import Glibc
import TestSupport
import Testing

@testable import Brackets

@Suite struct PicksTests {
  /// Sums of eight terms, in other orders.
  private static let tolerance = 1e-12

  private func isPossible(_ picks: Picks, in bracket: Bracket) -> Bool {
    bracket.games.indices.allSatisfy { game in
      [bracket.games[game].upper, bracket.games[game].lower].contains { side in
        switch side {
        case .entrant(let entrant): entrant == picks.winners[game]
        case .winner(let earlier): picks.winners[earlier] == picks.winners[game]
        }
      }
    }
  }

  @Test(arguments: 0..<8)
  func `the most likely bracket is the likeliest of all outcomes`(seed: UInt64) throws {
    let bracket = try TestBracket.small()
    let probabilities = WinProbabilities.drawn(count: 9, seed: seed)
    let likeliest = try #require(
      EveryOutcome(bracket, probabilities).outcomes.max { $0.probability < $1.probability })
    let picks = Picks.mostLikely(in: bracket, probabilities)
    #expect(picks.winners == likeliest.winners && isPossible(picks, in: bracket))
    let logProbability = picks.logProbability(in: bracket, probabilities)
    #expect(abs(logProbability - log(likeliest.probability)) < Self.tolerance)
  }

  @Test(.slow, arguments: 0..<8, PoolRule.allCases)
  func `the best picks score more than all others`(seed: UInt64, rule: PoolRule) throws {
    let bracket = try TestBracket.small()
    let probabilities = WinProbabilities.drawn(count: 9, seed: seed)
    let advancement = Advancement(of: bracket, probabilities)
    let every = EveryOutcome(bracket, probabilities)
    let best = Picks.best(for: rule, in: bracket, advancement)
    let score = best.expectedScore(under: rule, in: bracket, advancement)
    #expect(isPossible(best, in: bracket))
    #expect(abs(score - every.expectedScore(best.winners, rule)) < Self.tolerance)
    let greatest = every.outcomes.map { every.expectedScore($0.winners, rule) }.max() ?? 0
    #expect(abs(score - greatest) < Self.tolerance)
  }

  /// Which one it is, is fixed: the upper of each game, as brackets are drawn.
  @Test func `of equally likely brackets it is always the same`() throws {
    let bracket = try TestBracket.small()
    let even = WinProbabilities(count: 9, [Double](repeating: 0.5, count: 36))
    let forecast = BracketForecast(of: bracket, even)
    let upper = bracket.games.map { bracket.entrants(of: $0.upper).lowerBound }
    #expect(forecast.mostLikely.winners == upper)
    #expect(Picks.best(for: .doubling, in: bracket, forecast.advancement).winners == upper)
  }

  @Test func `a bracket of 68 is what another program makes of it`() throws {
    let reference = try ReferenceBracket.read()
    let bracket = try reference.bracket()
    let probabilities = reference.probabilities(bracket)
    let forecast = BracketForecast(of: bracket, probabilities)
    for pool in forecast.pools {
      let expected = try #require(reference.bestScores[pool.rule.rawValue])
      // HiGHS solves within 1e-9 or so.
      #expect(abs(pool.bestScore - expected) < 1e-7, "\(pool.rule)")
      #expect(pool.mostLikelyScore <= pool.bestScore)
      #expect(isPossible(pool.best, in: bracket))
    }
    let likeliest = forecast.mostLikely
    #expect(
      abs(
        likeliest.logProbability(in: bracket, probabilities)
          - reference.mostLikely.logProbability) < Self.tolerance)
    for (slot, place) in reference.mostLikely.winners {
      #expect(bracket.entrants[likeliest.winners[bracket.game(slot)]].team == Int64(place + 1))
    }
  }

  @Test func `impossible teams are picked nowhere, and picks of certainties are still whole`()
    throws
  {
    let bracket = try TestBracket.small()
    let sure = WinProbabilities(count: 9, [Double](repeating: 0, count: 36))
    let forecast = BracketForecast(of: bracket, sure)
    #expect(forecast.mostLikely.champion == 8)
    #expect(forecast.mostLikely.logProbability(in: bracket, sure) == 0)
    // Whoever stands below wins: of the scores nothing is left to chance.
    #expect(forecast.pools.allSatisfy { $0.bestScore == $0.mostLikelyScore })
    // The bonus: seeds 4, 3, 4 and 3, then 3 and 3, then 3.
    #expect(forecast.pools.map(\.bestScore) == [12, 19, 12 + 23])
  }

  @Test func `rules have the points that they are known for`() {
    #expect(
      PoolRule.allCases.map { $0.title(rounds: 6) } == [
        "1-2-4-8-16-32", "2-3-5-8-13-21", "1-2-4-8-16-32 plus seed",
      ])
    #expect(PoolRule.doubling.title(rounds: 1) == "1")
  }

  @Test func `play-ins score nothing, and the bonus is the winner's seed`() throws {
    let bracket = try TestBracket.small()
    let (playIn, first) = (bracket.games[bracket.game("X04")], bracket.games[bracket.game("R1X1")])
    let winner = bracket.entrants[bracket.entrant("X04b")]
    #expect(PoolRule.allCases.map { $0.points(playIn, winner) } == [0, 0, 0])
    #expect(PoolRule.allCases.map { $0.points(first, winner) } == [1, 2, 5])
  }
}
