internal import Database
internal import Faults
internal import Golf
internal import Ledger
internal import Time

/// The stored aggregates of sessions.
struct SessionStatsTable: StoredAggregate {
  /// When they are written.
  let time: Instant

  private static let metricColumns = ShotMetric.allCases.flatMap { metric in
    ["n", "avg", "std", "median", "mad"].map { "\($0)_\(metric.rawValue)" }
  }
  private static let columns =
    ["session_id", "club", "shot_count", "clubs_used", "best_carry"] + metricColumns
    + ["digest", "updated_at"]
  private static let insertion =
    "INSERT INTO session_stats (\(columns.joined(separator: ", "))) VALUES ("
    + (1...columns.count).map { "$\($0)" }.joined(separator: ", ") + ")"
  /// Fields of a shot from which nothing is derived are not read.
  private static let reading =
    "SELECT s.normalised, t.club, "
    + ShotMetric.inputs.map { "t.\($0.rawValue)" }.joined(separator: ", ")
    + " FROM sessions AS s JOIN shots AS t ON t.session_id = s.session_id WHERE s.session_id = $1 "
    + "AND t.exclusion IS NULL ORDER BY t.shot_order, t.shot_id"

  func derive(_ key: Int64, on connection: Connection) throws(Fault) {
    try connection.run("DELETE FROM session_stats WHERE session_id = $1", [.integer(key)])
    let statistics = try Self.statistics(of: key, on: connection)
    for row in statistics.rows {
      try connection.run(
        Self.insertion,
        Self.values(row, key) + [.text(statistics.digest), .integer(time.microseconds)])
    }
  }

  func setStale(_ key: Int64, _ isStale: Bool, on connection: Connection) throws(Fault) {
    try connection.run(
      "UPDATE sessions SET stale = $2 WHERE session_id = $1", [.integer(key), .truth(isStale)])
  }

  func stale(on connection: Connection) throws(Fault) -> [Int64] {
    try connection.rows("SELECT session_id FROM sessions WHERE stale = 1 ORDER BY session_id") {
      (row) throws(Fault) in try row.integer(0)
    }
  }

  /// A session's aggregates, derived from its shots.
  static func statistics(
    of session: Int64, on connection: Connection
  ) throws(Fault) -> SessionStatistics {
    var isNormalised = false
    var shots: [Shot] = []
    try connection.forEachRow(reading, [.integer(session)]) { (row) throws(Fault) in
      isNormalised = try row.truth(0)
      var shot = Shot(time: nil, order: 0, club: try row.text(1), readings: Readings())
      for (place, field) in ShotMetric.inputs.enumerated() {
        shot.readings[field] = try row.optionalDouble(2 + place)
      }
      shots.append(shot)
    }
    return SessionStatistics(shots, carry: isNormalised ? .carryNormalised : .carry)
  }

  /// The values of a row, but for digest and time.
  static func values(_ row: ShotStatistics, _ session: Int64) -> [SQLValue] {
    var values: [SQLValue] = [
      .integer(session), .text(row.club ?? ""), .integer(row.shotCount), .integer(row.clubsUsed),
      .double(row.bestCarry),
    ]
    for spread in row.spreads {
      values += [
        .integer(spread?.count ?? 0), .double(spread?.mean), .double(spread?.deviation),
        .double(spread?.median), .double(spread?.medianDeviation),
      ]
    }
    return values
  }

  /// Reads a row of ``storedColumns``.
  static func statistics(_ row: Row) throws(Fault) -> ShotStatistics {
    var spreads: [Spread?] = []
    for place in ShotMetric.allCases.indices {
      let first = 5 + 5 * place
      let count = try row.integer(first)
      guard count > 0 else {
        spreads.append(nil)
        continue
      }
      spreads.append(
        Spread(
          count: Int(count), mean: try row.double(first + 1),
          deviation: try row.optionalDouble(first + 2), median: try row.double(first + 3),
          medianDeviation: try row.double(first + 4)))
    }
    let club = try row.text(1)
    return ShotStatistics(
      club: club.isEmpty ? nil : club, shotCount: Int(try row.integer(2)),
      clubsUsed: Int(try row.integer(3)), bestCarry: try row.optionalDouble(4), spreads: spreads)
  }

  /// The columns of ``values(_:_:)`` and the digest, as a query names them.
  static let storedColumns = (columns.dropLast()).joined(separator: ", ")
}
