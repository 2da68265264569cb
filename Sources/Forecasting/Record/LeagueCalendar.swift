public import League
public import Ledger
public import Time

/// A league's games as the ledger names them, with their dates.
public struct LeagueCalendar: Sendable {
  private let teams: TeamTable
  /// The date of each season's day 0, where a source told.
  private let starts: [Int: CalendarDate]

  public init(teams: TeamTable, manifest: DatasetManifest) {
    self.teams = teams
    var starts: [Int: CalendarDate] = [:]
    for season in manifest.seasons {
      starts[season.season] = season.startDate.flatMap { CalendarDate($0) }
    }
    self.starts = starts
  }

  /// The date of a day of a season; nil where no source told.
  public func date(season: Int, day: Int32) -> CalendarDate? {
    starts[season].map { CalendarDate(daysSinceEpoch: $0.daysSinceEpoch + day) }
  }

  /// A season's games, in canonical order.
  public func games(of season: SeasonGames) -> [LedgerGame] {
    let ids = GameID.ids(of: season.matchups[...], teams: teams)
    return zip(season.matchups, ids).map { matchup, id in
      let (teamA, teamB) = (teams[matchup.teamA], teams[matchup.teamB])
      return LedgerGame(
        gameID: id.description, season: season.season, day: matchup.day,
        date: date(season: season.season, day: matchup.day), teamA: teamA, teamB: teamB,
        site: matchup.site)
    }
  }

  /// A season's results by game, as they stood on a day's morning.
  ///
  /// - Parameter day: nil for all that there are.
  public func results(of season: SeasonGames, before day: Int32? = nil) -> [String: GameResult?] {
    var results: [String: GameResult?] = [:]
    for (game, result) in zip(games(of: season), season.results) {
      let isKnown = day.map { game.day < $0 } ?? true
      results[game.gameID] = .some(isKnown ? result : nil)
    }
    return results
  }
}
