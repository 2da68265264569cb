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

  /// The value that is not exceeded with a chance, by bisection.
  ///
  /// - Precondition: `chance` is inside (0, 1).
  public func quantile(_ chance: Double) -> Double {
    precondition(chance > 0 && chance < 1, "a quantile of a chance inside (0, 1)")
    var (low, high) = (-1.0, 1.0)
    while cumulativeProbability(of: low) > chance { low *= 2 }
    while cumulativeProbability(of: high) < chance { high *= 2 }
    // Until no double lies between the two.
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return middle }
      if cumulativeProbability(of: middle) < chance { low = middle } else { high = middle }
    }
  }
}
