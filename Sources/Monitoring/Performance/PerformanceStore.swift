internal import Database
internal import Faults
internal import Ledger
internal import Time

/// The stored weeks of a run.
struct PerformanceStore {
  let run: WatchedRun
  let connection: Connection

  /// Stores weeks where they differ from what is stored, and tells how many did.
  ///
  /// - Precondition: a transaction is under way.
  func store(
    _ rows: [PerformanceRow], _ stamp: PerformanceRow.Stamp, at time: Instant
  ) throws(Fault) -> Int {
    var stored: [[SQLValue]: [SQLValue]] = [:]
    try connection.forEachRow(Self.selection, run.values) { (row) throws(Fault) in
      let values = (0..<PerformanceRow.columnCount).map { row.value($0) }
      stored[Array(values[..<Self.keyCount])] = values
    }
    let stampValues: [SQLValue] = [
      .integer(stamp.lastSequence), .integer(stamp.resultCount), .integer(time.microseconds),
    ]
    let changed = rows.map(\.values).filter { stored[Array($0[..<Self.keyCount])] != $0 }
    try connection.run(PerformanceRow.insertion, each: changed.map { $0 + stampValues })
    return changed.count
  }

  private static let keyCount = PerformanceRow.weekColumn + 1
  static let selection = """
    SELECT \(PerformanceRow.columns), \(PerformanceRow.stampColumns)
    FROM model_performance_metrics WHERE league_id = $1 AND run_id = $2 AND origin = $3
    ORDER BY season, week
    """

  /// The model's name, as the run's forecasts have it; nil without forecasts.
  func model() throws(Fault) -> String? {
    guard let season = try connection.seasons(of: run).first else { return nil }
    let sql = """
      SELECT model FROM counting_forecasts
      WHERE league_id = $1 AND run_id = $2 AND origin = $3 AND season = $4 LIMIT 1
      """
    return try connection.first(sql, run.values + [.integer(season)]) { (row) throws(Fault) in
      try row.text(0)
    }
  }

  /// Games of each season's weeks whose forecasts were all late; nil for forecasts that cannot be.
  ///
  /// - Parameter day: games of later dates are left out; nil for none.
  func lateGames(through day: CalendarDate?) throws(Fault) -> [Int: [CalendarDate: Int]]? {
    guard run.isInUse else { return nil }
    let sql = """
      SELECT f.season, f.date, count(DISTINCT f.game_id) FROM forecasts AS f
      LEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.game_id = f.game_id
        AND c.season = f.season AND c.run_id = f.run_id AND c.origin = f.origin
      WHERE f.league_id = $1 AND f.run_id = $2 AND f.origin = 'issued'
        AND f.issued_at >= f.deadline AND c.game_id IS NULL
      GROUP BY f.season, f.date
      """
    var games: [Int: [CalendarDate: Int]] = [:]
    let values: [SQLValue] = [.text(run.leagueID), .text(run.runID)]
    try connection.forEachRow(sql, values) { (row) throws(Fault) in
      guard let date = CalendarDate(try row.text(1)), day.map({ date <= $0 }) ?? true else {
        return
      }
      let season = Int(try row.integer(0))
      games[season, default: [:]][date.monday, default: 0] += Int(try row.integer(2))
    }
    return games
  }
}
