public import Time

/// Takes a method through prices: a value that follows rows in the order of time and sequence, enters where its
/// strategy says, leaves where its rules say, and settles by how games ended. It knows no database.
///
///     var replay = Replay(plan, markets: markets, entries: entries)
///     for row in rows { replay.follow(row) { event in … } }
///     replay.finish { event in … }
public struct Replay: Sendable {
  public struct Plan: Sendable {
    public var method: Method
    public var rules: StrategyRules
    /// SHA-256 of the method, of which the ids of positions are made.
    public var digest: String
    public var zone: Zone
    /// Contracts of positions that are on record, by their ids: a fact stays what it is, whatever the money
    /// would allow after a score was corrected.
    public var recorded: [String: Int64] = [:]

    public init(method: Method, rules: StrategyRules, digest: String, zone: Zone) {
      (self.method, self.rules, self.digest, self.zone) = (method, rules, digest, zone)
    }
  }

  public struct Summary: Sendable, Equatable {
    public var ticks = 0
    public var considered = 0
    public var positions = 0
    public var exits = 0
    public var settled = 0
    /// Considered, and without an edge that is large enough.
    public var withoutEdge = 0
    /// With an edge, and without room under the caps.
    public var withoutRoom = 0
    /// With an edge, and stopped by a circuit breaker.
    public var halted = 0
    public var trips: [String: Int] = [:]
  }

  private let plan: Plan
  private let markets: [Int64: ReplayMarket]
  private let entries: [Int64: ReplayEntry]
  /// Games in the order in which they are settled, and how far that is.
  private let settlements: [ReplayMarket]
  private var settledCount = 0
  private var open: [Int64: [OpenPosition]] = [:]
  private var fairCloses: [Int64: (yes: Double, no: Double)] = [:]
  private var batch: [Candidate] = []
  private var batchTime: Int64 = .min
  private var money: Money
  private var breaker: Breaker
  private var isHalted = false
  private var day: Int32 = .min
  private var dayEnds: Int64 = .min
  private var hasNews = false
  public private(set) var summary = Summary()

  private struct Candidate {
    let market: ReplayMarket
    let entry: ReplayEntry
    let side: Side
    let offer: Offer
    let probability: Double
    /// A contract that pays 1, with its fee.
    let cost: Double
  }

  public init(_ plan: Plan, markets: [ReplayMarket], entries: [Int64: ReplayEntry]) {
    (self.plan, self.entries) = (plan, entries)
    self.markets = Dictionary(uniqueKeysWithValues: markets.map { ($0.id, $0) })
    settlements = markets.filter { $0.outcome != nil }.sorted {
      ($0.settlesAt, $0.id) < ($1.settlesAt, $1.id)
    }
    money = Money(bankroll: plan.method.bankroll.units)
    breaker = Breaker(plan.rules.breakers, bankroll: plan.method.bankroll.units)
  }

  // MARK: Time

  /// Lets a price happen.
  ///
  /// - Precondition: rows come in the order of time, then sequence, then market.
  public mutating func follow(_ row: PriceRow, _ emit: (ReplayEvent) -> Void) {
    let time = row.tick.time
    summary.ticks += 1
    if !batch.isEmpty, time > batchTime { enterBatch(emit) }
    settle(until: time, emit)
    if time >= dayEnds { turnDay(to: time, emit) }
    followHoldings(row, emit)
    guard let market = markets[row.market] else { return }
    if market.hasClose, row.tick.time <= market.startsAt, row.moment != .open,
      let fair = row.fair(by: plan.rules.fairClose)
    {
      fairCloses[row.market] = fair
    }
    if let entry = entries[row.market], entry.time == time, entry.sequence == row.tick.sequence {
      consider(row, market, entry)
    }
  }

  /// Enters and settles what is left to be.
  public mutating func finish(_ emit: (ReplayEvent) -> Void) {
    enterBatch(emit)
    settle(until: .max, emit)
    mark(emit)
    for positions in open.sorted(by: { $0.key < $1.key }) {
      for position in positions.value { emit(.changed(position.entry.id, position.state)) }
    }
    for (reason, count) in breaker.trips { summary.trips[reason.rawValue] = count }
  }

  private mutating func turnDay(to time: Int64, _ emit: (ReplayEvent) -> Void) {
    mark(emit)
    let date = Instant(microseconds: time).date(in: plan.zone)
    day = date.daysSinceEpoch
    dayEnds =
      plan.zone.start(of: CalendarDate(daysSinceEpoch: day + 1)).microseconds
    money.stakedToday = 0
  }

  /// What the method is worth at the end of a day on which something happened.
  private mutating func mark(_ emit: (ReplayEvent) -> Void) {
    guard hasNews, day > .min else { return }
    hasNews = false
    let change = open.values.reduce(Int64(0)) { sum, positions in
      positions.reduce(sum) { $0 + $1.mark - $1.cost }
    }
    emit(.marked(day: day, settled: money.settled, marked: money.settled + change))
  }

  // MARK: Holding

  private mutating func followHoldings(_ row: PriceRow, _ emit: (ReplayEvent) -> Void) {
    guard let place = open.index(forKey: row.market), let market = markets[row.market] else {
      return
    }
    var ended: [(profit: Int64, enteredAt: Int64)] = []
    for index in open.values[place].indices {
      let before = open.values[place][index].state
      guard open.values[place][index].follow(row.tick, market, emit) else { continue }
      let position = open.values[place][index]
      let after = position.state
      guard after.remaining != before.remaining else { continue }
      hasNews = true
      summary.exits += 1
      money.release((before.remaining - after.remaining) * position.entry.price)
      money.gain(after.realised - before.realised - (after.fees - before.fees))
      emit(.changed(position.entry.id, after))
      if after.status != .open { ended.append((position.profit, position.entry.time)) }
    }
    for end in ended { note(end.profit, end.enteredAt, at: row.tick.time, emit) }
  }

  private mutating func note(
    _ profit: Int64, _ enteredAt: Int64, at time: Int64, _ emit: (ReplayEvent) -> Void
  ) {
    guard let reason = breaker.follow(profit: profit, enteredAt: enteredAt, at: time, day: day),
      plan.rules.breakers.backtest, !isHalted
    else { return }
    isHalted = true
    emit(.tripped(reason: reason.rawValue, time: time))
    guard plan.rules.breakers.action == .close else { return }
    for key in open.keys {
      for index in open[key, default: []].indices {
        open[key]?[index].booked.isHalted = true
        open[key]?[index].other?.isHalted = true
      }
    }
  }

  private mutating func settle(until time: Int64, _ emit: (ReplayEvent) -> Void) {
    while settledCount < settlements.count, settlements[settledCount].settlesAt <= time {
      let market = settlements[settledCount]
      settledCount += 1
      guard let end = market.outcome, var positions = open.removeValue(forKey: market.id) else {
        continue
      }
      if market.settlesAt >= dayEnds { turnDay(to: market.settlesAt, emit) }
      for index in positions.indices {
        let fair = fairCloses[market.id]
        let before = positions[index].state
        let cost = positions[index].cost
        positions[index].settle(
          end, market, fairClose: positions[index].entry.side == .yes ? fair?.yes : fair?.no, emit)
        let after = positions[index].state
        guard before.status == .open else { continue }
        hasNews = true
        summary.settled += 1
        money.release(cost)
        money.gain(after.realised - before.realised - (after.fees - before.fees))
        note(positions[index].profit, positions[index].entry.time, at: market.settlesAt, emit)
      }
    }
  }

  // MARK: Entering

  private mutating func consider(_ row: PriceRow, _ market: ReplayMarket, _ entry: ReplayEntry) {
    guard market.kind != .threeWay else { return }
    summary.considered += 1
    let candidates = Side.allCases.compactMap { side -> (Candidate, Double)? in
      guard let offer = row.offer(of: side) else { return nil }
      let probability = side.own(entry.forecast.probability)
      let cost = market.fees.cost(atPrice: offer.probability)
      let edge = plan.rules.edgeKind.edge(probability: probability, cost: cost)
      return (
        Candidate(
          market: market, entry: entry, side: side, offer: offer, probability: probability,
          cost: cost), edge
      )
    }
    guard let best = candidates.max(by: { $0.1 < $1.1 }), best.1 >= plan.rules.edge.value,
      best.1 > 0
    else {
      summary.withoutEdge += 1
      return
    }
    guard !isHalted else {
      summary.halted += 1
      return
    }
    batch.append(best.0)
    batchTime = row.tick.time
  }

  /// Enters the games of one moment, which share what the caps leave.
  private mutating func enterBatch(_ emit: (ReplayEvent) -> Void) {
    let candidates = batch
    batch = []
    guard !candidates.isEmpty else { return }
    let bankroll = money.settled
    let limits = plan.method.limits
    let gameCap = max(0, bankroll).scaled(by: limits.game.units, over: Amount.one)
    let wanted = candidates.map {
      min(
        gameCap,
        plan.method.stake.amount(probability: $0.probability, cost: $0.cost, bankroll: bankroll))
    }
    let room = max(0, money.room(limits, of: bankroll))
    let total = wanted.reduce(0, +)
    for (candidate, amount) in zip(candidates, wanted) {
      let share = total > room ? amount.scaled(by: room, over: total) : amount
      enter(candidate, with: share, limit: gameCap, emit)
    }
  }

  private mutating func enter(
    _ candidate: Candidate, with amount: Int64, limit: Int64, _ emit: (ReplayEvent) -> Void
  ) {
    let (market, offer) = (candidate.market, candidate.offer)
    let contracts =
      plan.recorded[id(of: candidate)] ?? Self.contracts(for: amount, offer, market)
    guard contracts > 0 else {
      summary.withoutRoom += 1
      return
    }
    let edge = EdgeKind.return.edge(probability: candidate.probability, cost: candidate.cost)
    let holding = Holding(
      side: candidate.side, contracts: contracts, price: offer.price,
      probability: candidate.probability,
      edge: edge, endsAt: market.startsAt,
      valueLimit: plan.rules.exits?.rebalance.map { limit.scaled(by: $0.units, over: Amount.one) },
      market.kind.isOdds ? .none : plan.rules.exits ?? .none)
    let entry = self.entry(candidate, contracts, edge, holding)
    emit(.opened(entry))
    emit(.traded(.buy(entry)))
    summary.positions += 1
    hasNews = true
    money.gain(-entry.fee)
    money.stake(entry.cost, with: entry.fee)
    open[market.id, default: []].append(OpenPosition(entry, holding))
  }

  private func entry(
    _ candidate: Candidate, _ contracts: Int64, _ edge: Double, _ holding: Holding
  ) -> PositionEntry {
    let (market, offer, forecast) = (candidate.market, candidate.offer, candidate.entry.forecast)
    return PositionEntry(
      id: id(of: candidate), marketID: market.id, side: candidate.side, execution: .backtest,
      strategyID: plan.method.strategyID, modelID: plan.method.modelID, methodID: plan.method.id,
      forecastID: forecast.forecastID, knownUntil: forecast.knownUntil.description,
      probability: candidate.probability, marketPrice: offer.marketPrice, edge: edge,
      contracts: contracts,
      price: offer.price, payout: offer.payout,
      fee: market.kind.isOdds ? 0 : market.fees.order(contracts: contracts, price: offer.price),
      time: candidate.entry.time, sequence: candidate.entry.sequence,
      targetPrice: holding.targetPrice,
      stopLossPrice: holding.stopLossPrice, trailing: holding.rules.trailing)
  }

  private func id(of candidate: Candidate) -> String {
    PositionEntry.id(
      plan.digest, candidate.market.gameID, candidate.market.venue, candidate.side.rawValue,
      "\(candidate.entry.time)", "\(candidate.entry.sequence)")
  }

  /// The most whole contracts whose cost and fee an amount covers.
  static func contracts(for amount: Int64, _ offer: Offer, _ market: ReplayMarket) -> Int64 {
    var count = amount / offer.price
    guard !market.kind.isOdds else { return count }
    while count > 0 {
      let excess =
        count * offer.price + market.fees.order(contracts: count, price: offer.price) - amount
      guard excess > 0 else { break }
      count -= max(1, excess / (2 * offer.price))
    }
    return max(0, count)
  }
}

/// The money of a method during a replay, in 1/10000.
private struct Money: Sendable {
  /// Deposits with realised P&L, less fees.
  private(set) var settled: Int64
  /// What is open, at cost.
  private var openCost: Int64 = 0
  var stakedToday: Int64 = 0

  init(bankroll: Int64) { settled = bankroll }

  mutating func gain(_ amount: Int64) { settled += amount }

  mutating func stake(_ cost: Int64, with fee: Int64) {
    openCost += cost
    stakedToday += cost + fee
  }

  mutating func release(_ cost: Int64) { openCost -= cost }

  /// What may still be staked.
  func room(_ limits: RiskLimits, of bankroll: Int64) -> Int64 {
    let total = max(0, bankroll)
    return min(
      total.scaled(by: limits.day.units, over: Amount.one) - stakedToday,
      total.scaled(by: limits.bankroll.units, over: Amount.one) - openCost)
  }
}

extension ExitRules {
  /// Rules by which nothing is ever left before the game's end.
  public static let none: ExitRules = {
    var rules = standard
    (rules.stop, rules.target, rules.trailing, rules.partials) = (nil, nil, nil, [])
    (rules.urgent, rules.liquidity, rules.earlyExit) = (nil, nil, nil)
    (rules.edgeDisappeared, rules.rebalance) = (false, nil)
    return rules
  }()
}
