/// The side of a market that is bought.
public enum Side: String, Sendable, CaseIterable, Codable {
  /// Team A wins.
  case yes
  /// Team B wins; of a contract, team A does not.
  case no

  /// A price of yes as this side sees it, in 1/10000: no is 1 less yes.
  @inline(__always)
  func own(_ price: Int64) -> Int64 { self == .yes ? price : Amount.one - price }

  /// A probability of yes as this side sees it.
  public func own(_ probability: Double) -> Double { self == .yes ? probability : 1 - probability }
}

/// How money may have been put on a position; no order is sent by any of them.
public enum Execution: String, Sendable, CaseIterable {
  case live, paper, backtest, manual
}

/// The way in which a market pays.
public enum MarketKind: String, Sendable, CaseIterable {
  /// Yes and no pay 1 together; each half at a tie.
  case contract
  /// Odds of two teams; stakes go back at a tie.
  case twoWay = "two_way"
  /// Odds of two teams and a tie, at which both teams lose.
  case threeWay = "three_way"

  var isOdds: Bool { self != .contract }
}
