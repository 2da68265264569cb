extension Metric {
  public static let areaUnderROC = Metric(
    "roc_auc", title: "AUC", lowerIsBetter: false, score: Evaluation.areaUnderROC)
}

/// The chance that a game that A won was given a higher probability than one that A lost, equal
/// probabilities counting half; in [0, 1], higher is better.
///
/// Ties are left out. Nil unless A both won and lost. Computed from ranks: Mann and Whitney, "On a
/// test of whether one of two random variables is stochastically larger than the other" (1947);
/// equals scikit-learn's `roc_auc_score`.
///
/// - Precondition: `outcomes` has as many elements as `probabilities`.
public func areaUnderROC(probabilities: [Double], outcomes: [Double]) -> Double? {
  precondition(probabilities.count == outcomes.count, "an outcome for each probability")
  let decided = outcomes.indices.filter { outcomes[$0] != 0.5 }
    .sorted { probabilities[$0] < probabilities[$1] }
  let wins = decided.count { outcomes[$0] == 1 }
  let losses = decided.count - wins
  guard wins > 0, losses > 0 else { return nil }
  var rankSum = 0.0
  var start = 0
  while start < decided.count {
    let probability = probabilities[decided[start]]
    var end = start
    while end < decided.count, probabilities[decided[end]] == probability { end += 1 }
    let winsHere = decided[start..<end].count { outcomes[$0] == 1 }
    // Ranks start+1 ... end share their mean.
    rankSum += Double(winsHere) * Double(start + 1 + end) / 2
    start = end
  }
  return (rankSum - Double(wins) * Double(wins + 1) / 2) / (Double(wins) * Double(losses))
}
