import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// Against SciPy and NumPy; `References/movement.py` computes what they say.
@Suite struct MovementTests {
  private struct References: Decodable {
    struct Samples: Decodable {
      let one, other: [Double]
      let statistic, p: Double
    }
    struct Limit: Decodable {
      let statistic, p: Double
      let n, m: Int
    }
    struct Line: Decodable {
      let x, y, weight: [Double]
      let slope, low, high: Double
    }
    struct Quantile: Decodable {
      let degrees, chance, value: Double
    }
    let kolmogorov: [Samples]
    let limits: [Limit]
    let trends: [Line]
    let quantiles: [Quantile]
  }

  private static let references: References = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "References/movement.json")
    return try! JSONDecoder().decode(References.self, from: Data(contentsOf: file))
  }()

  @Test func `Kolmogorov and Smirnov's test is SciPy's exact one, with ties and without`() throws {
    for sample in Self.references.kolmogorov {
      let found = try #require(KolmogorovSmirnov(sample.one, sample.other))
      #expect(found.isExact)
      #expect(abs(found.statistic - sample.statistic) <= 1e-12)
      // SciPy counts with floating numbers too.
      #expect(abs(found.pValue - sample.p) <= 1e-9 * max(sample.p, 1e-3), "\(sample.p)")
      let swapped = try #require(KolmogorovSmirnov(sample.other, sample.one))
      #expect(abs(swapped.pValue - found.pValue) <= 1e-12)
    }
    #expect(KolmogorovSmirnov([], [1]) == nil)
    #expect(KolmogorovSmirnov([1, 2], [1, 2])?.pValue == 1)
  }

  @Test func `The limit is Kolmogorov's, and near the count where samples are large`() throws {
    for limit in Self.references.limits {
      let found = KolmogorovSmirnov.limit(limit.statistic, Double(limit.n), Double(limit.m))
      #expect(abs(found - limit.p) <= 1e-12)
    }
    let one = (0..<2000).map { Double($0) }
    let exact = try #require(KolmogorovSmirnov(one, (0..<1999).map { Double($0) + 60 }))
    let limit = KolmogorovSmirnov.limit(exact.statistic, 2000, 1999)
    #expect(exact.isExact && abs(exact.pValue - limit) < 0.02)
    #expect(KolmogorovSmirnov(one, one + [3])?.isExact == false)
  }

  @Test func `A weighted line and its interval are NumPy's`() throws {
    for line in Self.references.trends {
      let points = line.x.indices.map {
        WeightedTrend.Point(x: line.x[$0], y: line.y[$0], weight: line.weight[$0])
      }
      let found = try #require(WeightedTrend(points))
      #expect(abs(found.slope - line.slope) <= 1e-9)
      #expect(abs(found.interval.lowerBound - line.low) <= 1e-9)
      #expect(abs(found.interval.upperBound - line.high) <= 1e-9)
    }
    let point = WeightedTrend.Point(x: 1, y: 2, weight: 1)
    #expect(WeightedTrend([point, point]) == nil)
    #expect(WeightedTrend([point, point, point]) == nil)
  }

  @Test func `Quantiles of Student's t are SciPy's`() {
    for quantile in Self.references.quantiles {
      let found = StudentT(degreesOfFreedom: quantile.degrees).quantile(quantile.chance)
      #expect(abs(found - quantile.value) <= 1e-9 * max(1, abs(quantile.value)))
    }
  }

  /// Worked out by hand: halves of four values against one bin more filled, half a value added to each.
  @Test func `The stability index is its formula, and knows what chance makes of it`() throws {
    let earlier = (0..<100).map { Double($0) }
    let same = try #require(PopulationStability(of: earlier, against: earlier))
    #expect(same.index == 0)
    #expect(same.bins == 10)
    #expect(abs(same.expectedIndex - 9 * (0.01 + 0.01)) <= 1e-12)
    #expect(same.neededCount == 1800)
    let one = try #require(PopulationStability(of: [1, 1, 1, 0], against: [0, 0, 1, 1]))
    // Borders 0 and 1 leave bins under 0, from 0 to 1, and from 1 on: none, 1 and 3 against none, 2 and 2.
    let (p, q) = ([0.5, 2.5, 2.5].map { $0 / 5.5 }, [0.5, 1.5, 3.5].map { $0 / 5.5 })
    let expected = (0..<3).reduce(0) { $0 + (q[$1] - p[$1]) * log(q[$1] / p[$1]) }
    #expect(abs(one.index - expected) <= 1e-12)
    #expect(PopulationStability(of: [], against: [1]) == nil)
  }

  @Test(.slow) func `On average the index of samples that are alike is what is expected`() {
    var state: UInt64 = 1
    func uniform() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) * 0x1p-53
    }
    var sum = 0.0
    for _ in 0..<400 {
      let (one, other) = ((0..<400).map { _ in uniform() }, (0..<300).map { _ in uniform() })
      sum += PopulationStability(of: other, against: one)!.index
    }
    let expected = 9 * (1.0 / 400 + 1.0 / 300)
    // Bins come from the earlier sample, which takes its share of chance away: the mean lies below.
    #expect(sum / 400 > 0.4 * expected && sum / 400 < 1.15 * expected)
  }
}
