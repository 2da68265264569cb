import Evaluation
import TestSupport
import Testing

/// What holds of every method.
@Suite struct CalibrationTests {
  private static let half = 0.5

  /// Forecasts that leave little to go by.
  private static let poor: [Forecasts] = [
    Forecasts(probabilities: [], outcomes: []),
    Forecasts(probabilities: [0.7], outcomes: [1]),
    Forecasts(probabilities: [0.7], outcomes: [0]),
    Forecasts(probabilities: [0.2, 0.9], outcomes: [0.5, 0.5]),
    Forecasts(probabilities: [0.5, 0.5, 0.5], outcomes: [1, 1, 0]),
    Forecasts(probabilities: [0, 1, 0, 1], outcomes: [0, 1, 0, 1]),
    Forecasts(probabilities: [0, 1, 0, 1], outcomes: [1, 0, 1, 0]),
    Forecasts(probabilities: [half.nextUp, half.nextDown], outcomes: [1, 0]),
    Forecasts(
      probabilities: Array(repeating: 0.9, count: 300), outcomes: Array(repeating: 1, count: 300)),
    Forecasts(probabilities: [1e-300, .leastNonzeroMagnitude, 1 - 1e-16], outcomes: [0, 0, 1]),
  ]
  private static let all = poor + (1...4).map { Forecasts(seed: $0) }

  /// 0, 1 and 1/2, their neighbours, and many between, in rising order.
  private static let asked: [Double] = {
    var random = SeededGenerator(seed: 7)
    let borders = [
      0, Double.leastNonzeroMagnitude, 1e-300, 1e-16, half.nextDown, 0.5, half.nextUp, 1 - 1e-16, 1,
    ]
    return (borders + (0..<2000).map { _ in random.uniform() }).sorted()
  }()

  private func fit(_ method: CalibrationMethod, _ forecasts: Forecasts) -> Calibration {
    Calibration(method, probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `who is called A makes no difference, to the bit`(method: CalibrationMethod) {
    for forecasts in Self.all {
      let calibration = fit(method, forecasts)
      #expect(fit(method, forecasts.swapped) == calibration)
      let asymmetric = Self.asked.filter {
        calibration.calibrated(1 - $0) != 1 - calibration.calibrated($0)
          || calibration.calibrated($0) != 1 - calibration.calibrated(1 - $0)
      }
      #expect(asymmetric == [])
      #expect(calibration.calibrated(0.5) == 0.5)
    }
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `the order of the games makes no difference, to the bit`(method: CalibrationMethod) {
    for seed in 1...10 as ClosedRange<UInt64> {
      var forecasts = Forecasts(seed: seed)
      forecasts.probabilities = forecasts.probabilities.map { ($0 * 20).rounded() / 20 }
      #expect(fit(method, forecasts.shuffled(seed: seed)) == fit(method, forecasts))
    }
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `nothing is certain, and every answer is a number`(method: CalibrationMethod) {
    for forecasts in Self.all {
      let calibration = fit(method, forecasts)
      let answers = Self.asked.map(calibration.calibrated)
      #expect(answers.allSatisfy { $0 > 0 && $0 < 1 })
    }
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `larger probabilities stay larger, or become equal`(method: CalibrationMethod) {
    for forecasts in Self.all {
      let answers = Self.asked.map(fit(method, forecasts).calibrated)
      #expect(zip(answers, answers.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test(.slow, arguments: CalibrationMethod.allCases)
  func `sound forecasts stay about what they are`(method: CalibrationMethod) {
    let calibration = fit(method, Forecasts(seed: 5, count: 100_000))
    // A tie with probability 1/10 draws the outcome towards 1/2: p becomes 0.05 + 0.9 p.
    let errors = Self.asked.filter { $0 > 0.02 && $0 < 0.98 }.map {
      abs(calibration.calibrated($0) - (0.05 + 0.9 * $0))
    }
    let mean = errors.reduce(0, +) / Double(errors.count)
    // Of 100,000 games a tenth of which are ties, a block of a thousand errs by some 0.015.
    #expect(mean < 0.02)
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `forecasts that are too bold become better`(method: CalibrationMethod) throws {
    func bold(_ seed: UInt64) -> Forecasts {
      var forecasts = Forecasts(seed: seed, count: 2000)
      forecasts.probabilities = forecasts.probabilities.map { p in
        let (win, loss) = (p * p * p, (1 - p) * (1 - p) * (1 - p))
        return win / (win + loss)
      }
      return forecasts
    }
    let (earlier, later) = (bold(1), bold(2))
    let calibration = fit(method, earlier)
    let before = try #require(
      logLoss(probabilities: later.probabilities, outcomes: later.outcomes))
    let after = try #require(
      logLoss(
        probabilities: later.probabilities.map(calibration.calibrated), outcomes: later.outcomes))
    #expect(after < before - 0.1)
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `what is calibrated already stays so`(method: CalibrationMethod) {
    for seed in 1...4 as ClosedRange<UInt64> {
      let forecasts = Forecasts(seed: seed)
      let calibrated = forecasts.probabilities.map(fit(method, forecasts).calibrated)
      let again = fit(
        method, Forecasts(probabilities: calibrated, outcomes: forecasts.outcomes))
      // Roundings of 1e-16, in the slope of some 500 games.
      #expect(calibrated.allSatisfy { abs(again.calibrated($0) - $0) < 1e-12 })
    }
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `forecasts that are worse than a coin become a coin, and are not turned round`(
    method: CalibrationMethod
  ) {
    var forecasts = Forecasts(seed: 3)
    forecasts.outcomes = forecasts.outcomes.map { 1 - $0 }
    let calibration = fit(method, forecasts)
    let answers = Self.asked.filter { $0 > 0.05 && $0 < 0.95 }.map(calibration.calibrated)
    #expect(answers.allSatisfy { $0 == 0.5 })
  }
}
