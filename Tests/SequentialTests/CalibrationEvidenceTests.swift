import Determinism
import Glibc
import Testing

@testable import Sequential

@Suite struct CalibrationEvidenceTests {
  private struct Game {
    let probability: Double
    let outcome: Double
    let host: Int
  }

  /// Weeks of games whose outcomes follow some of the probabilities, ties and certain ones among them.
  private static func weeks(seed: UInt64, count: Int = 6) -> [[Game]] {
    var generator = RandomGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<40).map { game in
        let certain = [1.0, 0, 1e-12][game % 3]
        let p = game.isMultiple(of: 13) ? certain : generator.uniform()
        let isTie = game.isMultiple(of: 7)
        return Game(
          probability: p, outcome: isTie ? 0.5 : generator.uniform() < p ? 1 : 0,
          host: generator.integer(below: 3) - 1)
      }
    }
  }

  private static func likelihood(_ games: [Game]) -> PeriodLikelihood {
    var period = PeriodLikelihood()
    for game in games {
      period.add(probability: game.probability, outcome: game.outcome, host: game.host)
    }
    return period
  }

  /// The formula as the page has it, game by game and point by point.
  private static func logarithm(_ games: [Game], _ point: Miscalibration) -> Double {
    games.reduce(0) { sum, game in
      let p = LogOdds.clipped(game.probability)
      let x = point.home * Double(game.host) + point.slope * LogOdds.of(p)
      // ln σ(x) and ln σ(−x), without cancellation.
      let (won, lost) = (-log1p(exp(-x)), -log1p(exp(x)))
      return sum + game.outcome * (won - log(p)) + (1 - game.outcome) * (lost - log1p(-p))
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `a period's logarithms are those of the formula`(seed: UInt64) {
    for games in Self.weeks(seed: seed) {
      let logarithms = Self.likelihood(games).logarithms
      for (point, value) in zip(PeriodLikelihood.points, logarithms) {
        let expected = Self.logarithm(games, point)
        #expect(abs(value - expected) <= 1e-9 * max(1, abs(expected)), "\(point)")
      }
    }
  }

  @Test(arguments: [UInt64(4), 5])
  func `the order of a week's games changes nothing but rounding`(seed: UInt64) {
    for games in Self.weeks(seed: seed) {
      let one = Self.likelihood(games).logarithms
      let other = Self.likelihood(games.reversed()).logarithms
      for (a, b) in zip(one, other) { #expect(abs(a - b) <= 1e-9) }
    }
  }

  /// The definition: over each period of beginning, the mean over alternatives of the product since.
  private static func defined(_ weeks: [[Game]], planned: Int) -> (sharp: Double, tolerant: Double)
  {
    let rest = Double(max(0, planned - weeks.count)) / Double(planned)
    var (sharp, tolerant) = (rest, rest)
    for start in 0..<min(planned, weeks.count) {
      let games = weeks[start...].flatMap(\.self)
      let largest = Miscalibration.harmless.map { logarithm(games, $0) }.max()!
      for point in Miscalibration.alternatives {
        let value = logarithm(games, point)
        sharp += exp(value) / 49 / Double(planned)
        tolerant += exp(value - largest) / 49 / Double(planned)
      }
    }
    return (sharp, tolerant)
  }

  @Test(arguments: [3, 6, 9])
  func `sharp and tolerant evidence are what their definitions say, week after week`(planned: Int) {
    let weeks = Self.weeks(seed: 6)
    var evidence = CalibrationEvidence(.planned(planned))
    for (place, games) in weeks.enumerated() {
      evidence.add(Self.likelihood(games).logarithms)
      let (sharp, tolerant) = Self.defined(Array(weeks[...place]), planned: planned)
      #expect(abs(evidence.sharp - sharp) <= 1e-9 * max(1, sharp))
      #expect(abs(evidence.tolerant - tolerant) <= 1e-9 * max(1, tolerant))
    }
    #expect(
      abs(
        evidence.shares.reduce(0, +) + Double(max(0, planned - 6)) / Double(planned)
          - evidence.sharp) <= 1e-9 * evidence.sharp)
  }

  @Test func `weights of starts are 1 together, planned or without an end`() {
    for weights in [StartWeights.planned(1), .planned(7), .openEnded] {
      var sum = 0.0
      for period in 0..<20 {
        #expect(abs(sum + weights.remaining(after: period) - 1) <= 1e-12)
        sum += weights.weight(of: period)
      }
    }
    var mixture = StartMixture(.openEnded)
    for _ in 0..<10 { mixture.add(1) }
    #expect(abs(mixture.value - 1) <= 1e-12)
  }

  @Test func `the heaviest alternative names the fault`() {
    var generator = RandomGenerator(seed: 9)
    var evidence = CalibrationEvidence(.planned(10))
    #expect(evidence.strongest == nil)
    for _ in 0..<10 {
      let games = (0..<300).map { _ in
        let logOdds = 1.5 * generator.normal()
        let truth = LogOdds.probability(0.7 * logOdds)
        return Game(
          probability: LogOdds.probability(logOdds),
          outcome: generator.uniform() < truth ? 1 : 0, host: 1)
      }
      evidence.add(Self.likelihood(games).logarithms)
    }
    #expect(evidence.strongest == Miscalibration(home: 0, slope: 0.7))
    #expect(evidence.sharp > 1000)
  }

  @Test func `evidence stays a finite number, however wrong the model`() {
    var evidence = CalibrationEvidence(.planned(3))
    for _ in 0..<20 {
      let games = (0..<500).map { _ in Game(probability: 1, outcome: 0, host: 1) }
      evidence.add(Self.likelihood(games).logarithms)
      #expect(evidence.sharp.isFinite && evidence.tolerant.isFinite)
    }
    #expect(evidence.sharp > 1e200)
  }
}
