public import Hyperparameters

extension Elo {
  private static let rating = Hyperparameter.Kind.number(-10_000...10_000)

  /// The defaults are what `scripts/tune` found on women's college basketball, seasons 2001 to 2009.
  public static let hyperparameters: [Hyperparameter] = [
    Hyperparameter(
      "initial_rating", rating, default: .value(.number(1500)),
      "rating of the teams of the first season walked"),
    Hyperparameter(
      "newcomer_rating", rating, default: .value(.number(1050)),
      "rating of teams first seen in a later season"),
    Hyperparameter(
      "mean_rating", rating, default: .value(.number(1500)),
      "what ratings move toward between seasons"),
    Hyperparameter(
      "k_factor", .number(0...1000), default: .value(.number(42.5)),
      "rating points that a game can move, before the margin multiplier"),
    Hyperparameter(
      "tournament_k_factor", .number(0...1000), default: .sameAs("k_factor"),
      "the same in tournament games"),
    Hyperparameter(
      "early_boost", .number(0...100), default: .value(.number(1.75)),
      "b: a side's step is times 1 + b / (1 + its games this season)"),
    Hyperparameter(
      "home_advantage", .number(-1000...1000), default: .value(.number(85)),
      "rating points added to the home side, in learning and predicting"),
    Hyperparameter(
      "scale", .number(1...100_000), default: .value(.number(400)),
      "rating points that make the odds 10 to 1"),
    Hyperparameter(
      "carryover", .number(0...1), default: .value(.number(0.9)),
      "fraction of the distance from the mean that a team keeps between seasons"),
    Hyperparameter(
      "carryover_target", .choice(["mean", "conference"]), default: .value(.text("conference")),
      "that mean: mean_rating, or the mean of the team's new conference"),
    Hyperparameter(
      "margin", .choice(EloMargin.Form.allCases.map(\.rawValue)),
      default: .value(.text(EloMargin.Form.fiveThirtyEightNBA.rawValue)),
      "how a step grows with the margin"),
    Hyperparameter(
      "margin_cap", .number(0...10_000), default: .value(.number(25)),
      "largest margin that counts, in points (power)"),
    Hyperparameter(
      "margin_floor", .wholeNumber(0...100), default: .value(.number(1)), earlier: .number(0),
      "points that the closest game counts as at least, a tie too (power)"),
    Hyperparameter(
      "margin_exponent", .number(0...5), default: .value(.number(0.5)),
      "the margin's exponent (power)"),
    Hyperparameter(
      "overtime_rescaling", .boolean, default: .value(.boolean(false)),
      "whether a margin after overtime counts at regulation length"),
    Hyperparameter(
      "regulation_minutes", .number(1...1000), default: .value(.number(40)),
      "length of a game without overtime (overtime_rescaling)"),
    Hyperparameter(
      "overtime_minutes", .number(0...1000), default: .value(.number(5)),
      "length of one overtime (overtime_rescaling)"),
    Hyperparameter(
      "initial_ratings", .ratings(seasons: false), default: .value(.ratings([])),
      "what named teams start with when they are first seen"),
    Hyperparameter(
      "overrides", .ratings(seasons: true), default: .value(.ratings([])),
      "what named teams start named seasons with"),
  ]

  /// Adds the values that all published rules have in common, whatever the defaults are tuned to.
  private static func published(
    _ values: [String: HyperparameterValue]
  ) -> [String: HyperparameterValue] {
    let common: [String: HyperparameterValue] = [
      "early_boost": .number(0), "scale": .number(400), "carryover_target": .text("mean"),
      "overtime_rescaling": .boolean(false),
    ]
    return common.merging(values) { $1 }
  }

  public static let presets: [Preset] = [
    Preset(
      name: "ncaa", summary: "college basketball: the defaults, tuned on seasons before 2010",
      values: [:]),
    Preset(
      name: "fivethirtyeight-nfl", summary: "FiveThirtyEight's NFL Elo as published in 2018",
      values: published([
        "initial_rating": .number(1505), "newcomer_rating": .number(1300),
        "mean_rating": .number(1505), "k_factor": .number(20), "home_advantage": .number(65),
        "carryover": .number(2.0 / 3),
        "margin": .text("fivethirtyeight_nfl"),
      ])),
    Preset(
      name: "fivethirtyeight-nba", summary: "FiveThirtyEight's NBA Elo as published in 2015",
      values: published([
        "initial_rating": .number(1300), "newcomer_rating": .number(1300),
        "mean_rating": .number(1505), "k_factor": .number(20), "home_advantage": .number(100),
        "carryover": .number(0.75),
        "margin": .text("fivethirtyeight_nba"),
      ])),
    Preset(
      name: "fivethirtyeight-mlb", summary: "FiveThirtyEight's MLB Elo, without its adjustments",
      values: published([
        "initial_rating": .number(1500), "newcomer_rating": .number(1500),
        "mean_rating": .number(1500), "k_factor": .number(4), "home_advantage": .number(24),
        "carryover": .number(2.0 / 3),
        "margin": .text("none"),
      ])),
  ]
}
