public import Faults

/// How a source writes odds.
public enum OddsStyle: String, Sendable, CaseIterable, Codable {
  /// 1.91: what one unit pays, the stake included.
  case decimal
  /// −110 wins 100 with 110, +150 wins 150 with 100.
  case american
  /// 5/2: wins 5 with 2.
  case fractional

  /// Decimal odds in 1/10000, halves rounded up; nil for what is no such odds, is 1 or under, or beyond 100,000.
  public func read(_ text: String) -> Int64? {
    guard let (numerator, denominator) = ratio(text), denominator > 0 else { return nil }
    let odds = (2 * numerator + denominator) / (2 * denominator)
    guard odds > Int128(Amount.one), odds <= 1_000_000_000 else { return nil }
    return Int64(odds)
  }

  /// Decimal odds times 10000, as a fraction.
  private func ratio(_ text: String) -> (Int128, Int128)? {
    let one = Int128(Amount.one)
    switch self {
    case .decimal:
      guard let (digits, scale) = Self.decimal(text) else { return nil }
      return (digits * one, scale)
    case .american:
      guard let first = text.first,
        let (digits, scale) = Self.decimal(
          String("+-−".contains(first) ? text.dropFirst() : text[...])),
        digits >= 100 * scale
      else { return nil }
      let isFavourite = first == "-" || first == "−"
      let (gain, stake) = isFavourite ? (100 * scale, digits) : (digits, 100 * scale)
      return ((stake + gain) * one, stake)
    case .fractional:
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let (gain, scale) = Self.decimal(parts[0]),
        let (stake, other) = Self.decimal(parts[1]), stake > 0
      else { return nil }
      return ((stake * scale + gain * other) * one, stake * scale)
    }
  }

  /// A decimal without sign and exponent as a fraction of whole numbers.
  private static func decimal(_ text: String) -> (Int128, Int128)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts.count == 1 || !parts[1].isEmpty,
      text.utf8.count <= 17
    else { return nil }
    let digits = parts.joined()
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(digits) else {
      return nil
    }
    let decimals = parts.count == 2 ? parts[1].count : 0
    return (Int128(number), (0..<decimals).reduce(Int128(1)) { scale, _ in 10 * scale })
  }
}

extension Fault {
  /// The fault of a text that is no odds.
  public static func noOdds(_ text: String, _ style: OddsStyle) -> Fault {
    let example =
      ["decimal": "1.91", "american": "-110", "fractional": "5/2"][style.rawValue] ?? ""
    return Fault(
      .usage, "\"\(text)\" is no odds in \(style.rawValue) form above 1",
      remedy: .expected("a text such as \(example)"))
  }
}
