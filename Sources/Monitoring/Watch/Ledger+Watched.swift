internal import Database
public import Faults
public import Ledger
public import Time

extension Ledger {
  /// The origins of a run's forecasts in a league, those issued first.
  public func origins(of runID: String, in leagueID: String) throws(Fault) -> [ForecastOrigin] {
    let sql = """
      SELECT 1 FROM counting_forecasts WHERE league_id = $1 AND run_id = $2 AND origin = $3 LIMIT 1
      """
    var found: [ForecastOrigin] = []
    for origin in ForecastOrigin.allCases
    where try connection.integer(
      sql, [.text(leagueID), .text(runID), .text(origin.rawValue)]) != nil
    {
      found.append(origin)
    }
    return found
  }

  /// The seasons that a watched run has forecasts of that count.
  public func seasons(of run: WatchedRun) throws(Fault) -> Set<Int> {
    let sql = """
      SELECT DISTINCT season FROM counting_forecasts
      WHERE league_id = $1 AND run_id = $2 AND origin = $3
      """
    return Set(
      try connection.rows(sql, run.values) { (row) throws(Fault) in Int(try row.integer(0)) })
  }

  /// The games of a run's latest season that has some with an outcome, in the order of the chain.
  ///
  /// - Parameter day: games of later dates are left out; nil for none.
  public func latestGames(
    of run: WatchedRun, through day: CalendarDate? = nil
  ) throws(Fault) -> [WatchedGame] {
    for season in try seasons(of: run).sorted(by: >) {
      let log = try GameLog(of: run, season: season, in: connection, through: day)
      if !log.games.isEmpty { return log.games }
    }
    return []
  }

  /// Seasons of a league with forecasts whose outcome is not known.
  public func seasonsWithoutOutcome(in leagueID: String) throws(Fault) -> Set<Int> {
    let sql = """
      SELECT DISTINCT season FROM counting_forecasts WHERE league_id = $1 AND outcome IS NULL
      """
    return Set(
      try connection.rows(sql, [.text(leagueID)]) { (row) throws(Fault) in
        Int(try row.integer(0))
      })
  }
}
