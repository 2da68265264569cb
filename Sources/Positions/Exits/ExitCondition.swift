/// How urgent an exit is; each has a kind of order of its own.
public enum ExitPriority: String, Sendable, CaseIterable, Codable, Comparable {
  case low, medium, high, critical

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    case .critical: 3
    }
  }

  public static func < (one: ExitPriority, other: ExitPriority) -> Bool { one.rank < other.rank }
}

/// The reasons to leave a position, the most urgent first: of several that fire at one tick the first wins.
public enum ExitCondition: String, Sendable, CaseIterable {
  case stopLoss = "stop_loss"
  case circuitBreaker = "circuit_breaker"
  case trailingStop = "trailing_stop"
  case timeBasedUrgent = "time_based_urgent"
  case liquidityDriedUp = "liquidity_dried_up"
  case profitTarget = "profit_target"
  case partialExitTarget = "partial_exit_target"
  case earlyExit = "early_exit"
  case edgeDisappeared = "edge_disappeared"
  case rebalance

  public var priority: ExitPriority {
    switch self {
    case .stopLoss, .circuitBreaker: .critical
    case .trailingStop, .timeBasedUrgent, .liquidityDriedUp: .high
    case .profitTarget, .partialExitTarget: .medium
    case .earlyExit, .edgeDisappeared, .rebalance: .low
    }
  }
}
