/// The kind of thing that a booster foretells.
public enum BoosterTarget: Sendable {
  /// The probability of label 1.
  case probability
  /// Any number, by squared errors.
  case number

  /// XGBoost's name for it.
  var objective: String {
    switch self {
    case .probability: "binary:logistic"
    case .number: "reg:squarederror"
    }
  }

  var parameters: [String: String] {
    switch self {
    case .probability: ["objective": objective, "eval_metric": "logloss"]
    case .number: ["objective": objective, "eval_metric": "rmse", "base_score": "0"]
    }
  }
}
