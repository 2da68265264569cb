import Evaluation
import Foundation
import Testing

/// Metrics of numbers foretold; the values are those of scikit-learn 1.5's documentation.
@Suite struct NumberMetricTests {
  private static let foretold = [2.5, 0, 2, 8]
  private static let outcomes = [3, -0.5, 2, 7]

  @Test func `mean distance and root of the mean square are scikit-learn's`() throws {
    #expect(meanAbsoluteError(foretold: Self.foretold, outcomes: Self.outcomes) == 0.5)
    let root = try #require(rootMeanSquaredError(foretold: Self.foretold, outcomes: Self.outcomes))
    #expect(abs(root - 0.6123724356957945) < 1e-15)
  }

  /// scikit-learn's documentation of r2_score: 0.948… of these four, −3 of three the wrong way round.
  @Test func `the share of variance explained is scikit-learn's`() throws {
    let share = try #require(
      coefficientOfDetermination(foretold: [2.5, 0, 2, 8], outcomes: [3, -0.5, 2, 7]))
    #expect(abs(share - 0.9486081370449679) < 1e-15)
    #expect(coefficientOfDetermination(foretold: [3, 2, 1], outcomes: [1, 2, 3]) == -3)
    #expect(coefficientOfDetermination(foretold: [1, 2], outcomes: [5, 5]) == nil)
  }

  @Test func `without games they are undefined`() {
    let metrics = Metrics(of: .number, foretold: [], outcomes: [])
    #expect(metrics.games == 0 && metrics.scores.isEmpty)
  }

  @Test func `a number has its own metrics and no other's, also read back`() throws {
    let metrics = Metrics(of: .number, foretold: Self.foretold, outcomes: Self.outcomes)
    #expect(
      Set(metrics.scores.keys) == [
        .meanAbsoluteError, .rootMeanSquaredError, .coefficientOfDetermination,
      ])
    let read = try JSONDecoder().decode(Metrics.self, from: try JSONEncoder().encode(metrics))
    #expect(read == metrics)
    #expect(Metric.first(of: .number) == .meanAbsoluteError)
    #expect(Metric.first(of: .probability) == .logLoss)
  }
}
