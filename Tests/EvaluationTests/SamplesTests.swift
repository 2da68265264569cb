import Foundation
import Testing

@testable import Evaluation

/// Against SciPy; `References/samples.py` computes what it says.
@Suite struct SamplesTests {
  private struct References: Decodable {
    struct Welch: Decodable {
      let one, other: [Double]
      let statistic, degrees, p, low, high: Double
    }
    struct Fisher: Decodable {
      let table: [Int]
      let p: Double
    }
    struct Ratio: Decodable {
      let counts: [Int]
      let share, statistic, p: Double
    }
    let welch: [Welch]
    let fisher: [Fisher]
    let ratio: [Ratio]
  }

  private static let references: References = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "References/samples.json")
    return try! JSONDecoder().decode(References.self, from: Data(contentsOf: file))
  }()

  private func expect(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-10) {
    #expect(abs(value - expected) <= tolerance * max(1, abs(expected)), "\(value): \(expected)")
  }

  @Test func `Welch's test is SciPy's`() throws {
    #expect(Self.references.welch.count > 20)
    for sample in Self.references.welch {
      let test = try #require(WelchTTest(sample.one, sample.other))
      expect(test.statistic, sample.statistic)
      expect(test.degreesOfFreedom, sample.degrees)
      expect(test.pValue, sample.p)
      let interval = test.interval(alpha: 0.05)
      expect(interval.lowerBound, sample.low)
      expect(interval.upperBound, sample.high)
    }
  }

  /// The example that the reference page prints, to its digits.
  @Test func `Welch's test of the page's example`() throws {
    let test = try #require(WelchTTest([2.5, 3.0, 1.8, 2.2, 2.9], [3.2, 3.5, 2.8, 3.1, 3.4]))
    #expect(abs(test.statistic - 2.8372) < 0.5e-4)
    #expect(abs(test.degreesOfFreedom - 6.2241) < 0.5e-4)
    #expect(abs(test.pValue - 0.028513) < 0.5e-6)
  }

  @Test func `Fisher's test is SciPy's`() {
    for table in Self.references.fisher {
      let counts = table.table
      let test = FisherExactTest(
        successes: counts[0], failures: counts[1], otherSuccesses: counts[2],
        otherFailures: counts[3])
      expect(test.pValue, table.p)
    }
    let printed = FisherExactTest(
      successes: 30, failures: 20, otherSuccesses: 40, otherFailures: 10)
    #expect(abs(printed.pValue - 0.048582) < 0.5e-6)
  }

  @Test func `The check of sample ratios is SciPy's chi-squared`() throws {
    for ratio in Self.references.ratio {
      let check = try #require(
        SampleRatioCheck(ratio.counts[0], ratio.counts[1], share: ratio.share))
      expect(check.statistic, ratio.statistic)
      expect(check.pValue, ratio.p)
      #expect(check.isMismatch == (ratio.p < 0.001))
    }
  }

  @Test func `Too few values are nothing`() {
    #expect(WelchTTest([1], [1, 2]) == nil)
    #expect(WelchTTest([1, 1], [2, 2]) == nil)
    #expect(SampleRatioCheck(0, 0, share: 0.5) == nil)
  }

  @Test func `Swapping the samples changes signs alone`() throws {
    for sample in Self.references.welch {
      let (one, other) = (
        try #require(WelchTTest(sample.one, sample.other)),
        try #require(WelchTTest(sample.other, sample.one))
      )
      #expect(one.statistic == -other.statistic && one.pValue == other.pValue)
    }
  }
}
