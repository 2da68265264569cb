internal import Determinism

/// Whole days drawn with replacement: how far chance alone moves a ratio of sums.
///
/// The games of a day share their luck, so that a day is drawn whole (see `ClusterBootstrap`). The interval is that
/// of percentiles (Efron and Tibshirani, "An introduction to the bootstrap" (1993), chapter 13) at 95 %; p is the
/// share of draws whose ratio is not above 0, with one more in numerator and denominator.
public struct DayBootstrap: Sendable, Equatable {
  public let ratio: Double
  public let interval: ClosedRange<Double>
  /// One-sided: small where the ratio is above 0 beyond chance.
  public let pValue: Double

  public static let draws = 10_000
  public static let seed: UInt64 = 17

  /// Nil with fewer than two days, or without anything below the line.
  ///
  /// - Parameters:
  ///   - values: each one's part above the line.
  ///   - weights: each one's part below it, above 0.
  ///   - days: the day of each.
  public init?(
    _ values: [Double], over weights: [Double], days: [Int32], draws: Int = draws,
    seed: UInt64 = seed
  ) {
    var sums: [Int32: (Double, Double)] = [:]
    for ((value, weight), day) in zip(zip(values, weights), days) {
      let sum = sums[day] ?? (0, 0)
      sums[day] = (sum.0 + value, sum.1 + weight)
    }
    let clusters = sums.sorted { $0.key < $1.key }.map(\.value)
    let total = clusters.reduce((0.0, 0.0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    guard clusters.count > 1, total.1 > 0 else { return nil }
    ratio = total.0 / total.1
    var random = RandomGenerator(seed: seed)
    var drawn: [Double] = []
    drawn.reserveCapacity(draws)
    for _ in 0..<draws {
      var (above, below) = (0.0, 0.0)
      for _ in clusters.indices {
        let cluster = clusters[random.integer(below: clusters.count)]
        above += cluster.0
        below += cluster.1
      }
      drawn.append(above / below)
    }
    drawn.sort()
    let place = { (share: Double) in
      drawn[min(draws - 1, Int((share * Double(draws)).rounded(.down)))]
    }
    interval = place(0.025)...place(0.975)
    let notAbove = drawn.prefix { $0 <= 0 }.count
    pValue = Double(notAbove + 1) / Double(draws + 1)
  }
}
