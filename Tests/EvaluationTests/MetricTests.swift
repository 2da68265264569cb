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
  }
}
