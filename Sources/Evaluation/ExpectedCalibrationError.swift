extension Metric {
  public static let expectedCalibrationError = Metric(
    "ece", title: "ECE", lowerIsBetter: true, score: Evaluation.expectedCalibrationError)
}

/// How far stated probabilities lie from observed frequencies: over ten equal bins of [0, 1], the
/// mean distance between mean probability and mean outcome, weighted by games; lower is better.
///
/// A probability on the border of two bins belongs to the lower one, as in scikit-learn's
/// `calibration_curve`. Nil without games. Reference: Naeini, Cooper and Hauskrecht, "Obtaining well
/// calibrated probabilities using Bayesian binning" (2015).
///
/// - Precondition: `outcomes` has as many elements as `probabilities`.
public func expectedCalibrationError(probabilities: [Double], outcomes: [Double]) -> Double? {
  precondition(probabilities.count == outcomes.count, "an outcome for each probability")
  guard !probabilities.isEmpty else { return nil }
  var difference = [Double](repeating: 0, count: ReliabilityBin.count)
  for (probability, outcome) in zip(probabilities, outcomes) {
    difference[ReliabilityBin.place(of: probability)] += probability - outcome
  }
  return difference.reduce(0) { $0 + abs($1) } / Double(probabilities.count)
}
