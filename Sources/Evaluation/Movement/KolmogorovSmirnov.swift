internal import Glibc

/// How far two samples lie apart: the largest distance between their empirical distributions.
///
/// Reference: SciPy's `ks_2samp`, two-sided.
public struct KolmogorovSmirnov: Sendable, Equatable {
  /// In [0, 1].
  public let statistic: Double
  /// The chance of a distance at least as large where both samples come of one distribution.
  public let pValue: Double
  /// Whether the chance was counted over all orders of the two samples, rather than taken from the limit.
  public let isExact: Bool

  /// Counting takes a step for each pair of one value of either.
  private static let mostPairs = 4_000_000

  /// Nil where either sample is empty.
  public init?(_ one: [Double], _ other: [Double]) {
    guard !one.isEmpty, !other.isEmpty else { return nil }
    statistic = Self.distance(one.sorted(), other.sorted())
    isExact = one.count <= Self.mostPairs / other.count
    pValue =
      isExact
      ? Self.exact(statistic, one.count, other.count)
      : Self.limit(statistic, Double(one.count), Double(other.count))
  }

  private static func distance(_ one: [Double], _ other: [Double]) -> Double {
    var (i, j, largest) = (0, 0, 0.0)
    while i < one.count, j < other.count {
      let value = min(one[i], other[j])
      while i < one.count, one[i] == value { i += 1 }
      while j < other.count, other[j] == value { j += 1 }
      let gap = Double(i) / Double(one.count) - Double(j) / Double(other.count)
      largest = max(largest, abs(gap))
    }
    return largest
  }

  /// The share of lattice paths that leave the band of the distance; ties are taken for differences.
  ///
  /// Reference: Kim and Jennrich, "Tables of the exact sampling distribution of the two-sample
  /// Kolmogorov-Smirnov criterion" (1973), counted outside the band so that small chances are not lost.
  private static func exact(_ statistic: Double, _ m: Int, _ n: Int) -> Double {
    let (rows, columns) = (Double(m), Double(n))
    // Distances are whole multiples of 1/(mn): rounding must not move one over the border.
    let band = (statistic * rows * columns).rounded() - 0.5
    func isOutside(_ i: Int, _ j: Int) -> Bool {
      abs(Double(i) * columns - Double(j) * rows) > band
    }
    // The chance that a path to (i, j), each as likely, has been outside.
    var chances = (0...n).map { isOutside(0, $0) ? 1.0 : 0.0 }
    for j in 1...n where chances[j - 1] == 1 { chances[j] = 1 }
    for i in 1...m {
      if isOutside(i, 0) { chances[0] = 1 }
      for j in 1...n {
        let last = Double(i) / Double(i + j)
        chances[j] =
          isOutside(i, j) ? 1 : last * chances[j] + (1 - last) * chances[j - 1]
      }
    }
    return min(1, chances[n])
  }

  /// 2Σ(−1)^(k−1) exp(−2k²x²), x = √(mn/(m + n))·D: Kolmogorov's limit.
  static func limit(_ statistic: Double, _ m: Double, _ n: Double) -> Double {
    let square = statistic * statistic * m * n / (m + n)
    // Below, the sum is 1 to fifteen digits, and would need ever more terms.
    guard square > 0.04 else { return 1 }
    let terms = (1...50).map { k in
      (k.isMultiple(of: 2) ? -2.0 : 2.0) * exp(-2 * Double(k * k) * square)
    }
    return min(1, max(0, terms.reduce(0, +)))
  }
}
