/// When and how positions are left. Shares, prices and gains in 1/10000; what is nil never fires.
///
/// Gains are over the entry's price. Every member has a default, and a file of rules changes those that it names.
public struct ExitRules: Sendable, Equatable, Codable {
  /// A value for each confidence, which the edge at entry gives.
  public struct ByConfidence: Sendable, Equatable, Codable {
    public var high: Amount
    public var medium: Amount
    public var low: Amount

    init(high: Amount, medium: Amount, low: Amount) {
      (self.high, self.medium, self.low) = (high, medium, low)
    }

    /// Makes a value that is the same at every confidence.
    public init(all amount: Amount) { self.init(high: amount, medium: amount, low: amount) }
  }

  public struct Confidence: Sendable, Equatable, Codable {
    /// Edges, as returns, from which confidence is high, and medium.
    public var high: Amount
    public var medium: Amount
  }

  public struct Partial: Sendable, Equatable, Codable {
    public var gain: Amount
    /// The share of the quantity at entry.
    public var share: Amount
  }

  public struct Trailing: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, CaseIterable, Codable {
      /// `distance` is a share of the peak.
      case percentage
      /// `distance` is a price.
      case fixed
      /// `distance` is a multiple of the average true range of finished bars.
      case atr
    }

    public var type: Kind
    /// The gain from which the stop trails.
    public var activation: Amount
    public var distance: Amount
    /// The distance of a percentage shrinks by `tighten_by` for each `tighten_per` of gain beyond activation.
    public var tightenPer: Amount
    public var tightenBy: Amount
    public var floor: Amount
    /// Finished bars over which the average true range is taken.
    public var bars: Int

    enum CodingKeys: String, CodingKey {
      case type, activation, distance, floor, bars
      case tightenPer = "tighten_per"
      case tightenBy = "tighten_by"
    }
  }

  public struct Liquidity: Sendable, Equatable, Codable {
    public var spread: Amount
    public var contracts: Amount
  }

  /// How an exit of a priority is sold.
  public struct Order: Sendable, Equatable, Codable {
    public enum Style: String, Sendable, CaseIterable, Codable {
      /// At once, at the bid.
      case market
      /// A limit at the bid, set anew at each step.
      case aggressive
      /// A limit at the ask, which comes nearer to the bid at each step.
      case patient
    }

    /// What follows the last step.
    public enum Ending: String, Sendable, CaseIterable, Codable {
      case market, open
    }

    public var style: Style
    /// How long a step waits, in seconds.
    public var seconds: Int64
    public var steps: Int64
    public var ending: Ending
  }

  public struct Orders: Sendable, Equatable, Codable {
    public var critical: Order
    public var high: Order
    public var medium: Order
    public var low: Order
  }

  public var confidence: Confidence
  public var stop: ByConfidence?
  public var target: ByConfidence?
  public var trailing: Trailing?
  public var partials: [Partial]
  /// Seconds before the game's start within which a position that loses is left.
  public var urgent: Int64?
  public var liquidity: Liquidity?
  /// Points of edge left, probability less bid, under which a position is left.
  public var earlyExit: Amount?
  /// Whether a position is left whose edge is gone.
  public var edgeDisappeared: Bool
  /// Value, over the cap of a game, above which the excess is sold.
  public var rebalance: Amount?
  public var orders: Orders
  /// Which end of a bar comes first in what is booked; the other order is reported beside it.
  public var bars: Tick.BarOrder

  enum CodingKeys: String, CodingKey {
    case confidence, stop, target, trailing, partials, urgent, liquidity, rebalance, orders, bars
    case earlyExit = "early_exit"
    case edgeDisappeared = "edge_disappeared"
  }

  public static let standard = ExitRules(
    confidence: Confidence(high: Amount(units: 1000), medium: Amount(units: 500)),
    stop: ByConfidence(
      high: Amount(units: 1500), medium: Amount(units: 1200), low: Amount(units: 800)),
    target: ByConfidence(
      high: Amount(units: 2500), medium: Amount(units: 2000), low: Amount(units: 1500)),
    trailing: Trailing(
      type: .percentage, activation: Amount(units: 1000), distance: Amount(units: 500),
      tightenPer: Amount(units: 500), tightenBy: Amount(units: 100), floor: Amount(units: 200),
      bars: 14),
    partials: [
      Partial(gain: Amount(units: 1500), share: Amount(units: 5000)),
      Partial(gain: Amount(units: 2500), share: Amount(units: 2500)),
    ], urgent: 600,
    liquidity: Liquidity(spread: Amount(units: 300), contracts: Amount(units: 500_000)),
    earlyExit: Amount(units: 200), edgeDisappeared: true, rebalance: Amount(units: 15_000),
    orders: Orders(
      critical: Order(style: .market, seconds: 5, steps: 1, ending: .market),
      high: Order(style: .aggressive, seconds: 10, steps: 2, ending: .market),
      medium: Order(style: .patient, seconds: 30, steps: 5, ending: .market),
      low: Order(style: .patient, seconds: 60, steps: 10, ending: .open)), bars: .adverse)

  func order(_ priority: ExitPriority) -> Order {
    switch priority {
    case .critical: orders.critical
    case .high: orders.high
    case .medium: orders.medium
    case .low: orders.low
    }
  }

  /// The value for an edge at entry, as a return.
  func value(_ values: ByConfidence?, edge: Double) -> Amount? {
    guard let values else { return nil }
    return edge >= confidence.high.value
      ? values.high : edge >= confidence.medium.value ? values.medium : values.low
  }
}
