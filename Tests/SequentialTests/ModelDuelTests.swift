import Determinism
import Foundation
import Parallel
import TestSupport
import Testing

@testable import Sequential

@Suite struct ModelDuelTests {
  // Five games, whose values were worked out independently in Python with NumPy.
  private let champion = [0.8, 0.6, 0.3, 0.9, 0.55]
  private let challenger = [0.75, 0.5, 0.35, 0.8, 0.6]
  private let outcomes = [1.0, 0, 0, 0, 1]

  private func games(_ score: ComparedScore) -> [PairedForecast] {
    outcomes.indices.map {
      PairedForecast(
        champion: champion[$0], challenger: challenger[$0], outcome: outcomes[$0], score: score)
    }
  }

  private func duel(_ score: ComparedScore = .logLoss, scale: Double = 0.05) -> ModelDuel {
    var duel = ModelDuel(score, alpha: 0.05, boundary: RobbinsBoundary(scale: scale))
    for place in outcomes.indices {
      duel.add(
        champion: champion[place], challenger: challenger[place], outcome: outcomes[place])
    }
    return duel
  }

  private func expect(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-6) {
    #expect(abs((value ?? .nan) - expected) <= tolerance, "\(value ?? .nan) is not \(expected)")
  }

  @Test func `differences and the interval`() throws {
    for (game, value) in zip(games(.logLoss), [-0.064539, 0.223144, -0.074108, 0.693147, 0.087011])
    { expect(game.difference, value) }
    expect(duel().mean, 0.172931)
    expect(duel().variance, 0.249703)
    let interval = try #require(duel().interval)
    expect((interval.upperBound - interval.lowerBound) / 2, 0.305441)
    expect(RobbinsBoundary(narrowestAt: 100, alpha: 0.05).scale, 12.600561)
  }

  @Test func `points of indifference, and the e-value`() {
    let points = [0.775660, 0.550340, 0.324667, 0.854756, 0.575128]
    let factors = [0.966918, 1.111951, 0.962488, 1.376990, 1.043246]
    var product = 1.0
    for (place, game) in games(.logLoss).enumerated() {
      expect(game.indifference, points[place])
      let factor = exp(game.logarithm(for: .challenger, weight: 1))
      expect(factor, factors[place])
      product *= factor
    }
    expect(product, 1.486578)
  }

  /// By the formulas: over k, the mean of products.
  @Test(arguments: ComparedScore.allCases, Contender.allCases)
  func `evidence is the mean of products over the weights`(
    score: ComparedScore, contender: Contender
  ) {
    let products = [0.25, 0.5, 1].map { weight in
      games(score).reduce(1.0) { $0 * exp($1.logarithm(for: contender, weight: weight)) }
    }
    expect(duel(score).evidence(for: contender), products.reduce(0, +) / 3, 1e-12)
  }

  @Test func `Brier's differences are those of squares, and its points lie in the middle`() {
    for (place, game) in games(.brier).enumerated() {
      let (p, q, y) = (champion[place], challenger[place], outcomes[place])
      expect(game.difference, (p - y) * (p - y) - (q - y) * (q - y), 1e-12)
      expect(game.indifference, (p + q) / 2, 1e-12)
    }
  }

  /// E e = 1 at the point of indifference, and no more on the side of the other.
  @Test(arguments: ComparedScore.allCases)
  func `while the champion is at least as good, e is at most 1 on average`(score: ComparedScore) {
    var generator = RandomGenerator(seed: 21)
    for _ in 0..<2000 {
      let (p, q) = (generator.uniform(), generator.uniform())
      func mean(_ truth: Double, weight: Double) -> Double {
        [1.0, 0].reduce(0) { sum, outcome in
          let game = PairedForecast(champion: p, challenger: q, outcome: outcome, score: score)
          let chance = outcome == 1 ? truth : 1 - truth
          return sum + chance * exp(game.logarithm(for: .challenger, weight: weight))
        }
      }
      let game = PairedForecast(champion: p, challenger: q, outcome: 1, score: score)
      for weight in ModelDuel.weights {
        #expect(abs(mean(game.indifference, weight: weight) - 1) <= 1e-9)
        #expect(mean(p, weight: weight) <= 1 + 1e-9)
        let tie = PairedForecast(champion: p, challenger: q, outcome: 0.5, score: score)
        #expect(
          exp(tie.logarithm(for: .challenger, weight: weight)) <= mean(0.5, weight: weight) + 1e-9)
      }
      // At the point, both lose alike on average.
      let other = PairedForecast(champion: p, challenger: q, outcome: 0, score: score)
      let expected =
        game.indifference * game.difference + (1 - game.indifference) * other.difference
      #expect(abs(expected) <= 1e-9)
    }
  }

  @Test func `equal forecasts say nothing, and nearly equal ones next to nothing`() {
    var duel = ModelDuel(.logLoss, alpha: 0.05, plannedVariance: 10)
    for outcome in [1.0, 0, 0.5] {
      duel.add(champion: 0.3, challenger: 0.3, outcome: outcome)
      duel.add(champion: 1, challenger: 1 - 1e-12, outcome: outcome)
    }
    #expect(duel.games == 6 && duel.higher == 0 && duel.lower == 0)
    #expect(duel.evidence(for: .challenger) == 1 && duel.evidence(for: .champion) == 1)
    #expect(duel.sum == 0 && duel.leader == nil && duel.gamesNeeded == nil)
    for _ in 0..<100 {
      duel.add(champion: 0.3, challenger: 0.3.nextUp, outcome: 1)
    }
    #expect(abs(duel.evidence(for: .challenger) - 1) <= 1e-9)
  }

  @Test func `whoever is called A, the duel is the same`() throws {
    var (one, other) = (
      ModelDuel(.logLoss, alpha: 0.05, plannedVariance: 10),
      ModelDuel(.logLoss, alpha: 0.05, plannedVariance: 10)
    )
    var generator = RandomGenerator(seed: 4)
    for game in 0..<300 {
      let (p, q) = (generator.uniform(), generator.uniform())
      let outcome = game.isMultiple(of: 9) ? 0.5 : generator.uniform() < q ? 1 : 0
      one.add(champion: p, challenger: q, outcome: outcome)
      other.add(champion: 1 - p, challenger: 1 - q, outcome: 1 - outcome)
    }
    expect(one.sum, other.sum, 1e-9)
    expect(one.variance, other.variance, 1e-6)
    expect(one.logEvidence(for: .challenger), other.logEvidence(for: .challenger), 1e-9)
    #expect(one.higher == other.lower && one.verdict == other.verdict)
  }

  @Test func `a verdict needs games of both kinds, and a mean on its side`() {
    var duel = ModelDuel(.logLoss, alpha: 0.05, plannedVariance: 10)
    for _ in 0..<1000 { duel.add(champion: 0.5, challenger: 0.7, outcome: 1) }
    #expect(duel.evidence(for: .challenger) > 1e6 && duel.verdict == nil)
    #expect(duel.gamesNeeded == nil)
    for _ in 0..<39 { duel.add(champion: 0.5, challenger: 0.3, outcome: 0) }
    #expect(duel.verdict == nil)
    duel.add(champion: 0.5, challenger: 0.3, outcome: 0)
    #expect(duel.verdict == .challenger && duel.gamesNeeded == 0)
    // Evidence on many games, and one calamity that costs more than they gained.
    for _ in 0..<40 { duel.add(champion: 0.99, challenger: 1e-9, outcome: 1) }
    #expect(duel.leader == .champion)
    #expect(duel.verdict != .challenger)
  }

  @Test func `the champion needs twice the evidence that the challenger does`() {
    let duel = ModelDuel(.logLoss, alpha: 0.1, plannedVariance: 10)
    #expect(duel.threshold(for: .challenger) == 10 && duel.threshold(for: .champion) == 20)
  }

  @Test func `games still needed shrink to nothing as they are played`() throws {
    var duel = ModelDuel(.logLoss, alpha: 0.05, plannedVariance: 10)
    var previous = Int.max
    for round in 0..<400 {
      for (q, outcome) in [(0.6, 1.0), (0.4, 0)] {
        duel.add(champion: 0.5, challenger: q, outcome: outcome)
      }
      let needed = try #require(duel.gamesNeeded)
      #expect(needed <= previous, "round \(round)")
      previous = needed
      if needed == 0 { break }
    }
    #expect(previous == 0 && duel.verdict == .challenger)
  }
}

/// The price of a verdict, over a thousand seasons of 30 weeks with 150 games, looked at every week.
@Suite(.slow) struct DuelPriceTests {
  private static let seasons =
    ProcessInfo.processInfo.environment["ALMANAC_SEASONS"].flatMap { Int($0) } ?? 1000

  /// The verdict of a season, and its week from 1; nil for none.
  ///
  /// - Parameter noise: standard deviations of champion's and challenger's error in log-odds.
  private static func verdict(
    seed: UInt64, noise: (champion: Double, challenger: Double)
  ) -> (contender: Contender, week: Int)? {
    var generator = RandomGenerator(seed: seed)
    // The mean of c²/4 is known before any game: a quarter of both variances.
    let spread =
      (noise.champion * noise.champion + noise.challenger * noise.challenger) / 4
    var duel = ModelDuel(.logLoss, alpha: 0.05, plannedVariance: spread * 15 * 150)
    for week in 1...30 {
      for _ in 0..<150 {
        let truth = 0.35 + 1.2 * generator.normal()
        let p = LogOdds.probability(truth + noise.champion * generator.normal())
        let q = LogOdds.probability(truth + noise.challenger * generator.normal())
        let won = generator.uniform() < LogOdds.probability(truth)
        duel.add(champion: p, challenger: q, outcome: won ? 1 : 0)
      }
      if let verdict = duel.verdict { return (verdict, week) }
    }
    return nil
  }

  private static func verdicts(
    _ champion: Double, _ challenger: Double
  ) -> [(contender: Contender, week: Int)?] {
    Workers.map(seasons, threads: Workers.coreCount) {
      verdict(seed: UInt64(14_000 + $0), noise: (champion, challenger))
    }
  }

  @Test func `two equal forecasters get a verdict in at most 5 of 100 seasons`() {
    let found = Self.verdicts(0.4, 0.4).compactMap(\.self)
    print("equal: \(found.count) verdicts in \(Self.seasons) seasons")
    #expect(Double(found.count) <= 0.05 * Double(Self.seasons))
  }

  @Test func `a better challenger is found, and a worse one is not`() {
    let verdicts = Self.verdicts(0.5, 0.3)
    let right = verdicts.compactMap(\.self).filter { $0.contender == .challenger }
    let wrong = verdicts.compactMap(\.self).count - right.count
    print("better: \(right.count) right, \(wrong) wrong in \(Self.seasons) seasons")
    #expect(Double(right.count) >= 0.8 * Double(Self.seasons))
    #expect(Double(wrong) <= 0.01 * Double(Self.seasons))
    let weeks = right.map(\.week).sorted()
    #expect(weeks[weeks.count / 2] <= 20)
  }
}
