import Determinism
import TestSupport
import Testing

@testable import Positions

/// Properties over ten thousand seeded paths of prices.
@Suite(.slow) struct PathPropertyTests {
  private static let count = 10_000

  private struct Result {
    var profit: Int64 = 0
    var fees: Int64 = 0
    var sales: [ExitAttempt] = []
  }

  /// What a holding does on a path; what is left at the end is worth nothing.
  private func follow(
    _ holding: Holding, _ ticks: some Sequence<Tick>, _ order: Tick.BarOrder? = nil,
    halt: Int? = nil,
    fees: FeeRule = .none
  ) -> Result {
    var holding = holding
    let price = holding.price
    var result = Result()
    for (index, tick) in ticks.enumerated() {
      if index == halt { holding.isHalted = true }
      holding.follow(tick, order) { attempt in
        guard let fill = attempt.fill else { return }
        result.sales.append(attempt)
        result.profit += (fill - price) * attempt.filled
        result.fees += fees.order(contracts: attempt.filled, price: fill)
      }
    }
    return result
  }

  @Test
  func
    `The stop never falls, no sale is above the bid or of more than is held, and each condition ends a thousand`()
  {
    var random = RandomGenerator(seed: 1)
    var ended: [ExitCondition: Int] = [:]
    for path in 0..<Self.count {
      let ticks = Paths.ticks(&random, bars: path % 3 == 0)
      guard let first = ticks.first else { continue }
      var holdings = [Paths.holding(first, &random, Paths.rules(&random))]
      for condition in ExitCondition.allCases {
        let rules = Paths.rules(featuring: condition)
        holdings.append(Paths.holding(first, &random, rules, featuring: condition))
      }
      let halt = random.integer(below: 40)
      for (index, holding) in holdings.enumerated() {
        guard let holding else { continue }
        let isHalted =
          index == 0 ? path % 4 == 0 : ExitCondition.allCases[index - 1] == .circuitBreaker
        check(holding, ticks.dropFirst(), halt: isHalted ? halt : nil, &ended)
      }
    }
    for condition in ExitCondition.allCases {
      #expect(
        ended[condition, default: 0] >= 1000,
        "\(condition.rawValue): \(ended[condition, default: 0])")
    }
  }

  private func check(
    _ first: Holding, _ ticks: some Sequence<Tick>, halt: Int?, _ ended: inout [ExitCondition: Int]
  ) {
    var holding = first
    var (stop, left): (Int64, Int64) = (.min, holding.remaining)
    for (index, tick) in ticks.enumerated() {
      if index == halt { holding.isHalted = true }
      var isSound = true
      holding.follow(tick) { attempt in
        guard let fill = attempt.fill else { return }
        ended[attempt.condition, default: 0] += 1
        left -= attempt.filled
        isSound = isSound && (tick.bar != nil || fill == tick.bid)
        isSound = isSound && attempt.filled > 0 && attempt.limit.map { fill >= $0 } ?? true
      }
      isSound = isSound && holding.remaining == left && left >= 0 && (holding.stop ?? .min) >= stop
      if !isSound { Issue.record("\(tick): \(holding)") }
      stop = holding.stop ?? .min
    }
  }

  @Test func `Yes of one team and no of the other come to the same`() {
    var random = RandomGenerator(seed: 2)
    for path in 0..<Self.count {
      let ticks = Paths.ticks(&random, bars: path % 2 == 0)
      let rules = Paths.rules(&random)
      guard let first = ticks.first else { continue }
      var copy = random
      guard let yes = Paths.holding(first, &random, rules),
        let no = Paths.holding(Paths.mirrored(first), &copy, rules, side: .no)
      else { continue }
      let one = follow(yes, ticks.dropFirst())
      let other = follow(no, ticks.dropFirst().map(Paths.mirrored))
      #expect(one.profit == other.profit && one.sales == other.sales)
    }
  }

  @Test func `Splitting a quantity changes nothing but the rounding of fees`() throws {
    let fees = try FeeRule("quadratic:0.07")
    var random = RandomGenerator(seed: 3)
    for _ in 0..<Self.count {
      let ticks = Paths.ticks(&random)
      var rules = Paths.rules(&random)
      // Shares of parts are whole, and no value's limit cuts in.
      rules.rebalance = nil
      guard let first = ticks.first else { continue }
      let copy = random
      func made(_ contracts: Int64) -> Holding? {
        var own = copy
        return Paths.holding(first, &own, rules, contracts: contracts)
      }
      guard let whole = made(400), let part = made(100) else { continue }
      let one = follow(whole, ticks.dropFirst(), fees: fees)
      let other = follow(part, ticks.dropFirst(), fees: fees)
      #expect(one.profit == 4 * other.profit)
      // Three orders less are rounded up, by less than a cent each.
      #expect(
        one.fees <= 4 * other.fees
          && 4 * other.fees - one.fees < 4 * 100 * Int64(max(1, other.sales.count)))
    }
  }

  @Test func `The two orders of bars bracket every path that has those bars`() {
    var random = RandomGenerator(seed: 4)
    var differing = 0
    for _ in 0..<Self.count {
      let bars = Paths.ticks(&random, bars: true)
      // A stop and a target alone: where a stop trails, what comes after a bar depends on its inside.
      var rules = ExitRules.none
      // So near that many a bar touches both.
      let near = ExitRules.ByConfidence(all: Amount(units: 200))
      (rules.stop, rules.target) = (near, near)
      rules.orders.medium.style = .market
      guard let first = bars.first, let holding = Paths.holding(first, &random, rules) else {
        continue
      }
      let adverse = follow(holding, bars.dropFirst(), .adverse)
      let favourable = follow(holding, bars.dropFirst(), .favourable)
      let inside = follow(holding, bars.dropFirst().flatMap { Self.inside($0, &random) })
      #expect(adverse.profit <= inside.profit && inside.profit <= favourable.profit)
      if adverse.profit != favourable.profit { differing += 1 }
    }
    #expect(differing > 100)
  }

  /// A path through a bar's four moments, with either end first.
  private static func inside(_ tick: Tick, _ random: inout RandomGenerator) -> [Tick] {
    guard let bar = tick.bar, let bid = tick.bid, let ask = tick.ask else { return [] }
    let ends = random.integer(below: 2) == 0 ? [bar.high, bar.low] : [bar.low, bar.high]
    return ([bar.open] + ends + [bar.close]).enumerated().map { index, price in
      Tick(
        time: tick.time, sequence: Int64(index), bid: max(0, price - (bar.close - bid)),
        ask: min(10_000, price + ask - bar.close), volume: tick.volume)
    }
  }
}
