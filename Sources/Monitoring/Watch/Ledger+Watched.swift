internal import Database
public import Faults
public import Ledger
public import Time

extension Ledger {
  /// The origins of a run's forecasts in a league, those issued first.
  public func origins(of runID: String, in leagueID: String) throws(Fault) -> [ForecastOrigin] {
    var found: [ForecastOrigin] = []
    for origin in ForecastOrigin.allCases {
      let run = WatchedRun(leagueID: leagueID, runID: runID, origin: origin)
      if try !connection.seasons(of: run).isEmpty { found.append(origin) }
    }
    return found
  }

  /// The seasons that a watched run has forecasts of that count.
  public func seasons(of run: WatchedRun) throws(Fault) -> Set<Int> {
    Set(try connection.seasons(of: run))
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

extension Connection {
  /// The seasons that a watched run has forecasts of that count, ascending.
  ///
  /// Goes from one season of the league to the next, and looks for the run in each, since the rows of a season
  /// may be a hundred thousand.
  func seasons(of run: WatchedRun) throws(Fault) -> [Int] {
    let sql = """
      WITH RECURSIVE seasons (season) AS (
        SELECT min(season) FROM counting_forecasts WHERE league_id = $1
        UNION ALL
        SELECT (SELECT min(season) FROM counting_forecasts WHERE league_id = $1 AND season > s.season)
        FROM seasons AS s WHERE s.season IS NOT NULL
      )
      SELECT s.season FROM seasons AS s
      WHERE s.season IS NOT NULL AND EXISTS (
        SELECT 1 FROM counting_forecasts AS c
        WHERE c.league_id = $1 AND c.season = s.season AND c.run_id = $2 AND c.origin = $3)
      ORDER BY s.season
      """
    return try rows(sql, run.values) { (row) throws(Fault) in Int(try row.integer(0)) }
  }
}
