import Foundation
import Optimization
import TestSupport
import Testing

@Suite struct NelderMeadTests {
  @Test func `finds the bottom of a bowl`() {
    let lowest = NelderMead.minimise(
      { ($0[0] - 3) * ($0[0] - 3) + 2 * ($0[1] + 1) * ($0[1] + 1) + 5 }, from: [0, 0],
      steps: [1, 1], evaluations: 500, tolerance: 1e-9)
    #expect(abs(lowest.point[0] - 3) < 1e-4 && abs(lowest.point[1] + 1) < 1e-4)
    #expect(abs(lowest.value - 5) < 1e-8)
    #expect(lowest.evaluations < 500)
  }

  @Test(arguments: 1...40) func `asks no more often than it may, and gives the best that it saw`(
    evaluations: Int
  ) {
    var values: [Double] = []
    let lowest = NelderMead.minimise(
      { point in
        values.append(rosenbrock(point))
        return values[values.count - 1]
      }, from: [-1.2, 1, 0.5], steps: [0.5, 0.5, -0.5], evaluations: evaluations, tolerance: 0)
    #expect(values.count == evaluations && lowest.evaluations == evaluations)
    #expect(lowest.value == values.min() && rosenbrock(lowest.point) == lowest.value)
  }

  @Test func `what is no number is never the lowest`() {
    let lowest = NelderMead.minimise(
      { $0[0] < 0 ? .nan : $0[0] }, from: [1], steps: [-2], evaluations: 100, tolerance: 1e-6)
    #expect(lowest.value >= 0 && lowest.value < 1e-5)
  }

  private struct Stopped: Error {}

  @Test func `an error of the function ends the search`() {
    var asked = 0
    #expect(throws: Stopped.self) {
      try NelderMead.minimise(
        { point throws(Stopped) in
          asked += 1
          if asked == 9 { throw Stopped() }
          return rosenbrock(point)
        }, from: [0, 0], steps: [1, 1], evaluations: 100, tolerance: 0)
    }
    #expect(asked == 9)
  }

  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]

  private struct Case: Sendable {
    let name: String
    let function: @Sendable ([Double]) -> Double
    let start: [Double]
    let steps: [Double]
    var evaluations = 2000
    var tolerance = 1e-8
  }

  private static let cases = [
    Case(name: "rosenbrock", function: rosenbrock, start: [-1.2, 1], steps: [0.1, 0.1]),
    Case(
      name: "rosenbrock", function: rosenbrock, start: [-1.2, 1, 2, 0, 3], steps: [1, 1, 1, 1, 1]),
    Case(
      name: "rosenbrock", function: rosenbrock, start: Array(repeating: 0, count: 12),
      steps: Array(repeating: 0.5, count: 12), evaluations: 1000),
    Case(name: "valley", function: valley, start: [5, 5, 5], steps: [1, -2, 0.25]),
    Case(name: "valley", function: valley, start: [5], steps: [1]),
    Case(name: "valley", function: valley, start: [5, 5, 5], steps: [1, 1, 1], evaluations: 3),
    Case(name: "cliff", function: cliff, start: [3, 3], steps: [-6, 1]),
  ]

  @Test(
    .enabled(if: python != nil, "ALMANAC_PYTHON names no interpreter with SciPy"),
    arguments: cases.indices)
  func `SciPy takes the same steps, to the bit`(index: Int) throws {
    let sample = Self.cases[index]
    let found = NelderMead.minimise(
      sample.function, from: sample.start, steps: sample.steps, evaluations: sample.evaluations,
      tolerance: sample.tolerance)
    let script =
      URL(filePath: #filePath).deletingLastPathComponent().path + "/References/minimise.py"
    let (status, output) = try run(
      try #require(Self.python),
      [
        script, sample.name, "\(sample.evaluations)", "\(sample.tolerance)",
        text(sample.start), text(sample.steps),
      ])
    #expect(status == 0, "\(output)")
    let parts = output.split(whereSeparator: \.isWhitespace)
    try #require(parts.count == 3, "\(output)")
    #expect(parts[0].split(separator: ",").map { Double($0) } == found.point.map(Optional.some))
    #expect(Double(parts[1]) == found.value)
    #expect(Int(parts[2]) == found.evaluations)
  }

  private func text(_ numbers: [Double]) -> String {
    numbers.map { "\($0)" }.joined(separator: ",")
  }
}

@Sendable private func rosenbrock(_ x: [Double]) -> Double {
  zip(x, x.dropFirst()).reduce(0) { total, pair in
    let (one, other) = pair
    return total
      + (100 * (other - one * one) * (other - one * one) + (1 - one) * (1 - one))
  }
}

@Sendable private func valley(_ x: [Double]) -> Double {
  x.enumerated().reduce(0) { total, entry in
    let (place, value) = (Double(entry.offset), entry.element)
    return total + (abs(value - place) * (1 + 10 * place) + value * value)
  }
}

@Sendable private func cliff(_ x: [Double]) -> Double {
  x[0] < 0 ? .infinity : x.reduce(0) { $0 + ($1 - 0.5) * ($1 - 0.5) }
}
