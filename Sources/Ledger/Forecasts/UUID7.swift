internal import Time

/// Ids that are made before a row is written, so that a repeated write is seen, and that sort by time.
///
/// Reference: RFC 9562, version 7.
struct UUID7 {
  /// `0192f3a4-…`: 48 bits of milliseconds since 1970, then random ones.
  static func text(
    at time: Instant, using generator: inout some RandomNumberGenerator
  ) -> String {
    let milliseconds = UInt64(clamping: time.microseconds / 1000) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | 0x7000 | (generator.next() & 0x0FFF)
    let low = 0x8000_0000_0000_0000 | (generator.next() & 0x3FFF_FFFF_FFFF_FFFF)
    let digits = [high, low].map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    var result = ""
    for (place, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(place) { result.append("-") }
      result.append(digit)
    }
    return result
  }
}
