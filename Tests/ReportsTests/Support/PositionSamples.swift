import Determinism
import TestSupport
import Time

@testable import Ledger
@testable import Positions
@testable import Reports

/// Reports of strategies, prices and positions.
struct PositionSamples {
  let reports: [String: Report]

  static let names = [
    "fair probabilities", "prices imported", "prices without a game", "strategies", "no strategies",
    "strategy", "strategy that is refused", "methods", "no methods", "positions", "no positions",
    "position", "position that is open", "positions settled", "positions replayed",
    "what came of positions", "what came of positions with bars", "nothing came of positions",
  ]

  private static let now = Instant("2024-01-05T12:00:00Z")!

  init() throws {
    let strategy = Strategy(
      id: "0192f3a4", name: "edge", version: 2, rules: .standard,
      digest: StrategyRules.standard.digest,
      state: .testing, draftedAt: Self.now, testingAt: Self.now)
    let method = Method(
      "half", of: strategy, modelID: "5f0c1d2e-aaaa", model: "elo",
      stake: .kelly(Amount(units: 5000)),
      bankroll: Amount(units: 100_000_000), limits: .standard)
    let refused = PromotionAnswer(strategy.rules.promotion, nil)
    reports = [
      "strategies": StrategyListReport([strategy]).report,
      "no strategies": StrategyListReport([]).report,
      "strategy": StrategyReport(strategy).report,
      "strategy that is refused": StrategyReport(strategy, "No.", answer: refused).report,
      "methods": MethodListReport([(method, strategy.label)]).report,
      "no methods": MethodListReport([]).report,
      "fair probabilities": DevigReport(
        [14_000, 31_000],
        [.init(.power, try DevigMethod.power.fair([1.4, 3.1])), .init(.shin, nil)]
      ).report,
      "positions replayed": PositionReplayReport(
        Self.outcome, "half v1", of: strategy, assumption: "An open is early."
      ).report,
    ].merging(Self.prices) { one, _ in one }.merging(Self.positions) { one, _ in one }
      .merging(Self.performances) { one, _ in one }
  }

  private static var outcome: ReplayOutcome {
    var summary = Replay.Summary()
    (summary.ticks, summary.considered, summary.positions) = (2400, 300, 120)
    summary.trips = ["day_loss": 2]
    var outcome = ReplayOutcome(summary: summary)
    outcome.trips = [ReplayOutcome.Trip(reason: "day_loss", time: now)]
    return outcome
  }

  private static var prices: [String: Report] {
    var summary = PriceImportSummary()
    (summary.markets, summary.added, summary.repeated, summary.assumed) = (3, 1200, 2, 4)
    let whole = PriceImportReport(summary, at: "bookmaker").report
    summary.unmatched = [
      .init(
        line: 7, date: CalendarDate("2024-01-05")!, teams: ["ANT", "GNU"],
        reason: "no team in the league")
    ]
    return [
      "prices imported": whole,
      "prices without a game": PriceImportReport(summary, at: "bookmaker").report,
    ]
  }

  private static func position(_ status: PositionState.Status) -> ListedPosition {
    let entry = PositionEntry(
      id: "ed386a21f5d21986bd8cbb7fd99da040", marketID: 1, side: .no, execution: .backtest,
      strategyID: "0192f3a4", modelID: "5f0c1d2e-aaaa", methodID: "m", knownUntil: "2024-01-04",
      probability: 0.526, marketPrice: 4300, edge: 0.177, contracts: 1943, price: 4300,
      payout: 10_000,
      fee: 32_500, time: now.microseconds, sequence: 0, targetPrice: 5375, stopLossPrice: 3655)
    let isOpen = status == .open
    let state = PositionState(
      peak: 4400, stop: nil, remaining: isOpen ? 943 : 0, status: status,
      closedAt: isOpen ? nil : now.microseconds, realised: -282_900, fees: 32_500,
      heldProfit: isOpen ? nil : -8_354_900, fairClose: isOpen ? nil : 0.51)
    return ListedPosition(
      position: Position(entry: entry, state: state), gameID: "2024_4_1_2", venue: "exchange",
      date: "2024-01-05", teamA: "Ants", teamB: "Bees", strategy: isOpen ? nil : "edge")
  }

  private static var positions: [String: Report] {
    let exit = PositionExit(
      condition: "stop_loss", priority: "critical", contracts: 1000, price: Amount(units: 4015),
      profit: Amount(units: -282_900), fee: Amount(units: 17_500), time: now)
    var settlement = PositionSettlement()
    (settlement.settled, settlement.corrected, settlement.profit) = (3, 1, Amount(units: -15_000))
    return [
      "positions": PositionListReport([position(.settled), position(.open)], limit: 2).report,
      "no positions": PositionListReport([], limit: nil).report,
      "position": PositionReport(position(.closed), [exit], attempts: (3, 1)).report,
      "position that is open": PositionReport(position(.open), []).report,
      "positions settled": PositionSettlementReport(settlement).report,
    ]
  }

  private static func bets(_ count: Int, hasBars: Bool) -> [Bet] {
    var random = RandomGenerator(seed: 9)
    return (0..<count).map { index in
      let profit = Int64(random.integer(below: 20_001)) - 10_400
      return Bet(
        group: index % 2 == 0 ? "edge v1" : "edge v2", day: 19_700 + Int32(index / 3),
        closedAt: (19_700 + Int64(index / 3)) * 86_400_000_000, stake: 10_000, profit: profit,
        fees: 12,
        claimed: hasBars ? nil : 0.1, closingReturn: hasBars ? nil : -0.03,
        closingPoints: hasBars ? nil : -0.015, heldProfit: hasBars ? nil : profit,
        otherOrderProfit: hasBars ? profit + 3 : nil)
    }
  }

  private static var performances: [String: Report] {
    [
      "what came of positions": PerformanceReport(
        bets(90, hasBars: false), by: .strategy, open: 2, tried: 5,
        drawdowns: ["edge v1": Amount(units: 123_400)]
      ).report,
      "what came of positions with bars": PerformanceReport(
        bets(30, hasBars: true), by: .season, open: 0, tried: 1
      ).report,
      "nothing came of positions": PerformanceReport([], by: .venue, open: 1, tried: 0).report,
    ]
  }
}
