public import Hyperparameters
public import League

/// The Simple Rating System with a ridge: strengths in points that explain the season's margins.
///
/// They minimize
///
///     Σ (margin − home advantage · site − (r_A − r_B))² + ridge · Σ r²
///
/// over the games so far. The ridge draws a team that has played little toward 0; the ratings of
/// teams that games connect add up to 0.
///
/// References: Pro-Football-Reference, "A very simple ranking system" (2006); Hoerl and Kennard,
/// "Ridge Regression: Biased Estimation for Nonorthogonal Problems" (1970).
public struct SRS: BatchRating {
  private let homeAdvantage: Double
  private var system: LaplacianSystem

  public init(_ values: HyperparameterValues, teams: TeamTable) {
    homeAdvantage = values.number("home_advantage")
    system = LaplacianSystem(ridge: values.number("ridge"), teamCount: teams.count)
  }

  public mutating func beginSeason() {
    system.removeAll()
  }

  public mutating func update(_ day: GameDay) {
    system.update(day) { [homeAdvantage] in
      Double($0.margin) - homeAdvantage * Double($0.homeGames)
    }
  }

  /// In points.
  public func rating(of team: Int32) -> Double {
    system.hasPlayed(team) ? system.solution[Int(team)] : .nan
  }
}
