internal import League

/// A season's games so far as a graph: teams are joined by the games that they have played.
struct GameGraph: Sendable {
  /// The sum of a team's games. Whole numbers, so that their order leaves no trace.
  struct Record: Sendable {
    var games = 0
    /// Points scored less points allowed.
    var margin = 0
    /// Games at home less games away.
    var homeGames = 0
    /// Wins less losses.
    var winsOverLosses = 0
  }

  /// By the teams' places in the team table.
  private(set) var records: [Record]
  /// A team's opponents that stand before it in the team table, one for each game.
  private(set) var before: LinkRows
  /// A team's opponents that stand after it in the team table, one for each game.
  private(set) var after: LinkRows

  init(teamCount: Int) {
    records = Array(repeating: Record(), count: teamCount)
    before = LinkRows(rowCount: teamCount)
    after = before
  }

  mutating func removeAll() {
    for team in records.indices { records[team] = Record() }
    before.removeAll()
    after.removeAll()
  }

  /// Takes in the games of a day that have a result.
  mutating func add(_ day: GameDay) {
    for index in day.matchups.indices {
      guard let result = day.results[index] else { continue }
      let matchup = day.matchups[index]
      let (margin, site) = (Int(result.margin), Int(matchup.site.rawValue))
      count(matchup.teamA, margin: margin, site: site)
      count(matchup.teamB, margin: -margin, site: -site)
      let (lower, upper) = (
        min(matchup.teamA, matchup.teamB), max(matchup.teamA, matchup.teamB)
      )
      before.add(row: upper, column: lower)
      after.add(row: lower, column: upper)
    }
    before.insertAdded()
    after.insertAdded()
  }

  /// A team's side of a game; `site` is +1 at home, −1 away.
  private mutating func count(_ team: Int32, margin: Int, site: Int) {
    records[Int(team)].games += 1
    records[Int(team)].margin += margin
    records[Int(team)].homeGames += site
    records[Int(team)].winsOverLosses += margin.signum()
  }
}
