internal import League

/// How good a team's opponents have been, in their games against others.
struct ScheduleBlock: FeatureBlock {
  private struct Tally {
    var games = 0.0
    var wins = 0.0
    var margin = 0.0

    static func - (one: Tally, other: Tally) -> Tally {
      Tally(
        games: one.games - other.games, wins: one.wins - other.wins,
        margin: one.margin - other.margin)
    }

    mutating func add(outcome: Double, margin: Double) {
      games += 1
      wins += outcome
      self.margin += margin
    }
  }

  /// An opponent of the team, with its record against the team.
  private struct Meeting {
    let opponent: Int
    var tally = Tally()
  }

  private var tallies: [Tally]
  /// By team: one for each opponent it has met.
  private var meetings: [[Meeting]]

  init(teamCount: Int) {
    tallies = Array(repeating: Tally(), count: teamCount)
    meetings = Array(repeating: [], count: teamCount)
  }

  mutating func beginSeason(_ start: SeasonStart) {
    for team in tallies.indices {
      tallies[team] = Tally()
      meetings[team].removeAll(keepingCapacity: true)
    }
  }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    var (games, winShare, margin) = (0.0, 0.0, 0.0)
    for meeting in meetings[Int(team)] {
      let others = tallies[meeting.opponent] - meeting.tally
      guard others.games > 0 else { continue }
      games += meeting.tally.games
      winShare += meeting.tally.games * others.wins / others.games
      margin += meeting.tally.games * others.margin / others.games
    }
    values.append(winShare / games)
    values.append(margin / games)
  }

  mutating func absorb(_ day: GameDay) {
    for performance in day.performances {
      let (outcome, margin) = (performance.outcome, performance.margin)
      tallies[performance.team].add(outcome: outcome, margin: margin)
      let place = placeOfMeeting(of: performance.opponent, with: performance.team)
      meetings[performance.opponent][place].tally.add(outcome: outcome, margin: margin)
    }
  }

  private mutating func placeOfMeeting(of team: Int, with opponent: Int) -> Int {
    if let place = meetings[team].firstIndex(where: { $0.opponent == opponent }) { return place }
    meetings[team].append(Meeting(opponent: opponent))
    return meetings[team].count - 1
  }
}

extension FeatureBlockDefinition {
  static let schedule = FeatureBlockDefinition(
    name: "schedule", summary: "how good the opponents so far are",
    formula: "mean over the team's games of what its opponent has done in all games but those "
      + "against the team",
    source: "the opponents' winning percentage of the NCAA's Rating Percentage Index (1981)",
    columns: [
      FeatureColumn("schedule_win_share", "opponents' wins by game, in [0, 1]"),
      FeatureColumn("schedule_margin", "opponents' mean margin, in points"),
    ],
    make: { _, teams in ScheduleBlock(teamCount: teams.count) })
}
