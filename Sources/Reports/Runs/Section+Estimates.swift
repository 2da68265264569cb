internal import Hyperparameters
internal import JSON

extension Section {
  /// What a model estimated before it was made, and from what; nothing where it was told all.
  static func estimates(_ estimates: Estimates?) -> [Section] {
    guard let estimates else { return [] }
    let origin =
      estimates.arePriors
      ? Block.sentence("No games to estimate from: the prior means are used.")
      : .figures(figures(of: estimates))
    return [Section("Estimates", [origin, .table(table(of: estimates))])]
  }

  private static func figures(_ name: String, _ cell: Cell, at key: String) -> Figures.Fact {
    Figures.Fact(name, cell, at: ["estimates", .key(key)])
  }

  private static func figures(of estimates: Estimates) -> Figures {
    Figures([
      figures("games", .count(estimates.games), at: "games"),
      figures(
        "log likelihood", .number(estimates.logLikelihood, decimals: 3), at: "log_likelihood"),
      figures("with the priors", .number(estimates.objective, decimals: 3), at: "objective"),
      figures("evaluations", .count(estimates.evaluations), at: "evaluations"),
      figures("scale of margins", .number(estimates.scale, decimals: 3), at: "scale"),
    ])
  }

  private static func table(of estimates: Estimates) -> Table {
    var table = Table([
      Column("hyperparameter"), Column("estimate", .number),
      Column("coordinate of the prior", key: "coordinate"),
      Column("mean", key: "mean", .number), Column("deviation", key: "deviation", .number),
    ])
    for (name, prior) in estimates.priors.sorted(by: { $0.key < $1.key }) {
      table.append(
        [
          .text(name), .number(estimates.values[name], decimals: 4), .text(prior.coordinate),
          .number(prior.mean, decimals: 3), .number(prior.deviation, decimals: 3),
        ], at: ["estimates", "priors", .key(name)])
    }
    return table
  }
}
