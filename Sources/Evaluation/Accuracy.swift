extension Metric {
  public static let accuracy = Metric(
    "accuracy", title: "accuracy", lowerIsBetter: false, isMeanOverGames: true,
    score: Evaluation.accuracy)
}

/// The fraction of decided games whose winner was given more than 1/2; higher is better.
///
/// A probability of exactly 1/2 counts as half right, so that naming the teams in the other order
/// changes nothing. Ties are left out. Nil without decided games. Reference: scikit-learn's
/// `accuracy_score`.
///
/// - Precondition: `outcomes` has as many elements as `probabilities`.
public func accuracy(probabilities: [Double], outcomes: [Double]) -> Double? {
  precondition(probabilities.count == outcomes.count, "an outcome for each probability")
  var right = 0.0
  var decided = 0
  for (probability, outcome) in zip(probabilities, outcomes) where outcome != 0.5 {
    decided += 1
    if probability == 0.5 {
      right += 0.5
    } else if (probability > 0.5) == (outcome == 1) {
      right += 1
    }
  }
  return decided == 0 ? nil : right / Double(decided)
}
