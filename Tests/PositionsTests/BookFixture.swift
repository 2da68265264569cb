import Determinism
import Faults
import Ledger
import TestSupport
import Time

@testable import Database
@testable import Positions

/// A fresh ledger with markets of contracts, their prices, and what was forecast.
final class BookFixture {
  let scratch: ScratchDatabase
  let ledger: Ledger
  let league = LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc)
  private(set) var entries: [Int64: ReplayEntry] = [:]
  private(set) var ends: [String: GameEnd] = [:]

  static let now = Instant("2026-01-01T00:00:00Z")!

  init(_ kind: DatabaseKind) throws {
    scratch = try ScratchDatabase(kind)
    ledger = try Self.opened(scratch.name, .migrate)
    _ = try ledger.migrate(now: Self.now)
  }

  static func opened(_ name: String, _ purpose: Ledger.Purpose = .record) throws -> Ledger {
    try Ledger(at: try LedgerLocation(name), purpose, now: now, programVersion: "test")
  }

  var book: PositionBook { PositionBook(ledger, of: league) }
  var connection: Connection { ledger.connection }

  private static let insertion = """
    INSERT INTO prices (market_id, observed_at, sequence, moment, time_basis, bid, ask, volume, bar_open, bar_high,
      bar_low, bar_close)
    VALUES ($1, $2, $3, $4, 'stated', $5, $6, $7, $8, $9, $10, $11)
    """

  /// Adds games, each with prices of a day of its own, every second one with bars.
  func addMarkets(_ count: Int, seed: UInt64 = 11, ticks: Int = 40) throws {
    var random = RandomGenerator(seed: seed)
    var (markets, prices): ([[SQLValue]], [[SQLValue]]) = ([], [])
    for number in 1...Int64(count) {
      let date = CalendarDate(daysSinceEpoch: 19_800 + Int32(number / 3))
      let shift = Int64(number / 3) * 86_400_000_000
      let path = Paths.ticks(&random, bars: number % 2 == 0, count: ticks)
      let market = MarketRow(
        id: number, gameID: "2024_\(number)_1_2", venue: "exchange", kind: .contract, season: 2024,
        day: number, date: date, teamA: "A", teamB: "B", feeRule: #"{"rule":"quadratic:0.07"}"#,
        tick: 1,
        startsAt: Paths.start + shift + 80_000_000_000, isStartAssumed: true)
      markets.append(market.values(league.id, at: Self.now))
      ends[market.gameID] = [.teamA, .teamB][random.integer(below: 2)]
      let forecast = ReplayForecast(
        probability: 0.2 + 0.6 * random.uniform(), knownUntil: CalendarDate(daysSinceEpoch: 19_700))
      for tick in path {
        prices.append([
          .integer(number), .integer(tick.time + shift), .integer(tick.sequence),
          .text(tick.bar == nil ? "quote" : "bar"), .integer(tick.bid), .integer(tick.ask),
          .integer(tick.volume), .integer(tick.bar?.open), .integer(tick.bar?.high),
          .integer(tick.bar?.low), .integer(tick.bar?.close),
        ])
      }
      entries[number] = path.first.map {
        ReplayEntry(time: $0.time + shift, sequence: $0.sequence, forecast: forecast)
      }
    }
    try connection.transaction(.write) { () throws(Fault) in
      try ledger.register(league, at: Self.now)
      try connection.run(MarketRow.insertion, each: markets)
      try connection.run(Self.insertion, each: prices)
    }
  }

  func method(_ change: (inout StrategyRules) -> Void = { _ in }) throws -> (Method, Strategy) {
    var rules = StrategyRules.standard
    rules.at = .first
    change(&rules)
    let strategies = StrategyBook(ledger, of: league)
    let strategy = try strategies.add("walk", rules, at: Self.now).strategy
    let draft = Method(
      "walk", of: strategy, modelID: "run-1", model: "elo", stake: .kelly(Amount(units: 5000)),
      bankroll: Amount(units: 100_000_000), limits: .standard)
    return (try strategies.add(draft, of: strategy, at: Self.now).method, strategy)
  }

  @discardableResult
  func replay(
    _ ends: [String: GameEnd]? = nil, partLength: Int? = nil
  ) throws -> ReplayOutcome {
    let (method, strategy) = try method()
    guard let partLength else {
      return try book.replay(
        method, of: strategy, entries: entries, ends: ends ?? self.ends, at: Self.now)
    }
    let plan = Replay.Plan(
      method: method, rules: strategy.rules, digest: method.digest(strategy: strategy.digest),
      zone: .utc)
    let markets = try book.prices.markets().map { row in
      try row.replayed(.utc, (ends ?? self.ends)[row.gameID])
    }
    var runner = try ReplayRunner(book, plan, markets: markets, entries: entries, at: Self.now)
    runner.partLength = partLength
    return try runner.run(from: 0, to: .max)
  }

  private static let digested = [
    """
    SELECT position_id, side, market_price, edge, quantity, cost, entry_fee, entered_at, target_price, peak_price,
      current_stop, remaining, status, closed_at, realised, fees, held_profit, other_order_profit
    FROM positions ORDER BY position_id
    """,
    "SELECT trade_id, kind, quantity, price, cash, fee, traded_at FROM trades ORDER BY trade_id",
    """
    SELECT exit_id, condition, priority, quantity, price, cost, profit, fee FROM position_exits ORDER BY exit_id
    """,
    """
    SELECT position_id, observed_at, sequence, step, condition, won, limit_price, fill_price, filled, attempt
    FROM exit_attempts ORDER BY position_id, observed_at, sequence, step, condition
    """,
    """
    SELECT transaction_id, account, amount, occurred_at FROM journal WHERE position_id IS NOT NULL
    ORDER BY transaction_id, account
    """, "SELECT date, settled, marked FROM equity_marks ORDER BY date",
  ]

  /// SHA-256 of every row of positions, the same on both databases.
  func digest() throws -> String {
    var sha = SHA256()
    for sql in Self.digested {
      for row in try connection.rows(sql, [], { (row) throws(Fault) in row.values }) {
        sha.update("\(row)")
      }
    }
    return sha.finalize().hexadecimal
  }
}
