internal import Database
public import Faults
public import Golf
public import Ledger
public import Time

/// How stored aggregates are.
public struct StatsVerification: Sendable, Equatable {
  /// Sessions that were looked at.
  public var sessions: Int
  public var findings: [LedgerFinding]
}

/// What a rebuild did.
public struct StatsRebuild: Sendable, Equatable {
  /// Sessions whose aggregates are true now.
  public var updated: Int
  public var failed: [StaleSession]
}

extension ShotBook {
  /// Derives the aggregates of every session again and compares them with what is stored, to the bit.
  public func verifyStats() throws(Fault) -> StatsVerification {
    try connection.transaction(.read) { () throws(Fault) in
      var stored: [Int64: [[SQLValue]]] = [:]
      try connection.forEachRow(
        "SELECT \(SessionStatsTable.storedColumns) FROM session_stats ORDER BY session_id, club"
      ) { (row) throws(Fault) in
        stored[try row.integer(0), default: []].append(row.values)
      }
      let sessions = try connection.rows(
        "SELECT session_id, name, stale FROM sessions ORDER BY session_id"
      ) { (row) throws(Fault) in
        (id: try row.integer(0), name: try row.text(1), isStale: try row.truth(2))
      }
      var findings: [LedgerFinding] = []
      for session in sessions {
        let statistics = try SessionStatsTable.statistics(of: session.id, on: connection)
        let rows = statistics.rows.map {
          SessionStatsTable.values($0, session.id) + [.text(statistics.digest)]
        }
        let row = "session \"\(session.name)\""
        if session.isStale {
          findings.append(LedgerFinding(row: row, fact: "its aggregates are stale"))
        } else if rows != stored[session.id] ?? [] {
          findings.append(
            LedgerFinding(row: row, fact: "its aggregates are not those of its shots"))
        }
      }
      return StatsVerification(sessions: sessions.count, findings: findings)
    }
  }

  /// Derives the aggregates of every session and writes them anew.
  public func rebuildStats(at time: Instant) throws(Fault) -> StatsRebuild {
    let (count, change) = try write(at: time) { (writing) throws(Fault) in
      let all = try connection.rows("SELECT session_id FROM sessions") { (row) throws(Fault) in
        try row.integer(0)
      }
      writing.touched = Set(all)
      return all.count
    }
    return StatsRebuild(updated: count - change.stale.count, failed: change.stale)
  }

  /// The stored aggregates of a session: of all clubs first, then of each; none where no shot counts.
  public func stats(of session: Int64) throws(Fault) -> [ShotStatistics] {
    try connection.rows(
      "SELECT \(SessionStatsTable.storedColumns) FROM session_stats WHERE session_id = $1 ORDER BY club",
      [.integer(session)], SessionStatsTable.statistics)
  }

  /// The stored aggregates of every session, by its number.
  public func allStats() throws(Fault) -> [Int64: [ShotStatistics]] {
    var all: [Int64: [ShotStatistics]] = [:]
    try connection.forEachRow(
      "SELECT \(SessionStatsTable.storedColumns) FROM session_stats ORDER BY session_id, club"
    ) { (row) throws(Fault) in
      all[try row.integer(0), default: []].append(try SessionStatsTable.statistics(row))
    }
    return all
  }
}
