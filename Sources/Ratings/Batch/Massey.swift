public import Hyperparameters
public import League

/// Massey's ratings: strengths in points whose differences are, by least squares, the season's
/// margins.
///
/// They minimize Σ (margin − (r_A − r_B))² over the games so far. Among teams that games connect only
/// differences are determined: their mean is set to 0.
///
/// Reference: Massey, "Statistical Models Applied to the Rating of Sports Teams" (1997).
public struct Massey: BatchRating {
  public static let hyperparameters: [Hyperparameter] = []

  private var system: LaplacianSystem
  private var groups: TeamGroups
  /// By the first team of a group: sum of its ratings, and how many there are.
  private var totals: [(sum: Double, teams: Double)]

  public init(_ values: HyperparameterValues, teams: TeamTable) {
    system = LaplacianSystem(ridge: 0, teamCount: teams.count)
    groups = TeamGroups(teamCount: teams.count)
    totals = Array(repeating: (0, 0), count: teams.count)
  }

  public mutating func beginSeason() {
    system.removeAll()
    groups.removeAll()
  }

  public mutating func update(_ day: GameDay) {
    guard day.hasResults else { return }
    for (matchup, result) in zip(day.matchups, day.results) where result != nil {
      groups.join(matchup.teamA, matchup.teamB)
    }
    system.update(day) { Double($0.margin) }
    center()
  }

  /// In points.
  public func rating(of team: Int32) -> Double {
    system.hasPlayed(team) ? system.solution[Int(team)] : .nan
  }

  /// Moves the mean of each group to 0, where rounding or the joining of groups has moved it away.
  private mutating func center() {
    for team in totals.indices { totals[team] = (0, 0) }
    for team in totals.indices {
      let group = Int(groups.first(of: Int32(team)))
      totals[group].sum += system.solution[team]
      totals[group].teams += 1
    }
    for team in totals.indices {
      let total = totals[Int(groups.first(of: Int32(team)))]
      system.solution[team] -= total.sum / total.teams
    }
  }
}
