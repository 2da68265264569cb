import Determinism
import Time

@testable import Positions

/// Seeded paths of prices, and positions for them.
enum Paths {
  static func market(
    _ id: Int64 = 1, fees: FeeRule = .none, kind: MarketKind = .contract, end: GameEnd? = .teamA
  ) -> ReplayMarket {
    ReplayMarket(
      id: id, gameID: "2024_\(id)_1_2", venue: "exchange", kind: kind, fees: fees, season: 2024,
      date: CalendarDate(daysSinceEpoch: 19_800), startsAt: start + 7_200_000_000,
      settlesAt: start + 86_400_000_000, outcome: end)
  }

  /// 2024-03-18, in microseconds since 1970.
  static let start: Int64 = 19_800 * 86_400_000_000

  /// A walk of some 60 minutes, with jumps, gaps, wide spreads and thin volume.
  static func ticks(_ random: inout RandomGenerator, bars: Bool = false, count: Int = 60) -> [Tick]
  {
    var price = 3000 + Int64(random.integer(below: 4000))
    var time = start
    // Some paths are calm, and some wild.
    let scale = [40, 120, 300][random.integer(below: 3)]
    let thin = random.integer(below: 4) == 0
    return (0..<count).compactMap { index in
      time += Int64(1 + random.integer(below: 180)) * 1_000_000
      let before = price
      price = min(9900, max(100, price + Int64(random.integer(below: 2 * scale + 1) - scale)))
      if random.integer(below: 40) == 0 { return nil }
      let spread = random.integer(below: thin ? 8 : 60) == 0 ? 400 : Int64(100)
      let bid: Int64? = random.integer(below: 50) == 0 ? nil : max(0, price - spread / 2)
      let volume = Int64(random.integer(below: thin ? 10 : 80) == 0 ? 20 : 500) * 10_000
      var tick = Tick(
        time: time, sequence: Int64(index), bid: bid, ask: min(10_000, price + spread / 2),
        volume: volume)
      if bars {
        let high = min(9950, max(before, price) + Int64(random.integer(below: scale)))
        let low = max(50, min(before, price) - Int64(random.integer(below: scale)))
        tick.bar = Tick.Bar(open: before, high: high, low: low, close: price)
        if tick.bid == nil { tick.bid = max(0, price - 50) }
      }
      return tick
    }
  }

  /// The same as the other team's side sees it.
  static func mirrored(_ tick: Tick) -> Tick {
    var other = tick
    other.bid = tick.ask.map { 10_000 - $0 }
    other.ask = tick.bid.map { 10_000 - $0 }
    other.bar = tick.bar.map {
      Tick.Bar(
        open: 10_000 - $0.open, high: 10_000 - $0.low, low: 10_000 - $0.high,
        close: 10_000 - $0.close)
    }
    return other
  }

  /// Rules of which each kind of condition is the last resort now and then.
  static func rules(_ random: inout RandomGenerator) -> ExitRules {
    var rules = ExitRules.standard
    if random.integer(below: 2) == 0 { rules.stop = nil }
    if random.integer(below: 2) == 0 { rules.target = nil }
    if random.integer(below: 2) == 0 { rules.liquidity = nil }
    if random.integer(below: 2) == 0 { rules.partials = [] }
    if random.integer(below: 3) == 0 { rules.earlyExit = nil }
    if random.integer(below: 3) == 0 { rules.edgeDisappeared = false }
    switch random.integer(below: 4) {
    case 0: rules.trailing = nil
    case 1:
      rules.trailing?.type = .fixed
      rules.trailing?.distance = Amount(units: 300)
    case 2:
      rules.trailing?.type = .atr
      rules.trailing?.distance = Amount(units: 20_000)
      rules.trailing?.bars = 5
    default: break
    }
    return rules
  }

  /// Rules by which a position is left for one reason alone.
  static func rules(featuring condition: ExitCondition) -> ExitRules {
    var rules = ExitRules.none
    rules.orders.low.style = .aggressive
    switch condition {
    case .stopLoss: rules.stop = ExitRules.standard.stop
    case .circuitBreaker: break
    case .trailingStop:
      rules.trailing = ExitRules.standard.trailing
      rules.trailing?.activation = Amount(units: 100)
    case .timeBasedUrgent: rules.urgent = 600
    case .liquidityDriedUp: rules.liquidity = ExitRules.standard.liquidity
    case .profitTarget: rules.target = ExitRules.standard.target
    case .partialExitTarget: rules.partials = ExitRules.standard.partials
    case .earlyExit: rules.earlyExit = Amount(units: 200)
    case .edgeDisappeared: rules.edgeDisappeared = true
    case .rebalance: rules.rebalance = Amount(units: 15_000)
    }
    return rules
  }

  static func holding(
    _ first: Tick, _ random: inout RandomGenerator, _ rules: ExitRules, side: Side = .yes,
    contracts: Int64 = 100, featuring condition: ExitCondition? = nil
  ) -> Holding? {
    guard let ask = side == .yes ? first.ask : first.bid.map({ 10_000 - $0 }), ask > 0, ask < 10_000
    else {
      return nil
    }
    let probability = min(0.99, Double(ask) / 10_000 + 0.02 + 0.3 * random.uniform())
    return Holding(
      side: side, contracts: contracts, price: ask, probability: probability,
      edge: 0.15 * random.uniform(),
      endsAt: random.integer(below: 3) == 0 || condition == .timeBasedUrgent
        ? start + 3_000_000_000 : nil,
      valueLimit: random.integer(below: 3) == 0 || condition == .rebalance
        ? ask * contracts * 21 / 20 : nil, rules)
  }
}
