import Determinism
import Foundation
import TestSupport
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
  @Test(.slow, arguments: 0..<40)
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

  /// Bonferroni's bound on the largest of n two-sided normal distances.
  @Test(.slow) func `the p-value is that of the largest of so many distances`() throws {
    var (certain, doubtful) = (0, 0)
    for seed in 0..<40 as Range<UInt64> {
      let forecast = try forecast(seed: seed)
      let simulation = BracketSimulation(of: forecast, draws: 5000, seed: seed)
      let agreement = Agreement(of: simulation, with: forecast.advancement)
      let largest = try #require(agreement.largestZ)
      let expected = Double(agreement.compared) * erfc(largest / 2.0.squareRoot())
      #expect(agreement.compared > 1)
      #expect(abs(agreement.pValue - min(1, expected)) < 1e-12)
      #expect(agreement.holds == (agreement.pValue >= 0.001))
      if expected > 1 { certain += 1 } else { doubtful += 1 }
    }
    #expect(certain > 0 && doubtful > 0)
  }

  /// The variance of a sample divides by one less than there are draws, that of two by one.
  @Test(arguments: [2, 3, 10, 100])
  func `a score's mean and error are those of the draws`(draws: Int) throws {
    let forecast = try forecast(seed: 2)
    var unequal = 0
    for seed in 1...5 as ClosedRange<UInt64> {
      let scores = scores(of: forecast, draws: draws, seed: seed)
      let simulation = BracketSimulation(of: forecast, draws: draws, seed: seed)
      for (sheet, found) in simulation.scores.flatMap({ [$0.best, $0.mostLikely] }).enumerated() {
        let own = scores.map { $0[sheet] }
        let mean = own.reduce(0, +) / Double(draws)
        let variance = own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws - 1)
        #expect(abs(found.mean - mean) < 1e-9)
        #expect(abs(found.standardError - (variance / Double(draws)).squareRoot()) < 1e-9)
        if variance > 0 { unequal += 1 }
      }
    }
    #expect(unequal > 0)
  }

  /// By draw, then by sheet.
  private func scores(of forecast: BracketForecast, draws: Int, seed: UInt64) -> [[Double]] {
    var (tally, random) = (DrawTally(forecast), RandomGenerator(seed: seed))
    return (0..<draws).map { _ in
      let before = tally.sums
      tally.draw(&random)
      return zip(tally.sums, before).map { Double($0 - $1) }
    }
  }

  @Test(.slow) func `draws of other probabilities do not agree`() throws {
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

  /// Of a favourite that hardly ever loses, losses are as rare as wins of an outsider.
  @Test func `where few losses are expected, the normal distribution is no guide either`() throws {
    let bracket = try TestBracket.make(["W01", "W02"])
    func compared(_ probability: Double, draws: Int) -> Int {
      let forecast = BracketForecast(of: bracket, WinProbabilities(count: 2, [probability]))
      let simulation = BracketSimulation(of: forecast, draws: draws, seed: 3)
      return Agreement(of: simulation, with: forecast.advancement).compared
    }
    #expect(compared(0.5, draws: 1000) == 2)
    #expect(compared(0.875, draws: 800) == 2 && compared(0.125, draws: 800) == 2)
    #expect(compared(0.875, draws: 799) == 0 && compared(0.125, draws: 799) == 0)
    #expect(compared(0.5, draws: 200) == 2 && compared(0.5, draws: 199) == 0)
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
