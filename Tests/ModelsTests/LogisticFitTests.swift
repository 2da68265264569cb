import Faults
import Foundation
import TestSupport
import Testing

@testable import Models

@Suite struct LogisticFitTests {
  private static let separable = LogisticSample(
    features: [[-2, -1, 1, 3], [1, -1, 1, -1]], outcomes: [0, 0, 1, 1])

  @Test(.slow, arguments: LogisticCase.all)
  func `coefficients are scikit-learn's`(of reference: LogisticCase) throws {
    let fit = try LogisticFit(to: reference.sample, l2: reference.l2)
    expect(fit.coefficients, reference.coefficients)
  }

  @Test(.slow, arguments: LogisticCase.all)
  func `with scales, coefficients are scikit-learn's for features divided by them`(
    of reference: LogisticCase
  ) throws {
    let sample = reference.sample
    let fit = try LogisticFit(to: sample, l2: reference.l2, scales: sample.rootMeanSquares)
    expect(fit.coefficients, reference.scaledCoefficients)
  }

  @Test func `the references cover penalties, weights and ties of every kind`() {
    #expect(LogisticCase.all.count == 60)
    #expect(Set(LogisticCase.all.map(\.l2)) == [0, 0.01, 1, 50])
    for reference in LogisticCase.all {
      #expect(reference.sample.outcomes.contains(0.5) == reference.ties)
    }
  }

  @Test(.slow, arguments: LogisticCase.all)
  func `the gradient vanishes at the coefficients`(of reference: LogisticCase) throws {
    let sample = reference.sample
    let fit = try LogisticFit(to: sample, l2: reference.l2)
    for (feature, coefficient) in zip(sample.features, fit.coefficients) {
      var gradient = reference.l2 * coefficient
      var size = 1.0
      for game in sample.games {
        let logOdds = zip(sample.features, fit.coefficients).reduce(0) { $0 + $1.0[game] * $1.1 }
        let residual = 1 / (1 + exp(-logOdds)) - sample.outcomes[game]
        gradient += sample.weights[game] * residual * feature[game]
        size += sample.weights[game] * abs(residual * feature[game])
      }
      // Newton's last step leaves 1e-12 of log-odds, and the sum 400 roundings.
      #expect(abs(gradient) <= 1e-11 * size)
    }
  }

  @Test(.slow, arguments: LogisticCase.all)
  func `swapping the sides of some games changes nothing`(of reference: LogisticCase) throws {
    let sample = reference.sample
    var random = SeededGenerator(seed: reference.seed)
    let signs = sample.outcomes.map { _ in random.next() % 2 == 0 ? 1.0 : -1.0 }
    let swapped = LogisticSample(
      features: sample.features.map { zip($0, signs).map { $0 * $1 } },
      outcomes: zip(sample.outcomes, signs).map { $1 < 0 ? 1 - $0 : $0 },
      weights: sample.weights)
    // Exactly: rounding does not depend on signs.
    #expect(
      try LogisticFit(to: swapped, l2: reference.l2) == LogisticFit(to: sample, l2: reference.l2))
  }

  @Test(.slow, arguments: LogisticCase.all)
  func `a tie counts as half a win and half a loss`(of reference: LogisticCase) throws {
    let sample = reference.sample
    let ties = sample.games.filter { sample.outcomes[$0] == 0.5 }
    let halved = zip(sample.weights, sample.outcomes).map { $1 == 0.5 ? $0 / 2 : $0 }
    let doubled = LogisticSample(
      features: sample.features.map { feature in feature + ties.map { feature[$0] } },
      outcomes: sample.outcomes.map { $0 == 0.5 ? 1 : $0 } + ties.map { _ in 0 },
      weights: halved + ties.map { halved[$0] })
    let fit = try LogisticFit(to: doubled, l2: reference.l2)
    expect(fit.coefficients, try LogisticFit(to: sample, l2: reference.l2).coefficients)
  }

  @Test(arguments: [0..<400, 0..<1, 17..<200, 399..<400])
  func `only the games in the range count`(games: Range<Int>) throws {
    let sample = LogisticCase.all[3].sample
    let ranged = LogisticSample(
      features: sample.features, outcomes: sample.outcomes, weights: sample.weights, games: games)
    let cut = LogisticSample(
      features: sample.features.map { Array($0[games]) },
      outcomes: Array(sample.outcomes[games]), weights: Array(sample.weights[games]))
    #expect(try LogisticFit(to: ranged, l2: 1) == LogisticFit(to: cut, l2: 1))
    #expect(ranged.rootMeanSquares == cut.rootMeanSquares)
  }

  /// Sizes around that of a block.
  @Test(arguments: [1023, 1024, 1025, 2500])
  func `repeated games count as often as their weight says`(count: Int) throws {
    let sample = LogisticCase.all[0].sample
    let games = (0..<count).map { $0 % sample.outcomes.count }
    let repeated = LogisticSample(
      features: sample.features.map { feature in games.map { feature[$0] } },
      outcomes: games.map { sample.outcomes[$0] })
    let times = sample.games.map { game in Double(games.count { $0 == game }) }
    let weighted = LogisticSample(
      features: sample.features, outcomes: sample.outcomes, weights: times)
    let fit = try LogisticFit(to: repeated, l2: 1)
    expect(fit.coefficients, try LogisticFit(to: weighted, l2: 1).coefficients)
  }

  @Test(.slow, arguments: LogisticCase.all)
  func `a start elsewhere leads to the same coefficients`(of reference: LogisticCase) throws {
    let sample = reference.sample
    let cold = try LogisticFit(to: sample, l2: reference.l2)
    let again = try LogisticFit(to: sample, l2: reference.l2, from: cold.coefficients)
    #expect(again.steps == 1)
    expect(again.coefficients, cold.coefficients)
    let scales = sample.rootMeanSquares
    // So far away that whole steps overshoot.
    let far = try LogisticFit(to: sample, l2: reference.l2, from: scales.map { -20 / $0 })
    expect(far.coefficients, cold.coefficients)
  }

  @Test func `the same input gives the same bits`() throws {
    let fits = try (0..<3).map { _ in
      try LogisticFit(to: LogisticCase.all[3].sample, l2: 0.1).coefficients.map(\.bitPattern)
    }
    #expect(Set(fits).count == 1)
  }

  @Test(arguments: [1e-12, 1e-6, 1, 1e6])
  func `a penalty keeps the coefficients of separable outcomes finite`(l2: Double) throws {
    let fit = try LogisticFit(to: Self.separable, l2: l2)
    #expect(fit.coefficients.allSatisfy { abs($0) < 100 })
    #expect(fit.coefficients[0] > 0)
  }

  @Test func `without a penalty, separable outcomes have no best fit`() {
    #expect(throws: Fault.didNotConverge(l2: 0)) {
      try LogisticFit(to: Self.separable, l2: 0)
    }
    // The second feature is 0 in all but the last two games, which it foretells.
    let partly = LogisticSample(
      features: [[1, 2, -1, 1, 1, 2], [0, 0, 0, 0, 1, -1]], outcomes: [1, 0, 1, 1, 1, 0])
    #expect(throws: Fault.didNotConverge(l2: 0)) { try LogisticFit(to: partly, l2: 0) }
    #expect(throws: Never.self) { try LogisticFit(to: partly, l2: 1e-9) }
  }

  @Test(arguments: [Double.nan, .infinity])
  func `what is infinite or not a number has no best fit`(value: Double) {
    for sample in [
      LogisticSample(features: [[1, value, 3]], outcomes: [0, 1, 1]),
      LogisticSample(features: [[1, 2, 3]], outcomes: [0, value, 1]),
      LogisticSample(features: [[1, 2, 3]], outcomes: [0, 1, 1], weights: [1, 1, value]),
    ] {
      #expect(throws: Fault.didNotConverge(l2: 1)) { try LogisticFit(to: sample, l2: 1) }
    }
  }

  @Test(arguments: LogisticCase.all.filter { $0.kind == .collinear })
  func `without a penalty, collinear features share one of the best fits`(
    of reference: LogisticCase
  ) throws {
    let sample = reference.sample
    let fit = try LogisticFit(to: sample, l2: 0)
    let independent = try LogisticFit(
      to: LogisticSample(
        features: [0, 1, 3, 4].map { sample.features[$0] }, outcomes: sample.outcomes,
        weights: sample.weights),
      l2: 0)
    let (found, expected) = (fit.coefficients, independent.coefficients)
    expect(
      [found[0] + found[2], found[1] + found[2], found[3], found[4]], expected)
    #expect(found[5] == 0)
    #expect(found.allSatisfy { abs($0) < 100 })
  }

  @Test func `nothing to learn from leaves the start, or nothing`() throws {
    let none = LogisticSample(features: [[], []], outcomes: [])
    #expect(try LogisticFit(to: none, l2: 1, from: [3, -4]).coefficients.map(abs).max()! < 1e-9)
    #expect(try LogisticFit(to: none, l2: 0, from: [3, -4]).coefficients == [3, -4])
    let featureless = LogisticSample(features: [], outcomes: [1, 0])
    #expect(try LogisticFit(to: featureless, l2: 0).coefficients == [])
  }

  @Test func `the scale of a feature is its root mean square, 1 where it is all zero`() {
    let sample = LogisticSample(
      features: [[9, 3, -4, 9], [9, 0, 0, 9]], outcomes: [0, 1, 0, 1], games: 1..<3)
    #expect(sample.rootMeanSquares == [(25.0 / 2).squareRoot(), 1])
  }

  @Test func `errors say what to do`() {
    #expect(
      Fault.didNotConverge(l2: 0).message
        == "the logistic regression has no best fit: with l2 = 0 there is none where some mix of "
        + "features foretells every game; set an l2 above 0")
    #expect(
      Fault.didNotConverge(l2: 0.5).message
        == "the logistic regression found no best fit with l2 = 0.5: a feature may be infinite or not "
        + "a number; if not, try a larger l2")
  }

  /// Within 1e-6, relative to coefficients above 1: what two different ways to the minimum agree to.
  private func expect(
    _ found: [Double], _ expected: [Double], at location: SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == expected.count, sourceLocation: location)
    for (found, expected) in zip(found, expected) {
      #expect(
        abs(found - expected) <= 1e-6 * max(1, abs(expected)), sourceLocation: location)
    }
  }
}
