/// Reads cells as devices write them.
enum CellText {
  /// The text of a cell without white space around it; bytes that are no UTF-8 become spaces.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard !bytes.isEmpty else { return "" }
    let text = String(decoding: bytes, as: UTF8.self)
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\"") }
    let clean = isPlain ? text : cleaned(text)
    guard let first = clean.utf8.first, let last = clean.utf8.last else { return "" }
    if first > 0x20, last > 0x20 { return clean }
    return String(
      clean.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var wasQuotation = false
    for scalar in text.unicodeScalars {
      let isQuotation = scalar == "\""
      // A quotation mark inside a cell is doubled.
      if isQuotation, wasQuotation {
        wasQuotation = false
        continue
      }
      wasQuotation = isQuotation
      switch scalar {
      case "\u{FFFD}", "\u{a0}", "\u{202f}", "\u{2007}", "\u{feff}": scalars.append(" ")
      case "\u{2212}": scalars.append("-")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A number in a cell.
  enum Reading: Equatable {
    case none
    case number(Double, Unit?)
    case strange
  }

  /// The sign that a letter stands for, unless a column says otherwise.
  static let standardSigns: [String: Double] = [
    "R": 1, "L": -1, "T": 1, "H": -1, "U": 1, "D": -1, "O": 1, "I": -1,
  ]

  /// Reads `12.3`, `12,3`, `R2.5`, `12.3 L`, `123 mph`, `1.48%`, `-`.
  ///
  /// - Parameter hasDecimalComma: whether a comma before three digits is one too, as where cells are
  ///   separated by semicolons.
  static func number(
    _ bytes: ArraySlice<UInt8>, signs: [String: Double]?, hasDecimalComma: Bool
  ) -> Reading {
    if bytes.isEmpty { return .none }
    if let plain = plainNumber(bytes) { return .number(plain, nil) }
    if let sided = sidedNumber(bytes, signs ?? standardSigns) { return .number(sided, nil) }
    let text = text(bytes).replacing("°", with: " ")
    switch text.lowercased() {
    case "", "-", "--", "---", "–", "—", "n/a", "na", "nan", "null", "none": return .none
    default: return writtenNumber(text, signs ?? standardSigns, hasDecimalComma)
    }
  }

  /// Digits, perhaps a point and a sign; nil for anything else. Exact: up to fifteen digits and a power of
  /// ten up to 10²² are doubles, and so is their quotient, rounded once.
  private static func plainNumber(_ bytes: ArraySlice<UInt8>) -> Double? {
    var (mantissa, digits, decimals, hasPoint) = (UInt64(0), 0, 0, false)
    var rest = bytes
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    for byte in rest {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      mantissa = mantissa &* 10 &+ UInt64(byte - 0x30)
      digits += 1
      if hasPoint { decimals += 1 }
      if digits > 15 { return Double(String(decoding: bytes, as: UTF8.self)) }
    }
    guard digits > 0 else { return nil }
    let value = Double(mantissa) / powers[decimals]
    return isNegative ? -value : value
  }

  /// A plain number with a letter before it, or behind it and a space: `R2.5`, `12.3 L`.
  private static func sidedNumber(
    _ bytes: ArraySlice<UInt8>, _ signs: [String: Double]
  ) -> Double? {
    guard bytes.count > 1, let first = bytes.first, let last = bytes.last else { return nil }
    let isBehind = bytes.count > 2 && bytes[bytes.endIndex - 2] == 0x20
    let letter = isBehind ? last : first
    let digits = isBehind ? bytes.dropLast(2) : bytes.dropFirst()
    guard letter >= 0x41, letter <= 0x5A, let number = plainNumber(digits),
      let sign = signs[String(UnicodeScalar(letter))]
    else { return nil }
    return sign * number
  }

  private static let powers: [Double] = (0...15).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  private static func writtenNumber(
    _ text: String, _ signs: [String: Double], _ hasDecimalComma: Bool
  ) -> Reading {
    var (rest, sign) = (Substring(text), 1.0)
    if let letter = rest.first, let side = signs[letter.uppercased()],
      let next = rest.dropFirst().first(where: { $0 != " " }), next.isNumber || next == "."
    {
      (sign, rest) = (side, rest.dropFirst().drop { $0 == " " })
    }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || "+-.,eE'".contains($0)) }
    // The letter of an exponent may be that of a unit.
    let body = digits.last.map { "eE".contains($0) } == true ? digits.dropLast() : digits
    guard let value = decimal(body, hasDecimalComma), value.isFinite else { return .strange }
    var (unit, isShare) = (Unit?.none, false)
    for word in rest.dropFirst(body.count).split(separator: " ") {
      if let side = signs[word.uppercased()] {
        sign *= side
      } else if word == "%" {
        isShare = true
      } else if let named = Unit(spelling: word) {
        unit = named
      } else {
        return .strange
      }
    }
    // A smash of 1.48 is written 1.48% and 148%.
    return .number(sign * (isShare && value > 10 ? value / 100 : value), unit)
  }

  private static func decimal(_ text: Substring, _ hasDecimalComma: Bool) -> Double? {
    var text = String(text).replacing("'", with: "")
    if let comma = text.lastIndex(of: ",") {
      let point = text.lastIndex(of: ".")
      let isThousands =
        if let point { comma < point } else {
          !hasDecimalComma && text[text.index(after: comma)...].count == 3
        }
      text =
        isThousands
        ? text.replacing(",", with: "")
        : text.replacing(".", with: "").replacing(",", with: ".")
    }
    return Double(text)
  }
}
