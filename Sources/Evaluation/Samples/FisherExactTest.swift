internal import Glibc

/// Fisher's exact test of whether two samples have the same share of successes: right for small counts too.
///
/// Reference: SciPy's `fisher_exact`, two-sided: the chance of all tables with the same margins that are no
/// likelier than the one that was seen.
public struct FisherExactTest: Sendable, Equatable {
  /// In [0, 1].
  public let pValue: Double

  /// How much likelier a table may come out by rounding that is as likely.
  private static let tolerance = 1e-7

  /// - Precondition: no count is below 0.
  public init(successes: Int, failures: Int, otherSuccesses: Int, otherFailures: Int) {
    let counts = [successes, failures, otherSuccesses, otherFailures]
    precondition(counts.allSatisfy { $0 >= 0 }, "counts are 0 or more")
    let (first, second) = (successes + failures, otherSuccesses + otherFailures)
    let drawn = successes + otherSuccesses
    let seen = Self.logarithm(successes, first, second, drawn)
    var (sum, all) = (0.0, 0.0)
    for count in max(0, drawn - second)...min(first, drawn) {
      let chance = exp(Self.logarithm(count, first, second, drawn) - seen)
      all += chance
      if chance <= 1 + Self.tolerance { sum += chance }
    }
    // Divided by their own sum, rounding of the factorials cancels.
    pValue = min(1, sum / all)
  }

  /// ln of the hypergeometric chance, up to what all tables of these margins share.
  private static func logarithm(_ count: Int, _ first: Int, _ second: Int, _ drawn: Int) -> Double {
    logChoose(first, count) + logChoose(second, drawn - count)
  }

  private static func logChoose(_ all: Int, _ some: Int) -> Double {
    logFactorial(all) - logFactorial(some) - logFactorial(all - some)
  }

  private static func logFactorial(_ number: Int) -> Double {
    // The sign is + here; plain lgamma would write it to a global variable.
    var sign: Int32 = 0
    return unsafe lgamma_r(Double(number) + 1, &sign)
  }
}
