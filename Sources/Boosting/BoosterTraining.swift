/// A finished training.
public struct BoosterTraining: Sendable {
  /// The first ``bestRound`` rounds and no more.
  public let booster: Booster
  /// How many rounds the booster keeps: with early stopping those up to the lowest validation log loss
  /// (the first of equals), else all.
  public let bestRound: Int
  /// In nats, one for each round that was run; empty without validation rows.
  public let validationLogLosses: [Double]
  /// How long the training was inside calls of XGBoost, its own copies of the rows included.
  public let libraryDuration: Duration
}
