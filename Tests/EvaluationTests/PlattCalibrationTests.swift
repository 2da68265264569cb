import Evaluation
import Testing

@Suite struct PlattCalibrationTests {
  @Test(arguments: CalibrationCase.all)
  func `the slope is scikit-learn's`(of reference: CalibrationCase) {
    let (probabilities, outcomes) = reference.forecasts.forecasts
    let slope = PlattCalibration(probabilities: probabilities, outcomes: outcomes).slope
    // Both solve the same equation, to some roundings of sums of 400 terms.
    #expect(abs(slope - reference.slope) <= 1e-12 * max(1, slope), "\(slope)")
  }

  /// A target of (n + 1) / (n + 2) = 2/3 and a probability of 1/2 + 1/6.
  @Test func `one game that came true asks for two thirds`() {
    for probability in [0.55, 0.6, 0.9] {
      let calibration = PlattCalibration(probabilities: [probability], outcomes: [1])
      #expect(abs(calibration.calibrated(probability) - 2.0 / 3) < 1e-15)
    }
  }

  @Test func `a slope of 1 leaves probabilities as they are`() throws {
    let calibration = try #require(PlattCalibration(slope: 1))
    for probability in [0.001, 0.25, 0.5, 0.75, 0.999] {
      #expect(abs(calibration.calibrated(probability) - probability) < 1e-15)
    }
  }

  /// The odds of 4 are squared: 16 to 1.
  @Test func `a slope of 2 squares the odds`() throws {
    let calibration = try #require(PlattCalibration(slope: 2))
    #expect(abs(calibration.calibrated(0.8) - 16.0 / 17) < 1e-15)
    #expect(abs(calibration.calibrated(0.2) - 1.0 / 17) < 1e-15)
  }

  @Test func `where no game has a favourite, nothing changes`() {
    #expect(PlattCalibration(probabilities: [], outcomes: []).slope == 1)
    #expect(PlattCalibration(probabilities: [0.5, 0.5], outcomes: [1, 0]).slope == 1)
  }

  /// It is held to be of no worth, not to mean the opposite.
  @Test func `where favourites mostly lose, everything is a coin flip`() {
    let calibration = PlattCalibration(
      probabilities: [0.9, 0.8, 0.7, 0.6], outcomes: [0, 0, 0, 1])
    #expect(calibration.slope == 0)
    for probability in [0, 0.1, 0.5, 0.9, 1] {
      #expect(calibration.calibrated(probability) == 0.5)
    }
  }

  @Test(arguments: [-1, -0.1, .nan, .infinity, -.infinity])
  func `what is no slope makes none`(slope: Double) {
    #expect(PlattCalibration(slope: slope) == nil)
  }

  @Test(arguments: [0, 1e-300, 1e300, .greatestFiniteMagnitude])
  func `any slope gives probabilities`(slope: Double) throws {
    let calibration = try #require(PlattCalibration(slope: slope))
    for probability in [0, 1e-300, 0.5, Double(0.5).nextUp, 1] {
      let calibrated = calibration.calibrated(probability)
      #expect(calibrated > 0 && calibrated < 1)
    }
  }
}
