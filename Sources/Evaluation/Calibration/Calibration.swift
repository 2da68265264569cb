/// A map from probabilities to calibrated ones, fitted on games that were predicted and played.
///
///     let calibration = Calibration(.platt, probabilities: [0.9, 0.8, 0.7], outcomes: [1, 0, 1])
///     calibration.calibrated(0.9)
///
/// Whoever of two teams is called A: the calibrated 1 − p is exactly 1 less the calibrated p. Each game
/// is fitted in both views, as (p, y) and as (1 − p, 1 − y), and 1/2 stays 1/2. Larger probabilities
/// never become smaller than smaller ones; a model that is worse than a coin is not turned round.
public enum Calibration: Sendable, Equatable {
  case isotonic(IsotonicCalibration)
  case platt(PlattCalibration)

  /// - Parameters:
  ///   - probabilities: in [0, 1].
  ///   - outcomes: 1, 0 or 1/2 each, as many as `probabilities`.
  public init(_ method: CalibrationMethod, probabilities: [Double], outcomes: [Double]) {
    self =
      switch method {
      case .isotonic:
        .isotonic(IsotonicCalibration(probabilities: probabilities, outcomes: outcomes))
      case .platt: .platt(PlattCalibration(probabilities: probabilities, outcomes: outcomes))
      }
  }

  /// The probability that `probability`, in [0, 1], stands for; neither 0 nor 1.
  public func calibrated(_ probability: Double) -> Double {
    switch self {
    case .isotonic(let calibration): calibration.calibrated(probability)
    case .platt(let calibration): calibration.calibrated(probability)
    }
  }
}
