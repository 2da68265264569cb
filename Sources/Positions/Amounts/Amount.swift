/// An exact amount of money, a price, a quantity or a share: whole 1/10000.
///
///     Amount("0.55")?.units   // 5500
///     Amount(units: -12_345).description  // "-1.2345"
public struct Amount: Sendable, Hashable, Comparable {
  public let units: Int64

  /// Units of one whole.
  public static let one: Int64 = 10_000
  /// The largest magnitude that is read: a billion. What is reckoned from two of these fits 128 bits.
  public static let limit: Int64 = 1_000_000_000 * one

  public init(units: Int64) { self.units = units }

  /// Reads a plain decimal, with at most four digits that are not 0 after its point; nil for anything else, and
  /// beyond a billion.
  public init?(_ text: String) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty || parts.count == 2 else {
      return nil
    }
    var fraction = parts.count == 2 ? parts[1] : ""
    guard !(whole.isEmpty && fraction.isEmpty), parts.count == 1 || !fraction.isEmpty else {
      return nil
    }
    while fraction.count > 4, fraction.last == "0" { fraction = fraction.dropLast() }
    guard fraction.count <= 4, whole.count <= 10 else { return nil }
    let all = whole + fraction + String(repeating: "0", count: 4 - fraction.count)
    guard all.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let units = Int64(all) else {
      return nil
    }
    guard units <= Self.limit else { return nil }
    self.init(units: isNegative ? -units : units)
  }

  /// Nil for what is no whole number of 1/10000, to the precision of a double, and beyond a billion.
  public init?(exactly value: Double) {
    let scaled = value * Double(Self.one)
    guard scaled.isFinite, abs(scaled) <= Double(Self.limit) else { return nil }
    let units = scaled.rounded()
    guard abs(scaled - units) <= 1e-6 * max(1, abs(units) * 1e-6) else { return nil }
    self.init(units: Int64(units))
  }

  public var value: Double { Double(units) / Double(Self.one) }

  public static func < (one: Amount, other: Amount) -> Bool { one.units < other.units }
}

extension Amount: CustomStringConvertible {
  /// `1.9091`, `-0.5`, `100`: no zeros at the end.
  public var description: String {
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt64(Self.one))
    let sign = units < 0 ? "-" : ""
    guard rest > 0 else { return sign + String(whole) }
    var fraction = String(rest + UInt64(Self.one)).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return "\(sign)\(whole).\(fraction)"
  }
}

extension Amount: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Double.self)
    guard let amount = Amount(exactly: number) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(number) is no whole number of 1/10000")
    }
    self = amount
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

extension Int64 {
  /// This times `factor` over `divisor`, rounded down; exact, whatever the product.
  func scaled(by factor: Int64, over divisor: Int64) -> Int64 {
    let product = Int128(self) * Int128(factor)
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: Int128(divisor))
    return Int64(rest < 0 ? quotient - 1 : quotient)
  }

  /// This times `factor` over `divisor`, rounded up.
  func scaledUp(by factor: Int64, over divisor: Int64) -> Int64 {
    -(-self).scaled(by: factor, over: divisor)
  }
}
