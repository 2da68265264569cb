import Evaluation
import Testing

@testable import Reports

@Suite struct GateTests {
  @Test func `a score that is not defined does not pass, and that is said`() {
    let result = GateResult(
      gate: Gate(text: "roc_auc > 0.5", .areaUnderROC, .above, .number(0.5)),
      answers: [
        Gate.Answer(score: 0.75, limit: 0.5, passes: true),
        Gate.Answer(score: nil, limit: 0.5, passes: false),
      ])
    #expect(!result.passes)
    #expect(
      result.sentence == "roc_auc > 0.5: B 0.750000 passes (limit 0.500000); "
        + "C fails (not defined over these games)")
  }

  @Test(arguments: [
    (Gate.Comparison.atMost, [true, true, false]), (.below, [true, false, false]),
    (.atLeast, [false, true, true]), (.above, [false, false, true]),
  ])
  func `comparisons hold as in arithmetic`(comparison: Gate.Comparison, expected: [Bool]) {
    #expect([1.0, 2, 3].map { comparison.holds($0, 2) } == expected)
  }
}
