internal import Alerts
internal import Database
public import Faults
public import Ledger
internal import Time

extension Ledger {
  /// Derives the stored weeks of all watched runs again, and compares.
  ///
  /// A week whose forecasts or results have changed since it was stored is left to the next look. The number
  /// of games played is taken as stored: only the league's games tell it.
  public func verifyPerformance() throws(Fault) -> [LedgerFinding] {
    let sql = """
      SELECT DISTINCT league_id, run_id, origin, as_of FROM model_performance_metrics
      ORDER BY league_id, run_id, origin, as_of
      """
    let parts = try connection.rows(sql) { (row) throws(Fault) in
      PerformanceCheck.Part(
        run: WatchedRun(
          leagueID: try row.text(0), runID: try row.text(1),
          origin: ForecastOrigin(rawValue: try row.text(2)) ?? .issued),
        asOf: try row.optionalText(3).flatMap { CalendarDate($0) })
    }
    var findings: [LedgerFinding] = []
    for part in parts {
      // Nothing that is asked of the alerts depends on the time zone.
      let league = LedgerLeague(id: part.run.leagueID, zone: .utc)
      let restarts = try AlertBook(self, of: league).restarts(of: part.run)
      let look = try Monitor(self, part.run, restarts: restarts, asOf: part.asOf).look()
      findings += try PerformanceCheck(part: part, look: look, connection: connection).findings()
    }
    return findings
  }
}

/// Holds a run's weeks that were stored as of one date against what is derived now.
private struct PerformanceCheck {
  struct Part {
    let run: WatchedRun
    let asOf: CalendarDate?
  }

  let part: Part
  let look: Look
  let connection: Connection

  func findings() throws(Fault) -> [LedgerFinding] {
    let stamp = try PerformanceRow.Stamp(of: part.run.leagueID, in: connection)
    let weeks = look.seasons.flatMap(\.weeks)
    var findings: [LedgerFinding] = []
    try connection.forEachRow(PerformanceStore.selection, part.run.values) { (row) throws(Fault) in
      let stored = Array(row.values[..<PerformanceRow.columnCount])
      guard stored[PerformanceRow.asOfColumn] == .text(part.asOf?.description) else { return }
      let (sequence, count) = (
        try row.integer(PerformanceRow.columnCount),
        try row.integer(PerformanceRow.columnCount + 1)
      )
      let isCurrent = sequence == stamp.lastSequence && count == stamp.resultCount
      let (season, week) = (Int(try row.integer(3)), try row.text(PerformanceRow.weekColumn))
      let name = "performance of run \(part.run.runID), \(part.run.origin), week \(week)"
      guard let own = weeks.first(where: { $0.season == season && $0.week.description == week })
      else {
        if isCurrent { findings.append(LedgerFinding(row: name, fact: "has no games")) }
        return
      }
      let derived = values(
        of: own, played: try row.optionalInteger(PerformanceRow.gamesPlayedColumn))
      if derived != stored, isCurrent || derived.last == stored.last {
        findings.append(LedgerFinding(row: name, fact: "is not what forecasts and results give"))
      }
    }
    return findings
  }

  private func values(of week: WeekPerformance, played: Int64?) -> [SQLValue] {
    var week = week
    week.gamesPlayed = played.map { Int($0) }
    return PerformanceRow(run: part.run, model: look.model ?? "", asOf: part.asOf, week: week)
      .values
  }
}
