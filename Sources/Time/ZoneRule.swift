/// The offsets from UTC that go on year after year, as the `TZ` variable of POSIX writes them:
/// `EST5EDT,M3.2.0,M11.1.0`.
///
/// Reference: RFC 9636, section 3.3.1, and POSIX.1-2024, section 8.3.
struct ZoneRule {
  /// In seconds ahead of UTC.
  private let standard: Int
  private let summer: (offset: Int, start: Change, end: Change)?

  /// A day of the year, and the local time at which the clocks change, in seconds from its midnight.
  private struct Change {
    enum Day {
      /// 1 to 365; 29 February is not counted.
      case julian(Int)
      /// 0 to 365.
      case ordinal(Int)
      /// Weekday 0 (Sunday) to 6, of week 1 to 5, the last, of a month.
      case weekday(month: Int, week: Int, weekday: Int)
    }

    let day: Day
    let time: Int
  }

  /// Nil for a text of another form.
  init?(_ text: String) {
    var reader = Reader(rest: text[...])
    guard reader.skipName(), let west = reader.time() else { return nil }
    standard = -west
    guard !reader.rest.isEmpty else {
      summer = nil
      return
    }
    guard reader.skipName() else { return nil }
    let offset = reader.rest.first == "," ? standard + 3600 : reader.time().map { -$0 }
    guard let offset, let start = reader.change(), let end = reader.change(), reader.rest.isEmpty
    else { return nil }
    summer = (offset, start, end)
  }

  /// - Parameter second: since 1970, in UTC.
  func offset(at second: Int64) -> Int {
    guard let summer else { return standard }
    let day = (second + Int64(standard)).floored(by: 86_400)
    let year = CalendarDate(daysSinceEpoch: Int32(clamping: day)).components.year
    let start = Self.second(of: summer.start, year) - Int64(standard)
    let end = Self.second(of: summer.end, year) - Int64(summer.offset)
    // In the south, summer spans the turn of the year.
    let isSummer =
      start < end ? second >= start && second < end : second >= start || second < end
    return isSummer ? summer.offset : standard
  }

  /// When the clocks change in a year, by local time, in seconds since 1970.
  private static func second(of change: Change, _ year: Int) -> Int64 {
    let newYear = firstDay(year, 1)
    let day =
      switch change.day {
      case .ordinal(let number): newYear + number
      case .julian(let number):
        newYear + number - 1 + (number > 59 && firstDay(year, 3) - newYear == 60 ? 1 : 0)
      case .weekday(let month, let week, let weekday):
        self.day(year, month, week: week, weekday: weekday)
      }
    return Int64(day) * 86_400 + Int64(change.time)
  }

  private static func firstDay(_ year: Int, _ month: Int) -> Int {
    month > 12
      ? CalendarDate.days(year: year + 1, month: 1, day: 1)
      : CalendarDate.days(year: year, month: month, day: 1)
  }

  private static func day(_ year: Int, _ month: Int, week: Int, weekday: Int) -> Int {
    let first = firstDay(year, month)
    // Day 0, 1970-01-01, was a Thursday: weekday 4.
    let firstWeekday = ((first + 4) % 7 + 7) % 7
    let day = first + (weekday - firstWeekday + 7) % 7 + 7 * (week - 1)
    return day < firstDay(year, month + 1) ? day : day - 7
  }

  private struct Reader {
    var rest: Substring

    /// Three letters or more, or anything between angle brackets.
    mutating func skipName() -> Bool {
      if rest.first == "<" {
        guard let end = rest.firstIndex(of: ">") else { return false }
        rest = rest[rest.index(after: end)...]
        return true
      }
      let length = rest.prefix { $0.isASCII && $0.isLetter }.count
      rest = rest.dropFirst(length)
      return length >= 3
    }

    mutating func skip(_ character: Character) -> Bool {
      guard rest.first == character else { return false }
      rest = rest.dropFirst()
      return true
    }

    mutating func number(in range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard digits.count <= 3, let number = Int(digits), range.contains(number) else { return nil }
      rest = rest[digits.endIndex...]
      return number
    }

    /// `5`, `-3:30`, `+24:00:00`, in seconds; up to a week of hours.
    mutating func time() -> Int? {
      let sign = skip("-") ? -1 : 1
      if sign > 0 { _ = skip("+") }
      guard let hours = number(in: 0...167) else { return nil }
      var (seconds, unit) = (3600 * hours, 60)
      while unit > 0, skip(":") {
        guard let part = number(in: 0...59) else { return nil }
        (seconds, unit) = (seconds + unit * part, unit / 60)
      }
      return sign * seconds
    }

    /// `,M3.2.0/2`, `,J60`, `,59`.
    mutating func change() -> Change? {
      guard skip(","), let day = day() else { return nil }
      guard skip("/") else { return Change(day: day, time: 2 * 3600) }
      return time().map { Change(day: day, time: $0) }
    }

    private mutating func day() -> Change.Day? {
      if skip("J") { return number(in: 1...365).map(Change.Day.julian) }
      guard skip("M") else { return number(in: 0...365).map(Change.Day.ordinal) }
      guard let month = number(in: 1...12), skip("."), let week = number(in: 1...5), skip("."),
        let weekday = number(in: 0...6)
      else { return nil }
      return .weekday(month: month, week: week, weekday: weekday)
    }
  }
}
