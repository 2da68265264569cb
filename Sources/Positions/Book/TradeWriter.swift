internal import Database
internal import Faults
internal import Time

/// Statements and values by which trades, exits, attempts and the journal are added to.
enum TradeRows {
  static let trade = """
    INSERT INTO trades (trade_id, league_id, position_id, strategy_id, model_id, kind, quantity, price, cash, \
    fee, traded_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """
  static let exit = """
    INSERT INTO position_exits (exit_id, position_id, condition, priority, quantity, price, cost, profit, fee, \
    exited_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    """
  static let attempt = """
    INSERT INTO exit_attempts (position_id, observed_at, sequence, step, condition, priority, won, order_type, \
    limit_price, fill_price, filled, attempt, timeout_seconds)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    """
  static let line = """
    INSERT INTO journal (transaction_id, account, league_id, book, position_id, amount, occurred_at, recorded_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """

  static func values(
    _ trade: Trade, _ leagueID: String, strategyID: String?, modelID: String?
  ) -> [SQLValue] {
    [
      .text(trade.id), .text(leagueID), .text(trade.positionID), .text(strategyID), .text(modelID),
      .text(trade.kind.rawValue), .integer(trade.contracts * Amount.one), .integer(trade.price),
      .integer(trade.cash), .integer(trade.fee), .integer(trade.time),
    ]
  }

  /// Nil for an entry.
  static func exitValues(_ trade: Trade) -> [SQLValue]? {
    guard let reason = trade.reason else { return nil }
    return [
      .text(trade.id), .text(trade.positionID), .text(reason.name), .text(reason.priority),
      .integer(trade.contracts * Amount.one), .integer(trade.price), .integer(trade.cost),
      .integer(trade.profit), .integer(trade.fee), .integer(trade.time),
    ]
  }

  static func values(_ attempt: ExitAttempt, of positionID: String) -> [SQLValue] {
    [
      .text(positionID), .integer(attempt.time), .integer(attempt.sequence), .integer(attempt.step),
      .text(attempt.condition.rawValue), .text(attempt.condition.priority.rawValue),
      .truth(attempt.hasWon),
      attempt.hasWon ? .text(attempt.isMarketOrder ? "market" : "limit") : .null,
      .integer(attempt.limit), .integer(attempt.fill), .integer(attempt.filled * Amount.one),
      .integer(attempt.attempt), .integer(attempt.timeout),
    ]
  }

  /// The lines of a trade's transaction.
  static func lines(
    _ trade: Trade, _ leagueID: String, book: String, at time: Instant
  ) -> [[SQLValue]] {
    trade.lines.map { account, amount in
      [
        .text(trade.id), .text(account), .text(leagueID), .text(book), .text(trade.positionID),
        .integer(amount), .integer(trade.time), .integer(time.microseconds),
      ]
    }
  }
}

/// Collects what happened, and writes it in one go, in the order that the tables need.
struct TradeWriter {
  let leagueID: String
  let time: Instant
  private var entries: [String: PositionEntry] = [:]
  private(set) var states: [String: PositionState] = [:]
  private var newIDs: [String] = []
  private var changedIDs: Set<String> = []
  private var trades: [Trade] = []
  private var attempts: [[SQLValue]] = []

  init(_ leagueID: String, at time: Instant) { (self.leagueID, self.time) = (leagueID, time) }

  /// A position that others than this one put on record.
  mutating func know(_ entry: PositionEntry) { entries[entry.id] = entry }

  mutating func open(_ entry: PositionEntry) {
    entries[entry.id] = entry
    newIDs.append(entry.id)
    states[entry.id] = PositionState(
      remaining: entry.contracts, status: .open, realised: 0, fees: entry.fee)
  }

  mutating func add(_ trade: Trade) { trades.append(trade) }

  mutating func add(_ attempt: ExitAttempt, of positionID: String) {
    attempts.append(TradeRows.values(attempt, of: positionID))
  }

  mutating func set(_ state: PositionState, of positionID: String) {
    states[positionID] = state
    changedIDs.insert(positionID)
  }

  /// - Precondition: a transaction is under way.
  func write(to connection: Connection) throws(Fault) {
    let own = [SQLValue.text(leagueID), .integer(time.microseconds)]
    let rows = newIDs.compactMap { id in
      entries[id].flatMap { entry in states[id].map { entry.values + $0.values + own } }
    }
    try connection.run(Position.insertion, each: rows)
    let added = Set(newIDs)
    let changes = changedIDs.subtracting(added).sorted().compactMap { id in
      states[id].map { [.text(id)] + $0.values }
    }
    try connection.run(Position.update, each: changes)
    let league = leagueID
    let tradeRows = trades.map { trade in
      let entry = entries[trade.positionID]
      return TradeRows.values(trade, league, strategyID: entry?.strategyID, modelID: entry?.modelID)
    }
    try connection.run(TradeRows.trade, each: tradeRows)
    try connection.run(TradeRows.exit, each: trades.compactMap(TradeRows.exitValues))
    try connection.run(TradeRows.attempt, each: attempts)
    let lines = trades.flatMap { trade in
      TradeRows.lines(
        trade, league, book: entries[trade.positionID]?.methodID ?? PositionBook.manualBook,
        at: time)
    }
    try connection.run(TradeRows.line, each: lines)
  }

  /// Forgets what was written; positions stay known.
  mutating func clear() { (newIDs, changedIDs, trades, attempts) = ([], [], [], []) }
}
