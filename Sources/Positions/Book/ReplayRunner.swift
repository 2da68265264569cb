internal import Database
internal import Faults
internal import Ledger
public import Time

/// What a replay in the ledger did.
public struct ReplayOutcome: Sendable, Equatable {
  public struct Trip: Sendable, Equatable {
    public var reason: String
    public var time: Instant
  }

  public var summary: Replay.Summary
  /// Positions that were not on record.
  public var added = 0
  /// Trades that were not on record.
  public var trades = 0
  public var corrections = 0
  /// Circuit breakers that stopped the method, and were not on record.
  public var trips: [Trip] = []
}

/// Takes a method through the prices on record, and puts what follows on record part by part: a part is one
/// transaction, and what is on record already is passed over, so that a replay that was stopped goes on.
struct ReplayRunner {
  let book: PositionBook
  let plan: Replay.Plan
  let time: Instant
  /// Prices to a transaction.
  var partLength = 20_000
  private var replay: Replay
  private var writer: TradeWriter
  private var record: MethodRecord
  private var outcome: ReplayOutcome
  private var marks: [[SQLValue]] = []
  private var trips: [ReplayOutcome.Trip] = []

  init(
    _ book: PositionBook, _ plan: Replay.Plan, markets: [ReplayMarket],
    entries: [Int64: ReplayEntry],
    at time: Instant
  ) throws(Fault) {
    (self.book, self.time) = (book, time)
    record = try MethodRecord(of: plan.method.id, in: book.connection)
    var plan = plan
    plan.recorded = record.contracts
    self.plan = plan
    replay = Replay(plan, markets: markets, entries: entries)
    writer = TradeWriter(book.league.id, at: time)
    outcome = ReplayOutcome(summary: replay.summary)
  }

  /// - Parameters:
  ///   - start: the time of the first price.
  ///   - end: that of the last.
  mutating func run(from start: Int64, to end: Int64) throws(Fault) -> ReplayOutcome {
    try deposit(at: start)
    var key: [SQLValue] = [.integer(start), .integer(-1), .integer(-1)]
    let sql = """
      SELECT \(PriceBook.columns) FROM prices AS p
      WHERE (p.observed_at, p.sequence, p.market_id) > ($1, $2, $3) AND p.observed_at <= $4
      ORDER BY p.observed_at, p.sequence, p.market_id LIMIT \(partLength)
      """
    while true {
      var count = 0
      var (replay, events) = (self.replay, ReplayEvents())
      try book.connection.forEachRow(sql, key + [.integer(end)]) { (row) throws(Fault) in
        let price = try PriceRow(row)
        count += 1
        replay.follow(price) { events.list.append($0) }
        if count == partLength {
          key = [.integer(price.tick.time), .integer(price.tick.sequence), .integer(price.market)]
        }
      }
      if count < partLength { replay.finish { events.list.append($0) } }
      self.replay = replay
      for event in events.list { try take(event) }
      try write()
      if count < partLength { break }
    }
    try record.requireMet(book.connection.place)
    outcome.summary = replay.summary
    return outcome
  }

  private func deposit(at start: Int64) throws(Fault) {
    let method = plan.method
    try book.connection.transaction(.write) { () throws(Fault) in
      let id = method.id + "/deposit"
      let sql = "SELECT count(*) FROM journal WHERE transaction_id = $1"
      guard try book.connection.integer(sql, [.text(id)]) == 0 else { return }
      let amounts = [("cash", method.bankroll.units), ("deposits", -method.bankroll.units)]
      try book.connection.run(
        TradeRows.line,
        each: amounts.map { account, amount in
          [
            .text(id), .text(account), .text(book.league.id), .text(method.id), .null,
            .integer(amount),
            .integer(start), .integer(time.microseconds),
          ]
        })
    }
  }

  // MARK: Events

  private mutating func take(_ event: ReplayEvent) throws(Fault) {
    switch event {
    case .opened(let entry):
      guard record.contracts[entry.id] == nil else { return writer.know(entry) }
      writer.open(entry)
      outcome.added += 1
    case .attempted(let id, let attempt):
      if record.isNew(attemptOf: id) { writer.add(attempt, of: id) }
    case .traded(let trade):
      guard let added = try record.addition(trade, at: book.connection.place) else { return }
      writer.add(added)
      outcome.trades += 1
      if added.kind == .correct { outcome.corrections += 1 }
    case .changed(let id, let state):
      if record.isFurther(state, of: id) { writer.set(state, of: id) }
    case .marked(let day, let settled, let marked):
      let date = CalendarDate(daysSinceEpoch: day).description
      marks.append([.text(plan.method.id), .text(date), .integer(settled), .integer(marked)])
    case .tripped(let reason, let time):
      trips.append(.init(reason: reason, time: Instant(microseconds: time)))
    }
  }

  private static let mark = """
    INSERT INTO equity_marks (method_id, date, settled, marked) VALUES ($1, $2, $3, $4)
    ON CONFLICT (method_id, date) DO UPDATE SET settled = excluded.settled, marked = excluded.marked
    """

  private mutating func write() throws(Fault) {
    let added = try book.connection.transaction(.write) { () throws(Fault) in
      try writer.write(to: book.connection)
      try book.connection.run(Self.mark, each: marks)
      return try book.trip(plan.method.id, trips, at: time)
    }
    writer.clear()
    (marks, trips) = ([], [])
    outcome.trips += added
  }
}

/// Events in the order in which they happened.
private struct ReplayEvents {
  var list: [ReplayEvent] = []
}

/// What is on record of a method when a replay begins.
struct MethodRecord {
  /// Whole contracts of each position.
  private(set) var contracts: [String: Int64] = [:]
  private var states: [String: PositionState] = [:]
  private var trades: [String: Trade.Digest] = [:]
  /// Cash and fees of the settlement of each position, with its corrections.
  private var settlements: [String: (cash: Int64, fee: Int64, corrections: Int)] = [:]
  private var attempts: [String: Int] = [:]
  private var unmet: Set<String> = []

  init(of methodID: String, in connection: Connection) throws(Fault) {
    let sql = "SELECT \(Position.columns) FROM positions AS p WHERE p.method_id = $1"
    try connection.forEachRow(sql, [.text(methodID)]) { (row) throws(Fault) in
      let position = try Position(row)
      contracts[position.entry.id] = position.entry.contracts
      states[position.entry.id] = position.state
    }
    let traded = """
      SELECT t.trade_id, t.position_id, t.kind, t.quantity, t.price, t.cash, t.fee
      FROM trades AS t JOIN positions AS p ON p.position_id = t.position_id WHERE p.method_id = $1
      """
    try connection.forEachRow(traded, [.text(methodID)]) { (row) throws(Fault) in
      let (id, kind): (String, Trade.Kind) = (try row.text(0), try row.word(2))
      if kind == .settle || kind == .correct {
        var known = settlements[try row.text(1)] ?? (0, 0, 0)
        known.cash += try row.integer(5)
        known.fee += try row.integer(6)
        if kind == .correct { known.corrections += 1 }
        settlements[try row.text(1)] = known
      } else {
        trades[id] = Trade.Digest(
          contracts: try row.integer(3) / Amount.one, price: try row.integer(4),
          fee: try row.integer(6))
        unmet.insert(id)
      }
    }
    let attempted = """
      SELECT a.position_id, count(*) FROM exit_attempts AS a
        JOIN positions AS p ON p.position_id = a.position_id
      WHERE p.method_id = $1 GROUP BY a.position_id
      """
    try connection.forEachRow(attempted, [.text(methodID)]) { (row) throws(Fault) in
      attempts[try row.text(0)] = Int(try row.integer(1))
    }
  }

  /// Whether the next attempt of a position is not on record: those that are come first.
  mutating func isNew(attemptOf id: String) -> Bool {
    guard let left = attempts[id], left > 0 else { return true }
    attempts[id] = left - 1
    return false
  }

  /// The trade to be added: the trade itself, a correction of the settlement on record, or nil.
  ///
  /// - Throws: ``Fault`` where another trade is on record.
  mutating func addition(_ trade: Trade, at place: Place) throws(Fault) -> Trade? {
    if trade.kind == .settle {
      guard let known = settlements[trade.positionID] else { return trade }
      return trade.correction(of: known.cash, known.fee, number: known.corrections + 1)
    }
    guard let known = trades[trade.id] else { return trade }
    unmet.remove(trade.id)
    let own = Trade.Digest(contracts: trade.contracts, price: trade.price, fee: trade.fee)
    guard known == own else { throw Fault.otherPrices(at: place) }
    return nil
  }

  /// Whether a state says more than the one on record.
  func isFurther(_ state: PositionState, of id: String) -> Bool {
    guard let known = states[id] else { return true }
    return state != known && state.remaining <= known.remaining
      && (state.stop ?? .min) >= (known.stop ?? .min)
      && (state.heldProfit != nil || known.heldProfit == nil)
  }

  /// - Throws: ``Fault`` where a trade on record did not happen again.
  func requireMet(_ place: Place) throws(Fault) {
    if !unmet.isEmpty { throw Fault.otherPrices(at: place) }
  }
}

extension Fault {
  fileprivate static func otherPrices(at place: Place) -> Fault {
    Fault(
      .badData, at: place,
      "prices were added since this method was replayed, and with them it would have traded otherwise",
      remedy: .advice("what is on record stays; add a method of another name or with another stake")
    )
  }
}

extension Trade {
  struct Digest: Equatable {
    let contracts: Int64
    let price: Int64
    let fee: Int64
  }

  /// The trade that makes a settlement on record what this one is; nil where it is already.
  func correction(of cash: Int64, _ fee: Int64, number: Int) -> Trade? {
    guard cash != self.cash || fee != self.fee else { return nil }
    return Trade(
      id: "\(positionID)/settlement/\(number)", positionID: positionID, kind: .correct,
      reason: .correction,
      contracts: 0, price: price, cash: self.cash - cash, fee: self.fee - fee, cost: 0, time: time)
  }
}
