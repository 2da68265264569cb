import Determinism
import TestSupport
import Testing

@testable import Evaluation

@Suite struct ExpectedMetricsTests {
  @Test(.slow)
  func `Expected scores are the means of those of seasons in which the probabilities are right`() {
    var generator = RandomGenerator(seed: 3)
    let probabilities = (0..<300).map { _ in generator.uniform() }
    let expected = ExpectedMetrics(probabilities)
    var sums: [Metric: Double] = [:]
    let seasons = 2000
    for _ in 0..<seasons {
      let outcomes = probabilities.map { generator.uniform() < $0 ? 1.0 : 0 }
      let metrics = Metrics(probabilities: probabilities, outcomes: outcomes)
      for metric in Metric.all(of: .probability) { sums[metric, default: 0] += metrics[metric]! }
    }
    func mean(_ metric: Metric) -> Double { sums[metric]! / Double(seasons) }
    // Four standard errors of 2,000 seasons of 300 games are under these.
    #expect(abs(mean(.logLoss) - expected.logLoss!) < 0.003)
    #expect(abs(mean(.brierScore) - expected.brierScore!) < 0.0015)
    #expect(abs(mean(.accuracy) - expected.accuracy!) < 0.0025)
    #expect(abs(mean(.areaUnderROC) - expected.areaUnderROC!) < 0.003)
    #expect(abs(mean(.expectedCalibrationError) - expected.expectedCalibrationError!) < 0.001)
  }

  @Test func `What is undefined is nil`() {
    let none = ExpectedMetrics([])
    #expect(none.logLoss == nil && none.areaUnderROC == nil && none.accuracy == nil)
    #expect(none.expectedCalibrationError == nil && none.brierScore == nil)
    #expect(ExpectedMetrics([0.4]).areaUnderROC == nil)
    #expect(ExpectedMetrics([1, 0]).areaUnderROC == 1)
  }

  @Test func `Winners that were named and missed are counted, by hand`() {
    let confusion = Confusion(
      probabilities: [0.9, 0.8, 0.7, 0.2, 0.4, 0.5, 0.6], outcomes: [1, 1, 0, 0, 1, 1, 0.5])
    #expect(confusion.truePositives == 2 && confusion.falsePositives == 1)
    #expect(confusion.trueNegatives == 1 && confusion.falseNegatives == 1)
    #expect(confusion.precision == 2.0 / 3 && confusion.recall == 2.0 / 3)
    #expect(confusion.f1 == 4.0 / 6)
    let none = Confusion(probabilities: [], outcomes: [])
    #expect(none.precision == nil && none.recall == nil && none.f1 == nil)
  }
}
