/// Coefficients and the log-odds that they give; a point that is searched, or a step between two.
struct LogisticPoint {
  let coefficients: [Double]
  /// An element for each game that is fitted to.
  let logOdds: [Double]

  /// The point that lies a fraction of a step from here.
  func moved(by fraction: Double, of step: LogisticPoint) -> LogisticPoint {
    LogisticPoint(
      coefficients: zip(coefficients, step.coefficients).map { $0 + fraction * $1 },
      logOdds: zip(logOdds, step.logOdds).map { $0 + fraction * $1 })
  }

  /// The largest log-odds, regardless of sign; not a number where one is none.
  var largest: Double {
    logOdds.reduce(0) { $0.isNaN || $1.isNaN ? .nan : max($0, abs($1)) }
  }
}
