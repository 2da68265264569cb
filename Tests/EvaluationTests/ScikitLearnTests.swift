import Evaluation
import Testing

@Suite struct ScikitLearnTests {
  /// Both sides sum the same 400 terms in different orders: some 400 roundings of 1e-16 each.
  private static let tolerance = 1e-12

  @Test(arguments: ReferenceCase.all, Metric.all(of: .probability))
  func `a score is scikit-learn's`(of reference: ReferenceCase, metric: Metric) throws {
    let (probabilities, outcomes) = reference.forecasts
    let metrics = Metrics(probabilities: probabilities, outcomes: outcomes)
    let score = try #require(metrics[metric])
    let expected = try #require(reference.scores[metric.name])
    #expect(abs(score - expected) <= Self.tolerance, "\(score), expected \(expected)")
  }

  @Test func `the references cover every metric, and ties`() {
    #expect(ReferenceCase.all.count == 36)
    #expect(ReferenceCase.all.count { $0.ties } == 18)
    for reference in ReferenceCase.all {
      #expect(Set(reference.scores.keys) == Set(Metric.all(of: .probability).map(\.name)))
      #expect(reference.forecasts.outcomes.contains(0.5) == reference.ties)
    }
  }
}
