extension Metric {
  public static let brierScore = Metric(
    "brier_score", title: "Brier", lowerIsBetter: true, loss: squaredError,
    score: Evaluation.brierScore)
}

/// Mean squared error of the probabilities, in [0, 1]; lower is better.
///
/// Nil without games. Reference: scikit-learn's `brier_score_loss`.
///
/// - Precondition: `outcomes` has as many elements as `probabilities`.
public func brierScore(probabilities: [Double], outcomes: [Double]) -> Double? {
  mean(probabilities, outcomes, of: squaredError)
}

/// One game's Brier score, in [0, 1].
public func squaredError(probability: Double, outcome: Double) -> Double {
  (probability - outcome) * (probability - outcome)
}
