/// A number by which somebody says how a model that runs elsewhere did.
public enum ExternalScore: String, Sendable, CaseIterable {
  case logLoss = "log_loss"
  case brierScore = "brier_score"
  case accuracy
  case areaUnderROC = "roc_auc"
  case calibrationError = "ece"
  case rSquared = "r_squared"
  case rootMeanSquaredError = "rmse"
  case meanAbsoluteError = "mae"
  case meanAbsolutePercentageError = "mape"

  /// The values that it can have: log loss in nats a game, shares in [0, 1], errors in the unit of what is
  /// foretold. Upper ends of what has none are far beyond any that were meant.
  public var range: ClosedRange<Double> {
    switch self {
    case .brierScore, .accuracy, .areaUnderROC, .calibrationError: 0...1
    case .logLoss: 0...1000
    case .rSquared: -1e9...1
    case .rootMeanSquaredError, .meanAbsoluteError, .meanAbsolutePercentageError: 0...1e12
    }
  }

  public var title: String {
    switch self {
    case .logLoss: "log loss"
    case .brierScore: "Brier score"
    case .accuracy: "accuracy"
    case .areaUnderROC: "AUC"
    case .calibrationError: "ECE"
    case .rSquared: "R²"
    case .rootMeanSquaredError: "RMSE"
    case .meanAbsoluteError: "MAE"
    case .meanAbsolutePercentageError: "MAPE"
    }
  }
}
