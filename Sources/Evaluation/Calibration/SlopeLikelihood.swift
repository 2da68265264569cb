internal import Glibc

/// How well outcomes go with probabilities whose log-odds are multiplied by a slope.
struct SlopeLikelihood {
  /// Log-odds of the favourites: finite, none negative.
  let logOdds: [Double]
  /// The probability that each favourite should have, between 0 and 1 and neither; as many as
  /// `logOdds`.
  let targets: [Double]

  /// Newton's steps; from a bracket whose ends differ by a factor of 2, half as many halvings would do.
  private static let mostSteps = 100

  /// The slope, 0 or more, that makes the likelihood greatest; nil where any does.
  ///
  /// The negative log-likelihood is convex in the slope, so that Newton's method inside a bracket finds
  /// the one place where its derivative is 0. There is one, as no target is 1.
  var greatest: Double? {
    guard logOdds.contains(where: { $0 > 0 }) else { return nil }
    guard derivatives(at: 0).first < 0 else { return 0 }
    var (lower, upper) = (0.0, 1.0)
    while derivatives(at: upper).first < 0 { (lower, upper) = (upper, 2 * upper) }
    var slope = upper
    for _ in 0..<Self.mostSteps {
      let (first, second) = derivatives(at: slope)
      if first < 0 { lower = slope } else { upper = slope }
      let newton = slope - first / second
      let next = newton > lower && newton < upper ? newton : (lower + upper) / 2
      if abs(next - slope) <= slope.ulp { return next }
      slope = next
    }
    return slope
  }

  /// Derivatives of the negative log-likelihood.
  private func derivatives(at slope: Double) -> (first: Double, second: Double) {
    var (first, second) = (0.0, 0.0)
    for (logOdds, target) in zip(logOdds, targets) {
      let decay = exp(-slope * logOdds)
      let probability = 1 / (1 + decay)
      first += logOdds * (probability - target)
      second += logOdds * logOdds * probability * (decay / (1 + decay))
    }
    return (first, second)
  }
}
