internal import League
internal import Ratings

/// The team's rating at the end of the season before.
struct PreviousSeasonBlock: FeatureBlock {
  private var filter: any MarginFilter
  /// By team: NaN where it did not play in the season before.
  private var final: [Double]
  private var hasPlayed: [Bool]
  private var season: Int?

  init(_ filter: any MarginFilter, teamCount: Int) {
    self.filter = filter
    final = Array(repeating: .nan, count: teamCount)
    hasPlayed = Array(repeating: false, count: teamCount)
  }

  mutating func beginSeason(_ start: SeasonStart) {
    let isNext = season == start.season - 1
    for team in final.indices {
      let rating = filter.belief(of: Int32(team), on: nil).rating
      final[team] = isNext && hasPlayed[team] ? rating : .nan
      hasPlayed[team] = false
    }
    filter.beginSeason(start)
    season = start.season
  }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    values.append(final[Int(team)])
  }

  mutating func absorb(_ day: GameDay) {
    filter.update(day)
    for performance in day.performances { hasPlayed[performance.team] = true }
  }
}

extension FeatureBlockDefinition {
  static let previousSeason = FeatureBlockDefinition(
    name: "previous_season", summary: "the team's rating at the end of the season before",
    formula:
      "the rating of the block kalman after the last game of the season before, its tournament "
      + "included; unknown for a team that did not play in it",
    source: "as the block kalman",
    columns: [FeatureColumn("previous_rating", "rating, in points")],
    parameters: Kalman.plainHyperparameters,
    make: { values, teams in
      PreviousSeasonBlock(Kalman.plainFilter(values, teams: teams), teamCount: teams.count)
    })
}
