internal import Determinism

/// How a position was entered: what never changes of it.
public struct PositionEntry: Sendable, Equatable {
  public var id: String
  public var marketID: Int64
  public var side: Side
  public var execution: Execution
  public var strategyID: String?
  public var modelID: String?
  public var methodID: String?
  public var forecastID: String?
  /// Date before which the forecast knew games.
  public var knownUntil: String?
  /// The probability of the position's own side.
  public var probability: Double?
  public var marketPrice: Int64
  /// As a return, with the fee.
  public var edge: Double?
  /// Whole contracts; units staked at odds.
  public var contracts: Int64
  /// The price of one contract, in 1/10000.
  public var price: Int64
  /// The payout of one contract that wins, in 1/10000.
  public var payout: Int64
  public var fee: Int64
  public var time: Int64
  public var sequence: Int64
  public var targetPrice: Int64?
  public var stopLossPrice: Int64?
  public var trailing: ExitRules.Trailing?

  public var cost: Int64 { contracts * price }
}

/// How a position stands.
public struct PositionState: Sendable, Equatable {
  public enum Status: String, Sendable, CaseIterable { case open, closed, settled }

  public var peak: Int64?
  public var stop: Int64?
  /// Whole contracts.
  public var remaining: Int64
  public var status: Status
  public var closedAt: Int64?
  public var realised: Int64
  public var fees: Int64
  public var heldProfit: Int64?
  public var otherOrderProfit: Int64?
  public var fairClose: Double?
}

/// A time at which money and contracts changed hands.
public struct Trade: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable { case buy, sell, settle, correct }

  /// Why a position was left.
  public enum Reason: Sendable, Equatable {
    case condition(ExitCondition)
    case settlement, manual, correction

    var name: String {
      switch self {
      case .condition(let condition): condition.rawValue
      case .settlement: "settlement"
      case .manual: "manual"
      case .correction: "correction"
      }
    }

    var priority: String {
      if case .condition(let condition) = self { condition.priority.rawValue } else { "none" }
    }
  }

  public var id: String
  public var positionID: String
  public var kind: Kind
  public var reason: Reason?
  public var contracts: Int64
  public var price: Int64
  /// What came in, fees aside; below 0 for what went out.
  public var cash: Int64
  public var fee: Int64
  /// The part of the entry's cost that is left with it; the cost itself at the entry.
  public var cost: Int64
  public var time: Int64

  /// P&L of an exit, fees aside.
  public var profit: Int64 { kind == .buy ? 0 : cash - cost }
}

extension Trade {
  /// The lines of its transaction in the journal: accounts and amounts, which sum to 0.
  var lines: [(account: String, amount: Int64)] {
    let contracts = kind == .buy ? cost : -cost
    let all = [
      ("cash", cash - fee), ("contracts", contracts), ("fees", fee), ("realised", -profit),
    ]
    return all.filter { $0.1 != 0 }
  }

  static func buy(_ entry: PositionEntry) -> Trade {
    Trade(
      id: entry.id + "/entry", positionID: entry.id, kind: .buy, reason: nil,
      contracts: entry.contracts,
      price: entry.price, cash: -entry.cost, fee: entry.fee, cost: entry.cost, time: entry.time)
  }

  /// The settlement of what is left of a position, by its game's end.
  static func settlement(
    of entry: PositionEntry, contracts: Int64, _ end: GameEnd, _ market: ReplayMarket,
    at time: Int64
  ) -> Trade {
    let each = end.payout(of: entry.side, market.kind, price: entry.price, payout: entry.payout)
    let (cash, cost) = (each * contracts, entry.price * contracts)
    return Trade(
      id: entry.id + "/settlement", positionID: entry.id, kind: .settle, reason: .settlement,
      contracts: contracts, price: each, cash: cash,
      fee: market.fees.settlement(profit: cash - cost),
      cost: cost, time: time)
  }
}

extension PositionEntry {
  /// An id that follows from what the position is, so that a repeated write is seen.
  static func id(_ parts: String...) -> String {
    var sha = SHA256()
    sha.update("almanac position 1")
    for part in parts { sha.update(part) }
    return String(sha.finalize().hexadecimal.prefix(32))
  }
}
