import Evaluation
import Foundation
import Testing

@Suite struct MetricsTests {
  @Test func `without games every score is undefined`() {
    let metrics = Metrics(probabilities: [], outcomes: [])
    #expect(metrics.games == 0)
    for metric in Metric.all { #expect(metrics[metric] == nil) }
  }

  @Test func `each score is the function's`() {
    let forecasts = Forecasts(seed: 11)
    let (p, y) = (forecasts.probabilities, forecasts.outcomes)
    let metrics = Metrics(probabilities: p, outcomes: y)
    #expect(metrics.games == 500)
    #expect(metrics[.logLoss] == logLoss(probabilities: p, outcomes: y))
    #expect(metrics[.brierScore] == brierScore(probabilities: p, outcomes: y))
    #expect(metrics[.accuracy] == accuracy(probabilities: p, outcomes: y))
    #expect(metrics[.areaUnderROC] == areaUnderROC(probabilities: p, outcomes: y))
    #expect(
      metrics[.expectedCalibrationError] == expectedCalibrationError(probabilities: p, outcomes: y))
  }

  @Test func `a coin flip is right half of the time and ranks nothing`() throws {
    let flip = Metrics.coinFlip(outcomes: [1, 0, 1, 1, 0.5])
    #expect(flip.games == 5)
    #expect(abs(try #require(flip[.logLoss]) - 0.6931471805599453) <= 1e-15)
    #expect(flip[.brierScore] == 0.2)
    #expect(flip[.accuracy] == 0.5)
    #expect(flip[.areaUnderROC] == 0.5)
    #expect(abs(try #require(flip[.expectedCalibrationError]) - 0.2) <= 1e-15)
  }

  @Test func `a coin flip over no games is undefined`() {
    #expect(Metrics.coinFlip(outcomes: []) == Metrics(probabilities: [], outcomes: []))
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `the order of the games hardly matters`(seed: UInt64) throws {
    let forecasts = Forecasts(seed: seed)
    let shuffled = forecasts.shuffled(seed: seed + 7)
    let one = Metrics(probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
    let other = Metrics(probabilities: shuffled.probabilities, outcomes: shuffled.outcomes)
    for metric in Metric.all(of: .probability) {
      // Sums of 500 terms in another order.
      #expect(abs(try #require(one[metric]) - (try #require(other[metric]))) <= 1e-13)
    }
  }
}

@Suite struct MetricsJSONTests {
  private func json(_ metrics: Metrics) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(metrics), as: UTF8.self)
  }

  @Test func `undefined scores are null`() throws {
    #expect(
      try json(Metrics(probabilities: [], outcomes: []))
        == #"{"accuracy":null,"brier_score":null,"ece":null,"games":0,"log_loss":null,"roc_auc":null}"#
    )
    let oneSided = try json(Metrics(probabilities: [1], outcomes: [1]))
    #expect(oneSided.contains(#""accuracy":1,"#))
    #expect(oneSided.contains(#""roc_auc":null"#))
  }

  @Test(arguments: [0, 1, 2, 500])
  func `every bit comes back`(count: Int) throws {
    let forecasts = Forecasts(seed: 5, count: count)
    let metrics = Metrics(probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
    let back = try JSONDecoder().decode(Metrics.self, from: Data(try json(metrics).utf8))
    #expect(back == metrics)
  }

  @Test func `unknown keys are ignored and missing scores are undefined`() throws {
    let text = #"{"games": 3, "log_loss": 0.5, "sharpness": 7}"#
    let metrics = try JSONDecoder().decode(Metrics.self, from: Data(text.utf8))
    #expect(metrics == Metrics(games: 3, scores: [.logLoss: 0.5]))
  }

  @Test func `without the number of games it is no metrics`() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Metrics.self, from: Data(#"{"log_loss": 0.5}"#.utf8))
    }
  }
}
