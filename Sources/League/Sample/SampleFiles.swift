internal import Time

/// Collects the made-up league in the layout of a Kaggle download.
struct SampleFiles {
  private static let resultsHeader = "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT\n"

  private var seasons = "Season,DayZero,RegionW,RegionX,RegionY,RegionZ\n"
  private var regularSeason = Self.resultsHeader
  private var tournament = Self.resultsHeader
  private var seeds = "Season,Seed,TeamID\n"
  private var memberships = "Season,TeamID,ConfAbbrev\n"

  mutating func begin(_ season: Int, members: [SampleTeam], _ conferences: [SampleConference]) {
    let zero = Self.firstMonday(ofNovember: season - 1)
    seasons += "\(season),11/\(zero < 10 ? "0" : "")\(zero)/\(season - 1),North,East,South,West\n"
    for team in members {
      memberships += "\(season),\(team.id),\(conferences[team.conference].abbreviation)\n"
    }
  }

  mutating func add(
    _ outcome: SampleOutcome, season: Int, day: Int, isTournament: Bool, teams: [SampleTeam]
  ) {
    let firstWon = outcome.firstScore > outcome.secondScore
    let (first, second) = (teams[outcome.first].id, teams[outcome.second].id)
    let winner =
      firstWon ? "\(first),\(outcome.firstScore)" : "\(second),\(outcome.secondScore)"
    let loser =
      firstWon ? "\(second),\(outcome.secondScore)" : "\(first),\(outcome.firstScore)"
    let place =
      switch firstWon ? outcome.site : outcome.site.reversed {
      case .home: "H"
      case .away: "A"
      case .neutral: "N"
      }
    let row = "\(season),\(day),\(winner),\(loser),\(place),\(outcome.overtimes)\n"
    if isTournament { tournament += row } else { regularSeason += row }
  }

  /// - Parameter regions: the ids of each region's teams, best first.
  mutating func seed(_ season: Int, regions: [[Int]]) {
    for (region, teams) in zip(["W", "X", "Y", "Z"], regions) {
      for (index, team) in teams.enumerated() {
        seeds += "\(season),\(region)0\(index + 1),\(team)\n"
      }
    }
  }

  func texts(teams: [SampleTeam]) -> [String: String] {
    let names = teams.map { "\($0.id),\($0.name)\n" }.joined()
    let conferences = SampleConference.all.map { "\($0.abbreviation),\($0.name)\n" }.joined()
    return [
      "MTeams.csv": "TeamID,TeamName\n" + names,
      "MSeasons.csv": seasons,
      "MRegularSeasonCompactResults.csv": regularSeason,
      "MNCAATourneyCompactResults.csv": tournament,
      "MNCAATourneySeeds.csv": seeds,
      "MTeamConferences.csv": memberships,
      "Conferences.csv": "ConfAbbrev,Description\n" + conferences,
    ]
  }

  private static func firstMonday(ofNovember year: Int) -> Int {
    let first = CalendarDate(year: year, month: 11, day: 1)!
    let seventh = CalendarDate(year: year, month: 11, day: 7)!
    return Int(seventh.monday.daysSinceEpoch - first.daysSinceEpoch) + 1
  }
}
