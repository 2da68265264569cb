package import Time

/// Ids that are made before a row is written, so that a repeated write is seen, and that sort by time.
///
/// Reference: RFC 9562, version 7.
package struct UUID7 {
  /// `0192f3a4-…`: 48 bits of milliseconds since 1970, then random ones.
  package static func text(
    at time: Instant, using generator: inout some RandomNumberGenerator
  ) -> String {
    let milliseconds = UInt64(clamping: time.microseconds / 1000) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | 0x7000 | (generator.next() & 0x0FFF)
    let low = 0x8000_0000_0000_0000 | (generator.next() & 0x3FFF_FFFF_FFFF_FFFF)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (place, shift) in stride(from: 60, through: 0, by: -4).enumerated() {
      if place == 8 || place == 12 { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(high >> UInt64(shift) & 15)])
    }
    for (place, shift) in stride(from: 60, through: 0, by: -4).enumerated() {
      if place == 0 || place == 4 { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(low >> UInt64(shift) & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
