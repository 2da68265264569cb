internal import Glibc

/// Takes values to coordinates along one axis.
struct LinearScale: Sendable, Equatable {
  /// Values and where they lie; the second may run backwards.
  let domain: ClosedRange<Double>
  let start: Double
  let end: Double
  /// Round numbers within the domain, ascending, and how many decimals they need.
  let ticks: [Double]
  let decimals: Int

  /// - Parameters:
  ///   - tickCount: about how many ticks there are to be.
  ///   - isWhole: whether ticks are whole numbers, such as years.
  init(
    domain: ClosedRange<Double>, from start: Double, to end: Double, tickCount: Int,
    isWhole: Bool = false
  ) {
    let width = domain.upperBound - domain.lowerBound
    // A single value stands in the middle of something.
    let margin = width > 0 ? 0 : max(abs(domain.lowerBound), 1e-6)
    let wide = domain.lowerBound - margin...domain.upperBound + margin
    (self.domain, self.start, self.end) = (wide, start, end)
    let least = (wide.upperBound - wide.lowerBound) / Double(max(1, tickCount))
    let step = Self.step(isWhole ? max(1, least) : least)
    ticks = Self.ticks(in: wide, step)
    decimals = Int(exactly: min(9, max(0, (-log10(step) - 1e-9).rounded(.up)))) ?? 0
  }

  func callAsFunction(_ value: Double) -> Double {
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return start + share * (end - start)
  }

  func label(_ tick: Double) -> String { Decimal.fixed(tick, decimals: decimals) }

  /// None where numbers are too large to be told apart.
  private static func ticks(in domain: ClosedRange<Double>, _ step: Double) -> [Double] {
    guard max(abs(domain.lowerBound), abs(domain.upperBound)) < 1e9,
      let first = Int(exactly: (domain.lowerBound / step - 1e-9).rounded(.up)),
      let last = Int(exactly: (domain.upperBound / step + 1e-9).rounded(.down)), first <= last
    else { return [] }
    return (first...last).map { Double($0) * step }
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is no smaller than `least`.
  private static func step(_ least: Double) -> Double {
    let power = pow(10, log10(least).rounded(.down))
    return [1, 2, 5].map { $0 * power }.first { $0 >= least * (1 - 1e-9) } ?? 10 * power
  }
}
