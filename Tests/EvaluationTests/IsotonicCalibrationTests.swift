import Evaluation
import TestSupport
import Testing

@Suite struct IsotonicCalibrationTests {
  private typealias Knot = IsotonicCalibration.Knot

  @Test(arguments: CalibrationCase.all)
  func `the curve is scikit-learn's`(of reference: CalibrationCase) {
    let (probabilities, outcomes) = reference.forecasts.forecasts
    let calibration = IsotonicCalibration(probabilities: probabilities, outcomes: outcomes)
    for (asked, expected) in zip(CalibrationCase.asked, reference.isotonic) {
      // scikit-learn updates the mean of a block with each game that is pooled.
      #expect(abs(calibration.calibrated(asked) - expected) <= 1e-12, "of \(asked)")
    }
  }

  @Test func `the references cover every kind of forecast, with and without ties`() {
    #expect(CalibrationCase.all.count == 36)
    #expect(CalibrationCase.all.count { $0.forecasts.ties } == 18)
    #expect(CalibrationCase.all.allSatisfy { $0.isotonic.count == CalibrationCase.asked.count })
  }

  /// Against the formula of isotonic regression: the largest, over beginnings at or before a game, of
  /// the smallest mean, over ends at or after it.
  ///
  /// Reference: Robertson, Wright and Dykstra, "Order Restricted Statistical Inference" (1988), 1.4.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `each game has the mean of its block, in both views together`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let steps = Double(random.next() % 12 + 2)
    let games = (0..<Int(random.next() % 12 + 1)).map { _ in
      (
        probability: (random.uniform() * steps).rounded() / steps,
        outcome: [0, 0.5, 1][Int(random.next() % 3)]
      )
    }
    let calibration = IsotonicCalibration(
      probabilities: games.map(\.probability), outcomes: games.map(\.outcome))
    let views = games + games.map { (1 - $0.probability, 1 - $0.outcome) }
    let least = 1 / Double(games.count + 2)
    for game in games {
      let expected = min(max(Self.fitted(game.probability, views), least), 1 - least)
      #expect(abs(calibration.calibrated(game.probability) - expected) < 1e-12)
    }
  }

  private static func fitted(
    _ probability: Double, _ views: [(probability: Double, outcome: Double)]
  ) -> Double {
    // Both views of a game round differently.
    let tolerance = 1e-9
    func mean(_ first: Double, _ last: Double) -> Double {
      let inside = views.filter {
        $0.probability > first - tolerance && $0.probability < last + tolerance
      }
      return inside.reduce(0) { $0 + $1.outcome } / Double(inside.count)
    }
    let levels = views.map(\.probability)
    return levels.filter { $0 < probability + tolerance }.map { first in
      levels.filter { $0 > probability - tolerance }.map { mean(first, $0) }.min() ?? 0
    }.max() ?? 0
  }

  /// Of favourites 0.6 lost, 0.7 won, 0.8 tied and 0.9 won: the middle two are pooled.
  @Test func `blocks are level, and what lies between them is on a line`() {
    let calibration = IsotonicCalibration(
      probabilities: [0.6, 0.7, 0.2, 0.9], outcomes: [0, 1, 0.5, 1])
    #expect(
      calibration.knots == [
        Knot(probability: 0.5, calibrated: 0.5), Knot(probability: 0.6, calibrated: 0.5),
        Knot(probability: 0.7, calibrated: 0.75), Knot(probability: 0.8, calibrated: 0.75),
        Knot(probability: 0.9, calibrated: 5.0 / 6),
      ])
    #expect(calibration.calibrated(0.6) == 0.5)
    #expect(abs(calibration.calibrated(0.65) - 0.625) < 1e-15)
    #expect(calibration.calibrated(0.75) == 0.75)
    #expect(calibration.calibrated(0.25) == 0.25)
    #expect(calibration.calibrated(1) == 5.0 / 6)
  }

  @Test func `without games everything is a coin, as the rule of succession says`() {
    let calibration = IsotonicCalibration(probabilities: [], outcomes: [])
    #expect(calibration.knots == [Knot(probability: 0.5, calibrated: 0.5)])
    #expect(calibration.calibrated(0.9) == 0.5)
  }

  private static let start = Knot(probability: 0.5, calibrated: 0.5)

  @Test(arguments: [
    [], [Knot(probability: 0.5, calibrated: 0.6)], [Knot(probability: 0.6, calibrated: 0.5)],
    [start, Knot(probability: 0.5, calibrated: 0.6)],
    [start, Knot(probability: 0.7, calibrated: 0.4)],
    [start, Knot(probability: 0.7, calibrated: 0.8), Knot(probability: 0.6, calibrated: 0.9)],
    [start, Knot(probability: 1, calibrated: 1)], [start, Knot(probability: 1.1, calibrated: 0.9)],
    [start, Knot(probability: .nan, calibrated: 0.9)],
    [start, Knot(probability: 0.9, calibrated: .nan)],
  ])
  func `knots that make no rising curve make none`(knots: [IsotonicCalibration.Knot]) {
    #expect(IsotonicCalibration(knots: knots) == nil)
  }

  @Test func `knots come back as they were`() {
    let forecasts = Forecasts(seed: 1)
    let calibration = IsotonicCalibration(
      probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
    #expect(calibration.knots.count > 4)
    #expect(IsotonicCalibration(knots: calibration.knots) == calibration)
  }
}
