public import Hyperparameters
public import League

/// Colley's ratings, from wins and losses alone: shares of wins, corrected for the opponents'.
///
///     (2 + games) r − Σ r of its opponents = 1 + (wins − losses) / 2
///
/// with an opponent counted once a game, and a tie as half a win and half a loss. The ratings of teams
/// that games connect have the mean 1/2.
///
/// Reference: Colley, "Colley's Bias Free College Football Ranking Method" (2002).
public struct Colley: BatchRating {
  public static let hyperparameters: [Hyperparameter] = []

  private var system: LaplacianSystem

  public init(_ values: HyperparameterValues, teams: TeamTable) {
    system = LaplacianSystem(ridge: 2, teamCount: teams.count)
  }

  public mutating func beginSeason() {
    system.removeAll()
  }

  public mutating func update(_ day: GameDay) {
    system.update(day) { 1 + Double($0.winsOverLosses) / 2 }
  }

  /// About a share of wins: mostly in [0, 1].
  public func rating(of team: Int32) -> Double {
    system.hasPlayed(team) ? system.solution[Int(team)] : .nan
  }
}
