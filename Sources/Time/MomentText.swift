/// A date, and if wanted a time and an offset from UTC, as a text writes them.
struct MomentText {
  enum Precision { case day, minute, second, fraction }

  /// Microseconds from 1970-01-01T00:00 to the date and time as written, both in the same place.
  private(set) var microseconds: Int64
  private(set) var precision = Precision.day
  /// Local time less UTC, in microseconds; nil where the text does not say.
  private(set) var offset: Int64?

  private static let minute: Int64 = 60_000_000

  /// Reads `2026-01-01`, `2026-01-01T08:05`, `2026-11-21T08:05:50.123Z`, `2026-11-21 08:05:50+01:00`.
  ///
  /// Nil for a text of another form, and for a day or time that does not exist.
  init?(_ text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2),
      reader.skip("-"), let day = reader.number(2),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    microseconds = Int64(date.daysSinceEpoch) * Instant.day
    if reader.isAtEnd { return }
    guard reader.skip("T") || reader.skip(" "), readTime(&reader), readOffset(&reader),
      reader.isAtEnd
    else { return nil }
  }

  private mutating func readTime(_ reader: inout DigitReader) -> Bool {
    guard let hour = reader.number(2), hour < 24, reader.skip(":"),
      let minute = reader.number(2), minute < 60
    else { return false }
    microseconds += Int64(60 * hour + minute) * Self.minute
    precision = .minute
    guard reader.skip(":") else { return true }
    // 60 is a leap second.
    guard let second = reader.number(2), second <= 60 else { return false }
    microseconds += Int64(second) * 1_000_000
    precision = .second
    guard reader.skip(".") else { return true }
    guard let fraction = reader.fraction() else { return false }
    microseconds += fraction
    precision = .fraction
    return true
  }

  private mutating func readOffset(_ reader: inout DigitReader) -> Bool {
    if reader.skip("Z") { offset = 0 }
    let isAhead = reader.skip("+")
    guard isAhead || reader.skip("-") else { return true }
    guard offset == nil, let hours = reader.number(2), hours < 24, reader.skip(":"),
      let minutes = reader.number(2), minutes < 60
    else { return false }
    offset = Int64(60 * hours + minutes) * Self.minute * (isAhead ? 1 : -1)
    return true
  }
}

/// Takes numbers of a known length from the beginning of a text.
private struct DigitReader {
  private var bytes: ArraySlice<UInt8>

  init(_ text: String) {
    bytes = Array(text.utf8)[...]
  }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func number(_ count: Int) -> Int? {
    let digits = bytes.prefix(count)
    guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    bytes = bytes.dropFirst(count)
    return digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: character) else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  /// The microseconds of one to nine decimals; those after the sixth are cut.
  mutating func fraction() -> Int64? {
    let count = bytes.prefix { (0x30...0x39).contains($0) }.count
    guard (1...9).contains(count), let fraction = number(count) else { return nil }
    let nanoseconds = (count..<9).reduce(Int64(fraction)) { scaled, _ in 10 * scaled }
    return nanoseconds / 1000
  }
}
