import Evaluation
import Testing

@Suite struct AreaUnderROCTests {
  @Test(arguments: [[], [1.0, 1, 1], [0, 0], [0.5, 0.5], [1, 0.5], [0, 0.5, 0.5]])
  func `without both a win and a loss there is none`(outcomes: [Double]) {
    let probabilities = outcomes.indices.map { Double($0 + 1) / 10 }
    #expect(areaUnderROC(probabilities: probabilities, outcomes: outcomes) == nil)
  }

  @Test func `it counts the pairs in the right order`() {
    // Won at 0.9, 0.6, 0.3; lost at 0.7, 0.2: four of six pairs have the winner ahead.
    let score = areaUnderROC(
      probabilities: [0.3, 0.7, 0.9, 0.2, 0.6], outcomes: [1, 0, 1, 0, 1])
    #expect(score == 4.0 / 6)
  }

  @Test func `equal probabilities are half a pair`() {
    #expect(areaUnderROC(probabilities: [0.4, 0.4, 0.4, 0.4], outcomes: [1, 0, 0, 1]) == 0.5)
    // Pairs: 0.6 beats 0.4 and 0.4 is level with 0.4.
    #expect(areaUnderROC(probabilities: [0.6, 0.4, 0.4], outcomes: [1, 0, 1]) == 0.75)
  }

  @Test func `ties are left out`() {
    let score = areaUnderROC(
      probabilities: [0.9, 0.8, 0.1, 0.05], outcomes: [1, 0.5, 0, 0.5])
    #expect(score == 1)
  }

  @Test func `forecasts the wrong way round score zero`() {
    #expect(areaUnderROC(probabilities: [0.1, 0.2, 0.8], outcomes: [1, 1, 0]) == 0)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `only the order of the probabilities counts`(seed: UInt64) {
    let forecasts = Forecasts(seed: seed)
    let halved = forecasts.probabilities.map { $0 / 2 }
    let score = areaUnderROC(
      probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
    #expect(areaUnderROC(probabilities: halved, outcomes: forecasts.outcomes) == score)
    let shuffled = forecasts.shuffled(seed: seed + 100)
    #expect(
      areaUnderROC(probabilities: shuffled.probabilities, outcomes: shuffled.outcomes) == score)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `naming the teams in the other order changes nothing`(seed: UInt64) throws {
    let forecasts = Forecasts(seed: seed)
    let other = forecasts.swapped
    let score = try #require(
      areaUnderROC(probabilities: forecasts.probabilities, outcomes: forecasts.outcomes))
    let otherScore = try #require(
      areaUnderROC(probabilities: other.probabilities, outcomes: other.outcomes))
    // One division of different whole numbers on each side.
    #expect(abs(score - otherScore) <= 1e-15)
  }
}
