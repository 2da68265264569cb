internal import League

/// How a team has played in the season so far, possession by possession: its pace, its efficiency
/// and the four factors of both ends of the floor.
///
/// Each is a ratio of sums over the season's games that have box scores, so that a long game counts
/// for more than a short one. All that is per possession takes a game's possessions to be the mean of
/// both teams', since they take turns.
struct BoxScoreBlock: FeatureBlock {
  /// By place in the team table.
  private var totals: [BoxScoreTotals]

  init(teams: TeamTable) {
    totals = Array(repeating: BoxScoreTotals(), count: teams.count)
  }

  mutating func beginSeason(_ start: SeasonStart) {
    totals = Array(repeating: BoxScoreTotals(), count: totals.count)
  }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    let total = totals[Int(team)]
    values.append(Self.ratio(total.possessions, total.games))
    values.append(Self.ratio(100 * total.own.points, total.possessions))
    values.append(Self.ratio(100 * total.opponents.points, total.possessions))
    appendFactors(total.own, against: total.opponents, total.possessions, to: &values)
    appendFactors(total.opponents, against: total.own, total.possessions, to: &values)
  }

  mutating func absorb(_ day: GameDay) {
    guard let boxScores = day.boxScores else { return }
    for index in day.matchups.indices {
      guard let game = boxScores[index], let result = day.results[index] else { continue }
      let possessions =
        (BoxScoreTotals.possessions(game.teamA) + BoxScoreTotals.possessions(game.teamB)) / 2
      let sideA = BoxScoreTotals.Side(game.teamA, points: result.scoreA)
      let sideB = BoxScoreTotals.Side(game.teamB, points: result.scoreB)
      let matchup = day.matchups[index]
      totals[Int(matchup.teamA)].add(sideA, against: sideB, possessions: possessions)
      totals[Int(matchup.teamB)].add(sideB, against: sideA, possessions: possessions)
    }
  }

  private func appendFactors(
    _ side: BoxScoreTotals.Side, against other: BoxScoreTotals.Side, _ possessions: Double,
    to values: inout [Double]
  ) {
    values.append(
      Self.ratio(side.fieldGoalsMade + 0.5 * side.threesMade, side.fieldGoalsAttempted))
    values.append(Self.ratio(side.turnovers, possessions))
    values.append(
      Self.ratio(side.offensiveRebounds, side.offensiveRebounds + other.defensiveRebounds))
    values.append(Self.ratio(side.freeThrowsMade, side.fieldGoalsAttempted))
  }

  private static func ratio(_ part: Double, _ whole: Double) -> Double {
    whole > 0 ? part / whole : .nan
  }
}

extension FeatureBlockDefinition {
  static let boxScore = FeatureBlockDefinition(
    name: "box_score", summary: "pace, efficiency and the four factors, season so far",
    formula: """
      ratios of sums over the season's earlier games with box scores, not means of ratios; a team's \
      possessions are FGA − OR + TO + 0.475·FTA, a game's the mean of both teams'
      """,
    source: """
      Oliver, Basketball on Paper (2004); Kubatko et al., A Starting Point for Analyzing Basketball \
      Statistics (2007); 0.475 is the NCAA's share of free throws that end a possession
      """,
    needsBoxScores: true,
    columns: [
      FeatureColumn("box_possessions", "possessions per game"),
      FeatureColumn("box_offensive_efficiency", "points per 100 possessions"),
      FeatureColumn(
        "box_defensive_efficiency", "opponents' points per 100 possessions: lower is better"),
    ] + factors("box_", "") + factors("box_opponent_", "opponents' "),
    make: { _, teams in BoxScoreBlock(teams: teams) })

  /// The four factors that decide games by Oliver (2004), of one end of the floor.
  private static func factors(_ prefix: String, _ whose: String) -> [FeatureColumn] {
    [
      FeatureColumn(
        prefix + "effective_field_goals",
        whose + "field goals made, a three as 1.5, per field goal attempted"),
      FeatureColumn(prefix + "turnovers", whose + "turnovers per possession"),
      FeatureColumn(
        prefix + "offensive_rebounds",
        whose + "share of the rebounds under the basket that they attack, in [0, 1]"),
      FeatureColumn(
        prefix + "free_throws", whose + "free throws made per field goal attempted"),
    ]
  }
}
