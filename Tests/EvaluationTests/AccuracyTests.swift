import Evaluation
import Testing

@Suite struct AccuracyTests {
  @Test func `without games there is none`() {
    #expect(accuracy(probabilities: [], outcomes: []) == nil)
  }

  @Test func `where all games are ties there is none`() {
    #expect(accuracy(probabilities: [0.2, 0.5, 0.9], outcomes: [0.5, 0.5, 0.5]) == nil)
  }

  @Test func `it is the fraction of winners who were favourites`() {
    #expect(accuracy(probabilities: [0.6, 0.6, 0.4, 0.4], outcomes: [1, 0, 0, 0]) == 0.75)
  }

  @Test func `ties are left out`() {
    #expect(accuracy(probabilities: [0.6, 0.9, 0.1], outcomes: [1, 0.5, 0.5]) == 1)
  }

  @Test(arguments: [0.0, 1])
  func `a forecast of one half is half right`(outcome: Double) {
    #expect(accuracy(probabilities: [0.5], outcomes: [outcome]) == 0.5)
    #expect(accuracy(probabilities: [(0.5).nextUp], outcomes: [outcome]) == outcome)
    #expect(accuracy(probabilities: [(0.5).nextDown], outcomes: [outcome]) == 1 - outcome)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `naming the teams in the other order changes no bit`(seed: UInt64) {
    let forecasts = Forecasts(seed: seed)
    let other = forecasts.swapped
    #expect(
      accuracy(probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
        == accuracy(probabilities: other.probabilities, outcomes: other.outcomes))
  }
}
