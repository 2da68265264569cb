/// The mean of a function of each probability and its outcome; nil without any.
func mean(
  _ probabilities: [Double], _ outcomes: [Double], of term: (Double, Double) -> Double
) -> Double? {
  precondition(probabilities.count == outcomes.count, "an outcome for each probability")
  guard !probabilities.isEmpty else { return nil }
  let sum = zip(probabilities, outcomes).reduce(0) { $0 + term($1.0, $1.1) }
  return sum / Double(probabilities.count)
}
