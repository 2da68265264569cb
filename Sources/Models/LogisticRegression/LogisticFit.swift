internal import Faults
internal import LinearAlgebra

/// A fitted logistic regression without intercept: a probability is that of the log-odds x·β.
///
/// Its coefficients make this smallest, over games with features x, outcome y and weight w:
///
///     Σ w (ln(1 + exp(x·β)) − y x·β) + l2/2 Σ (s β)²
///
/// which scikit-learn's `LogisticRegression` does with `C` = 1/l2, `fit_intercept=False` and the
/// features x/s, whose coefficients are s β. A tie, 1/2, is half a win and half a loss. Found by
/// Newton's method with step halving. References: McCullagh and Nelder, "Generalized Linear Models"
/// (1989), 2.5 and 4.4; Bach, "Self-concordant analysis for logistic regression" (2010).
struct LogisticFit: Sendable, Equatable {
  /// β, one a feature.
  let coefficients: [Double]
  /// How many Newton steps it took.
  let steps: Int

  /// Done once a whole step changes no game's log-odds by more. Newton's error after a step is about
  /// the square of the step, 1e-12, since the curvature changes by as little as the log-odds.
  private static let tolerance = 1e-6

  /// Perfectly foretold games need one step for each unit of log-odds, which with any sensible penalty
  /// stay below 50; other games need less than ten.
  private static let stepLimit = 100

  /// How much an objective may rise by rounding alone, relative to itself.
  private static let rounding = 1e-12

  /// - Parameters:
  ///   - l2: not negative.
  ///   - scales: s for each feature, its `rootMeanSquares` to penalize features of any unit alike; 1
  ///     by default.
  ///   - start: coefficients to begin at, such as those of a similar sample; 0 by default.
  /// - Throws: ``Fault`` `.missing` without OpenBLAS; `didNotConverge` for outcomes that some mix of features foretells perfectly where `l2`
  ///   is 0, and where something is infinite or not a number.
  init(
    to sample: LogisticSample, l2: Double, scales: [Double]? = nil, from start: [Double]? = nil
  ) throws(Fault) {
    try OpenBLAS.load()
    let count = sample.features.count
    precondition(start == nil || start?.count == count, "a coefficient of every feature")
    let objective = LogisticObjective(
      sample, l2: l2, scales: scales ?? [Double](repeating: 1, count: count))
    var point = objective.point(start ?? [Double](repeating: 0, count: count))
    var value = objective.value(at: point)
    for number in 1...Self.stepLimit {
      guard let step = try? objective.newtonStep(at: point) else { break }
      if step.largest <= Self.tolerance {
        coefficients = point.moved(by: 1, of: step).coefficients
        steps = number
        return
      }
      guard let next = Self.descend(step, from: point, value, objective) else { break }
      (point, value) = next
    }
    throw .didNotConverge(l2: l2)
  }

  /// The first of the whole step, its half, its quarter and so on at which the objective does not rise.
  private static func descend(
    _ step: LogisticPoint, from point: LogisticPoint, _ value: Double,
    _ objective: LogisticObjective
  ) -> (point: LogisticPoint, value: Double)? {
    var fraction = 1.0
    while fraction * step.largest > tolerance {
      let candidate = point.moved(by: fraction, of: step)
      let reached = objective.value(at: candidate)
      if reached <= value * (1 + rounding) { return (candidate, reached) }
      fraction /= 2
    }
    return nil
  }
}
