internal import Evaluation
internal import Wording

/// Scores, chances and results as reports word them.
enum ScoreText {
  static func score(_ value: Double?) -> String { NumberFormat.fixed(value, decimals: 4) }

  static func difference(_ value: Double?) -> String {
    NumberFormat.fixed(value, decimals: 4, isSigned: true)
  }

  static func percent(_ probability: Double) -> String {
    NumberFormat.fixed(100 * probability, decimals: 1) + " %"
  }

  /// `0.041`, or `<0.001`.
  static func pValue(_ value: Double) -> String {
    value < 0.001 ? "<0.001" : NumberFormat.fixed(value, decimals: 3)
  }

  /// Within a sentence: `= 0.041`, or `< 0.001`.
  static func pValueInWords(_ value: Double) -> String {
    value < 0.001 ? "< 0.001" : "= \(pValue(value))"
  }

  /// Which way is better.
  static func directions(of target: Target) -> String {
    let names = { (lower: Bool) in
      Metric.all(of: target).filter { $0.lowerIsBetter == lower }.map(\.title).joined(
        separator: ", ")
    }
    return "Lower is better: \(names(true)). Higher is better: \(names(false))."
  }

  /// The probability that was given to the winner; in a tie, to the team named first.
  static func toWinner(_ probability: Double, outcome: Double) -> Double {
    outcome == 0 ? 1 - probability : probability
  }

  /// Who beat whom.
  static func result(_ teamA: String, _ teamB: String, outcome: Double) -> String {
    switch outcome {
    case 1: "\(teamA) beat \(teamB)"
    case 0: "\(teamB) beat \(teamA)"
    default: "\(teamA) tied with \(teamB)"
    }
  }
}

extension Column {
  /// A column of a metric's values.
  static func metric(_ metric: Metric) -> Column {
    Column(
      metric.title, key: JSONPath([.key(metric.name)]), .number,
      best: metric.lowerIsBetter ? .lowest : .highest)
  }
}
