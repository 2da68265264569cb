import Determinism
import Faults
import Hyperparameters
import Testing

@testable import Training

@Suite struct SweepAxisTests {
  @Test(arguments: [
    ("k=20:60:20", ["20", "40", "60"]), ("k=20:59:20", ["20", "40"]), ("k=5:5:1", ["5"]),
    ("k=0.1:0.5:0.1", ["0.1", "0.2", "0.3", "0.4", "0.5"]), ("k=-1:1:1", ["-1", "0", "1"]),
    ("k=0:0.3:0.1", ["0", "0.1", "0.2", "0.3"]), ("k=-0.3:0:0.1", ["-0.3", "-0.2", "-0.1", "0"]),
    ("k=0:0.29:0.1", ["0", "0.1", "0.2"]),
    ("k=60,80,100", ["60", "80", "100"]), ("margin=none", ["none"]), ("a=b=c", ["b=c"]),
  ])
  func `a grid has each value once, the last included`(text: String, expected: [String]) throws {
    #expect(try SweepAxis(text).grid() == expected)
  }

  /// Decimal steps have no exact double, and their quotients fall short of whole numbers as often as not.
  @Test(arguments: [0.1, 0.2, 0.05, 0.3, 0.7, 0.01])
  func `an end that is so many steps away is in the grid, however the steps round`(
    step: Double
  ) throws {
    for count in 1...60 {
      let end = HyperparameterValue.number((Double(count) * step * 1e6).rounded() / 1e6)
      let values = try SweepAxis("k=0:\(end):\(step)").grid()
      #expect(values.count == count + 1 && values.last == end.description, "0:\(end):\(step)")
    }
  }

  @Test(arguments: [
    "k", "=1", "k=", "k=1,,2", "k=1,1", "k=1:2:0", "k=2:1:1", "k=1:2:-1", "k=1:2:3:4", "k=a:b:c",
    "k=1:inf:1", "k=nan:1", "k=:1",
  ])
  func `what is no axis is an error that shows one`(text: String) {
    let error = #expect(throws: Fault.self) { try SweepAxis(text) }
    #expect(error?.message.contains("\"\(text)\" is no axis of a sweep; expected") == true)
  }

  @Test func `an endless axis is refused`() {
    #expect(
      throws: Fault(.usage, "k=0:1:1e-9: more than 100000 values")
    ) { try SweepAxis("k=0:1:1e-9") }
  }

  @Test func `an axis has 100,000 values at most`() throws {
    #expect(try SweepAxis("k=1:100000:1").grid().count == 100_000)
    #expect(throws: Fault.self) { try SweepAxis("k=0:100000:1") }
  }

  @Test func `a range without a step is for random sweeps`() throws {
    let axis = try SweepAxis("k=20:60")
    #expect(
      throws: Fault(
        .usage, "k: a range without a step is for a random search; expected k=FROM:TO:STEP")
    ) { try axis.grid() }
    var random = RandomGenerator(seed: 1)
    let drawn = (0..<1000).compactMap { _ in Double(axis.draw(&random)) }
    #expect(drawn.count == 1000)
    #expect(drawn.allSatisfy { (20...60).contains($0) })
    #expect(drawn.contains { $0 < 22 } && drawn.contains { $0 > 58 })
  }

  @Test func `every combination is tried, the last axis fastest`() throws {
    let design = try SweepDesign(grid: [SweepAxis("a=1,2"), SweepAxis("b=x,y,z")])
    #expect(
      design.trials == [
        ["1", "x"], ["1", "y"], ["1", "z"], ["2", "x"], ["2", "y"], ["2", "z"],
      ])
  }

  @Test func `random trials rest on the seed alone`() throws {
    let axes = [try SweepAxis("a=0:1"), try SweepAxis("b=x,y,z")]
    let one = try SweepDesign(random: axes, count: 50, seed: 7)
    #expect(try SweepDesign(random: axes, count: 50, seed: 7) == one)
    #expect(try SweepDesign(random: axes, count: 50, seed: 8) != one)
    #expect(Set(one.trials.map { $0[1] }) == ["x", "y", "z"])
  }

  @Test func `an axis may stand once`() throws {
    let axes = [try SweepAxis("a=1"), try SweepAxis("a=2")]
    #expect(throws: Fault(.usage, "a is an axis twice")) {
      try SweepDesign(grid: axes)
    }
  }

  @Test func `a grid too large is refused before it is made`() throws {
    let axes = try ["a=0:9999:1", "b=0:9999:1"].map { text in try SweepAxis(text) }
    #expect(throws: Fault(.usage, "the grid has more than 1000000 trials")) {
      try SweepDesign(grid: axes)
    }
  }
}
