internal import Database
public import Faults
internal import Ledger
public import Time

/// What settling positions did.
public struct PositionSettlement: Sendable, Equatable {
  public var settled = 0
  /// Settled before, by a score that is another now.
  public var corrected = 0
  /// Positions whose game is to be played, or has no score.
  public var open = 0
  /// P&L of what was settled and corrected, less the fees of it.
  public var profit = Amount(units: 0)
}

extension PositionBook {
  /// Settles positions by how their games ended; a score that was corrected is a transaction of its own.
  ///
  /// - Parameter ends: how games ended, by game; those to be played are not there.
  public func settle(
    _ ends: [String: GameEnd], at now: Instant
  ) throws(Fault) -> PositionSettlement {
    try connection.transaction(.write) { () throws(Fault) in
      var summary = PositionSettlement()
      var markets: [Int64: ReplayMarket] = [:]
      for row in try prices.markets() {
        markets[row.id] = try row.replayed(league.zone, ends[row.gameID])
      }
      let settled = try settlements()
      var writer = TradeWriter(league.id, at: now)
      let sql =
        "SELECT \(Position.columns) FROM positions AS p WHERE p.league_id = $1 ORDER BY p.position_id"
      try connection.forEachRow(sql, [.text(league.id)]) { (row) throws(Fault) in
        let position = try Position(row)
        guard let market = markets[position.entry.marketID], let end = market.outcome else {
          if position.state.status == .open { summary.open += 1 }
          return
        }
        guard market.settlesAt <= now.microseconds else {
          if position.state.status == .open { summary.open += 1 }
          return
        }
        Self.settle(position, market, end, settled[position.entry.id], &writer, &summary)
      }
      try fillFairCloses(&writer)
      try writer.write(to: connection)
      return summary
    }
  }

  /// What settlements of each position came to, with their corrections.
  private struct Settled {
    var contracts: Int64 = 0
    var cash: Int64 = 0
    var fee: Int64 = 0
    var corrections = 0
  }

  private func settlements() throws(Fault) -> [String: Settled] {
    let sql = """
      SELECT position_id, kind, quantity, cash, fee FROM trades
      WHERE league_id = $1 AND kind IN ('settle', 'correct')
      """
    var found: [String: Settled] = [:]
    try connection.forEachRow(sql, [.text(league.id)]) { (row) throws(Fault) in
      let isCorrection = try row.text(1) == "correct"
      var one = found[try row.text(0)] ?? Settled()
      one.contracts += try row.integer(2) / Amount.one
      one.cash += try row.integer(3)
      one.fee += try row.integer(4)
      one.corrections += isCorrection ? 1 : 0
      found[try row.text(0)] = one
    }
    return found
  }

  private static func settle(
    _ position: Position, _ market: ReplayMarket, _ end: GameEnd, _ settled: Settled?,
    _ writer: inout TradeWriter, _ summary: inout PositionSettlement
  ) {
    let entry = position.entry
    var state = position.state
    let whole = Trade.settlement(
      of: entry, contracts: entry.contracts, end, market, at: market.settlesAt)
    state.heldProfit = whole.profit - whole.fee - entry.fee
    var trade: Trade?
    if state.remaining > 0 {
      trade = Trade.settlement(
        of: entry, contracts: state.remaining, end, market, at: market.settlesAt)
      summary.settled += 1
    } else if let settled {
      let due = Trade.settlement(
        of: entry, contracts: settled.contracts, end, market, at: market.settlesAt)
      trade = due.correction(of: settled.cash, settled.fee, number: settled.corrections + 1)
      summary.corrected += trade == nil ? 0 : 1
    }
    guard trade != nil || state != position.state else { return }
    writer.know(entry)
    if let trade {
      writer.add(trade)
      state = state.after(trade)
      summary.profit = Amount(units: summary.profit.units + trade.profit - trade.fee)
    }
    writer.set(state, of: entry.id)
  }

  /// Fair closing probabilities of positions that lack one and whose market has a close.
  private func fillFairCloses(_ writer: inout TradeWriter) throws(Fault) {
    let sql = """
      SELECT \(Position.columns), q.odds_a, q.odds_b, q.odds_draw
      FROM positions AS p JOIN prices AS q ON q.market_id = p.market_id AND q.moment = 'close'
      WHERE p.league_id = $1 AND p.fair_close IS NULL AND p.method_id IS NULL AND q.odds_a IS NOT NULL
      """
    try connection.forEachRow(sql, [.text(league.id)]) { (row) throws(Fault) in
      let position = try Position(row)
      let first = Position.columnCount
      let odds = PriceRow(
        market: position.entry.marketID, moment: .close,
        tick: Tick(time: 0, sequence: 0, bid: nil, ask: nil), oddsA: try row.optionalInteger(first),
        oddsB: try row.optionalInteger(first + 1), oddsDraw: try row.optionalInteger(first + 2))
      guard let fair = odds.fair(by: .additive) else { return }
      writer.fillFairClose(position, position.entry.side == .yes ? fair.yes : fair.no)
    }
  }
}

extension TradeWriter {
  /// Sets the fair close of a position, whether or not it changes otherwise.
  mutating func fillFairClose(_ position: Position, _ fair: Double) {
    var state = states[position.entry.id] ?? position.state
    state.fairClose = fair
    set(state, of: position.entry.id)
  }
}
