/// Student's t distribution.
public struct StudentT: Sendable, Equatable {
  /// Above 0.
  public let degreesOfFreedom: Double

  /// - Precondition: `degreesOfFreedom` is positive and finite.
  public init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "no such t distribution")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The chance of a value at least as far from 0 as `t`, on either side; in [0, 1].
  ///
  ///     I_x(ν/2, 1/2), x = ν / (ν + t²)
  ///
  /// Reference: Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.7.1 and 26.5.27.
  public func twoSidedPValue(of t: Double) -> Double {
    let ratio = t * t / degreesOfFreedom
    let complement = ratio.isFinite ? ratio / (1 + ratio) : 1
    return incompleteBeta(1 / (1 + ratio), complement: complement, degreesOfFreedom / 2, 0.5)
  }

  /// The chance of a value of at most `t`; in [0, 1].
  public func cumulativeProbability(of t: Double) -> Double {
    let tail = twoSidedPValue(of: t) / 2
    return t < 0 ? tail : 1 - tail
  }
}
