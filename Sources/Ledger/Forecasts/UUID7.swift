package import Time

/// Ids that are made before a row is written, so that a repeated write is seen, and that sort by time.
///
/// Reference: RFC 9562, version 7.
package struct UUID7 {
  /// `0192f3a4-…`: 48 bits of milliseconds since 1970, then random ones.
  package static func text(
    at time: Instant, using generator: inout some RandomNumberGenerator
  ) -> String {
    text(at: time, generator.next() & 0x0FFF, generator.next() & UUID7Series.lowMask)
  }

  /// - Parameters:
  ///   - high: 12 random bits.
  ///   - low: 62 random bits.
  fileprivate static func text(at time: Instant, _ high: UInt64, _ low: UInt64) -> String {
    let milliseconds = UInt64(clamping: time.microseconds / 1000) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | 0x7000 | high
    let low = 0x8000_0000_0000_0000 | low
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

/// Ids of one moment that ascend in the order in which they are made, so that an index of many grows at its end.
///
/// Reference: RFC 9562, section 6.2, method 2: each is the one before and a random number more.
struct UUID7Series {
  fileprivate static let lowMask: UInt64 = 0x3FFF_FFFF_FFFF_FFFF

  private let time: Instant
  private var high: UInt64
  private var low: UInt64
  private var generator = SystemRandomNumberGenerator()

  init(at time: Instant) {
    self.time = time
    // The uppermost bit is left for carries.
    high = generator.next() & 0x07FF
    low = generator.next() & Self.lowMask
  }

  mutating func next() -> String {
    low += 1 + (generator.next() & 0xFFFF_FFFF)
    high += low >> 62
    low &= Self.lowMask
    return UUID7.text(at: time, high, low)
  }
}
