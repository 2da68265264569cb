internal import League

/// The team's record in the season so far.
struct SeasonToDateBlock: FeatureBlock {
  private struct Tally {
    var games = 0.0
    /// A tie is half a win.
    var wins = 0.0
    var pointsFor = 0.0
    var pointsAgainst = 0.0
  }

  private var tallies: [Tally]

  init(teamCount: Int) {
    tallies = Array(repeating: Tally(), count: teamCount)
  }

  mutating func beginSeason(_ start: SeasonStart) {
    for team in tallies.indices { tallies[team] = Tally() }
  }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    let tally = tallies[Int(team)]
    values.append(tally.games)
    // Without games, 0/0 is NaN: nothing is known.
    values.append(tally.wins / tally.games)
    values.append((tally.pointsFor - tally.pointsAgainst) / tally.games)
    values.append(tally.pointsFor / tally.games)
    values.append(tally.pointsAgainst / tally.games)
  }

  mutating func absorb(_ day: GameDay) {
    for performance in day.performances {
      tallies[performance.team].games += 1
      tallies[performance.team].wins += performance.outcome
      tallies[performance.team].pointsFor += performance.pointsFor
      tallies[performance.team].pointsAgainst += performance.pointsAgainst
    }
  }
}

extension FeatureBlockDefinition {
  static let seasonToDate = FeatureBlockDefinition(
    name: "season_to_date", summary: "the team's season so far",
    formula: "counts, and means over the games of the season's earlier days; a tie is half a win",
    source: "the games",
    columns: [
      FeatureColumn("season_games", "games played"),
      FeatureColumn("season_win_share", "wins by game, in [0, 1]"),
      FeatureColumn("season_margin", "mean margin, in points"),
      FeatureColumn("season_points_for", "mean points scored"),
      FeatureColumn("season_points_against", "mean points allowed"),
    ],
    make: { _, teams in SeasonToDateBlock(teamCount: teams.count) })
}
