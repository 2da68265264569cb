/// A score that runs are judged by.
public enum Metric: String, CaseIterable, Sendable {
  case logLoss = "log_loss"
  case brierScore = "brier_score"
  case accuracy
  case areaUnderROC = "roc_auc"
  case expectedCalibrationError = "ece"

  /// Which way is better.
  public var lowerIsBetter: Bool {
    switch self {
    case .logLoss, .brierScore, .expectedCalibrationError: true
    case .accuracy, .areaUnderROC: false
    }
  }

  /// Whether each game has a score of its own, whose mean this is.
  public var isMeanOverGames: Bool {
    switch self {
    case .logLoss, .brierScore, .accuracy: true
    case .areaUnderROC, .expectedCalibrationError: false
    }
  }

  /// Whether one score is better than another.
  public func isBetter(_ one: Double, than other: Double) -> Bool {
    lowerIsBetter ? one < other : one > other
  }

  /// What tables call it.
  public var title: String {
    switch self {
    case .logLoss: "log loss"
    case .brierScore: "Brier"
    case .accuracy: "accuracy"
    case .areaUnderROC: "AUC"
    case .expectedCalibrationError: "ECE"
    }
  }
}
