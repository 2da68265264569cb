internal import Glibc

/// Log-odds, and how near 0 and 1 a probability is taken to be.
public enum LogOdds {
  /// One wrong game alone cannot weigh more than this chance.
  public static let leastProbability = 1e-9

  /// ln(p / (1 − p)), p clipped to [1e-9, 1 − 1e-9].
  public static func of(_ probability: Double) -> Double {
    let p = clipped(probability)
    return log(p) - log1p(-p)
  }

  static func clipped(_ probability: Double) -> Double {
    min(max(probability, leastProbability), 1 - leastProbability)
  }

  /// The probability of log-odds: 1 / (1 + exp(−x)).
  public static func probability(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }
}
