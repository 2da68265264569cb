public import Evaluation
public import Tracking

/// A bar that every run of a comparison has to clear: `log_loss <= baseline + 0.002`.
///
/// Scores are those over the games that all runs predicted.
public struct Gate: Sendable, Equatable {
  public enum Comparison: String, Sendable, CaseIterable {
    // Longer ones first, so that "<=" is not read as "<".
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"

    func holds(_ score: Double, _ limit: Double) -> Bool {
      switch self {
      case .atMost: score <= limit
      case .atLeast: score >= limit
      case .below: score < limit
      case .above: score > limit
      }
    }
  }

  public enum Limit: Sendable, Equatable {
    case number(Double)
    /// The baseline's score and so much more, or less where it is below 0.
    case baseline(offset: Double)
  }

  /// As it was typed.
  public let text: String
  public let metric: Metric
  public let comparison: Comparison
  public let limit: Limit

  public init(text: String, _ metric: Metric, _ comparison: Comparison, _ limit: Limit) {
    (self.text, self.metric) = (text, metric)
    (self.comparison, self.limit) = (comparison, limit)
  }

  /// How a run fares.
  public struct Answer: Sendable, Equatable {
    /// Nil where the score is not defined over these games.
    public let score: Double?
    public let limit: Double?
    /// False where either is not defined.
    public let passes: Bool
  }

  public func answer(for run: ComparedRun, baseline: ComparedRun) -> Answer {
    let score = run.metrics[metric]
    let limit: Double? =
      switch self.limit {
      case .number(let number): number
      case .baseline(let offset): baseline.metrics[metric].map { $0 + offset }
      }
    guard let score, let limit else { return Answer(score: score, limit: limit, passes: false) }
    return Answer(score: score, limit: limit, passes: comparison.holds(score, limit))
  }
}
