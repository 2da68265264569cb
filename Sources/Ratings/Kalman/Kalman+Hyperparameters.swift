public import Hyperparameters
public import League

extension Kalman {
  private static let points = Hyperparameter.Kind.number(-100_000...100_000)
  private static let share = Hyperparameter.Kind.number(0...1)
  private static let variance = Hyperparameter.Kind.number(0...1_000_000_000)
  private static let positive = Hyperparameter.Kind.number(1e-9...1_000_000_000)

  /// The hyperparameter that says whether the others are estimated.
  public static let fit = Hyperparameter(
    "fit", .choice(["likelihood", "none"]), default: .value(.text("likelihood")),
    "whether the numbers below are estimated on the seasons walked before the first that is predicted, "
      + "or are as they are told")

  /// Numbers that are estimated, in the order of their estimation. The defaults are the prior means for
  /// margins of ``MarginFit/standardScale``.
  public static let estimated: [Hyperparameter] = [
    Hyperparameter(
      "newcomer_rating", points, default: .value(.number(-6)),
      "rating of teams first seen in a later season than the first, in points"),
    Hyperparameter(
      "home_advantage", points, default: .value(.number(3)),
      "points that a host is better by, before anything is learnt of it"),
    Hyperparameter(
      "conference_pull", .number(-1...1), default: .value(.number(0.1)),
      "fraction of its new conference's mean rating that a team gains between seasons"),
    Hyperparameter(
      "carryover", share, default: .value(.number(0.75)),
      "fraction of its rating that a team keeps between seasons"),
    Hyperparameter(
      "variance_carryover", share, default: .value(.number(0.65)),
      "fraction of its variance that a rating keeps between seasons"),
    Hyperparameter(
      "margin_softening", variance, default: .value(.number(52.5)),
      "points from which on margins count less, c in c·asinh(margin/c); 0 for margins as they are"),
    Hyperparameter(
      "newcomer_variance", positive, default: .value(.number(56.25)),
      "variance of a rating before its first game, in points squared"),
    Hyperparameter(
      "season_variance", variance, default: .value(.number(15.75)),
      "variance that it gains between seasons, in points squared"),
    Hyperparameter(
      "daily_variance", variance, default: .value(.number(0.03375)),
      "variance that it gains a day between two games of a season, in points squared"),
    Hyperparameter(
      "game_variance", positive, default: .value(.number(135)),
      "variance of a margin around what the strengths say, in points squared"),
    Hyperparameter(
      "home_bonus_variance", variance, default: .value(.number(0.675)),
      "variance of a team's own bonus at home before its first game there, in points squared"),
    Hyperparameter(
      "home_drift", variance, default: .value(.number(0.0225)),
      "variance that the league's home edge gains between seasons, in points squared"),
  ]

  public static let hyperparameters =
    [fit] + estimated + [
      Hyperparameter(
        "covariance", .choice(["independent", "full"]), default: .value(.text("independent")),
        "whether teams' variances stand alone, or a game tells of all who are joined to it")
    ]

  /// The filter that the hyperparameter `covariance` asks for.
  ///
  /// - Parameter values: of ``hyperparameters``.
  public static func filter(
    _ values: HyperparameterValues, teams: TeamTable
  ) -> any MarginFilter {
    filter(KalmanParameters(values), values, teams)
  }

  private static func filter(
    _ parameters: KalmanParameters, _ values: HyperparameterValues, _ teams: TeamTable
  ) -> any MarginFilter {
    if values.text("covariance") == "full" {
      return JointKalman(parameters, teamCount: teams.count)
    }
    return Kalman(parameters, teamCount: teams.count)
  }
}

// MARK: Without home edges of teams and softening

extension Kalman {
  private static let plainPoints = Hyperparameter.Kind.number(-1000...1000)
  private static let plainVariance = Hyperparameter.Kind.number(0...10_000)

  /// What the filter was told in the first version of the model, and is told as a block of features: one home
  /// advantage, margins as they are, and numbers that suit college basketball.
  public static let plainHyperparameters: [Hyperparameter] = [
    Hyperparameter(
      "initial_rating", plainPoints, default: .value(.number(0)),
      "rating of the teams of the first season walked, in points"),
    Hyperparameter(
      "newcomer_rating", plainPoints, default: .value(.number(-8)),
      "rating of teams first seen in a later season, in points"),
    Hyperparameter(
      "newcomer_variance", plainVariance, default: .value(.number(64)),
      "variance of a rating before its first game, in points squared"),
    Hyperparameter(
      "carryover", .number(0...1), default: .value(.number(0.8)),
      "fraction of its rating that a team keeps between seasons"),
    Hyperparameter(
      "conference_pull", .number(0...1), default: .value(.number(0.15)),
      "fraction of its new conference's mean rating that it gains"),
    Hyperparameter(
      "variance_carryover", .number(0...1), default: .value(.number(0.64)),
      "fraction of its variance that a rating keeps between seasons"),
    Hyperparameter(
      "season_variance", plainVariance, default: .value(.number(20.25)),
      "variance that it gains between seasons, in points squared"),
    Hyperparameter(
      "daily_variance", .number(0...100), default: .value(.number(0.04)),
      "variance that it gains a day between two games of a season, in points squared"),
    Hyperparameter(
      "home_advantage", plainPoints, default: .value(.number(3.5)),
      "points that the home side is better by"),
    Hyperparameter(
      "game_variance", .number(1...10_000), default: .value(.number(121)),
      "variance of a margin around what the strengths say, in points squared"),
    Hyperparameter(
      "covariance", .choice(["independent", "full"]), default: .value(.text("independent")),
      "whether teams' variances stand alone, or a game tells of all who are joined to it"),
  ]

  /// - Parameter values: of ``plainHyperparameters``.
  public static func plainFilter(
    _ values: HyperparameterValues, teams: TeamTable
  ) -> any MarginFilter {
    filter(KalmanParameters(plain: values), values, teams)
  }
}
