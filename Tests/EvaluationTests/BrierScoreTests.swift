import Evaluation
import Testing

@Suite struct BrierScoreTests {
  @Test func `without games there is none`() {
    #expect(brierScore(probabilities: [], outcomes: []) == nil)
  }

  @Test(arguments: [
    (0.5, 1.0, 0.25), (0.5, 0, 0.25), (1, 1, 0), (0, 0, 0), (1, 0, 1), (0, 1, 1), (0.5, 0.5, 0),
    (0.75, 0.5, 0.0625),
  ])
  func `it is the squared error, a tie being one half`(
    probability: Double, outcome: Double, expected: Double
  ) {
    #expect(brierScore(probabilities: [probability], outcomes: [outcome]) == expected)
  }

  @Test func `it is the mean over games`() {
    // (1/4)² + (3/4)² + (1/2)² + 0 = 7/8, over four games
    let score = brierScore(probabilities: [0.75, 0.75, 0.5, 1], outcomes: [1, 0, 1, 1])
    #expect(score == 0.21875)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `naming the teams in the other order changes no bit`(seed: UInt64) {
    let forecasts = Forecasts(seed: seed)
    let other = forecasts.swapped
    #expect(
      brierScore(probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
        == brierScore(probabilities: other.probabilities, outcomes: other.outcomes))
  }
}
