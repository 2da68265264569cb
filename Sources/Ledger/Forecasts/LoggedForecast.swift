internal import Database
public import Faults
public import Time

/// A forecast with its game's latest result, as people and programs are shown it.
public struct LoggedForecast: Sendable, Equatable {
  public let sequence: Int
  public let forecastID: String
  public let gameID: String
  public let season: Int
  public let day: Int
  public let date: String?
  public let teamAID: Int64
  public let teamA: String
  public let teamBID: Int64
  public let teamB: String
  /// `home`, `neutral` or `away`, from A's view.
  public let site: String
  public let probability: Double
  public let runID: String
  public let model: String
  public let modelVersion: Int?
  public let predictionsDigest: String
  public let knownSeason: Int
  public let knownDay: Int
  public let issuedAt: Instant
  public let origin: String
  public let previousDigest: String
  public let digest: String
  public let isLate: Bool
  public let counts: Bool
  /// `played`, `void`, or nil while nothing is known.
  public let status: String?
  public let scoreA: Int?
  public let scoreB: Int?

  /// 1 where A won, 0 where B did, 1/2 for a tie; nil where that is not known.
  public var outcome: Double? {
    guard let scoreA, let scoreB else { return nil }
    return scoreA > scoreB ? 1 : scoreA < scoreB ? 0 : 0.5
  }

  static let columns = """
    sequence, forecast_id, game_id, season, day, date, team_a_id, team_a, team_b_id, team_b, site, \
    probability, run_id, model, model_version, predictions_digest, known_season, known_day, \
    issued_at, origin, previous_digest, digest, late, counts, status, score_a, score_b
    """

  init(_ row: Row) throws(Fault) {
    sequence = Int(try row.integer(0))
    forecastID = try row.text(1)
    gameID = try row.text(2)
    (season, day, date) = (
      Int(try row.integer(3)), Int(try row.integer(4)), try row.optionalText(5)
    )
    (teamAID, teamA) = (try row.integer(6), try row.text(7))
    (teamBID, teamB) = (try row.integer(8), try row.text(9))
    site = ["away", "neutral", "home"][Int(min(max(try row.integer(10), -1), 1)) + 1]
    probability = try row.double(11)
    (runID, model) = (try row.text(12), try row.text(13))
    modelVersion = try row.optionalInteger(14).map { Int($0) }
    predictionsDigest = try row.text(15)
    (knownSeason, knownDay) = (Int(try row.integer(16)), Int(try row.integer(17)))
    issuedAt = Instant(microseconds: try row.integer(18))
    origin = try row.text(19)
    (previousDigest, digest) = (try row.text(20), try row.text(21))
    (isLate, counts) = (try row.truth(22), try row.truth(23))
    status = try row.optionalText(24)
    scoreA = try row.optionalInteger(25).map { Int($0) }
    scoreB = try row.optionalInteger(26).map { Int($0) }
  }
}

extension Ledger {
  /// How many forecasts of a league are on record.
  public func forecastCount(_ leagueID: String) throws(Fault) -> Int {
    let sql = "SELECT count(*) FROM forecasts WHERE league_id = $1"
    return Int(try connection.integer(sql, [.text(leagueID)]) ?? 0)
  }

  /// The latest forecasts of a league, the newest first.
  ///
  /// - Parameter sequence: only those before this place in the chain.
  public func forecasts(
    of leagueID: String, before sequence: Int = .max, limit: Int = .max
  ) throws(Fault) -> [LoggedForecast] {
    let sql = """
      SELECT \(LoggedForecast.columns) FROM forecast_log WHERE league_id = $1 AND sequence < $2
      ORDER BY sequence DESC LIMIT $3
      """
    return try connection.rows(sql, [.text(leagueID), .integer(sequence), .integer(limit)]) {
      (row) throws(Fault) in try LoggedForecast(row)
    }
  }

  /// The forecasts of a run's season that count, of games on some dates, in the order of the dates.
  public func forecasts(
    of leagueID: String, run runID: String, _ origin: ForecastOrigin, season: Int,
    on dates: ClosedRange<CalendarDate>
  ) throws(Fault) -> [LoggedForecast] {
    let sql = """
      SELECT \(LoggedForecast.columns) FROM forecast_log
      WHERE league_id = $1 AND sequence IN (
        SELECT sequence FROM counting_forecasts
        WHERE league_id = $1 AND season = $2 AND run_id = $3 AND origin = $4
          AND date >= $5 AND date <= $6)
      ORDER BY date, sequence
      """
    let values: [SQLValue] = [
      .text(leagueID), .integer(season), .text(runID), .text(origin.rawValue),
      .text("\(dates.lowerBound)"), .text("\(dates.upperBound)"),
    ]
    return try connection.rows(sql, values) { (row) throws(Fault) in try LoggedForecast(row) }
  }

  /// The forecast whose id begins with a text.
  ///
  /// - Throws: ``Fault`` `.missing` where there is none, or there are several.
  public func forecast(_ text: String, in leagueID: String) throws(Fault) -> LoggedForecast {
    let sql = """
      SELECT \(LoggedForecast.columns) FROM forecast_log
      WHERE league_id = $1 AND substr(forecast_id, 1, $2) = $3 ORDER BY sequence LIMIT 2
      """
    let prefix = text.lowercased()
    let values: [SQLValue] = [.text(leagueID), .integer(prefix.count), .text(prefix)]
    let found = try connection.rows(sql, values) { (row) throws(Fault) in try LoggedForecast(row) }
    guard let one = found.first, !prefix.isEmpty else {
      throw Fault(.missing, "no forecast \"\(text)\" in \(location)")
    }
    guard found.count == 1 else {
      throw Fault(.missing, "forecast \"\(text)\" could be several; type more of its id")
    }
    return one
  }
}
