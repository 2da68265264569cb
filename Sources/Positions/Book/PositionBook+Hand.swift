internal import Database
public import Faults
internal import Ledger
public import Time

/// A position that a person enters by hand.
public struct PositionRequest: Sendable {
  /// The game's id.
  public var game: String
  public var venue: String?
  public var side: Side
  public var execution: Execution
  /// Whole contracts, or units staked at odds.
  public var contracts: Int64
  /// What one contract cost; decimal odds of a bookmaker.
  public var price: Amount
  /// Nil for what the venue's rule says.
  public var fee: Amount?
  public var strategy: Strategy?
  /// Id of a forecast on record, or the beginning of one.
  public var forecast: String?
  public var time: Instant

  public init(
    game: String, venue: String? = nil, side: Side, execution: Execution, contracts: Int64,
    price: Amount, fee: Amount? = nil, strategy: Strategy? = nil, forecast: String? = nil,
    time: Instant
  ) {
    (self.game, self.venue, self.side, self.execution) = (game, venue, side, execution)
    (self.contracts, self.price, self.fee) = (contracts, price, fee)
    (self.strategy, self.forecast, self.time) = (strategy, forecast, time)
  }
}

extension PositionBook {
  /// Puts a position on record; entered twice, it is there once.
  ///
  /// - Returns: the position, and whether it is new.
  /// - Throws: ``Fault`` where there is no such market, the price or quantity cannot be, or the forecast was not
  ///   early enough.
  public func open(
    _ request: PositionRequest, at now: Instant
  ) throws(Fault) -> (position: ListedPosition, isNew: Bool) {
    try connection.transaction(.write) { () throws(Fault) in
      let market = try market(request.game, request.venue)
      let offer = try offer(request, market)
      let forecast = try request.forecast.map { (text) throws(Fault) in
        try self.forecast(text, for: request, market)
      }
      let fees = try FeeRule(json: Array(market.feeRule.utf8), of: "market \(market.id)")
      let entry = try entry(request, market, offer, forecast, fees)
      let known = try connection.integer(
        "SELECT count(*) FROM positions WHERE position_id = $1", [.text(entry.id)])
      if known == 0 {
        var writer = TradeWriter(league.id, at: now)
        writer.open(entry)
        writer.add(.buy(entry))
        try writer.write(to: connection)
      }
      return (try position(entry.id), known == 0)
    }
  }

  private func market(_ game: String, _ venue: String?) throws(Fault) -> MarketRow {
    let found = try prices.markets().filter { market in
      market.gameID == game && (venue == nil || market.venue == venue)
    }
    guard let one = found.first else {
      throw Fault(
        .missing, "no market on game \"\(game)\"" + (venue.map { " at \($0)" } ?? ""),
        remedy: .advice("import prices of the game first"))
    }
    guard found.count == 1 else {
      throw Fault(
        .usage, "game \(game) has markets at \(found.map(\.venue).joined(separator: ", "))",
        remedy: .advice("name the venue"))
    }
    return one
  }

  private func offer(_ request: PositionRequest, _ market: MarketRow) throws(Fault) -> Offer {
    guard (1...100_000_000).contains(request.contracts) else {
      throw Fault(.usage, at: .field("quantity"), "is not from 1 to 100,000,000")
    }
    if market.kind.isOdds {
      guard request.price.units > Amount.one else {
        throw Fault(.usage, at: .field("price", request.price.description), "odds are above 1")
      }
      return Offer(price: Amount.one, payout: request.price.units)
    }
    guard (1..<Amount.one).contains(request.price.units), request.price.units % market.tick == 0
    else {
      throw Fault(
        .usage, at: .field("price", request.price.description),
        "is no price between 0 and 1 in steps of \(Amount(units: market.tick))")
    }
    return Offer(price: request.price.units, payout: Amount.one)
  }

  private struct OwnForecast {
    let id: String
    let runID: String
    let probability: Double
    let knownUntil: CalendarDate
  }

  /// - Throws: ``Fault`` where it was not issued before the entry; of one that was not issued, where it knew games
  ///   of the entry's day, or the position is no backtest.
  private func forecast(
    _ text: String, for request: PositionRequest, _ market: MarketRow
  ) throws(Fault) -> OwnForecast {
    let sql = """
      SELECT forecast_id, run_id, probability, game_id, origin, issued_at, date, day, known_day, known_season, season
      FROM forecasts WHERE league_id = $1 AND substr(forecast_id, 1, $2) = $3 LIMIT 2
      """
    let typed = text.lowercased()
    let rows = try connection.rows(sql, [.text(league.id), .integer(typed.count), .text(typed)]) {
      (row) throws(Fault) in row.values
    }
    guard rows.count == 1, case .text(let id) = rows[0][0], case .text(let runID) = rows[0][1],
      case .double(let probability) = rows[0][2], case .text(let game) = rows[0][3],
      case .text(let origin) = rows[0][4], case .integer(let issuedAt) = rows[0][5],
      case .integer(let day) = rows[0][7], case .integer(let knownDay) = rows[0][8]
    else {
      throw Fault(
        .missing, rows.isEmpty ? "no forecast \"\(text)\"" : "forecast \"\(text)\" could be several"
      )
    }
    guard game == market.gameID else {
      throw Fault(.usage, at: .field("forecast", text), "is of game \(game), not \(market.gameID)")
    }
    let known = CalendarDate(
      daysSinceEpoch: market.date.daysSinceEpoch - Int32(clamping: day - knownDay))
    try requireEarly(text, origin, issuedAt: issuedAt, known: known, for: request)
    return OwnForecast(id: id, runID: runID, probability: probability, knownUntil: known)
  }

  private func requireEarly(
    _ text: String, _ origin: String, issuedAt: Int64, known: CalendarDate,
    for request: PositionRequest
  ) throws(Fault) {
    let entered = request.time.date(in: league.zone)
    if origin == ForecastOrigin.issued.rawValue {
      guard issuedAt < request.time.microseconds else {
        throw Fault(
          .usage, at: .field("forecast", text),
          "was issued at \(Instant(microseconds: issuedAt)), and the position entered at \(request.time)"
        )
      }
    } else {
      guard request.execution == .backtest, known <= entered else {
        throw Fault(
          .usage, at: .field("forecast", text),
          "is \(origin): only a backtest rests on it, entered on \(known) or later")
      }
    }
  }

  private func entry(
    _ request: PositionRequest, _ market: MarketRow, _ offer: Offer, _ forecast: OwnForecast?,
    _ fees: FeeRule
  ) throws(Fault) -> PositionEntry {
    let probability = forecast.map { request.side.own($0.probability) }
    let rule = market.kind.isOdds ? 0 : fees.order(contracts: request.contracts, price: offer.price)
    let id = PositionEntry.id(
      league.id, market.gameID, market.venue, request.side.rawValue, request.execution.rawValue,
      "\(request.time)", "\(request.contracts)", request.price.description,
      request.strategy?.id ?? "")
    return PositionEntry(
      id: id, marketID: market.id, side: request.side, execution: request.execution,
      strategyID: request.strategy?.id, modelID: forecast?.runID, methodID: nil,
      forecastID: forecast?.id,
      knownUntil: forecast?.knownUntil.description, probability: probability,
      marketPrice: offer.marketPrice,
      edge: probability.map {
        EdgeKind.return.edge(probability: $0, cost: fees.cost(atPrice: offer.probability))
      },
      contracts: request.contracts, price: offer.price, payout: offer.payout,
      fee: request.fee?.units ?? rule, time: request.time.microseconds, sequence: 0)
  }

  // MARK: Closing

  /// Sells a position that was entered by hand, or a part of it.
  ///
  /// - Parameters:
  ///   - contracts: nil for all that is held.
  ///   - price: of a contract of the own side; at odds what a unit staked brings.
  /// - Throws: ``Fault`` where it is not open, or does not hold as much, or a replay looks after it.
  public func close(
    _ text: String, contracts wanted: Int64?, price: Amount, fee: Amount?, at time: Instant,
    now: Instant
  ) throws(Fault) -> ListedPosition {
    try connection.transaction(.write) { () throws(Fault) in
      let listed = try position(text)
      let (entry, state) = (listed.position.entry, listed.position.state)
      guard state.status == .open else {
        throw Fault(.unwritable, "position \(entry.id.prefix(8)) is \(state.status.rawValue)")
      }
      guard entry.methodID == nil else {
        throw Fault(
          .usage, "position \(entry.id.prefix(8)) is a replay's, which closes it by its rules")
      }
      let contracts = wanted ?? state.remaining
      guard (1...state.remaining).contains(contracts) else {
        throw Fault(
          .usage, at: .field("quantity"), "is not from 1 to the \(state.remaining) that are held")
      }
      guard price.units >= 0, price.units <= entry.payout, time.microseconds >= entry.time else {
        throw Fault(
          .usage, at: .field("price", price.description),
          "is not from 0 to what a contract pays, or the time is before the entry")
      }
      guard let market = try prices.markets().first(where: { $0.id == entry.marketID }) else {
        throw Fault(.bug, "a position has a market")
      }
      let fees = try FeeRule(json: Array(market.feeRule.utf8), of: "market \(market.id)")
      let rule = market.kind.isOdds ? 0 : fees.order(contracts: contracts, price: price.units)
      let count = try exits(of: listed.position).count
      let trade = Trade(
        id: "\(entry.id)/manual.\(count + 1)", positionID: entry.id, kind: .sell, reason: .manual,
        contracts: contracts, price: price.units, cash: price.units * contracts,
        fee: fee?.units ?? rule,
        cost: entry.price * contracts, time: time.microseconds)
      try write(trade, of: entry, state.after(trade), at: now)
      return try position(entry.id)
    }
  }

  /// Writes a trade of a position that is on record; a transaction is under way.
  func write(
    _ trade: Trade, of entry: PositionEntry, _ state: PositionState, at now: Instant
  ) throws(Fault) {
    var writer = TradeWriter(league.id, at: now)
    writer.know(entry)
    writer.add(trade)
    writer.set(state, of: entry.id)
    try writer.write(to: connection)
  }
}

extension PositionState {
  /// How it stands after a trade.
  func after(_ trade: Trade) -> PositionState {
    var state = self
    state.realised += trade.profit
    state.fees += trade.fee
    guard trade.kind != .correct else { return state }
    state.remaining -= trade.contracts
    guard state.remaining == 0, state.status == .open else { return state }
    state.status = trade.kind == .settle ? .settled : .closed
    state.closedAt = trade.time
    return state
  }
}
