import Testing

@testable import Positions

/// When and how a position is left, by examples worked out by hand.
@Suite struct HoldingTests {
  private func tick(_ second: Int64, _ bid: Int64?, spread: Int64 = 100, volume: Int64? = nil)
    -> Tick
  {
    Tick(
      time: Paths.start + second * 1_000_000, sequence: 0, bid: bid, ask: bid.map { $0 + spread },
      volume: volume)
  }

  private func follow(_ holding: inout Holding, _ ticks: [Tick]) -> [ExitAttempt] {
    var attempts: [ExitAttempt] = []
    for tick in ticks { holding.follow(tick) { attempts.append($0) } }
    return attempts
  }

  private func holding(
    _ change: (inout ExitRules) -> Void = { _ in }, side: Side = .yes, price: Int64 = 5000,
    probability: Double? = nil, edge: Double = 0.2, endsAt: Int64? = nil
  ) -> Holding {
    var rules = ExitRules.standard
    change(&rules)
    return Holding(
      side: side, contracts: 100, price: price, probability: probability, edge: edge,
      endsAt: endsAt, rules)
  }

  @Test func `A stop is met at the bid, and filled at that tick's bid, never at the stop`() {
    var holding = holding()
    let attempts = follow(&holding, [tick(0, 4900), tick(60, 4251), tick(120, 4000)])
    #expect(holding.stopLossPrice == 4250)
    #expect(attempts.map(\.condition) == [.stopLoss])
    #expect(attempts[0].fill == 4000 && attempts[0].filled == 100 && attempts[0].isMarketOrder)
    #expect(holding.remaining == 0)
  }

  @Test func `The stop of no is read in prices of no`() {
    var holding = holding(
      {
        $0.target = nil
        $0.partials = []
        $0.trailing = nil
      }, side: .no)
    // Yes falls, so that no rises: no loss.
    #expect(follow(&holding, [tick(0, 4000), tick(60, 4300, spread: 100)]).isEmpty)
    // The bid of no is 1 less the ask of yes: 1 - .5751 = .4249.
    let attempts = follow(
      &holding, [Tick(time: Paths.start + 120_000_000, sequence: 0, bid: 5700, ask: 5751)])
    #expect(attempts.map(\.condition) == [.stopLoss] && attempts[0].fill == 4249)
  }

  @Test func `A missing price is no price`() {
    var holding = holding()
    #expect(
      follow(&holding, [tick(0, nil), Tick(time: Paths.start, sequence: 1, bid: nil, ask: 100)])
        .isEmpty)
    #expect(holding.remaining == 100 && holding.peak == nil)
  }

  @Test func `A tick is held against the stop as it was, and then raises the peak`() {
    var holding = holding {
      $0.target = nil
      $0.partials = []
    }
    // Gain 20 %: trails at 5 % less two points: the stop is at 6000 × .97.
    #expect(follow(&holding, [tick(0, 5500), tick(60, 6000)]).isEmpty)
    #expect(holding.peak == 6000 && holding.stop == 5820)
    let attempts = follow(&holding, [tick(120, 5830), tick(180, 5820)])
    #expect(attempts.map(\.condition) == [.trailingStop] && attempts[0].fill == 5820)
    #expect(attempts[0].limit == 5820 && !attempts[0].isMarketOrder)
  }

  @Test func `A stop that trails has a floor, and never falls`() {
    var holding = holding {
      $0.target = nil
      $0.partials = []
      $0.trailing?.floor = Amount(units: 200)
    }
    _ = follow(&holding, [tick(0, 9000)])
    #expect(holding.stop == 8820)
    _ = follow(&holding, [tick(60, 8900)])
    #expect(holding.stop == 8820)
  }

  @Test func `The highest of all conditions wins, and all are told`() {
    var holding = holding(probability: 0.3)
    let attempts = follow(&holding, [tick(0, 4000, spread: 500, volume: 10_000)])
    #expect(attempts.map(\.condition) == [.stopLoss, .liquidityDriedUp, .edgeDisappeared])
    #expect(attempts.map(\.hasWon) == [true, false, false])
    #expect(attempts.map(\.filled) == [100, 0, 0])
  }

  @Test func `Parts are sold at two gains, and the rest trails`() {
    var holding = holding {
      $0.target = nil
      $0.trailing = nil
    }
    // A patient order rests on the ask, and comes to the bid within five steps of 30 s.
    let attempts = follow(
      &holding, [tick(0, 5760), tick(31, 5770), tick(300, 5800), tick(400, 6300), tick(700, 6300)])
    let sales = attempts.filter { $0.filled > 0 }
    #expect(sales.map(\.filled) == [50, 25] && sales.map(\.fill) == [5800, 6300])
    #expect(holding.remaining == 25)
  }

  @Test func `A patient order fills as soon as the bid comes up to it`() {
    var holding = holding {
      $0.partials = []
      $0.trailing = nil
    }
    let attempts = follow(&holding, [tick(0, 6250), tick(10, 6350)])
    #expect(attempts.map(\.limit) == [6350, 6350] && attempts[1].fill == 6350)
  }

  @Test func `An order of low priority is given up after its steps`() {
    var holding = holding(probability: 0.55) {
      $0.target = nil
      $0.partials = []
      $0.trailing = nil
    }
    let attempts = follow(&holding, [tick(0, 5400), tick(700, 5300), tick(701, 5450)])
    // Edge .01 at first; none left over at .53; and again at .545.
    #expect(attempts.map(\.condition) == [.earlyExit, .earlyExit, .earlyExit])
    #expect(attempts.map(\.filled) == [0, 0, 0] && holding.remaining == 100)
  }

  private func holding(
    probability: Double, _ change: (inout ExitRules) -> Void
  ) -> Holding { holding(change, probability: probability) }

  @Test func `A position that loses is left before the end`() {
    var holding = holding(endsAt: Paths.start + 1_200_000_000)
    let attempts = follow(&holding, [tick(0, 4900), tick(599, 4900), tick(600, 4900)])
    #expect(
      attempts.map(\.condition) == [.timeBasedUrgent]
        && attempts[0].time == Paths.start + 600_000_000)
  }

  @Test func `A bar is four moments, in two orders of its ends`() {
    var bar = tick(60, 5000)
    bar.bar = Tick.Bar(open: 5050, high: 6400, low: 4200, close: 5050)
    var adverse = holding {
      $0.partials = []
      $0.trailing = nil
      $0.orders.medium.style = .market
    }
    var favourable = adverse
    var fills: [Int64?] = []
    adverse.follow(bar, .adverse) { fills.append($0.fill) }
    favourable.follow(bar, .favourable) { fills.append($0.fill) }
    #expect(fills == [4150, 6350])
  }

  @Test func `The average true range is that of finished bars`() {
    var holding = holding {
      $0.target = nil
      $0.partials = []
      $0.stop = nil
      $0.trailing = ExitRules.Trailing(
        type: .atr, activation: Amount(units: 0), distance: Amount(units: 20_000),
        tightenPer: Amount(units: 0), tightenBy: Amount(units: 0), floor: Amount(units: 0), bars: 2)
    }
    func bar(_ second: Int64, _ high: Int64, _ low: Int64, _ close: Int64) -> Tick {
      Tick(
        time: Paths.start + second * 1_000_000, sequence: 0, bid: close, ask: close,
        bar: Tick.Bar(open: close, high: high, low: low, close: close))
    }
    _ = follow(&holding, [bar(0, 5200, 5100, 5150)])
    #expect(holding.stop == nil)
    _ = follow(&holding, [bar(60, 5400, 5200, 5300)])
    #expect(holding.stop == nil)
    // True ranges 100 and 250 (from the close before): 175, twice that below the peak.
    _ = follow(&holding, [bar(120, 5500, 5300, 5400)])
    #expect(holding.stop == 5150)
  }
}
