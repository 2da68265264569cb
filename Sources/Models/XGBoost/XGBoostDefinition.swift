internal import Hyperparameters

extension ModelDefinition {
  public static let xgboost = ModelDefinition(
    name: "xgboost", version: 1,
    summary: "gradient-boosted trees on features, refitted before each tournament",
    origin: .builtIn, hyperparameters: ownHyperparameters + libraryHyperparameters,
    kind: .stateless { values, context in
      try XGBoost(values, columns: context.columns, seed: context.seed)
    },
    insight: XGBoost.insight)

  private static let ownHyperparameters: [Hyperparameter] = [
    Hyperparameter(
      "rounds", .wholeNumber(1...100_000), default: .value(.number(1000)),
      "how many trees at most"),
    Hyperparameter(
      "early_stopping_rounds", .wholeNumber(0...100_000), default: .value(.number(30)),
      "rounds without a lower log loss of the games held out after which to stop; 0 holds out none"),
    Hyperparameter(
      "validation_share", .number(0.001...0.9), default: .value(.number(0.1)),
      "share of the games, the latest, that are held out for early stopping"),
    Hyperparameter(
      "tournament_weight", .number(0...1000), default: .value(.number(1)),
      "how many other games a tournament game counts for in learning"),
  ]

  /// Hyperparameters that the library has under other names; defaults are the library's where not
  /// said to differ.
  fileprivate static let libraryHyperparameters: [Hyperparameter] = [
    Hyperparameter(
      "eta", .number(0...1), default: .value(.number(0.05)), "fraction of each tree that is added"),
    Hyperparameter(
      "max_depth", .wholeNumber(0...50), default: .value(.number(4)),
      "depth of a tree, 0 for no limit"),
    Hyperparameter(
      "max_leaves", .wholeNumber(0...1_000_000), default: .value(.number(0)),
      "leaves of a tree, 0 for no limit"),
    Hyperparameter(
      "grow_policy", .choice(["depthwise", "lossguide"]), default: .value(.text("depthwise")),
      "whether trees grow level by level, or where the loss falls most"),
    Hyperparameter(
      "min_child_weight", .number(0...1e9), default: .value(.number(50)),
      "least sum of p (1 − p) in a leaf"),
    Hyperparameter(
      "subsample", .number(0.001...1), default: .value(.number(0.8)),
      "share of the rows that each tree sees"),
    Hyperparameter(
      "colsample_bytree", .number(0.001...1), default: .value(.number(0.8)),
      "share of the columns that each tree sees"),
    Hyperparameter(
      "colsample_bylevel", .number(0.001...1), default: .value(.number(1)),
      "share of those that each level sees"),
    Hyperparameter(
      "lambda", .number(0...1e9), default: .value(.number(1)), "L2 penalty on leaves"),
    Hyperparameter(
      "alpha", .number(0...1e9), default: .value(.number(0)), "L1 penalty on leaves"),
    Hyperparameter(
      "gamma", .number(0...1e9), default: .value(.number(0)),
      "least fall of the loss that a split must bring"),
    Hyperparameter(
      "max_delta_step", .number(0...1e9), default: .value(.number(0)),
      "limit of a leaf's value; 0 for none"),
    Hyperparameter(
      "max_bin", .wholeNumber(2...65_536), default: .value(.number(256)),
      "bins of a column's histogram"),
    Hyperparameter(
      "tree_method", .choice(["hist", "approx", "exact"]), default: .value(.text("hist")),
      "how splits are found"),
    Hyperparameter(
      "nthread", .wholeNumber(1...1024), default: .value(.number(1)),
      "threads of the library; another number can give other bits"),
  ]
}

extension HyperparameterValues {
  /// The parameters that the XGBoost library is told, by its own names.
  var libraryParameters: [String: String] {
    var parameters: [String: String] = [:]
    for hyperparameter in ModelDefinition.libraryHyperparameters {
      let name = hyperparameter.name
      // The library refuses a fraction of what it counts.
      if case .wholeNumber = hyperparameter.kind {
        parameters[name] = String(wholeNumber(name))
      } else {
        parameters[name] = values[name]?.description
      }
    }
    return parameters
  }
}
