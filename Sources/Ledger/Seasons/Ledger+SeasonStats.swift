internal import Database
public import Faults
public import Time

/// The stored aggregates of a league's seasons.
private struct SeasonStatsTable: StoredAggregate {
  let leagueID: String
  let statistics: [Int: SeasonStatistics]
  let time: Instant
  /// Whether rows are written also where their digest says that they are derived from the same games.
  let isForced: Bool

  static let columns =
    "league_id, season, team_id, games, points_for, points_against, avg_margin, std_margin, home_games, "
    + "home_edge, digest"
  /// The team of rows of all of a season.
  static let everyTeam: Int64 = -1

  func derive(_ key: Int, on connection: Connection) throws(Fault) {
    let league: [SQLValue] = [.text(leagueID), .integer(key)]
    let known = try connection.first(
      "SELECT digest FROM season_stats WHERE league_id = $1 AND season = $2 AND team_id = -1",
      league
    ) { (row) throws(Fault) in try row.text(0) }
    if !isForced, let known, known == statistics[key]?.digest { return }
    try connection.run("DELETE FROM season_stats WHERE league_id = $1 AND season = $2", league)
    guard let statistics = statistics[key] else { return }
    for values in Self.values(statistics, leagueID) {
      try connection.run(
        "INSERT INTO season_stats (\(Self.columns), updated_at) "
          + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        values + [.integer(time.microseconds)])
    }
  }

  func setStale(_ key: Int, _ isStale: Bool, on connection: Connection) throws(Fault) {
    let sql =
      isStale
      ? "INSERT INTO stale_seasons (league_id, season) VALUES ($1, $2) ON CONFLICT DO NOTHING"
      : "DELETE FROM stale_seasons WHERE league_id = $1 AND season = $2"
    try connection.run(sql, [.text(leagueID), .integer(key)])
  }

  func stale(on connection: Connection) throws(Fault) -> [Int] {
    try connection.rows(
      "SELECT season FROM stale_seasons WHERE league_id = $1", [.text(leagueID)]
    ) { (row) throws(Fault) in Int(try row.integer(0)) }
  }

  static func values(_ statistics: SeasonStatistics, _ leagueID: String) -> [[SQLValue]] {
    statistics.rows.map { row in
      [
        .text(leagueID), .integer(statistics.season), .integer(row.team ?? everyTeam),
        .integer(row.games), .integer(row.pointsFor), .integer(row.pointsAgainst),
        .double(row.meanMargin), .double(row.marginDeviation), .integer(row.homeGames),
        .double(row.homeEdge), .text(statistics.digest),
      ]
    }
  }
}

/// What was made of the stored aggregates of a league's seasons.
public struct SeasonStatsChange: Sendable, Equatable {
  /// Seasons whose aggregates are true now.
  public var updated: Int
  /// Seasons whose aggregates could not be derived, and why.
  public var failed: [(season: Int, reason: String)]

  public static func == (one: SeasonStatsChange, other: SeasonStatsChange) -> Bool {
    one.updated == other.updated && one.failed.map(\.season) == other.failed.map(\.season)
      && one.failed.map(\.reason) == other.failed.map(\.reason)
  }
}

extension Ledger {
  /// Keeps the stored aggregates of a league's seasons those of its games: seasons that changed are derived
  /// anew, and those that are gone lose their rows.
  ///
  /// - Parameters:
  ///   - statistics: of all seasons that there are.
  ///   - isForced: whether all are written anew.
  public func keepSeasonStats(
    _ statistics: [SeasonStatistics], of league: LedgerLeague, isForced: Bool = false,
    at time: Instant
  ) throws(Fault) -> SeasonStatsChange {
    try connection.transaction(.write) { () throws(Fault) in
      try register(league, at: time)
      let stored = try connection.rows(
        "SELECT DISTINCT season FROM season_stats WHERE league_id = $1", [.text(league.id)]
      ) { (row) throws(Fault) in Int(try row.integer(0)) }
      let seasons = Set(statistics.map(\.season)).union(stored)
      let table = SeasonStatsTable(
        leagueID: league.id,
        statistics: Dictionary(statistics.map { ($0.season, $0) }, uniquingKeysWith: { $1 }),
        time: time, isForced: isForced)
      let failures = try connection.keepTrue(table, seasons)
      return SeasonStatsChange(
        updated: seasons.count - failures.count,
        failed: failures.map { ($0.key, $0.fault.message) })
    }
  }

  /// Compares the stored aggregates with those derived from the games; a finding for each season that
  /// differs.
  public func verifySeasonStats(
    _ statistics: [SeasonStatistics], of league: LedgerLeague
  ) throws(Fault) -> [LedgerFinding] {
    var stored: [Int: [[SQLValue]]] = [:]
    try connection.forEachRow(
      "SELECT \(SeasonStatsTable.columns) FROM season_stats WHERE league_id = $1 ORDER BY season, team_id",
      [.text(league.id)]
    ) { (row) throws(Fault) in
      stored[Int(try row.integer(1)), default: []].append(row.values)
    }
    let stale = Set(
      try connection.rows(
        "SELECT season FROM stale_seasons WHERE league_id = $1", [.text(league.id)]
      ) { (row) throws(Fault) in Int(try row.integer(0)) })
    let derived = Dictionary(
      statistics.map { ($0.season, SeasonStatsTable.values($0, league.id)) },
      uniquingKeysWith: { $1 })
    return Set(stored.keys).union(derived.keys).union(stale).sorted().compactMap { season in
      let row = "season \(season)"
      if stale.contains(season) { return LedgerFinding(row: row, fact: "its aggregates are stale") }
      guard stored[season] ?? [] != derived[season] ?? [] else { return nil }
      return LedgerFinding(row: row, fact: "its aggregates are not those of its games")
    }
  }
}
