internal import Database
public import Faults
public import League
public import Ledger
internal import SourceTables
public import Time

/// What an import of prices did.
public struct PriceImportSummary: Sendable, Equatable {
  public struct Unmatched: Sendable, Equatable {
    public let line: Int
    public let date: CalendarDate
    public let teams: [String]
    public let reason: String
  }

  public var markets = 0
  public var newMarkets = 0
  public var added = 0
  /// On record already, and the same.
  public var repeated = 0
  public var emptyRows = 0
  /// Rows whose game was not found.
  public var unmatched: [Unmatched] = []
  /// Prices whose time is assumed.
  public var assumed = 0
}

/// The markets and prices of a league, in its ledger.
public struct PriceBook {
  let ledger: Ledger
  public let league: LedgerLeague

  public init(_ ledger: Ledger, of league: LedgerLeague) {
    (self.ledger, self.league) = (ledger, league)
  }

  var connection: Connection { ledger.connection }

  /// Puts a file's prices on record, all or none; those of games that are not found are listed.
  ///
  /// - Parameter aliases: names in the file and what the league calls them.
  /// - Throws: ``Fault`` `.badData` for a cell that cannot be, or a price that is another than on record.
  public func add(
    _ path: String, as format: PriceFormat, fees: FeeRule? = nil, aliases: [String: String] = [:],
    games source: LeagueSource, at time: Instant
  ) throws(Fault) -> PriceImportSummary {
    let file = try PriceFile(path: path, format)
    var index = try GameIndex(source, aliases: aliases)
    var summary = PriceImportSummary()
    summary.emptyRows = file.emptyRows
    var found: [(price: SourcePrice, game: GameIndex.Found)] = []
    for price in file.prices {
      do throws(Fault) {
        found.append((price, try index.find(price.teams, on: price.date)))
      } catch {
        let line = file.table.place(row: price.row).line ?? 0
        if summary.unmatched.last?.line != line {
          summary.unmatched.append(
            .init(line: line, date: price.date, teams: price.teams, reason: error.fact))
        }
      }
    }
    guard !found.isEmpty else { return summary }
    let rule: FeeRule
    if let fees { rule = fees } else { rule = try FeeRule(format.fees ?? "none") }
    let start = summary
    return try connection.transaction(.write) { () throws(Fault) in
      try ledger.register(league, at: time)
      var writer = PriceWriter(self, format, rule, file, at: time)
      writer.summary = start
      try writer.write(found)
      return writer.summary
    }
  }

  // MARK: Reading

  /// The league's markets, by number.
  func markets() throws(Fault) -> [MarketRow] {
    let sql = "SELECT \(MarketRow.columns) FROM markets WHERE league_id = $1 ORDER BY market_id"
    return try connection.rows(sql, [.text(league.id)]) { (row) throws(Fault) in try MarketRow(row)
    }
  }

  static let columns = """
    p.market_id, p.observed_at, p.sequence, p.moment, p.bid, p.ask, p.volume, p.bar_open, p.bar_high, \
    p.bar_low, p.bar_close, p.odds_a, p.odds_b, p.odds_draw
    """

  /// Calls `body` with the league's prices in the order of time, sequence and market.
  func forEachPrice(
    from start: Int64, to end: Int64, _ body: (PriceRow) throws(Fault) -> Void
  ) throws(Fault) {
    let sql = """
      SELECT \(Self.columns) FROM prices AS p
      WHERE p.observed_at >= $1 AND p.observed_at <= $2
      ORDER BY p.observed_at, p.sequence, p.market_id
      """
    try connection.forEachRow(sql, [.integer(start), .integer(end)]) { (row) throws(Fault) in
      try body(try PriceRow(row))
    }
  }
}

extension PriceRow {
  init(_ row: Row) throws(Fault) {
    var bar: Tick.Bar?
    let moment: Moment = try row.word(3)
    if moment == .bar {
      bar = Tick.Bar(
        open: try row.integer(7), high: try row.integer(8), low: try row.integer(9),
        close: try row.integer(10))
    }
    self.init(
      market: try row.integer(0), moment: moment,
      tick: Tick(
        time: try row.integer(1), sequence: try row.integer(2), bid: try row.optionalInteger(4),
        ask: try row.optionalInteger(5), volume: try row.optionalInteger(6), bar: bar))
    if moment == .open || moment == .close {
      oddsA = try row.optionalInteger(11)
      oddsB = try row.optionalInteger(12)
      oddsDraw = try row.optionalInteger(13)
    }
  }
}

/// A row of `markets`.
struct MarketRow: Equatable {
  var id: Int64
  var gameID: String
  var venue: String
  var kind: MarketKind
  var season: Int64
  var day: Int64
  var date: CalendarDate
  var teamA: String
  var teamB: String
  var feeRule: String
  var tick: Int64
  var startsAt: Int64
  var isStartAssumed: Bool

  static let columns = """
    market_id, game_id, venue, kind, season, day, date, team_a, team_b, fee_rule, tick, starts_at, \
    starts_basis
    """

  static let insertion = """
    INSERT INTO markets (\(columns), league_id, recorded_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    """

  func values(_ leagueID: String, at time: Instant) -> [SQLValue] {
    [
      .integer(id), .text(gameID), .text(venue), .text(kind.rawValue), .integer(season),
      .integer(day),
      .text(date.description), .text(teamA), .text(teamB), .text(feeRule), .integer(tick),
      .integer(startsAt), .text(isStartAssumed ? "assumed" : "stated"), .text(leagueID),
      .integer(time.microseconds),
    ]
  }

  func replayed(_ zone: Zone, _ end: GameEnd?) throws(Fault) -> ReplayMarket {
    let next = CalendarDate(daysSinceEpoch: date.daysSinceEpoch + 1)
    return ReplayMarket(
      id: id, gameID: gameID, venue: venue, kind: kind,
      fees: try FeeRule(json: Array(feeRule.utf8), of: "market \(id)"), season: season, date: date,
      startsAt: startsAt, hasClose: kind.isOdds || !isStartAssumed,
      settlesAt: zone.start(of: next).microseconds, outcome: end)
  }
}

extension MarketRow {
  init(_ row: Row) throws(Fault) {
    self.init(
      id: try row.integer(0), gameID: try row.text(1), venue: try row.text(2),
      kind: try row.word(3),
      season: try row.integer(4), day: try row.integer(5),
      date: CalendarDate(try row.text(6)) ?? CalendarDate(daysSinceEpoch: 0),
      teamA: try row.text(7),
      teamB: try row.text(8), feeRule: try row.text(9), tick: try row.integer(10),
      startsAt: try row.integer(11), isStartAssumed: try row.text(12) == "assumed")
  }
}
