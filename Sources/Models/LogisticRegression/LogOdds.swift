internal import Glibc

/// The logarithm of p / (1 − p), in nats, for the probability p of a win.
///
/// Each value is precise at both ends, where p rounds to 0 or 1. Reference: Mächler, "Accurately
/// computing log(1 − exp(−|a|))" (2012).
struct LogOdds {
  let value: Double
  /// exp(−|value|), in [0, 1]: never overflows.
  private let decay: Double

  init(_ value: Double) {
    self.value = value
    decay = exp(-abs(value))
  }

  /// p and 1 − p.
  var probabilities: (win: Double, loss: Double) {
    let (likely, unlikely) = (1 / (1 + decay), decay / (1 + decay))
    return value < 0 ? (unlikely, likely) : (likely, unlikely)
  }

  /// The negative log-likelihood −y ln p − (1 − y) ln(1 − p), in nats, of an outcome y in [0, 1].
  func loss(of outcome: Double) -> Double {
    max(value, 0) - outcome * value + log1p(decay)
  }
}
