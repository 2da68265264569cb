public import Tracking
internal import Wording

/// A gate and how each run fared at it.
public struct GateResult: Sendable {
  let gate: Gate
  /// For each run but the baseline.
  let answers: [Gate.Answer]

  public var passes: Bool { answers.allSatisfy(\.passes) }

  /// `log_loss <= baseline + 0.002: B 0.6201 passes (limit 0.6210)`.
  public var sentence: String {
    let parts = answers.enumerated().map { index, answer in
      let letter = ComparisonWords.letter(index + 1)
      guard let score = answer.score, let limit = answer.limit else {
        return "\(letter) fails (not defined over these games)"
      }
      let digits = NumberFormat.fixed(score, decimals: 6)
      let bound = NumberFormat.fixed(limit, decimals: 6)
      return "\(letter) \(digits) \(answer.passes ? "passes" : "fails") (limit \(bound))"
    }
    return "\(gate.text): " + parts.joined(separator: "; ")
  }
}

extension GateResult {
  /// - Parameter comparison: whose baseline the gate may name.
  public init(of gate: Gate, in comparison: RunComparison) {
    self.init(
      gate: gate,
      answers: comparison.runs.map { gate.answer(for: $0, baseline: comparison.baseline) })
  }
}
