public import Faults
internal import JSON

/// The way in which a venue charges, in whole-number arithmetic, rounded up once an order.
public enum FeeRule: Sendable, Hashable {
  case none
  /// `rate` × contracts × price × (1 − price), rounded up to a cent: the fee of takers on the known exchange at .07.
  case quadratic(rate: Amount)
  /// So much for each contract.
  case perContract(Amount)
  /// A share of what is won, when it is won: a bookmaker's or betting exchange's commission.
  case commission(rate: Amount)
  /// So much for each contract by its price: the first bracket whose end is not below it.
  case table([Bracket])

  public struct Bracket: Sendable, Hashable, Codable {
    /// The highest price that it holds for.
    public let upTo: Amount
    public let fee: Amount

    enum CodingKeys: String, CodingKey {
      case fee
      case upTo = "up_to"
    }
  }

  /// Units of a cent, to which fees of contracts are rounded up.
  private static let cent: Int64 = 100

  /// The fee of an order that buys or sells contracts, in 1/10000.
  ///
  /// - Parameters:
  ///   - contracts: how many, whole.
  ///   - price: of one, in 1/10000 from 0 to 10000.
  public func order(contracts: Int64, price: Int64) -> Int64 {
    switch self {
    case .none, .commission: return 0
    case .quadratic(let rate):
      let product =
        Int128(rate.units) * Int128(contracts) * Int128(price) * Int128(Amount.one - price)
      let scale = Int128(Amount.one) * Int128(Amount.one) * Int128(Self.cent)
      return Int64((product + scale - 1) / scale) * Self.cent
    case .perContract(let fee): return Self.rounded(fee.units * contracts)
    case .table(let brackets):
      let fee = brackets.first { $0.upTo.units >= price } ?? brackets.last
      return Self.rounded((fee?.fee.units ?? 0) * contracts)
    }
  }

  /// The fee on winnings when a market pays, in 1/10000; 0 where nothing was won.
  public func settlement(profit: Int64) -> Int64 {
    guard case .commission(let rate) = self, profit > 0 else { return 0 }
    return Self.rounded(profit.scaledUp(by: rate.units, over: Amount.one))
  }

  private static func rounded(_ units: Int64) -> Int64 { (units + cent - 1) / cent * cent }

  /// What a contract costs with its fee, as a probability: for stakes and edges.
  ///
  /// - Parameter price: in (0, 1).
  func cost(atPrice price: Double) -> Double {
    switch self {
    case .none: price
    case .quadratic(let rate): price + rate.value * price * (1 - price)
    case .perContract(let fee): price + fee.value
    case .commission(let rate): price / (price + (1 - price) * (1 - rate.value))
    case .table(let brackets):
      price + ((brackets.first { $0.upTo.value >= price } ?? brackets.last)?.fee.value ?? 0)
    }
  }
}

extension FeeRule {
  /// Reads `none`, `quadratic:0.07`, `contract:0.01`, `commission:0.02`.
  ///
  /// - Throws: ``Fault`` `.usage` for anything else.
  public init(_ text: String) throws(Fault) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let rate = parts.count == 2 ? Amount(parts[1]) : nil
    switch (parts[0], rate) {
    case ("none", nil) where parts.count == 1: self = .none
    case ("quadratic", let rate?) where (0...Amount.one).contains(rate.units):
      self = .quadratic(rate: rate)
    case ("contract", let rate?) where (0...Amount.one).contains(rate.units):
      self = .perContract(rate)
    case ("commission", let rate?) where (0..<Amount.one).contains(rate.units):
      self = .commission(rate: rate)
    default:
      throw Fault(
        .usage, at: .field("fee", "\"\(text)\""), "is no rule of fees",
        remedy: .expected(
          "none, quadratic:RATE (the known exchange: 0.07), contract:AMOUNT, commission:RATE, or a file"
        ))
    }
  }

  /// Reads a table: `{"table": [{"up_to": 0.1, "fee": 0.005}, …]}`, or `{"rule": "quadratic:0.07"}`.
  ///
  /// - Throws: ``Fault`` `.badData` where it is neither.
  public init(json bytes: [UInt8], of path: String) throws(Fault) {
    let value = try JSONReader(of: path).value(bytes)
    if case .text(let text)? = value["rule"] {
      self = try FeeRule(text)
      return
    }
    struct File: Decodable { let table: [Bracket] }
    let brackets = try JSONReader(of: path).decode(File.self, from: bytes) { fact in
      Fault(.badData, at: .file(path), "no rule of fees: \(fact)")
    }.table
    let isAscending = zip(brackets, brackets.dropFirst()).allSatisfy { $0.upTo < $1.upTo }
    guard !brackets.isEmpty, isAscending,
      brackets.allSatisfy({ (0...Amount.one).contains($0.fee.units) })
    else {
      throw Fault(
        .badData, at: .file(path), "a table of fees has ascending \"up_to\", and fees from 0 to 1")
    }
    self = .table(brackets)
  }

  /// As ``init(json:of:)`` reads it.
  public var json: String {
    switch self {
    case .none: "{\"rule\":\"none\"}"
    case .quadratic(let rate): "{\"rule\":\"quadratic:\(rate)\"}"
    case .perContract(let fee): "{\"rule\":\"contract:\(fee)\"}"
    case .commission(let rate): "{\"rule\":\"commission:\(rate)\"}"
    case .table(let brackets):
      "{\"table\":" + String(decoding: JSONWriter.compact(brackets), as: UTF8.self) + "}"
    }
  }
}
