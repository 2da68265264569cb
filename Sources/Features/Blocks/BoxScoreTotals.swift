internal import League

/// Sums over the games of one team's season.
struct BoxScoreTotals {
  /// Counts of one side, summed over the games.
  struct Side {
    var points = 0.0
    var fieldGoalsMade = 0.0
    var fieldGoalsAttempted = 0.0
    var threesMade = 0.0
    var freeThrowsMade = 0.0
    var offensiveRebounds = 0.0
    var defensiveRebounds = 0.0
    var turnovers = 0.0

    init() {}

    init(_ box: BoxScore, points: Int32) {
      self.points = Double(points)
      fieldGoalsMade = Double(box.fieldGoalsMade)
      fieldGoalsAttempted = Double(box.fieldGoalsAttempted)
      threesMade = Double(box.threesMade)
      freeThrowsMade = Double(box.freeThrowsMade)
      offensiveRebounds = Double(box.offensiveRebounds)
      defensiveRebounds = Double(box.defensiveRebounds)
      turnovers = Double(box.turnovers)
    }

    mutating func add(_ other: Side) {
      points += other.points
      fieldGoalsMade += other.fieldGoalsMade
      fieldGoalsAttempted += other.fieldGoalsAttempted
      threesMade += other.threesMade
      freeThrowsMade += other.freeThrowsMade
      offensiveRebounds += other.offensiveRebounds
      defensiveRebounds += other.defensiveRebounds
      turnovers += other.turnovers
    }
  }

  private(set) var games = 0.0
  /// Possessions, each game's the mean of both teams'.
  private(set) var possessions = 0.0
  private(set) var own = Side()
  private(set) var opponents = Side()

  mutating func add(_ side: Side, against other: Side, possessions: Double) {
    games += 1
    self.possessions += possessions
    own.add(side)
    opponents.add(other)
  }

  /// An estimate from one team's counts: shots that were not kept alive, turnovers, and the trips to
  /// the line that end a possession, 0.475 for each free throw in college basketball.
  ///
  /// Reference: Kubatko, Oliver, Pelton and Rosenbaum, "A Starting Point for Analyzing Basketball
  /// Statistics", Journal of Quantitative Analysis in Sports 3 (2007); the NCAA's statistics take
  /// 0.475 where the paper has the NBA's 0.44.
  static func possessions(_ box: BoxScore) -> Double {
    Double(box.fieldGoalsAttempted - box.offensiveRebounds + box.turnovers)
      + 0.475 * Double(box.freeThrowsAttempted)
  }
}
