/// What is held of a market and when to leave it: a value that follows ticks, and tells what it did.
///
///     var holding = Holding(side: .yes, contracts: 100, price: 5500, probability: 0.62, edge: 0.1, rules)
///     holding.follow(tick) { attempt in … }
///
/// All is in the position's own side. It is tested against the stop as it was before the tick, and only then is
/// the peak raised: the stop never falls. What is sold is sold at that tick's bid, never at what set it off.
public struct Holding: Sendable, Equatable {
  public let side: Side
  /// Whole contracts at entry.
  public let contracts: Int64
  /// What each cost, in 1/10000.
  public let price: Int64
  /// Probability of the own side, in 1/10000; nil without a forecast, and then no edge is watched.
  public let probability: Int64?
  /// When the game starts, in microseconds since 1970.
  public let endsAt: Int64?
  /// Value above which the excess is sold, in 1/10000.
  public let valueLimit: Int64?
  public let rules: ExitRules
  public let targetPrice: Int64?
  public let stopLossPrice: Int64?

  /// Whole contracts that are still held.
  public private(set) var remaining: Int64
  public private(set) var peak: Int64?
  public private(set) var stop: Int64?
  /// Whether a circuit breaker wants it closed.
  public var isHalted = false
  private var partialsDone = 0
  private var order: RestingOrder?
  private var ranges = TrueRanges()

  /// - Parameter edge: at entry, as a return, which gives the confidence; 0 without a forecast.
  public init(
    side: Side, contracts: Int64, price: Int64, probability: Double?, edge: Double,
    endsAt: Int64? = nil, valueLimit: Int64? = nil, _ rules: ExitRules
  ) {
    (self.side, self.contracts, self.price, self.rules) = (side, contracts, price, rules)
    (self.endsAt, self.valueLimit, remaining) = (endsAt, valueLimit, contracts)
    self.probability = probability.map { Int64(($0 * Double(Amount.one)).rounded()) }
    stopLossPrice = rules.value(rules.stop, edge: edge).map {
      price.scaled(by: max(0, Amount.one - $0.units), over: Amount.one)
    }
    targetPrice = rules.value(rules.target, edge: edge).map {
      price.scaledUp(by: Amount.one + $0.units, over: Amount.one)
    }
  }

  /// Lets a tick happen.
  ///
  /// - Parameters:
  ///   - order: which end of a bar comes first; nil for that of the rules.
  ///   - record: is told each condition that fired, and each order that was tried.
  public mutating func follow(
    _ tick: Tick, _ order: Tick.BarOrder? = nil, _ record: (ExitAttempt) -> Void
  ) {
    tick.forEachView(of: side, order ?? rules.bars) { view in
      if remaining > 0 { follow(view, record) }
    }
    if let bar = tick.bar, case .atr? = rules.trailing?.type {
      ranges.add(bar, of: side, keep: rules.trailing?.bars ?? 1)
    }
  }

  private mutating func follow(_ view: Tick.View, _ record: (ExitAttempt) -> Void) {
    let fired = fired(at: view)
    let winner = fired.first
    if order != nil || winner != nil { act(view, fired, winner, record) }
    raise(to: view.bid)
  }

  // MARK: Conditions

  /// The conditions that fire, as bits by their place among all.
  private func fired(at view: Tick.View) -> FiredConditions {
    var fired = FiredConditions()
    let bid = view.bid
    if let stopLossPrice, bid <= stopLossPrice { fired.insert(.stopLoss) }
    if isHalted { fired.insert(.circuitBreaker) }
    if let stop, bid <= stop { fired.insert(.trailingStop) }
    if let endsAt, let urgent = rules.urgent, bid < price, view.time >= endsAt - urgent * 1_000_000
    {
      fired.insert(.timeBasedUrgent)
    }
    if let liquidity = rules.liquidity {
      let isWide = view.ask.map { $0 - bid > liquidity.spread.units } ?? false
      if isWide || view.volume.map({ $0 < liquidity.contracts.units }) ?? false {
        fired.insert(.liquidityDriedUp)
      }
    }
    if let targetPrice, bid >= targetPrice { fired.insert(.profitTarget) }
    if partialDue(at: bid) != nil { fired.insert(.partialExitTarget) }
    if let probability {
      let left = probability - bid
      if left >= 0, let least = rules.earlyExit?.units, left < least { fired.insert(.earlyExit) }
      if left < 0, rules.edgeDisappeared { fired.insert(.edgeDisappeared) }
    }
    if let valueLimit, rules.rebalance != nil, bid * remaining > valueLimit {
      fired.insert(.rebalance)
    }
    return fired
  }

  private func partialDue(at bid: Int64) -> ExitRules.Partial? {
    guard partialsDone < rules.partials.count else { return nil }
    let partial = rules.partials[partialsDone]
    return bid >= price.scaledUp(by: Amount.one + partial.gain.units, over: Amount.one)
      ? partial : nil
  }

  /// Contracts that a condition sells: all of them, or a part.
  private func quantity(for condition: ExitCondition, at bid: Int64) -> Int64 {
    switch condition {
    case .partialExitTarget:
      guard let partial = partialDue(at: bid) ?? rules.partials.dropFirst(partialsDone).first else {
        return remaining
      }
      return min(remaining, max(1, contracts.scaled(by: partial.share.units, over: Amount.one)))
    case .rebalance:
      guard let valueLimit, bid > 0 else { return remaining }
      return min(remaining, max(1, remaining - valueLimit / bid))
    default: return remaining
    }
  }

  // MARK: Orders

  private mutating func act(
    _ view: Tick.View, _ fired: FiredConditions, _ winner: ExitCondition?,
    _ record: (ExitAttempt) -> Void
  ) {
    if let winner, order.map({ $0.condition.priority < winner.priority }) ?? true {
      order = RestingOrder(winner, rules.order(winner.priority), view)
    }
    guard var current = order else { return }
    let state = current.state(at: view)
    let isFilled = state.limit.map { view.bid >= $0 } ?? !state.isOver
    let sold = isFilled ? quantity(for: current.condition, at: view.bid) : 0
    let isNews = sold > 0 || state.attempt != current.attempt || fired.contains(current.condition)
    current.attempt = state.attempt
    order = isFilled || state.isOver ? nil : current
    if isNews { record(attempt(view, current, state, sold)) }
    for condition in fired where condition != current.condition {
      record(ExitAttempt(view, lost: condition, rules.order(condition.priority)))
    }
    remaining -= sold
    if sold > 0, current.condition == .partialExitTarget { partialsDone += 1 }
  }

  private func attempt(
    _ view: Tick.View, _ order: RestingOrder, _ state: RestingOrder.State, _ sold: Int64
  ) -> ExitAttempt {
    ExitAttempt(
      time: view.time, sequence: view.sequence, step: view.step, condition: order.condition,
      hasWon: true, isMarketOrder: state.limit == nil, limit: state.limit,
      fill: sold > 0 ? view.bid : nil, filled: sold, attempt: state.attempt,
      timeout: order.rule.seconds)
  }

  // MARK: Trailing

  private mutating func raise(to bid: Int64) {
    let peak = max(self.peak ?? bid, bid)
    self.peak = peak
    guard let trailing = rules.trailing, price > 0 else { return }
    let gain = (peak - price).scaled(by: Amount.one, over: price)
    guard gain >= trailing.activation.units, let distance = distance(trailing, peak, gain) else {
      return
    }
    stop = max(stop ?? .min, max(0, peak - distance))
  }

  /// How far below the peak the stop is, in 1/10000; nil where too few bars are finished.
  private func distance(_ trailing: ExitRules.Trailing, _ peak: Int64, _ gain: Int64) -> Int64? {
    switch trailing.type {
    case .fixed: return trailing.distance.units
    case .atr:
      return ranges.average(of: trailing.bars)?.scaledUp(
        by: trailing.distance.units, over: Amount.one)
    case .percentage:
      var share = trailing.distance.units
      if trailing.tightenPer.units > 0 {
        let steps = (gain - trailing.activation.units) / trailing.tightenPer.units
        share = max(trailing.floor.units, share - steps * trailing.tightenBy.units)
      }
      return peak.scaledUp(by: share, over: Amount.one)
    }
  }
}
