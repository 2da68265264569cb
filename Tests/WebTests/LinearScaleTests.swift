import Testing

@testable import Web

@Suite struct LinearScaleTests {
  @Test(arguments: [
    (0.0...1.0, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    (-0.0123...0.0311, ["−0.01", "0.00", "0.01", "0.02", "0.03"]),
    (0.0...0.7653, ["0.0", "0.2", "0.4", "0.6"]), (0.0...0.3, ["0.0", "0.1", "0.2", "0.3"]),
    (-0.3...0.0, ["−0.3", "−0.2", "−0.1", "0.0"]), (0.0...0.03, ["0.00", "0.01", "0.02", "0.03"]),
    (0...100, ["0", "20", "40", "60", "80", "100"]),
  ])
  func `ticks are round numbers within the domain`(domain: ClosedRange<Double>, labels: [String]) {
    let scale = LinearScale(domain: domain, from: 0, to: 100, tickCount: 5)
    #expect(scale.ticks.map(scale.label) == labels)
    #expect(scale.ticks.allSatisfy { (-1e-9...100 + 1e-9).contains(scale($0)) })
  }

  @Test(arguments: [
    (2023.0...2025, ["2023", "2024", "2025"]), (2023...2024, ["2023", "2024"]),
    (1998...2025, ["2000", "2010", "2020"]), (2014...2016, ["2014", "2015", "2016"]),
  ])
  func `where only whole numbers mean something, ticks are whole`(
    domain: ClosedRange<Double>, labels: [String]
  ) {
    let scale = LinearScale(domain: domain, from: 0, to: 100, tickCount: 5, isWhole: true)
    #expect(scale.ticks.map(scale.label) == labels)
  }

  /// Tenths and hundredths have no exact double: their quotients fall short of whole numbers, or pass them.
  @Test(arguments: [1.0, 10, 100, 1000])
  func `an end that is a round number has a tick of its own`(parts: Double) {
    for (first, last) in [(0.0, 3.0), (0, 6), (0, 7), (-3, 0), (-6, 3), (3, 9), (1, 4)] {
      let domain = first / parts...last / parts
      let ticks = LinearScale(domain: domain, from: 0, to: 100, tickCount: Int(last - first)).ticks
      #expect(ticks.count == Int(last - first) + 1, "\(domain)")
      #expect(abs((ticks.first ?? .nan) - domain.lowerBound) < 1e-12)
      #expect(abs((ticks.last ?? .nan) - domain.upperBound) < 1e-12)
    }
  }

  @Test func `values run from one end to the other, also backwards`() {
    let scale = LinearScale(domain: -1...3, from: 200, to: 0, tickCount: 4)
    #expect([scale(-1), scale(1), scale(3)] == [200, 100, 0])
  }

  @Test(arguments: [0.0, 5, -1e-9])
  func `a single value stands in the middle`(value: Double) {
    let scale = LinearScale(domain: value...value, from: 0, to: 10, tickCount: 5)
    #expect(abs(scale(value) - 5) < 1e-9)
    #expect(!scale.ticks.isEmpty)
  }

  @Test func `labels are rounded, and never a negative zero`() {
    #expect(Decimal.fixed(-0.0004, decimals: 3) == "0.000")
    #expect(Decimal.fixed(-12.375, decimals: 2) == "−12.38")
    #expect(Decimal.fixed(1.05, decimals: 0) == "1")
    #expect(Decimal.coordinate(-0.001) == "0")
    #expect(Decimal.coordinate(12.345678) == "12.35")
  }
}
