extension Metric {
  public static let meanAbsoluteError = Metric(
    "mean_absolute_error", title: "MAE", of: .number, lowerIsBetter: true,
    loss: { abs($0 - $1) }, score: Evaluation.meanAbsoluteError)
}

/// Mean distance of the numbers foretold from those that came, in their unit; lower is better.
///
/// Nil without games. Reference: scikit-learn's `mean_absolute_error`.
///
/// - Precondition: `outcomes` has as many elements as `foretold`.
public func meanAbsoluteError(foretold: [Double], outcomes: [Double]) -> Double? {
  mean(foretold, outcomes) { abs($0 - $1) }
}
