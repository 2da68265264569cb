/// What a contract is worth against its price, in two forms that are kept apart.
public enum EdgeKind: String, Sendable, CaseIterable, Codable {
  /// Expected gain over what was paid: (p − c)/c, c being the cost with its fee.
  case `return`
  /// p − c.
  case points

  /// - Parameters:
  ///   - probability: of one's own side, in [0, 1].
  ///   - cost: of a contract that pays 1, with its fee, in (0, 1).
  public func edge(probability: Double, cost: Double) -> Double {
    self == .points ? probability - cost : (probability - cost) / cost
  }
}

/// How much is staked.
public enum Stake: Sendable, Hashable, CustomStringConvertible {
  /// A share of the growth-optimal stake.
  case kelly(Amount)
  /// An amount that is the same for every bet.
  case flat(Amount)

  /// Reads `kelly:0.5` or `flat:100`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let amount = Amount(parts[1]), amount.units > 0 else { return nil }
    switch parts[0] {
    case "kelly" where amount.units <= Amount.one: self = .kelly(amount)
    case "flat": self = .flat(amount)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .kelly(let share): "kelly:\(share)"
    case .flat(let amount): "flat:\(amount)"
    }
  }

  /// The growth-optimal share of a bankroll (Kelly 1956), one formula for both sides; 0 without an edge.
  ///
  /// - Parameters:
  ///   - probability: of one's own side, in [0, 1].
  ///   - cost: of a contract that pays 1, with its fee, in (0, 1).
  public static func kellyShare(probability: Double, cost: Double) -> Double {
    cost >= 1 ? 0 : max(0, (probability - cost) / (1 - cost))
  }

  /// What is staked of a bankroll, in 1/10000, before caps.
  func amount(probability: Double, cost: Double, bankroll: Int64) -> Int64 {
    switch self {
    case .flat(let amount): return amount.units
    case .kelly(let share):
      let part = share.value * Self.kellyShare(probability: probability, cost: cost)
      return Int64(part * Double(max(0, bankroll)))
    }
  }
}
