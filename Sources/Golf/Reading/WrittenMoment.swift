internal import Time

/// The order of the numbers of a date.
public enum DateNumbers: String, Sendable, CaseIterable, Decodable {
  case yearMonthDay = "ymd"
  case monthDayYear = "mdy"
  case dayMonthYear = "dmy"

  fileprivate var bit: UInt8 {
    switch self {
    case .yearMonthDay: 1
    case .monthDayYear: 2
    case .dayMonthYear: 4
    }
  }
}

/// A date, and if wanted a time of day, as a device writes it, before it is known in which order its numbers
/// stand: `8/7/2023 7:56:18 PM`, `20241031  8:23:00 PM`, `15:52 18 Jun. 2026`, `2026-06-18T15:52:00`.
struct WrittenMoment: Sendable {
  private let numbers: (Int, Int, Int)
  private let orderBits: UInt8
  /// Microseconds since midnight.
  let sinceMidnight: Int64
  /// Local time less UTC in microseconds; nil where the text doesn't say.
  let offset: Int64?

  /// Nil for a text that is no date in any order.
  init?(_ text: String) {
    let words = text.split { " ,\u{a0}\u{202f}T".contains($0) }
    guard (1...8).contains(words.count) else { return nil }
    var parts = Parts()
    for word in words { guard parts.take(word) else { return nil } }
    guard let date = parts.date else { return nil }
    (numbers, orderBits) = date
    guard let time = parts.sinceMidnight else { return nil }
    (sinceMidnight, offset) = (time, parts.offset)
    guard DateNumbers.allCases.contains(where: { self.date($0) != nil }) else { return nil }
  }

  /// The orders in which its numbers are a day.
  var orders: [DateNumbers] { DateNumbers.allCases.filter { date($0) != nil } }

  /// The day in an order; nil where the calendar has no such day.
  func date(_ order: DateNumbers) -> CalendarDate? {
    guard orderBits & order.bit != 0 else { return nil }
    let (year, month, day) =
      switch order {
      case .yearMonthDay: (numbers.0, numbers.1, numbers.2)
      case .monthDayYear: (numbers.2, numbers.0, numbers.1)
      case .dayMonthYear: (numbers.2, numbers.1, numbers.0)
      }
    // A year of two digits is one of this century: launch monitors are no older.
    return CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
  }

  /// The instant in an order, in the time zone of whoever hit the shot.
  func instant(_ order: DateNumbers, in zone: Zone) -> Instant? {
    guard let date = date(order) else { return nil }
    let local = Int64(date.daysSinceEpoch) * 86_400_000_000 + sinceMidnight
    if let offset { return Instant(microseconds: local - offset) }
    let guess = local - Int64(zone.offset(at: Instant(microseconds: local))) * 1_000_000
    return Instant(
      microseconds: local - Int64(zone.offset(at: Instant(microseconds: guess))) * 1_000_000)
  }
}

/// The words of a written date, taken one by one.
private struct Parts {
  var numeric: ((Int, Int, Int), UInt8)?
  var day: Int?
  var month: Int?
  var year: Int?
  var clock: Int64?
  var isAfternoon: Bool?
  var offset: Int64?

  static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  mutating func take(_ word: Substring) -> Bool {
    let lowercased = word.lowercased()
    if lowercased.contains(":") { return takeClock(Substring(lowercased)) }
    switch lowercased {
    case "am", "a.m.", "pm", "p.m.":
      guard isAfternoon == nil else { return false }
      isAfternoon = lowercased.hasPrefix("p")
      return true
    default: break
    }
    if let place = Self.months.firstIndex(where: { lowercased.hasPrefix($0) }), month == nil {
      month = place + 1
      return true
    }
    return takeNumbers(Substring(lowercased))
  }

  private mutating func takeNumbers(_ word: Substring) -> Bool {
    guard let separator = word.first(where: { "/-.".contains($0) }), word.last != "." else {
      return takeNumber(word.last == "." ? word.dropLast() : word)
    }
    let texts = word.split(separator: separator, omittingEmptySubsequences: false)
    let values = texts.compactMap { Self.digits($0) }
    guard texts.count == 3, values.count == 3, numeric == nil else { return false }
    let bits: UInt8
    switch (texts[0].count, texts[2].count) {
    case (4, 1...2): bits = 1
    case (1...2, 4): bits = 6
    case (1...2, 2): bits = texts[0].count == 2 && separator == "-" ? 7 : 6
    default: return false
    }
    numeric = ((values[0], values[1], values[2]), bits)
    return true
  }

  private mutating func takeNumber(_ word: Substring) -> Bool {
    guard let value = Self.digits(word) else { return false }
    switch word.count {
    case 8:
      guard numeric == nil else { return false }
      numeric = ((value / 10_000, value / 100 % 100, value % 100), 1)
    case 4:
      guard year == nil else { return false }
      year = value
    case 1...2:
      guard day == nil else { return false }
      day = value
    default: return false
    }
    return true
  }

  private mutating func takeClock(_ word: Substring) -> Bool {
    var word = word
    guard clock == nil else { return false }
    for (mark, isLate) in [("am", false), ("pm", true)] where word.hasSuffix(mark) {
      (word, isAfternoon) = (word.dropLast(2), isLate)
    }
    if word.hasSuffix("z") { (word, offset) = (word.dropLast(), 0) }
    if let sign = word.lastIndex(where: { "+-".contains($0) }) {
      let parts = word[word.index(after: sign)...].split(separator: ":").compactMap(Self.digits)
      guard parts.count == 2, parts[0] < 24, parts[1] < 60 else { return false }
      offset = Int64(parts[0] * 60 + parts[1]) * 60_000_000 * (word[sign] == "+" ? 1 : -1)
      word = word[..<sign]
    }
    let halves = word.split(separator: ".", omittingEmptySubsequences: false)
    let texts = (halves.first ?? "").split(separator: ":", omittingEmptySubsequences: false)
    let values = texts.compactMap { Self.digits($0) }
    guard (2...3).contains(texts.count), values.count == texts.count, halves.count <= 2,
      values[0] < 24, values[1] < 60, values.count < 3 || values[2] < 61
    else { return false }
    var micros = Int64(values[0] * 3600 + values[1] * 60 + (values.count == 3 ? values[2] : 0))
    micros *= 1_000_000
    if halves.count == 2 {
      guard let fraction = Double("0." + halves[1]), Self.digits(halves[1]) != nil else {
        return false
      }
      micros += Int64((fraction * 1_000_000).rounded())
    }
    clock = micros
    return true
  }

  private static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      return nil
    }
    return Int(text)
  }

  var date: ((Int, Int, Int), UInt8)? {
    if let numeric { return day == nil && month == nil && year == nil ? numeric : nil }
    guard let day, let month, let year else { return nil }
    return ((year, month, day), 1)
  }

  /// Nil for an hour that a clock of twelve hours lacks.
  var sinceMidnight: Int64? {
    let clock = clock ?? 0
    guard let isAfternoon else { return clock }
    let hour = clock / 3_600_000_000
    guard (1...12).contains(hour) else { return nil }
    return clock - hour * 3_600_000_000 + (hour % 12 + (isAfternoon ? 12 : 0)) * 3_600_000_000
  }
}
