/// A moment as records and filters write it, in UTC: `2026-01-01`, `2026-01-01T08:05`,
/// `2026-11-21T08:05:50.123Z`.
struct Timestamp: Equatable {
  /// The first millisecond that the text stands for, since 1970.
  let milliseconds: Int64
  /// How many it stands for: a day's, a minute's, a second's, or one.
  let length: Int64

  /// Nil for a text of another form, or a day or time that there is not.
  init?(_ text: String) {
    var reader = Reader(bytes: Array(text.utf8)[...])
    guard let year = reader.digits(4), reader.skip("-"), let month = reader.digits(2),
      reader.skip("-"), let day = reader.digits(2),
      let days = Self.days(year: year, month: month, day: day)
    else { return nil }
    guard !reader.isAtEnd else {
      (milliseconds, length) = (days * 86_400_000, 86_400_000)
      return
    }
    guard reader.skip("T") || reader.skip(" "), let time = reader.time() else { return nil }
    milliseconds = days * 86_400_000 + time.milliseconds
    length = time.length
  }

  /// Days since 1970; nil for a day that the month has not.
  ///
  /// Reference: Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), day >= 1, day <= lengths[Int(month) - 1] else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    var isAtEnd: Bool { bytes.isEmpty }

    mutating func digits(_ count: Int) -> Int64? {
      guard bytes.count >= count else { return nil }
      var value: Int64 = 0
      for byte in bytes.prefix(count) {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int64(byte - 0x30)
      }
      bytes = bytes.dropFirst(count)
      return value
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard bytes.first == UInt8(ascii: character) else { return false }
      bytes = bytes.dropFirst()
      return true
    }

    /// Hours and minutes, seconds and their fraction if there are any, and a final Z.
    mutating func time() -> (milliseconds: Int64, length: Int64)? {
      guard let hour = digits(2), hour < 24, skip(":"), let minute = digits(2), minute < 60
      else { return nil }
      var (milliseconds, length) = ((hour * 60 + minute) * 60_000, Int64(60_000))
      if skip(":") {
        // 60 is a leap second.
        guard let second = digits(2), second <= 60 else { return nil }
        (milliseconds, length) = (milliseconds + second * 1000, 1000)
        if skip(".") {
          let count = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
          guard (1...9).contains(count), let fraction = digits(count) else { return nil }
          var scaled = fraction * 1_000_000_000
          for _ in 0..<count { scaled /= 10 }
          (milliseconds, length) = (milliseconds + scaled / 1_000_000, 1)
        }
      }
      _ = skip("Z")
      return isAtEnd ? (milliseconds, length) : nil
    }
  }
}
