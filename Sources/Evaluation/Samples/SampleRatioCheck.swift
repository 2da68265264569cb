internal import Glibc

/// Whether games fell to two sides as often as was planned: χ² with one degree of freedom.
///
/// Where they did not, something decides who gets which game, and no comparison of the sides can be read.
///
/// Reference: SciPy's `chisquare`.
public struct SampleRatioCheck: Sendable, Equatable {
  /// Σ(observed − expected)²/expected.
  public let statistic: Double
  /// In [0, 1].
  public let pValue: Double

  /// A p-value below it is a mismatch: so rare that one true plan in a thousand is doubted.
  public static let significance = 0.001

  public var isMismatch: Bool { pValue < Self.significance }

  /// Nil without any game.
  ///
  /// - Parameter share: of the second, inside (0, 1).
  public init?(_ one: Int, _ other: Int, share: Double) {
    let count = Double(one + other)
    guard count > 0 else { return nil }
    let expected = (count * (1 - share), count * share)
    let gap = Double(other) - expected.1
    statistic = gap * gap / expected.0 + gap * gap / expected.1
    pValue = erfc((statistic / 2).squareRoot())
  }
}
