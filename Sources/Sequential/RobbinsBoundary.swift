internal import Glibc

/// How far a sum that is 0 on average may go, at every look at once.
///
/// Source: Robbins' normal mixture, "Statistical methods related to the law of the iterated logarithm",
/// Annals of Mathematical Statistics 41 (1970), for sums that are sub-Gaussian with a variance proxy V.
public struct RobbinsBoundary: Sendable, Equatable {
  /// r, fixed beforehand: the boundary is narrowest where V is of its order.
  public let scale: Double

  /// - Precondition: the scale is above 0.
  public init(scale: Double) {
    precondition(scale > 0, "a boundary has a scale above 0")
    self.scale = scale
  }

  /// The boundary that is about narrowest where the variance proxy comes to V*:
  /// r = V*/(2 ln(1/α) + ln(1 + 2 ln(1/α))).
  ///
  /// - Precondition: V* is above 0, α is inside (0, 1).
  public init(narrowestAt proxy: Double, alpha: Double) {
    let logarithm = 2 * log(1 / alpha)
    self.init(scale: proxy / (logarithm + log1p(logarithm)))
  }

  /// √((V + r)(ln((V + r)/r) + 2 ln(1/α))): the chance that |S| ever reaches it is at most α.
  public func threshold(proxy: Double, alpha: Double) -> Double {
    let total = proxy + scale
    return (total * (log(total / scale) + 2 * log(1 / alpha))).squareRoot()
  }

  /// √(r/(V + r))·exp(S²/(2(V + r))).
  public func eValue(sum: Double, proxy: Double) -> Double {
    let total = proxy + scale
    return (scale / total).squareRoot() * exp(min(sum * sum / (2 * total), 690))
  }
}
