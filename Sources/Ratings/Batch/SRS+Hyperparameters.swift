public import Hyperparameters

extension SRS {
  public static let hyperparameters: [Hyperparameter] = [
    Hyperparameter(
      "home_advantage", .number(-1000...1000), default: .value(.number(3.5)),
      "points that the home side is better by"),
    Hyperparameter(
      "ridge", .number(0.01...1000), default: .value(.number(1)),
      "how strongly ratings are drawn toward 0, in games against an average team"),
  ]
}
