import TestSupport
import Testing

@testable import Brackets

@Suite struct BracketPortfolioTests {
  private func forecast(seed: UInt64 = 1) throws -> BracketForecast {
    BracketForecast(of: try TestBracket.small(), .drawn(count: 9, seed: seed))
  }

  private func largeForecast(seed: UInt64) throws -> BracketForecast {
    let bracket = try TestBracket.make(
      TestBracket.seedTexts(numbers: 16, playIns: ["W16", "Y11", "Z16"]))
    return BracketForecast(of: bracket, .drawn(count: bracket.entrants.count, seed: seed))
  }

  @Test(arguments: [1, 2, 7, 100]) func `in every bracket who wins a game has come there`(
    count: Int
  ) throws {
    let forecast = try largeForecast(seed: 3)
    let portfolio = BracketPortfolio(of: forecast, count: count, seed: 4)
    for bracket in 0..<count {
      let winners = portfolio.picks(bracket).winners
      for (place, game) in forecast.bracket.games.enumerated() {
        let sides = [game.upper, game.lower].map { side in
          switch side {
          case .entrant(let entrant): entrant
          case .winner(let earlier): winners[earlier]
          }
        }
        #expect(sides.contains(winners[place]))
      }
    }
  }

  @Test func `a seed makes the same brackets, another one others with shares as near`() throws {
    let forecast = try forecast()
    func all(_ seed: UInt64) -> [[Int]] {
      let portfolio = BracketPortfolio(of: forecast, count: 50, seed: seed)
      return (0..<50).map { portfolio.picks($0).winners }
    }
    #expect(all(1) == all(1))
    #expect(all(1) != all(2))
  }

  /// As many brackets drawn one by one are off by 30 of 1000 somewhere.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func `shares are those of the exact chances`(seed: UInt64) throws {
    let forecast = try largeForecast(seed: seed)
    let exact = RoundShares(of: forecast.advancement, in: forecast.bracket)
    for count in [100, 1000] {
      let portfolio = BracketPortfolio(of: forecast, count: count, seed: seed)
      let shares = RoundShares(of: portfolio, in: forecast.bracket)
      let deviations = zip(exact.values.joined(), shares.values.joined()).map { abs($0 - $1) }
      #expect(deviations.max()! <= 5.0 / Double(count), "\(deviations.max()!) of \(count)")
    }
  }

  @Test func `what is certain is certain in every bracket`() throws {
    let bracket = try TestBracket.small()
    let pairs = WinProbabilities.pairs(count: 9)
    let certain = WinProbabilities(count: 9, pairs.map { _ in 1 })
    let forecast = BracketForecast(of: bracket, certain)
    let portfolio = BracketPortfolio(of: forecast, count: 10, seed: 0)
    #expect((0..<10).allSatisfy { portfolio.picks($0) == forecast.mostLikely })
  }

  @Test func `a round's shares add up to its games`() throws {
    let forecast = try largeForecast(seed: 1)
    let shares = RoundShares(
      of: BracketPortfolio(of: forecast, count: 37, seed: 1), in: forecast.bracket)
    #expect(shares.values.map(\.count) == Array(repeating: 64, count: 6))
    for (round, values) in shares.values.enumerated() {
      #expect(abs(values.reduce(0, +) - Double(32 >> round)) < 1e-9)
    }
  }

  /// Worked out by hand: two teams and one game, half the brackets for each.
  @Test func `the score is the mean squared difference of places and rounds`() throws {
    let bracket = try TestBracket.make(["W01", "X01"])
    let forecast = BracketForecast(of: bracket, WinProbabilities(count: 2, [0.8]))
    let truth = RoundShares(of: Picks(winners: [0]), in: bracket)
    let exact = RoundShares(of: forecast.advancement, in: bracket)
    #expect(abs(exact.brierScore(against: truth) - 0.04) < 1e-15)
    // Each share varies by 0.8 × 0.2 over the draws.
    #expect(abs(exact.expectedBrierScore(ofDraws: 4, against: truth) - 0.08) < 1e-15)
    let portfolio = RoundShares(
      of: BracketPortfolio(of: forecast, count: 2, seed: 0), in: bracket)
    #expect(
      portfolio.values == [[1, 0]], "of 1.6 brackets one is sure, and the other is owed more")
  }

  /// What plain draws score on average is what draws score.
  @Test(.slow) func `the expected score of draws is that of draws`() throws {
    let forecast = try forecast(seed: 5)
    let bracket = forecast.bracket
    let truth = RoundShares(of: forecast.mostLikely, in: bracket)
    let exact = RoundShares(of: forecast.advancement, in: bracket)
    let draws = 25
    let scores = (0..<400 as Range<UInt64>).map { seed in
      let wins = BracketSimulation(of: forecast, draws: draws, seed: seed).wins
      var score = 0.0
      for (place, game) in bracket.games.enumerated() where game.round > 0 {
        let places = Dictionary(grouping: game.entrants) { bracket.entrants[$0].place }
        for (_, entrants) in places {
          let share = entrants.reduce(0) { $0 + Double(wins[place][$1 - game.entrants.lowerBound]) }
          let isTrue = entrants.contains(forecast.mostLikely.winners[place])
          let difference = share / Double(draws) - (isTrue ? 1 : 0)
          score += difference * difference
        }
      }
      return score / Double(bracket.rounds * truth.values[0].count)
    }
    let mean = scores.reduce(0, +) / 400
    let deviation = (scores.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 399).squareRoot()
    let expected = exact.expectedBrierScore(ofDraws: draws, against: truth)
    #expect(abs(mean - expected) < 4 * deviation / 20, "\(mean) \(expected)")
    #expect(expected > exact.brierScore(against: truth))
  }
}
