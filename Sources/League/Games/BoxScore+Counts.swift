/// The counts as a list, which is how files have them.
extension BoxScore {
  /// As columns are called, in the order of ``counts``.
  static let names = [
    "field_goals_made", "field_goals_attempted", "threes_made", "threes_attempted",
    "free_throws_made", "free_throws_attempted", "offensive_rebounds", "defensive_rebounds",
    "assists", "turnovers", "steals", "blocks", "fouls",
  ]

  var counts: [Int32] {
    [
      fieldGoalsMade, fieldGoalsAttempted, threesMade, threesAttempted, freeThrowsMade,
      freeThrowsAttempted, offensiveRebounds, defensiveRebounds, assists, turnovers, steals, blocks,
      fouls,
    ]
  }

  /// - Parameter count: the count of a place in ``names``.
  init<Failure: Error>(count: (Int) throws(Failure) -> Int32) throws(Failure) {
    self.init(
      fieldGoalsMade: try count(0), fieldGoalsAttempted: try count(1), threesMade: try count(2),
      threesAttempted: try count(3), freeThrowsMade: try count(4),
      freeThrowsAttempted: try count(5), offensiveRebounds: try count(6),
      defensiveRebounds: try count(7), assists: try count(8), turnovers: try count(9),
      steals: try count(10), blocks: try count(11), fouls: try count(12))
  }
}

extension BoxScores {
  /// A's counts, then B's.
  static let names = BoxScore.names.map { $0 + "_a" } + BoxScore.names.map { $0 + "_b" }

  var counts: [Int32] { teamA.counts + teamB.counts }

  /// - Parameter count: the count of a place in ``names``.
  init(count: (Int) -> Int32) {
    let second = BoxScore.names.count
    self.init(teamA: BoxScore(count: count), teamB: BoxScore { count(second + $0) })
  }
}
