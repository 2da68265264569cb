public import Hyperparameters
public import League

extension Kalman {
  private static let points = Hyperparameter.Kind.number(-1000...1000)
  private static let variance = Hyperparameter.Kind.number(0...10_000)

  public static let hyperparameters: [Hyperparameter] = [
    Hyperparameter(
      "initial_rating", points, default: .value(.number(0)),
      "rating of the teams of the first season walked, in points"),
    Hyperparameter(
      "newcomer_rating", points, default: .value(.number(-8)),
      "rating of teams first seen in a later season, in points"),
    Hyperparameter(
      "newcomer_variance", variance, default: .value(.number(64)),
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
      "season_variance", variance, default: .value(.number(20.25)),
      "variance that it gains between seasons, in points squared"),
    Hyperparameter(
      "daily_variance", .number(0...100), default: .value(.number(0.04)),
      "variance that it gains a day between two games of a season, in points squared"),
    Hyperparameter(
      "home_advantage", points, default: .value(.number(3.5)),
      "points that the home side is better by"),
    Hyperparameter(
      "game_variance", .number(1...10_000), default: .value(.number(121)),
      "variance of a margin around what the strengths say, in points squared"),
    Hyperparameter(
      "covariance", .choice(["independent", "full"]), default: .value(.text("independent")),
      "whether teams' variances stand alone, or a game tells of all who are joined to it"),
  ]

  /// The filter that the hyperparameter `covariance` asks for.
  public static func filter(
    _ values: HyperparameterValues, teams: TeamTable
  ) -> any MarginFilter {
    if values.text("covariance") == "full" { return JointKalman(values, teams: teams) }
    return Kalman(values, teams: teams)
  }
}
