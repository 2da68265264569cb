internal import Glibc

extension Metric {
  public static let logLoss = Metric(
    "log_loss", title: "log loss", lowerIsBetter: true, loss: gameLogLoss,
    score: Evaluation.logLoss)
}

/// Mean negative log-likelihood, in nats; lower is better. A tie counts as half a win and half a loss.
///
///     −mean(y ln p + (1 − y) ln(1 − p)), p and 1 − p clipped to [1e-15, 1 − 1e-15]
///
/// Nil without games. Reference: scikit-learn's `log_loss`.
///
/// - Precondition: `outcomes` has as many elements as `probabilities`.
public func logLoss(probabilities: [Double], outcomes: [Double]) -> Double? {
  mean(probabilities, outcomes, of: gameLogLoss)
}

/// One game's log loss, in nats.
public func gameLogLoss(probability: Double, outcome: Double) -> Double {
  let won = outcome == 0 ? 0 : outcome * log(clipped(probability))
  let lost = outcome == 1 ? 0 : (1 - outcome) * log(clipped(1 - probability))
  return -(won + lost)
}

/// Keeps one certain and wrong forecast from making every mean infinite.
private func clipped(_ probability: Double) -> Double {
  min(max(probability, 1e-15), 1 - 1e-15)
}
