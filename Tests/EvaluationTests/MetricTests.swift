import Evaluation
import Testing

@Suite struct MetricTests {
  @Test func `names in files are fixed`() {
    #expect(
      Metric.allCases.map(\.rawValue)
        == ["log_loss", "brier_score", "accuracy", "roc_auc", "ece"])
  }

  @Test func `titles are short and differ`() {
    #expect(Metric.allCases.map(\.title) == ["log loss", "Brier", "accuracy", "AUC", "ECE"])
  }

  @Test(arguments: Metric.allCases)
  func `better forecasts score on the better side`(metric: Metric) throws {
    let outcomes: [Double] = [1, 1, 0, 0, 1, 0]
    let good = Metrics(
      probabilities: [0.95, 0.9, 0.05, 0.1, 0.95, 0.05], outcomes: outcomes)
    let bad = Metrics(
      probabilities: [0.2, 0.3, 0.7, 0.9, 0.15, 0.8], outcomes: outcomes)
    let (better, worse) = (try #require(good[metric]), try #require(bad[metric]))
    #expect(metric.lowerIsBetter ? better < worse : better > worse)
    #expect(metric.isBetter(better, than: worse) && !metric.isBetter(worse, than: better))
    #expect(!metric.isBetter(better, than: better))
  }

  /// Two halves of as many games have the whole's score for a mean, where each game has one.
  @Test(arguments: Metric.allCases)
  func `a mean over games is the mean of its halves`(metric: Metric) throws {
    let forecasts = Forecasts(seed: 9)
    let count = forecasts.probabilities.count / 2 * 2
    func score(_ range: Range<Int>) throws -> Double {
      let (probabilities, outcomes) = (
        Array(forecasts.probabilities[range]), forecasts.outcomes[range].map { $0 > 0 ? 1.0 : 0 }
      )
      return try #require(Metrics(probabilities: probabilities, outcomes: outcomes)[metric])
    }
    let halves = (try score(0..<count / 2) + score(count / 2..<count)) / 2
    let isSame = abs(try score(0..<count) - halves) < 1e-12
    #expect(isSame == metric.isMeanOverGames)
  }
}
