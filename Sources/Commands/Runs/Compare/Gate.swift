internal import Evaluation
internal import Terminal
internal import Tracking

/// A bar that every run of a comparison has to clear: `log_loss <= baseline + 0.002`.
///
/// Scores are those over the games that all runs predicted.
struct Gate: Equatable {
  enum Comparison: String, CaseIterable {
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

  enum Limit: Equatable {
    case number(Double)
    /// The baseline's score and so much more, or less where it is below 0.
    case baseline(offset: Double)
  }

  /// As it was typed.
  let text: String
  let metric: Metric
  let comparison: Comparison
  let limit: Limit

  /// How a run fares.
  struct Answer: Equatable {
    /// Nil where the score is not defined over these games.
    let score: Double?
    let limit: Double?
    /// False where either is not defined.
    let passes: Bool
  }

  func answer(for run: ComparedRun, baseline: ComparedRun) -> Answer {
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
