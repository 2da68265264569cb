/// Welch's t-test of whether two samples of independent values have the same mean.
///
/// It is right once, at a size that was fixed beforehand: whoever looks again and again sees a difference
/// that is not there.
///
/// Reference: SciPy's `ttest_ind` with `equal_var=False`; Welch, Biometrika 34 (1947).
public struct WelchTTest: Sendable, Equatable {
  /// The second mean less the first.
  public let difference: Double
  public let standardError: Double
  /// `difference` in standard errors.
  public let statistic: Double
  /// By Welch and Satterthwaite; no whole number.
  public let degreesOfFreedom: Double
  /// Two-sided, in [0, 1].
  public let pValue: Double

  /// Nil where a sample has fewer than two values, or neither varies.
  public init?(_ one: [Double], _ other: [Double]) {
    guard one.count > 1, other.count > 1 else { return nil }
    let (first, second) = (Self.moments(one), Self.moments(other))
    let squares = first.variance + second.variance
    guard squares > 0 else { return nil }
    difference = second.mean - first.mean
    standardError = squares.squareRoot()
    statistic = difference / standardError
    let parts =
      first.variance * first.variance / Double(one.count - 1)
      + second.variance * second.variance / Double(other.count - 1)
    degreesOfFreedom = squares * squares / parts
    pValue = StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedPValue(of: statistic)
  }

  /// Covers the true difference with a chance of 1 − α.
  ///
  /// - Precondition: α is inside (0, 1).
  public func interval(alpha: Double) -> ClosedRange<Double> {
    let quantile = StudentT(degreesOfFreedom: degreesOfFreedom).quantile(1 - alpha / 2)
    return difference - quantile * standardError...difference + quantile * standardError
  }

  /// The mean, and its own variance.
  private static func moments(_ values: [Double]) -> (mean: Double, variance: Double) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, squares / (count - 1) / count)
  }
}
