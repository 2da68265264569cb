internal import Database
internal import Faults
internal import League
internal import Ledger
internal import SourceTables
internal import Time

/// Writes the prices of a file: markets that are new, and rows that are not on record.
struct PriceWriter {
  private let book: PriceBook
  private let format: PriceFormat
  private let rule: FeeRule
  private let file: PriceFile
  private let time: Instant
  var summary = PriceImportSummary()
  /// Markets of the venue by game.
  private var markets: [String: MarketRow] = [:]
  private var newMarkets: [MarketRow] = []
  private var highest: Int64 = 0
  /// Prices on record of the markets that the file names.
  private var known: [Key: [SQLValue]] = [:]
  private var added: [[SQLValue]] = []
  private var sequences: [Key: Int64] = [:]

  private struct Key: Hashable {
    let market: Int64
    let time: Int64
    let sequence: Int64
  }

  private static let columns = [
    "market_id", "observed_at", "sequence", "moment", "time_basis", "bid", "ask", "last", "volume",
    "bar_open",
    "bar_high", "bar_low", "bar_close", "odds_a", "odds_b", "odds_draw", "text_a", "text_b",
    "text_draw",
  ]

  init(
    _ book: PriceBook, _ format: PriceFormat, _ rule: FeeRule, _ file: PriceFile, at time: Instant
  ) {
    (self.book, self.format, self.rule, self.file, self.time) = (book, format, rule, file, time)
  }

  mutating func write(_ found: [(price: SourcePrice, game: GameIndex.Found)]) throws(Fault) {
    highest = try book.connection.integer("SELECT max(market_id) FROM markets") ?? 0
    for market in try book.markets() where market.venue == format.venue {
      markets[market.gameID] = market
    }
    var touched: Set<Int64> = []
    for (price, game) in found {
      let market = try market(price, game)
      if touched.insert(market.id).inserted { try recall(market) }
      try add(game.isFirstA ? price : price.reversed, game, market)
    }
    summary.markets = touched.count
    summary.newMarkets = newMarkets.count
    summary.added = added.count
    let (league, time) = (book.league.id, self.time)
    try book.connection.run(
      MarketRow.insertion, each: newMarkets.lazy.map { $0.values(league, at: time) })
    let places = Self.columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    try book.connection.run(
      "INSERT INTO prices (\(Self.columns.joined(separator: ", "))) VALUES (\(places))", each: added
    )
  }

  private mutating func market(
    _ price: SourcePrice, _ found: GameIndex.Found
  ) throws(Fault) -> MarketRow {
    let game = found.game
    if let known = markets[game.gameID] {
      guard known.kind == format.kind else {
        throw file.table.fault(
          row: price.row, "venue \"\(format.venue)\" has a market of another kind on this game",
          remedy: .advice("name another venue"))
      }
      return known
    }
    guard let date = game.date else { throw Fault(.bug, "a game that was found has a date") }
    highest += 1
    let market = MarketRow(
      id: highest, gameID: game.gameID, venue: format.venue, kind: format.kind,
      season: Int64(game.season), day: Int64(game.day), date: date, teamA: game.teamA.label,
      teamB: game.teamB.label, feeRule: rule.json,
      tick: format.tick?.units ?? (format.odds == nil ? 100 : 1),
      startsAt: start(of: date, price.startMinute), isStartAssumed: price.startMinute == nil)
    markets[game.gameID] = market
    newMarkets.append(market)
    return market
  }

  /// When a game starts: at the minute of its day, else when the day begins; of contracts, which are traded
  /// while it is played, when it ends.
  private func start(of date: CalendarDate, _ minute: Int?) -> Int64 {
    let zone = book.league.zone
    guard let minute else {
      if format.odds == nil {
        return zone.start(of: CalendarDate(daysSinceEpoch: date.daysSinceEpoch + 1)).microseconds
      }
      return zone.start(of: date).microseconds
    }
    let midnight = zone.start(of: date)
    let naive = Instant(microseconds: midnight.microseconds + Int64(minute) * 60_000_000)
    // Clocks may have been changed since midnight.
    let shift = zone.offset(at: naive) - zone.offset(at: midnight)
    return naive.microseconds - Int64(shift) * 1_000_000
  }

  private mutating func recall(_ market: MarketRow) throws(Fault) {
    guard !newMarkets.contains(where: { $0.id == market.id }) else { return }
    let sql = "SELECT \(Self.columns.joined(separator: ", ")) FROM prices WHERE market_id = $1"
    try book.connection.forEachRow(sql, [.integer(market.id)]) { (row) throws(Fault) in
      let key = Key(market: market.id, time: try row.integer(1), sequence: try row.integer(2))
      known[key] = row.values
    }
  }

  private mutating func add(
    _ price: SourcePrice, _ game: GameIndex.Found, _ market: MarketRow
  ) throws(Fault) {
    let time = time(of: price, game, market)
    if price.time == nil { summary.assumed += 1 }
    let first = Key(market: market.id, time: time, sequence: 0)
    let sequence = sequences[first, default: 0]
    sequences[first] = sequence + 1
    let key = Key(market: market.id, time: time, sequence: sequence)
    let values = Self.values(price, key.market, time, sequence)
    guard let old = known[key] else {
      added.append(values)
      known[key] = values
      return
    }
    guard old == values else {
      throw file.table.fault(
        row: price.row,
        "the price of \(market.teamA) – \(market.teamB) at \(Instant(microseconds: time)) is another than "
          + "on record, and prices on record are never changed",
        remedy: .advice("a corrected file is another venue"))
    }
    summary.repeated += 1
  }

  /// The time of a price: where it has none, an open's is the day before the game's week begins, and a
  /// close's the game's start.
  private func time(of price: SourcePrice, _ game: GameIndex.Found, _ market: MarketRow) -> Int64 {
    if let time = price.time { return time }
    return price.moment == .open
      ? book.league.zone.start(of: game.openDate).microseconds : market.startsAt
  }

  private static func values(
    _ price: SourcePrice, _ market: Int64, _ time: Int64, _ sequence: Int64
  ) -> [SQLValue] {
    let odds = price.odds.map { SQLValue.integer($0) }
    let texts = price.texts.map { SQLValue.text($0) }
    let padding = Array(repeating: SQLValue.null, count: 3 - odds.count)
    return [
      .integer(market), .integer(time), .integer(sequence), .text(price.moment.rawValue),
      .text(price.time == nil ? "assumed" : "stated"), .integer(price.bid), .integer(price.ask),
      .integer(price.last), .integer(price.volume), .integer(price.bar?.open),
      .integer(price.bar?.high),
      .integer(price.bar?.low), .integer(price.bar?.close),
    ] + odds + padding + texts + padding
  }
}
