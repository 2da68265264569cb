internal import Time

/// A date as a source writes it, before it is known in which order its numbers stand.
struct WrittenDate: Equatable {
  /// Three numbers as they stand; the month of a date that spells it is in its place already.
  let numbers: [Int]
  /// The orders in which they may stand, by their shape alone.
  let orders: [DateOrder]
  /// Whether the year has two digits.
  let isShort: Bool
  /// Seconds from the day's midnight in UTC, where the text tells a time and its offset from UTC.
  private(set) var secondsInUTC: Int?

  /// Reads `2015-09-10`, `9/10/2015`, `10.9.15`, `20150910`, `Thu, Sep 10, 2015`, `10 September 2015`; a
  /// time of day behind it is passed over. Nil for what is no date in any order.
  init?(_ text: String) {
    let (text, time) = Self.separated(text)
    guard let found = Self.spelled(text) ?? Self.compact(text) ?? Self.numeric(text) else {
      return nil
    }
    self = found
    secondsInUTC = time.flatMap(Self.secondsInUTC)
    guard DateOrder.allCases.contains(where: { date($0) != nil }) else { return nil }
  }

  private init(_ numbers: [Int], _ orders: [DateOrder], isShort: Bool = false) {
    (self.numbers, self.orders, self.isShort) = (numbers, orders, isShort)
  }

  /// The date in an order; nil where the numbers cannot stand so, or the calendar has no such day.
  ///
  /// - Parameter season: whose century a year of two digits belongs to: the year within 50 years of it.
  func date(_ order: DateOrder, season: Int32 = 2000) -> CalendarDate? {
    guard orders.contains(order) else { return nil }
    return order.date(numbers) { year in
      guard isShort else { return year }
      let earliest = Int(season) - 50
      return earliest + ((year - earliest) % 100 + 100) % 100
    }
  }

  private static func numeric(_ text: Substring) -> WrittenDate? {
    let text = withoutWeekday(text)
    guard let separator = text.first(where: { !$0.isASCII || !$0.isNumber }),
      "-/.".contains(separator)
    else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap(number)
    guard parts.count == 3, numbers.count == 3, parts[1].count <= 2 else { return nil }
    switch (parts[0].count, parts[2].count) {
    case (4, 1...2): return WrittenDate(numbers, [.yearMonthDay])
    case (1...2, 4): return WrittenDate(numbers, [.monthDayYear, .dayMonthYear])
    case (1...2, 1...2):
      // A year of two digits has both of them.
      let orders = DateOrder.allCases.filter { order in
        (order == .yearMonthDay ? parts[0] : parts[2]).count == 2
      }
      return WrittenDate(numbers, orders, isShort: true)
    default: return nil
    }
  }

  /// The text without a day of the week before it, as in `Sat., 12.08.2023`.
  private static func withoutWeekday(_ text: Substring) -> Substring {
    let word = text.prefix { $0.isLetter }
    guard !word.isEmpty, DateWords.isNone(word) else { return text }
    return text[word.endIndex...].drop { " .,\u{A0}".contains($0) }
  }

  /// Eight digits, the year first. With the year last, of 1300 or later, they would have no month here.
  private static func compact(_ text: Substring) -> WrittenDate? {
    guard text.count == 8, let whole = number(text) else { return nil }
    return WrittenDate([whole / 10_000, whole / 100 % 100, whole % 100], [.yearMonthDay])
  }

  /// A month by its name, and around it a day and a year of four digits.
  private static func spelled(_ text: Substring) -> WrittenDate? {
    var (months, day, year): ([Substring], Int?, Int?) = ([], nil, nil)
    var isShort = false
    // What stands in brackets says nothing more, such as a day of the week or the week's number.
    let plain = text.contains("(") ? text.replacing(/\([^)]*\)/, with: " ") : text
    for word in plain.split(whereSeparator: { " \u{A0},.-/".contains($0) }) {
      if DateWords.month(word) != nil {
        months.append(word)
      } else if let number = number(withoutOrdinal(word)) {
        switch word.count {
        case 4 where word.allSatisfy(\.isNumber) && year == nil: year = number
        case 1...4 where number < 100 && day == nil: day = number
        case 2 where year == nil: (year, isShort) = (number, true)
        default: return nil
        }
      } else if !DateWords.isNone(word) {
        return nil
      }
    }
    // "mar" is March, and Tuesday where there is a month besides.
    if months.count > 1 { months.removeAll(where: DateWords.isNone) }
    guard months.count == 1, let month = DateWords.month(months[0]), let day, let year else {
      return nil
    }
    return WrittenDate([year, month, day], [.yearMonthDay], isShort: isShort)
  }

  private static func withoutOrdinal(_ word: Substring) -> Substring {
    let isOrdinal = ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
    return isOrdinal ? word.dropLast(2) : word
  }

  private static func number(_ text: Substring) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }

  /// A date, and the time behind it, such as `T00:20:00Z` or ` 8:20 PM`.
  private static func separated(_ text: String) -> (date: Substring, time: Substring?) {
    guard let colon = text.firstIndex(of: ":") else { return (text[...], nil) }
    let hour = text[..<colon].lastIndex { !$0.isNumber }
    guard let hour, "Tt ".contains(text[hour]) else { return (text[...], nil) }
    return (text[..<hour], text[text.index(after: hour)...])
  }

  /// Reads `00:20`, `00:20:00.5`, with Z, UTC, +01, +0100 or +01:00 behind it; nil without.
  private static func secondsInUTC(_ time: Substring) -> Int? {
    let clock = time.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = clock.split(separator: ":").compactMap { Int($0.prefix { $0 != "." }) }
    guard (2...3).contains(parts.count) else { return nil }
    let seconds = parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
    let zone = time[clock.endIndex...].filter { $0 != " " && $0 != ":" }
    if ["Z", "z", "UTC", "GMT"].contains(zone) { return seconds }
    guard let sign = zone.first, "+-".contains(sign), let number = number(zone.dropFirst()[...]),
      [3, 5].contains(zone.count)
    else { return nil }
    let offset = zone.count == 3 ? number * 3600 : number / 100 * 3600 + number % 100 * 60
    return sign == "-" ? seconds + offset : seconds - offset
  }
}
