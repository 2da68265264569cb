/// A straight line through points that are known each with its own precision, by weighted least squares.
///
/// Reference: Draper and Smith, "Applied Regression Analysis" (1998), 2.11 and 9.2: weights are inverse
/// variances up to a common factor, which the residuals tell.
public struct WeightedTrend: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    public var x: Double
    public var y: Double
    /// Above 0.
    public var weight: Double

    public init(x: Double, y: Double, weight: Double) {
      (self.x, self.y, self.weight) = (x, y, weight)
    }
  }

  /// Change of y where x grows by 1.
  public let slope: Double
  /// Covers the slope in 95 of 100 cases, by Student's t with the points less 2 as degrees of freedom.
  public let interval: ClosedRange<Double>

  /// Nil for fewer than three points, or points of one x.
  public init?(_ points: [Point]) {
    let total = points.reduce(0) { $0 + $1.weight }
    guard points.count >= 3, total > 0 else { return nil }
    let x = points.reduce(0) { $0 + $1.weight * $1.x } / total
    let y = points.reduce(0) { $0 + $1.weight * $1.y } / total
    let spread = points.reduce(0) { $0 + $1.weight * ($1.x - x) * ($1.x - x) }
    guard spread > 0 else { return nil }
    let slope = points.reduce(0) { $0 + $1.weight * ($1.x - x) * ($1.y - y) } / spread
    let residue = points.reduce(0) { sum, point in
      let error = point.y - y - slope * (point.x - x)
      return sum + point.weight * error * error
    }
    let degrees = Double(points.count - 2)
    let error = (residue / degrees / spread).squareRoot()
    let reach = error * StudentT(degreesOfFreedom: degrees).quantile(0.975)
    (self.slope, interval) = (slope, slope - reach...slope + reach)
  }
}
