import Evaluation
import Testing

@Suite struct MetricTests {
  @Test func `names in files are fixed`() {
    #expect(
      Metric.all.map(\.name)
        == [
          "log_loss", "brier_score", "accuracy", "roc_auc", "ece", "mean_absolute_error",
          "root_mean_squared_error", "r_squared",
        ])
    for metric in Metric.all { #expect(Metric(named: metric.name) == metric) }
    #expect(Metric(named: "logloss") == nil)
  }

  @Test func `titles are short and differ`() {
    #expect(
      Metric.all.map(\.title) == [
        "log loss", "Brier", "accuracy", "AUC", "ECE", "MAE", "RMSE", "R²",
      ])
  }

  @Test(arguments: Metric.all)
  func `better forecasts score on the better side`(metric: Metric) throws {
    let outcomes: [Double] = [1, 1, 0, 0, 1, 0]
    let good = Metrics(
      of: metric.target, foretold: [0.95, 0.9, 0.05, 0.1, 0.95, 0.05], outcomes: outcomes)
    let bad = Metrics(
      of: metric.target, foretold: [0.2, 0.3, 0.7, 0.9, 0.15, 0.8], outcomes: outcomes)
    let (better, worse) = (try #require(good[metric]), try #require(bad[metric]))
    #expect(metric.lowerIsBetter ? better < worse : better > worse)
    #expect(metric.isBetter(better, than: worse) && !metric.isBetter(worse, than: better))
    #expect(!metric.isBetter(better, than: better))
  }

  /// Two halves of as many games have the whole's score for a mean, where each game has one.
  @Test(arguments: Metric.all)
  func `a mean over games is the mean of its halves`(metric: Metric) throws {
    let forecasts = Forecasts(seed: 9)
    let count = forecasts.probabilities.count / 2 * 2
    func score(_ range: Range<Int>) throws -> Double {
      let (probabilities, outcomes) = (
        Array(forecasts.probabilities[range]), forecasts.outcomes[range].map { $0 > 0 ? 1.0 : 0 }
      )
      let metrics = Metrics(of: metric.target, foretold: probabilities, outcomes: outcomes)
      return try #require(metrics[metric])
    }
    let halves = (try score(0..<count / 2) + score(count / 2..<count)) / 2
    let isSame = abs(try score(0..<count) - halves) < 1e-12
    #expect(isSame == metric.isMeanOverGames)
  }
}
