extension Metric {
  public static let rootMeanSquaredError = Metric(
    "root_mean_squared_error", title: "RMSE", of: .number, lowerIsBetter: true,
    score: Evaluation.rootMeanSquaredError)
}

/// Root of the mean squared distance of the numbers foretold from those that came, in their unit; lower
/// is better.
///
/// Nil without games. Reference: scikit-learn's `root_mean_squared_error`.
///
/// - Precondition: `outcomes` has as many elements as `foretold`.
public func rootMeanSquaredError(foretold: [Double], outcomes: [Double]) -> Double? {
  mean(foretold, outcomes) { ($0 - $1) * ($0 - $1) }?.squareRoot()
}
