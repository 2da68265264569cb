public import Faults
public import League
internal import Ledger
public import Tracking

extension Predictions {
  /// Finds out whether they are about a league's games: most of the latest season's, since those of another
  /// league may share a few ids.
  ///
  /// - Throws: ``Fault`` `.usage` where they are not.
  public func requireGames(of source: LeagueSource, runID: String) throws(Fault) {
    guard try areMostly(of: source) else {
      throw Fault(
        .usage, "run \(runID) is of another league: it predicted other games than there are",
        remedy: .nameFolder)
    }
  }

  private func areMostly(of source: LeagueSource) throws(Fault) -> Bool {
    guard let season = season.max().map({ Int($0) }), source.seasons.contains(season) else {
      return false
    }
    let calendar = LeagueCalendar(teams: try source.teams(), manifest: try source.manifest())
    let known = Set(
      try source.dataset(seasons: season...season).seasons.flatMap {
        calendar.games(of: $0).map(\.gameID)
      })
    let own = games.filter { $0.season == season }
    return 2 * own.count { known.contains($0.description) } > own.count
  }
}
