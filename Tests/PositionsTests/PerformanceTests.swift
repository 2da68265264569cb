import Determinism
import TestSupport
import Testing

@testable import Positions

@Suite struct PerformanceTests {
  private func bet(_ day: Int32, _ profit: Int64, stake: Int64 = 10_000, closing: Double? = nil)
    -> Bet
  {
    Bet(
      group: "s", day: day, closedAt: Int64(day), stake: stake, profit: profit, fees: 0,
      claimed: 0.1,
      closingReturn: closing, closingPoints: closing, heldProfit: profit, otherOrderProfit: nil)
  }

  @Test func `Sums, hit rate and drawdown are those of the bets`() {
    let bets = [bet(1, 10_000), bet(1, -10_000), bet(2, -10_000), bet(3, 5_000)]
    let found = Performance(bets, group: "s")
    #expect(found.bets == 4 && found.days == 3 && found.staked.units == 40_000)
    #expect(found.profit.units == -5_000 && found.hitRate == 0.5)
    #expect(found.drawdown.units == 20_000 && found.heldProfit == found.profit)
    #expect(found.return.map { abs($0.ratio + 0.125) < 1e-12 } == true)
    #expect(found.verdict == .tooFew && found.betsToVerdict == nil && found.closing == nil)
  }

  /// Days of three bets that share their luck; the mean is 0.
  @Test(.slow) func `An interval over whole days covers the truth as often as it says`() {
    var random = RandomGenerator(seed: 6)
    var misses = 0
    for trial in 0..<400 {
      var values: [Double] = []
      var days: [Int32] = []
      for day in 0..<80 as Range<Int32> {
        let luck = random.normal()
        for _ in 0..<3 {
          values.append(luck + random.normal())
          days.append(day)
        }
      }
      let found = DayBootstrap(
        values, over: values.map { _ in 1 }, days: days, draws: 400, seed: UInt64(trial))
      if found.map({ !$0.interval.contains(0) }) ?? true { misses += 1 }
    }
    // 5 % claimed; the percentile interval of 80 days is a little short; 4 standard errors on top.
    #expect((4...44).contains(misses), "\(misses) of 400")
  }

  @Test func `The same bets give the same interval, and one day none`() {
    let values = (0..<50).map { Double($0 % 7) - 3 }
    let days = (0..<50).map { Int32($0 / 3) }
    let one = DayBootstrap(values, over: values.map { _ in 1 }, days: days)
    #expect(one == DayBootstrap(values, over: values.map { _ in 1 }, days: days) && one != nil)
    #expect(DayBootstrap(values, over: values.map { _ in 1 }, days: values.map { _ in 1 }) == nil)
    #expect(DayBootstrap([], over: [], days: []) == nil)
  }

  @Test func `Strategies that were tried count, whatever came of them`() throws {
    var random = RandomGenerator(seed: 7)
    let bets = (0..<300).map { bet(Int32($0 / 2), Int64(random.integer(below: 20_000)) - 9_000) }
    let groups = Performance.groups(bets)
    let alone = try #require(Performance.corrected(groups, tried: 1)[0])
    let among = try #require(Performance.corrected(groups, tried: 50)[0])
    #expect(alone == groups[0].return?.pValue && abs(among - min(1, 50 * alone)) < 1e-12)
  }

  @Test func `Promotion asks for days, bets and an interval above 0`() {
    let rules = StrategyRules.Promotion(days: 3, bets: 4, above: .return)
    #expect(!PromotionAnswer(rules, nil).isMet)
    let losing = Performance((0..<10).map { bet(Int32($0), -10_000) }, group: "s")
    #expect(PromotionAnswer(rules, losing).questions.map(\.isMet) == [true, true, false])
    let winning = Performance((0..<10).map { bet(Int32($0), 10_000 + Int64($0)) }, group: "s")
    #expect(PromotionAnswer(rules, winning).isMet && winning.verdict == .profit)
  }
}
