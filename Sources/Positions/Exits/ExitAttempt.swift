/// A condition that fired at a tick, or an order that was tried for one.
public struct ExitAttempt: Sendable, Equatable {
  public let time: Int64
  public let sequence: Int64
  public let step: Int64
  public let condition: ExitCondition
  /// Whether it is the one that is followed.
  public let hasWon: Bool
  public let isMarketOrder: Bool
  public let limit: Int64?
  public let fill: Int64?
  /// Whole contracts.
  public let filled: Int64
  /// Which step of the order, from 1; 0 for one that did not win.
  public let attempt: Int64
  /// Seconds that a step waits.
  public let timeout: Int64
}

extension ExitAttempt {
  /// A condition that fired beside one that goes before it.
  init(_ view: Tick.View, lost condition: ExitCondition, _ order: ExitRules.Order) {
    self.init(
      time: view.time, sequence: view.sequence, step: view.step, condition: condition,
      hasWon: false,
      isMarketOrder: false, limit: nil, fill: nil, filled: 0, attempt: 0, timeout: order.seconds)
  }
}

/// The conditions that fire at a moment, in the order of their priority.
struct FiredConditions: Sequence {
  private var bits: UInt16 = 0

  mutating func insert(_ condition: ExitCondition) { bits |= 1 << Self.place(condition) }

  func contains(_ condition: ExitCondition) -> Bool { bits & 1 << Self.place(condition) != 0 }

  var first: ExitCondition? {
    bits == 0 ? nil : Self.all[bits.trailingZeroBitCount]
  }

  func makeIterator() -> some IteratorProtocol<ExitCondition> {
    var rest = bits
    return AnyIterator {
      guard rest != 0 else { return nil }
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      return Self.all[place]
    }
  }

  private static let all = ExitCondition.allCases

  private static func place(_ condition: ExitCondition) -> UInt16 {
    switch condition {
    case .stopLoss: 0
    case .circuitBreaker: 1
    case .trailingStop: 2
    case .timeBasedUrgent: 3
    case .liquidityDriedUp: 4
    case .profitTarget: 5
    case .partialExitTarget: 6
    case .earlyExit: 7
    case .edgeDisappeared: 8
    case .rebalance: 9
    }
  }
}

/// An order that waits to be filled.
struct RestingOrder: Sendable, Equatable {
  let condition: ExitCondition
  let rule: ExitRules.Order
  private let placedAt: Int64
  private let bid: Int64
  private let ask: Int64
  var attempt: Int64 = 0

  struct State {
    let attempt: Int64
    /// Nil for a market order.
    let limit: Int64?
    /// Whether it is given up.
    let isOver: Bool
  }

  init(_ condition: ExitCondition, _ rule: ExitRules.Order, _ view: Tick.View) {
    (self.condition, self.rule, placedAt) = (condition, rule, view.time)
    (bid, ask) = (view.bid, view.ask ?? view.bid)
  }

  /// How it stands at a later moment, by the time that has passed.
  func state(at view: Tick.View) -> State {
    let waited = (view.time - placedAt) / 1_000_000
    let step = rule.seconds > 0 ? waited / rule.seconds : rule.steps
    if rule.style == .market { return State(attempt: 1, limit: nil, isOver: false) }
    guard step < rule.steps else {
      let isOver = rule.ending == .open
      return State(attempt: rule.steps + 1, limit: isOver ? ask : nil, isOver: isOver)
    }
    // A step that has just begun crosses to the bid that there is now.
    let limit =
      rule.style == .aggressive
      ? (step + 1 == attempt || view.time == placedAt ? bid : view.bid)
      : ask - (ask - bid) * step / rule.steps
    return State(attempt: step + 1, limit: limit, isOver: false)
  }
}

/// The ranges of finished bars, for the average true range (Wilder 1978, with a plain mean).
struct TrueRanges: Sendable, Equatable {
  private var ranges: [Int64] = []
  private var lastClose: Int64?

  mutating func add(_ bar: Tick.Bar, of side: Side, keep count: Int) {
    // A side's ranges are those of the other.
    let (high, low) = (max(bar.high, lastClose ?? bar.high), min(bar.low, lastClose ?? bar.low))
    lastClose = bar.close
    ranges.append(high - low)
    if ranges.count > max(1, count) { ranges.removeFirst() }
  }

  /// Nil until so many bars are finished.
  func average(of count: Int) -> Int64? {
    ranges.count >= max(1, count) ? ranges.reduce(0, +) / Int64(ranges.count) : nil
  }
}
