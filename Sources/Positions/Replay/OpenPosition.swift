/// A position in a replay: what is held under the order of bars that is booked, and under the other.
struct OpenPosition {
  let entry: PositionEntry
  var booked: Holding
  /// Nil before a bar was met: then both orders are the same.
  var other: Holding?
  private(set) var state: PositionState
  /// P&L of what the other order has left, with fees.
  private var otherProfit: Int64 = 0
  private var hasOther = false
  var lastBid: Int64?

  init(_ entry: PositionEntry, _ holding: Holding) {
    (self.entry, booked) = (entry, holding)
    state = PositionState(
      remaining: entry.contracts, status: .open, realised: 0, fees: entry.fee)
  }

  /// What is left, at cost.
  var cost: Int64 { state.remaining * entry.price }

  /// P&L so far, with all fees.
  var profit: Int64 { state.realised - state.fees }

  /// What is left, at its last bid; at cost where there was none.
  var mark: Int64 { state.remaining * (lastBid ?? entry.price) }

  mutating func follow(_ tick: Tick, _ market: ReplayMarket, _ emit: (ReplayEvent) -> Void) -> Bool
  {
    if tick.bar != nil, !hasOther { (other, hasOther) = (booked, true) }
    if hasOther { followOther(tick, market) }
    let before = (state.remaining, booked.peak, booked.stop)
    var trades: [Trade] = []
    if state.remaining > 0 {
      if let bid = entry.side == .yes ? tick.bid : tick.ask.map({ Amount.one - $0 }) {
        lastBid = bid
      }
      let (id, entry) = (self.entry.id, self.entry)
      booked.follow(tick) { attempt in
        emit(.attempted(id, attempt))
        if let fill = attempt.fill { trades.append(entry.sale(attempt, fill, market)) }
      }
      for trade in trades {
        emit(.traded(trade))
        take(trade)
      }
      (state.peak, state.stop) = (booked.peak, booked.stop)
    }
    return before != (state.remaining, booked.peak, booked.stop)
  }

  private mutating func followOther(_ tick: Tick, _ market: ReplayMarket) {
    guard var holding = other, holding.remaining > 0 else { return }
    var profit: Int64 = 0
    holding.follow(tick, holding.rules.bars.other) { attempt in
      guard let fill = attempt.fill else { return }
      let trade = entry.sale(attempt, fill, market)
      profit += trade.profit - trade.fee
    }
    other = holding
    otherProfit += profit
  }

  private mutating func take(_ trade: Trade) { state = state.after(trade) }

  /// Settles what is left under either order.
  mutating func settle(
    _ end: GameEnd, _ market: ReplayMarket, fairClose: Double?, _ emit: (ReplayEvent) -> Void
  ) {
    let whole = Trade.settlement(
      of: entry, contracts: entry.contracts, end, market, at: market.settlesAt)
    state.heldProfit = whole.profit - whole.fee - entry.fee
    state.fairClose = fairClose
    if state.remaining > 0 {
      let trade = Trade.settlement(
        of: entry, contracts: state.remaining, end, market, at: market.settlesAt)
      emit(.traded(trade))
      take(trade)
    }
    if hasOther {
      let left = other?.remaining ?? 0
      if left > 0 {
        let trade = Trade.settlement(of: entry, contracts: left, end, market, at: market.settlesAt)
        otherProfit += trade.profit - trade.fee
      }
      state.otherOrderProfit = otherProfit - entry.fee
      other = nil
    }
    emit(.changed(entry.id, state))
  }
}

extension PositionEntry {
  /// The sale that an order which was filled is.
  func sale(_ attempt: ExitAttempt, _ fill: Int64, _ market: ReplayMarket) -> Trade {
    Trade(
      id: "\(id)/\(attempt.time).\(attempt.sequence).\(attempt.step)/\(attempt.condition.rawValue)",
      positionID: id, kind: .sell, reason: .condition(attempt.condition), contracts: attempt.filled,
      price: fill, cash: fill * attempt.filled,
      fee: market.fees.order(contracts: attempt.filled, price: fill), cost: price * attempt.filled,
      time: attempt.time)
  }
}
