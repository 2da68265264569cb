internal import Glibc

/// Numbers as people read them; the same in every locale.
public enum NumberFormat {
  /// The sign for a number that is not there.
  public static let absent = "–"

  /// A whole number with its thousands set off: `137,598`; `–` for nil.
  public static func grouped(_ value: Int?) -> String {
    guard let value else { return absent }
    let digits = String(value.magnitude)
    var result = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        result.append(",")
      }
      result.append(digit)
    }
    return result
  }

  /// A count with its noun: `1 season`, `28 seasons`.
  public static func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A number with so many decimals, correctly rounded: `0.4321`; `–` for nil and NaN.
  ///
  /// Rounding goes by the exact binary value, as in C (`vsnprintf`). What rounds to zero has no
  /// sign.
  ///
  /// - Parameters:
  ///   - decimals: in 0 to 50.
  ///   - isSigned: whether a positive number gets its `+`, for differences.
  public static func fixed(_ value: Double?, decimals: Int, isSigned: Bool = false) -> String {
    precondition((0...50).contains(decimals), "decimals must be in 0 to 50, not \(decimals)")
    guard let value, !value.isNaN else { return absent }
    var digits = value.isInfinite ? "∞" : magnitudeDigits(value, decimals: decimals)
    let isZero = digits.allSatisfy { $0 == "0" }
    if decimals > 0, value.isFinite {
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    guard !isZero else { return digits }
    return (value < 0 ? "-" : isSigned ? "+" : "") + digits
  }

  /// A number with every digit that it has, a whole one without a fraction: `20`, `0.1`.
  public static func exact(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  /// A number in at most five characters: `0.5`, `812`, `41.2M`; `–` for nil and NaN.
  ///
  /// - Precondition: the number is not negative.
  public static func compact(_ value: Double?) -> String {
    guard let value, !value.isNaN else { return absent }
    precondition(value >= 0, "a compact number cannot be negative")
    if value < 9.95 {
      return fixed(value, decimals: 1)
    }
    var scaled = value
    for suffix in ["", "k", "M", "G"] {
      // A value that its decimals would round up to 1000 belongs to the next suffix.
      if scaled < (suffix.isEmpty ? 999.5 : 999.95) {
        return fixed(scaled, decimals: suffix.isEmpty ? 0 : 1) + suffix
      }
      scaled /= 1000
    }
    return fixed(scaled, decimals: 1) + "T"
  }

  /// The digits of a finite number's magnitude, the last `decimals` of them after the point.
  ///
  /// Whatever the locale's decimal separator is, it is filtered out with the sign.
  private static func magnitudeDigits(_ value: Double, decimals: Int) -> String {
    // 309 digits before the point, a separator of a few bytes, 50 digits after it, a final zero.
    let capacity = 400
    let text = unsafe String(unsafeUninitializedCapacity: capacity) { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
        let count = unsafe withVaList([Int32(decimals), value.magnitude]) {
          unsafe vsnprintf(buffer.baseAddress, capacity, "%.*f", $0)
        }
        return Int(count)
      }
    }
    return text.filter { ("0"..."9").contains($0) }
  }
}
