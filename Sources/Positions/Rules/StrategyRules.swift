internal import Determinism
public import Faults
internal import JSON
internal import Wording

/// The kind of a strategy. A replay knows how to enter by `value`; positions of the others are entered by hand.
public enum StrategyType: String, Sendable, CaseIterable, Codable {
  case value, arbitrage, momentum
  case meanReversion = "mean_reversion"
}

/// The price at which a strategy enters.
public enum EntryMoment: Sendable, Equatable, Codable, CustomStringConvertible {
  /// The price that the source calls the open, or the close.
  case open, close
  /// The first price that can be had.
  case first
  /// The first price from so many seconds before the game's start on.
  case before(Int64)

  /// Reads `open`, `close`, `first`, `30m` or `2h`; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "open": self = .open
    case "close": self = .close
    case "first": self = .first
    default:
      let unit: Int64? = ["m": 60, "h": 3600, "d": 86_400][text.suffix(1)]
      guard let unit, let count = Int64(text.dropLast()), (0...10_000).contains(count) else {
        return nil
      }
      self = .before(count * unit)
    }
  }

  public var description: String {
    switch self {
    case .open: "open"
    case .close: "close"
    case .first: "first"
    case .before(let seconds):
      seconds % 86_400 == 0 && seconds > 0
        ? "\(seconds / 86_400)d" : seconds % 3600 == 0 ? "\(seconds / 3600)h" : "\(seconds / 60)m"
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = EntryMoment(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\"\(text)\" is none of open, close, first, or a time such as 2h")
    }
    self = moment
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The rules of a strategy: when it enters, how much it stakes, when it leaves, what stops it, and what its
/// promotion asks for.
public struct StrategyRules: Sendable, Equatable, Codable {
  public struct Breakers: Sendable, Equatable, Codable {
    public enum Action: String, Sendable, CaseIterable, Codable {
      /// No new entries; what is open goes on.
      case halt
      /// No new entries, and what is open is sold.
      case close
    }

    /// Losses in a row; nil for no such breaker, as the others.
    public var losses: Int?
    /// Minutes after the entry within which a loss counts as quick.
    public var minutes: Int?
    /// A day's loss, as a share of the bankroll.
    public var dayLoss: Amount?
    public var action: Action
    /// Whether a backtest, in which nobody can reset anything, stops too; else they are counted there.
    public var backtest: Bool

    enum CodingKeys: String, CodingKey {
      case losses, minutes, action, backtest
      case dayLoss = "day_loss"
    }
  }

  /// What promotion from testing asks for.
  public struct Promotion: Sendable, Equatable, Codable {
    public enum Measure: String, Sendable, CaseIterable, Codable {
      case `return`
      case closingLine = "closing_line"
    }

    /// Days on which bets were made.
    public var days: Int
    public var bets: Int
    /// The measure whose whole interval has to lie above 0.
    public var above: Measure
  }

  public var type: StrategyType
  public var edge: Amount
  public var edgeKind: EdgeKind
  public var at: EntryMoment
  /// How the fair close is worked out from closing odds.
  public var fairClose: DevigMethod
  public var stake: String
  /// Nil for positions that are held to the game's end.
  public var exits: ExitRules?
  public var breakers: Breakers
  public var promotion: Promotion

  enum CodingKeys: String, CodingKey {
    case type, edge, at, stake, exits, breakers, promotion
    case edgeKind = "edge_kind"
    case fairClose = "fair_close"
  }

  public static let standard = StrategyRules(
    type: .value, edge: Amount(units: 500), edgeKind: .return, at: .open, fairClose: .additive,
    stake: "kelly:0.5", exits: .standard,
    breakers: Breakers(
      losses: 5, minutes: 15, dayLoss: Amount(units: 1000), action: .halt, backtest: false),
    promotion: Promotion(days: 30, bets: 100, above: .closingLine))

}

extension StrategyRules {
  /// Reads a file of rules, which names those that differ from the standard ones.
  ///
  /// - Throws: ``Fault`` `.badData` for a member that there is none of, with the nearest, and for a value that
  ///   cannot be.
  public init(json bytes: [UInt8], of path: String? = nil) throws(Fault) {
    let given = try JSONReader(of: path).value(bytes)
    let whole = try JSONValue(encoding: Self.standard).overlaid(by: given, path: "", of: path)
    self = try JSONReader(of: path).decode(Self.self, from: JSONWriter.compact(whole)) { fact in
      Fault(.badData, at: path.map { .file($0) }, "no rules of a strategy: \(fact)")
    }
    try requireValid(path)
  }

  /// All rules on one line, with sorted keys: what the digest is of.
  public var json: String { String(decoding: JSONWriter.compact(self), as: UTF8.self) }

  public var digest: String {
    SHA256.digest(Array("almanac strategy 1\n\(json)".utf8)).hexadecimal
  }

  /// - Throws: ``Fault`` at the first rule that cannot be.
  public func requireValid(_ path: String? = nil) throws(Fault) {
    func refuse(_ fact: String) -> Fault { Fault(.badData, at: path.map { .file($0) }, fact) }
    guard Stake(stake) != nil else {
      throw refuse("stake \"\(stake)\" is neither kelly:SHARE (up to 1) nor flat:AMOUNT")
    }
    guard (0...Amount.one * 10).contains(edge.units) else {
      throw refuse("edge \(edge) is outside 0 to 10")
    }
    guard let exits else { return }
    let shares =
      [exits.stop?.high, exits.stop?.medium, exits.stop?.low].compactMap(\.self)
      + exits.partials.map(\.share)
    guard shares.allSatisfy({ (1...Amount.one).contains($0.units) }) else {
      throw refuse("a stop, or the share of a partial exit, is outside 0 to 1")
    }
    let gains =
      [exits.target?.high, exits.target?.medium, exits.target?.low].compactMap(\.self)
      + exits.partials.map(\.gain)
    guard gains.allSatisfy({ $0.units > 0 }),
      zip(exits.partials, exits.partials.dropFirst()).allSatisfy({ $0.gain < $1.gain })
    else {
      throw refuse(
        "a target, or the gain of a partial exit, is not above 0, or gains do not ascend")
    }
    try exits.requireValidOrders(refuse)
  }
}

extension JSONValue {
  /// These defaults with what a person's file names in their place.
  ///
  /// - Throws: ``Fault`` `.badData` for a name that the defaults lack.
  fileprivate func overlaid(
    by given: JSONValue, path: String, of file: String?
  ) throws(Fault) -> JSONValue {
    guard case .object(var members) = self, case .object(let changes) = given else {
      if path.isEmpty {
        throw Fault(
          .badData, at: file.map { .file($0) }, "no rules of a strategy: expected an object, {…}")
      }
      return given
    }
    for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
      guard let standard = members[name] else {
        let near = Suggestion.nearest(to: name, among: members.keys.sorted())
        throw Fault(
          .badData, at: file.map { .file($0) }, "\"\(path)\(name)\" is no rule",
          remedy: near.map { .advice("did you mean \"\($0)\"?") }
            ?? .advice("there are " + members.keys.sorted().joined(separator: ", ")))
      }
      members[name] = try standard.overlaid(by: value, path: path + name + ".", of: file)
    }
    return .object(members)
  }
}

extension ExitRules {
  /// - Throws: the fault that `refuse` makes of a trailing stop or an order that cannot be.
  fileprivate func requireValidOrders(_ refuse: (String) -> Fault) throws(Fault) {
    if let trailing {
      let parts = [
        trailing.activation, trailing.distance, trailing.floor, trailing.tightenBy,
        trailing.tightenPer,
      ]
      guard parts.allSatisfy({ $0.units >= 0 }), trailing.distance.units > 0,
        (1...1000).contains(trailing.bars)
      else {
        throw refuse(
          "a trailing stop has a distance above 0, no member below 0, and 1 to 1000 bars")
      }
    }
    for order in [orders.critical, orders.high, orders.medium, orders.low] {
      guard (0...86_400).contains(order.seconds), (1...1000).contains(order.steps) else {
        throw refuse("an order waits 0 to 86400 seconds in each of 1 to 1000 steps")
      }
    }
  }
}
