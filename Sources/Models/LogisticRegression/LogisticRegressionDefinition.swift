internal import Hyperparameters

extension ModelDefinition {
  public static let logisticRegression = ModelDefinition(
    name: "logistic_regression", version: 1,
    summary: "log-odds as a weighted sum of features, refitted before each tournament",
    origin: .builtIn,
    hyperparameters: [
      Hyperparameter(
        "l2", .number(0...1e9), default: .value(.number(1000)),
        "penalty on squared coefficients of scaled features: 1/C in scikit-learn"),
      Hyperparameter(
        "tournament_weight", .number(0...1000), default: .value(.number(1)),
        "how many other games a tournament game counts for in learning"),
      Hyperparameter(
        "first_day", .wholeNumber(0...1000), default: .value(.number(0)),
        "games of a season's earlier days are not learnt from"),
    ],
    kind: .stateless { values, context in
      LogisticRegression(values, columns: context.columns)
    },
    insight: LogisticFile.insight)
}
