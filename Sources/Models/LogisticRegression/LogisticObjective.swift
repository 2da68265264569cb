internal import Faults
internal import LinearAlgebra

/// The objective of a logistic regression: the loss of a sample and a penalty on coefficients.
///
///     Σ w (ln(1 + exp(x·β)) − y x·β) + Σ l2/2 (s β)²
struct LogisticObjective {
  let sample: LogisticSample
  /// l2 s² for each feature.
  private let penalties: [Double]

  /// - Parameter scales: s for each feature.
  init(_ sample: LogisticSample, l2: Double, scales: [Double]) {
    precondition(l2 >= 0, "a penalty is not negative")
    precondition(scales.count == sample.features.count, "a scale of every feature")
    self.sample = sample
    penalties = scales.map { l2 * $0 * $0 }
  }

  func point(_ coefficients: [Double]) -> LogisticPoint {
    LogisticPoint(coefficients: coefficients, logOdds: sample.logOdds(coefficients))
  }

  func value(at point: LogisticPoint) -> Double {
    zip(penalties, point.coefficients).reduce(sample.loss(point.logOdds)) { sum, term in
      sum + term.0 * term.1 * term.1 / 2
    }
  }

  /// Minus the inverse Hessian times the gradient.
  ///
  /// - Throws: where the Hessian is not finite, or vanishes.
  func newtonStep(at point: LogisticPoint) throws(Fault) -> LogisticPoint {
    var (gradient, hessian) = sample.derivatives(point.logOdds)
    for (index, penalty) in penalties.enumerated() {
      gradient[index] += penalty * point.coefficients[index]
      let curvature = hessian[index, index] + penalty
      // Without a penalty, collinear features and one that is all zero leave a choice of coefficients
      // and the Hessian singular. 1e-11 is far above the rounding of its factor, some 1e-15, and
      // shortens the steps that matter by as little; the minimum stays where it is.
      hessian[index, index] = curvature == 0 ? 1 : curvature * (1 + 1e-11)
    }
    return self.point(try CholeskyFactor(of: hessian).solve(gradient.map { -$0 }))
  }
}
