extension Metric {
  public static let coefficientOfDetermination = Metric(
    "r_squared", title: "R²", of: .number, lowerIsBetter: false,
    score: Evaluation.coefficientOfDetermination)
}

/// Share of the outcomes' variance that the numbers foretold explain: 1 − Σ(y − ŷ)²/Σ(y − ȳ)²; 1 is best,
/// and below 0 the outcomes' mean would have been better.
///
/// Nil without two different outcomes. Reference: scikit-learn's `r2_score`.
///
/// - Precondition: `outcomes` has as many elements as `foretold`.
public func coefficientOfDetermination(foretold: [Double], outcomes: [Double]) -> Double? {
  guard let center = mean(outcomes, outcomes, of: { one, _ in one }) else { return nil }
  let spread = outcomes.reduce(0) { $0 + ($1 - center) * ($1 - center) }
  guard spread > 0 else { return nil }
  return 1 - zip(foretold, outcomes).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / spread
}
