internal import Terminal
internal import Wording

/// A gate and how each run fared at it.
struct GateResult {
  let gate: Gate
  /// For each run but the baseline.
  let answers: [Gate.Answer]

  var passes: Bool { answers.allSatisfy(\.passes) }

  /// `log_loss <= baseline + 0.002: B 0.6201 passes (limit 0.6210)`.
  var sentence: String {
    let parts = answers.enumerated().map { index, answer in
      let letter = ComparisonText.letter(index + 1)
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
