public import Evaluation

/// The predictions whose games have been played, scored together and season by season; those of shots
/// session by session.
public struct ScoredPredictions: Sendable {
  public let metrics: RunRecord.MetricsBySeason
  public let coinFlip: Metrics

  public init(_ predictions: Predictions) {
    let pooled = Sample(predictions, 0..<predictions.count)
    let groups = predictions.groups
    var seasons: [Int: Metrics] = [:]
    // Predictions come in the order of the walk, so a season's stand together.
    var start = 0
    for index in groups.indices {
      let next = index + 1
      guard next == predictions.count || groups[next] != groups[index]
      else { continue }
      seasons[Int(groups[index])] = Sample(predictions, start..<next).metrics
      start = next
    }
    metrics = RunRecord.MetricsBySeason(pooled: pooled.metrics, seasons: seasons)
    coinFlip =
      predictions.target == .probability
      ? Metrics.coinFlip(outcomes: pooled.outcomes)
      : Metrics(of: .number, games: pooled.outcomes.count, scores: [:])
  }

  private struct Sample {
    private let target: Target
    private var foretold: [Double] = []
    private(set) var outcomes: [Double] = []

    init(_ predictions: Predictions, _ range: Range<Int>) {
      target = predictions.target
      for index in range {
        guard let outcome = predictions.outcome[index] else { continue }
        foretold.append(predictions.foretold[index])
        outcomes.append(outcome)
      }
    }

    var metrics: Metrics { Metrics(of: target, foretold: foretold, outcomes: outcomes) }
  }
}
