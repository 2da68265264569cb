internal import League

/// How strong a team's conference is.
struct ConferenceBlock: FeatureBlock {
  private struct Tally {
    var games = 0.0
    var margin = 0.0
  }

  /// A conference for each team, -1 for none.
  private var conferences: [Int32]
  /// By conference: its members' games against teams that are not.
  private var tallies: [Tally] = []

  init(teamCount: Int) {
    conferences = Array(repeating: -1, count: teamCount)
  }

  mutating func beginSeason(_ start: SeasonStart) {
    conferences = start.conferences ?? conferences.map { _ in -1 }
    tallies = Array(repeating: Tally(), count: Int(conferences.max() ?? -1) + 1)
  }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    let conference = Int(conferences[Int(team)])
    guard conference >= 0 else { return values.append(.nan) }
    values.append(tallies[conference].margin / tallies[conference].games)
  }

  mutating func absorb(_ day: GameDay) {
    for performance in day.performances {
      let conference = conferences[performance.team]
      guard conference >= 0, conference != conferences[performance.opponent] else { continue }
      tallies[Int(conference)].games += 1
      tallies[Int(conference)].margin += performance.margin
    }
  }
}

extension FeatureBlockDefinition {
  static let conference = FeatureBlockDefinition(
    name: "conference", summary: "how strong the team's conference is",
    formula: "mean margin of the conference's members in the season's games against other teams",
    source: "the games and the conferences",
    columns: [FeatureColumn("conference_margin", "mean margin outside the conference, in points")],
    make: { _, teams in ConferenceBlock(teamCount: teams.count) })
}
