public import Hyperparameters

extension PageRank {
  public static let hyperparameters: [Hyperparameter] = [
    Hyperparameter(
      "damping", .number(0...0.99), default: .value(.number(0.85)),
      "fraction of its weight that a team passes to those that beat it")
  ]
}
