import Testing

@testable import Brackets

@Suite struct BracketSimulationTests {
  private func forecast(seed: UInt64 = 1) throws -> BracketForecast {
    BracketForecast(of: try TestBracket.small(), .drawn(count: 9, seed: seed))
  }

  @Test func `the same seed draws the same brackets, and another seed others`() throws {
    let forecast = try forecast()
    let one = BracketSimulation(of: forecast, draws: 5000, seed: 7)
    let same = BracketSimulation(of: forecast, draws: 5000, seed: 7)
    let other = BracketSimulation(of: forecast, draws: 5000, seed: 8)
    #expect(one.wins == same.wins && one.wins != other.wins)
    #expect(one.scores.map(\.best) == same.scores.map(\.best))
  }

  @Test func `every game is won once a draw`() throws {
    let simulation = BracketSimulation(of: try forecast(), draws: 1234, seed: 0)
    #expect(simulation.wins.allSatisfy { $0.reduce(0, +) == 1234 })
  }

  /// With 40 seeds and a level of 0.001, one false alarm in 25 suites of seeds; these have none.
  @Test(arguments: 0..<40)
  func `draws agree with what is exact`(seed: UInt64) throws {
    let forecast = try forecast(seed: seed)
    let simulation = BracketSimulation(of: forecast, draws: 20_000, seed: seed)
    let agreement = Agreement(of: simulation, with: forecast.advancement)
    #expect(agreement.holds, "\(agreement)")
    #expect(agreement.compared >= 20)
    for (pool, scores) in zip(forecast.pools, simulation.scores) {
      #expect(abs(scores.best.mean - pool.bestScore) <= 4.5 * scores.best.standardError)
      #expect(
        abs(scores.mostLikely.mean - pool.mostLikelyScore)
          <= 4.5 * scores.mostLikely.standardError)
    }
  }

  @Test func `draws of other probabilities do not agree`() throws {
    let forecast = try forecast(seed: 1)
    var pairs = WinProbabilities.pairs(count: 9).map { forecast.probabilities[$0.first, $0.second] }
    // The two that play for X04.
    let playIn = WinProbabilities.pairs(count: 9).firstIndex { $0 == (5, 6) }!
    pairs[playIn] = pairs[playIn] < 0.5 ? pairs[playIn] + 0.03 : pairs[playIn] - 0.03
    let other = BracketForecast(of: forecast.bracket, WinProbabilities(count: 9, pairs))
    let simulation = BracketSimulation(of: other, draws: 100_000, seed: 1)
    let agreement = Agreement(of: simulation, with: forecast.advancement)
    #expect(!agreement.holds, "\(agreement)")
  }

  @Test func `what is impossible and happens is infinitely far away`() throws {
    let forecast = try forecast(seed: 1)
    let sure = BracketForecast(
      of: forecast.bracket, WinProbabilities(count: 9, [Double](repeating: 1, count: 36)))
    let simulation = BracketSimulation(of: forecast, draws: 100, seed: 1)
    let agreement = Agreement(of: simulation, with: sure.advancement)
    #expect(agreement.largestZ == .infinity && !agreement.holds)
    let certain = BracketSimulation(of: sure, draws: 100, seed: 1)
    #expect(Agreement(of: certain, with: sure.advancement).largestZ == 0)
    #expect(certain.scores.allSatisfy { $0.best.standardError == 0 })
  }

  /// Ten draws are too few for anything to be expected a hundred times.
  @Test func `of few draws nothing is said`() throws {
    let forecast = try forecast()
    let simulation = BracketSimulation(of: forecast, draws: 10, seed: 1)
    let agreement = Agreement(of: simulation, with: forecast.advancement)
    #expect(agreement == Agreement(of: simulation, with: forecast.advancement))
    #expect(agreement.compared == 0 && agreement.largestZ == nil && agreement.holds)
  }

  @Test func `frequencies are counts over draws`() throws {
    let forecast = try forecast()
    let simulation = BracketSimulation(of: forecast, draws: 1000, seed: 3)
    let final = forecast.bracket.games.count - 1
    for entrant in 0..<9 {
      #expect(
        simulation.frequency(of: entrant, winning: final, in: forecast.bracket)
          == Double(simulation.wins[final][entrant]) / 1000)
    }
    #expect(simulation.frequency(of: 8, winning: 0, in: forecast.bracket) == 0)
  }
}
