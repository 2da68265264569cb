import Determinism
import Testing
import Time

@testable import Positions

/// A method taken through prices, without a database.
@Suite struct ReplayTests {
  private func plan(
    _ change: (inout StrategyRules) -> Void = { _ in },
    stake: Stake = .flat(Amount(units: 1_000_000)),
    limits: RiskLimits = .standard
  ) -> Replay.Plan {
    var rules = StrategyRules.standard
    rules.at = .first
    change(&rules)
    let method = Method(
      id: "m", name: "m", version: 1, strategyID: "s", modelID: "r", model: "elo", stake: stake,
      bankroll: Amount(units: 100_000_000), limits: limits)
    return Replay.Plan(method: method, rules: rules, digest: "d", zone: .utc)
  }

  private func entry(_ tick: Tick, _ probability: Double) -> ReplayEntry {
    ReplayEntry(
      time: tick.time, sequence: tick.sequence,
      forecast: ReplayForecast(
        probability: probability, knownUntil: CalendarDate(daysSinceEpoch: 19_799)))
  }

  private func odds(
    _ market: Int64, _ seconds: Int64, _ a: Int64, _ b: Int64, _ moment: PriceRow.Moment
  ) -> PriceRow {
    PriceRow(
      market: market, moment: moment,
      tick: Tick(time: Paths.start + seconds * 1_000_000, sequence: 0, bid: nil, ask: nil),
      oddsA: a, oddsB: b)
  }

  private func run(_ replay: inout Replay, _ rows: [PriceRow]) -> [ReplayEvent] {
    var events: [ReplayEvent] = []
    for row in rows { replay.follow(row) { events.append($0) } }
    replay.finish { events.append($0) }
    return events
  }

  @Test func `A bet at odds is settled by the game's end, and held against the fair close`() throws
  {
    let open = odds(1, 0, 25_500, 15_700, .open)
    var replay = Replay(
      plan(), markets: [Paths.market(kind: .twoWay, end: .teamA)],
      entries: [1: entry(open.tick, 0.5)])
    let events = run(&replay, [open, odds(1, 7200, 24_000, 16_200, .close)])
    var states: [PositionState] = []
    for case .changed(_, let state) in events { states.append(state) }
    let state = try #require(states.last)
    // 100 at 2.55.
    #expect(state.realised == 100 * 15_500 && state.status == .settled && state.remaining == 0)
    let fair = 1 / 2.4 - (1 / 2.4 + 1 / 1.62 - 1) / 2
    #expect(abs((state.fairClose ?? 0) - fair) < 1e-12)
    #expect(state.heldProfit == state.realised)
  }

  @Test(
    arguments: [(GameEnd.tie, 0), (.void, 0), (.teamB, -1_000_000), (.teamA, 1_550_000)]
      as [(GameEnd, Int64)])
  func `Odds of two teams give stakes back at a tie`(end: GameEnd, profit: Int64) {
    let open = odds(1, 0, 25_500, 15_700, .open)
    var replay = Replay(
      plan(), markets: [Paths.market(kind: .twoWay, end: end)], entries: [1: entry(open.tick, 0.5)])
    var realised: Int64?
    for case .changed(_, let state) in run(&replay, [open]) { realised = state.realised }
    #expect(realised == profit)
  }

  @Test func `A forecast of no gain enters nothing, and one of too little neither`() {
    let open = odds(1, 0, 25_500, 15_700, .open)
    for probability in [0.38, 0.40] {
      var replay = Replay(
        plan(), markets: [Paths.market(kind: .twoWay)], entries: [1: entry(open.tick, probability)])
      #expect(run(&replay, [open]).isEmpty)
      #expect(replay.summary.withoutEdge == 1)
    }
  }

  @Test func `Games at once share one cap`() {
    let markets = (1...10).map { Paths.market(Int64($0), kind: .twoWay) }
    let rows = (1...10).map { odds(Int64($0), 0, 25_500, 15_700, .open) }
    let entries = Dictionary(uniqueKeysWithValues: rows.map { ($0.market, entry($0.tick, 0.6)) })
    var replay = Replay(
      plan(stake: .kelly(Amount(units: 10_000))), markets: markets, entries: entries)
    var stakes: [Int64] = []
    for case .opened(let entry) in run(&replay, rows) { stakes.append(entry.cost) }
    // 5 % of 10,000 each would be 5,000 in all; a day has 2,500.
    #expect(stakes == Array(repeating: 2_500_000, count: 10))
  }

  /// Every amount that a replay emits, added up after each event.
  private struct Books {
    var accounts: [String: Int64] = [:]
    var held: [String: Int64] = [:]
    var costs: [String: Int64] = [:]
    var peaks: [String: Int64] = [:]

    mutating func take(_ event: ReplayEvent) {
      switch event {
      case .opened(let entry):
        (held[entry.id], costs[entry.id]) = (0, entry.price)
      case .traded(let trade):
        #expect(trade.lines.reduce(0) { $0 + $1.amount } == 0)
        for (account, amount) in trade.lines { accounts[account, default: 0] += amount }
        held[trade.positionID, default: 0] +=
          trade.kind == .buy ? trade.contracts : -trade.contracts
        #expect(held[trade.positionID, default: 0] >= 0)
        let cost = held.reduce(Int64(0)) { $0 + $1.value * (costs[$1.key] ?? 0) }
        #expect(accounts["contracts", default: 0] == cost)
        // Cash and cost are deposits (none here) with realised P&L less fees.
        let realised = -accounts["realised", default: 0]
        #expect(accounts["cash", default: 0] + cost == realised - accounts["fees", default: 0])
      case .changed(let id, let state):
        #expect(state.remaining == held[id])
        #expect((state.stop ?? .min) >= peaks[id, default: .min])
        peaks[id] = state.stop ?? .min
      default: break
      }
    }
  }

  @Test func `The journal sums to 0 after every event`() throws {
    var random = RandomGenerator(seed: 5)
    var trades = 0
    for path in 0..<2000 {
      let ticks = Paths.ticks(&random, bars: path % 2 == 0)
      guard let first = ticks.first else { continue }
      let fees = try FeeRule("quadratic:0.07")
      let market = Paths.market(fees: fees, end: GameEnd.allCases[random.integer(below: 4)])
      let exits = Paths.rules(&random)
      var replay = Replay(
        plan({ $0.exits = exits }), markets: [market],
        entries: [1: entry(first, 0.05 + 0.9 * random.uniform())])
      var books = Books()
      let rows = ticks.map { PriceRow(market: 1, moment: $0.bar == nil ? .quote : .bar, tick: $0) }
      for event in run(&replay, rows) {
        books.take(event)
        if case .traded = event { trades += 1 }
      }
      #expect(books.held.values.allSatisfy { $0 == 0 })
    }
    #expect(trades > 3000)
  }

  @Test func `A circuit breaker that a backtest obeys stops entries, and closes what is open`()
    throws
  {
    // Five games that lose in a row, one a day; the sixth is not entered.
    let day: Int64 = 86_400
    var markets: [ReplayMarket] = []
    var rows: [PriceRow] = []
    for number in 0..<7 as Range<Int64> {
      markets.append(
        ReplayMarket(
          id: number, gameID: "g\(number)", venue: "v", kind: .twoWay, fees: .none, season: 2024,
          date: CalendarDate(daysSinceEpoch: 19_800 + Int32(number)),
          startsAt: Paths.start + number * day * 1_000_000,
          settlesAt: Paths.start + (number + 1) * day * 1_000_000, outcome: .teamB))
      rows.append(odds(number, number * day + 10, 25_500, 15_700, .open))
    }
    let entries = Dictionary(uniqueKeysWithValues: rows.map { ($0.market, entry($0.tick, 0.6)) })
    for isObeyed in [true, false] {
      var replay = Replay(
        plan {
          $0.breakers.backtest = isObeyed
          $0.breakers.dayLoss = nil
        }, markets: markets, entries: entries)
      let events = run(&replay, rows)
      let opened = events.count { if case .opened = $0 { true } else { false } }
      let trips = events.count { if case .tripped = $0 { true } else { false } }
      #expect(opened == (isObeyed ? 5 : 7) && trips == (isObeyed ? 1 : 0))
      #expect(replay.summary.halted == (isObeyed ? 2 : 0))
      #expect(replay.summary.trips == ["losses_in_a_row": 1])
    }
  }
}
