internal import Database
public import Faults
internal import Ledger
public import Time

/// An entry that a strategy may make, before anything was forecast.
public struct EntryPoint: Sendable, Equatable {
  public var marketID: Int64
  public var gameID: String
  public var season: Int
  /// Day number of the game within the season.
  public var day: Int32
  public var gameDate: CalendarDate
  public var time: Int64
  public var sequence: Int64
}

extension PositionBook {
  /// The prices at which a strategy may enter, of games within dates, in the order of time.
  public func entryPoints(
    _ moment: EntryMoment, from start: CalendarDate?, to end: CalendarDate?, venue: String? = nil
  ) throws(Fault) -> [EntryPoint] {
    let condition: String
    switch moment {
    case .open: condition = "f.moment = 'open'"
    case .close: condition = "f.moment = 'close'"
    case .first: condition = Self.hasPrice
    case .before(let seconds):
      condition = "\(Self.hasPrice) AND f.observed_at >= m.starts_at - \(seconds * 1_000_000)"
    }
    // A cross join is done in the order in which it is written, so that each market is asked once.
    let sql = """
      SELECT m.market_id, m.game_id, m.season, m.day, m.date, p.observed_at, p.sequence
      FROM markets AS m CROSS JOIN prices AS p
      WHERE m.league_id = $1 AND m.date >= $2 AND m.date <= $3 AND m.venue LIKE $4
        AND p.market_id = m.market_id AND (p.observed_at, p.sequence) = (
          SELECT f.observed_at, f.sequence FROM prices AS f
          WHERE f.market_id = m.market_id AND \(condition)
          ORDER BY f.observed_at, f.sequence LIMIT 1)
      ORDER BY p.observed_at, p.sequence, m.market_id
      """
    let values: [SQLValue] = [
      .text(league.id), .text(start?.description ?? "0000"),
      .text(end?.description ?? "9999-12-31"),
      .text(venue ?? "%"),
    ]
    var points: [EntryPoint] = []
    try connection.forEachRow(sql, values) { (row) throws(Fault) in
      guard let date = CalendarDate(try row.text(4)) else { return }
      points.append(
        EntryPoint(
          marketID: try row.integer(0), gameID: try row.text(1), season: Int(try row.integer(2)),
          day: Int32(try row.integer(3)), gameDate: date, time: try row.integer(5),
          sequence: try row.integer(6)))
    }
    return points
  }

  private static let hasPrice = "(f.ask IS NOT NULL OR f.bid IS NOT NULL OR f.odds_a IS NOT NULL)"

  /// The forecasts on record of a run that were issued before entries, by market.
  public func issuedForecasts(
    of runID: String, before points: [EntryPoint],
    dates: (_ season: Int, _ day: Int32) -> CalendarDate?
  ) throws(Fault) -> [Int64: ReplayForecast] {
    var byGame: [String: [EntryPoint]] = [:]
    for point in points { byGame[point.gameID, default: []].append(point) }
    let sql = """
      SELECT game_id, probability, issued_at, known_season, known_day, forecast_id FROM forecasts
      WHERE league_id = $1 AND run_id = $2 AND origin = 'issued' ORDER BY sequence
      """
    var found: [Int64: ReplayForecast] = [:]
    try connection.forEachRow(sql, [.text(league.id), .text(runID)]) { (row) throws(Fault) in
      for point in byGame[try row.text(0)] ?? [] where try row.integer(2) < point.time {
        guard let known = dates(Int(try row.integer(3)), Int32(try row.integer(4))) else {
          continue
        }
        found[point.marketID] = ReplayForecast(
          probability: try row.double(1), knownUntil: known, forecastID: try row.text(5))
      }
    }
    return found
  }

  /// Takes a method through the prices on record.
  ///
  /// - Parameters:
  ///   - entries: where it may enter, with what was forecast, by market.
  ///   - ends: how games ended, by game; none for those to be played.
  /// - Throws: ``Fault`` where a forecast knew games of its entry's day or later.
  public func replay(
    _ method: Method, of strategy: Strategy, entries: [Int64: ReplayEntry], ends: [String: GameEnd],
    at time: Instant
  ) throws(Fault) -> ReplayOutcome {
    guard strategy.rules.type == .value else {
      throw Fault(
        .usage, "strategy \(strategy.label) is of type \(strategy.rules.type.rawValue)",
        remedy: .advice("a replay enters by value alone; others are entered by hand"))
    }
    for (_, entry) in entries {
      let day = Instant(microseconds: entry.time).date(in: league.zone)
      guard entry.forecast.knownUntil <= day else {
        throw Fault(
          .badData,
          "a forecast that knew games up to \(entry.forecast.knownUntil) would be used on \(day)")
      }
    }
    var markets: [ReplayMarket] = []
    for row in try prices.markets() {
      markets.append(try row.replayed(league.zone, ends[row.gameID]))
    }
    let plan = Replay.Plan(
      method: method, rules: strategy.rules, digest: method.digest(strategy: strategy.digest),
      zone: league.zone)
    var runner = try ReplayRunner(self, plan, markets: markets, entries: entries, at: time)
    let start = entries.values.map(\.time).min() ?? time.microseconds
    let wanted = Set(entries.keys)
    let end = markets.filter { wanted.contains($0.id) }.map(\.settlesAt).max() ?? start
    return try runner.run(from: start, to: end)
  }

  // MARK: Circuit breakers

  /// Whether a breaker holds a method.
  public func isHalted(_ methodID: String) throws(Fault) -> Bool {
    let sql = "SELECT kind FROM breaker_events WHERE method_id = $1 ORDER BY number DESC LIMIT 1"
    return try connection.first(sql, [.text(methodID)]) { (row) throws(Fault) in
      try row.text(0) == "tripped"
    } ?? false
  }

  /// Puts trips on record, those that are not; a transaction is under way.
  func trip(
    _ methodID: String, _ trips: [ReplayOutcome.Trip], at time: Instant
  ) throws(Fault) -> [ReplayOutcome.Trip] {
    var added: [ReplayOutcome.Trip] = []
    for trip in trips {
      let sql = "SELECT count(*) FROM breaker_events WHERE method_id = $1 AND occurred_at = $2"
      let key: [SQLValue] = [.text(methodID), .integer(trip.time.microseconds)]
      guard try connection.integer(sql, key) == 0 else { continue }
      try addEvent(methodID, "tripped", trip.reason, at: trip.time, by: "replay", recorded: time)
      added.append(trip)
    }
    return added
  }

  /// Lets a method that a breaker holds go on.
  ///
  /// - Throws: ``Fault`` `.usage` where none holds it.
  public func reset(_ method: Method, by actor: String, notes: String?, at time: Instant)
    throws(Fault)
  {
    try connection.transaction(.write) { () throws(Fault) in
      guard try isHalted(method.id) else {
        throw Fault(.usage, "no circuit breaker holds method \"\(method.name)\"")
      }
      try addEvent(method.id, "reset", notes ?? "", at: time, by: actor, recorded: time)
    }
  }

  private func addEvent(
    _ methodID: String, _ kind: String, _ reason: String, at time: Instant, by actor: String,
    recorded: Instant
  ) throws(Fault) {
    let last = try connection.integer(
      "SELECT max(number) FROM breaker_events WHERE method_id = $1", [.text(methodID)])
    try connection.run(
      """
      INSERT INTO breaker_events (method_id, number, kind, reason, occurred_at, recorded_at, recorded_by)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .text(methodID), .integer((last ?? 0) + 1), .text(kind), .text(reason),
        .integer(time.microseconds), .integer(recorded.microseconds), .text(actor),
      ])
  }
}
