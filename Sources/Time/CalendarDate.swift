/// A day of the Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01, which is 0.
  public let daysSinceEpoch: Int32

  public init(daysSinceEpoch: Int32) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Nil where the calendar has no such day, or the year is outside 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    daysSinceEpoch = Int32(Self.days(year: year, month: month, day: day))
    guard components == (year, month, day) else { return nil }
  }

  /// Reads `2015-09-10` or, as American sources write it, `9/10/2015`; the year in full.
  public init?(_ text: String) {
    let isAmerican = text.contains("/")
    let parts = text.split(separator: isAmerican ? "/" : "-", omittingEmptySubsequences: false)
    let isDigit = { (character: Character) in character.isASCII && character.isNumber }
    let numbers = parts.compactMap { $0.allSatisfy(isDigit) ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    guard parts[isAmerican ? 2 : 0].count >= 4 else { return nil }
    if isAmerican {
      self.init(year: numbers[2], month: numbers[0], day: numbers[1])
    } else {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }
  }

  /// The Monday of its week; weeks are those of ISO 8601, from Monday to Sunday.
  public var monday: CalendarDate {
    // 1970-01-01, which is 0, was a Thursday.
    let sinceMonday = (daysSinceEpoch % 7 + 10) % 7
    return CalendarDate(daysSinceEpoch: daysSinceEpoch - sinceMonday)
  }

  public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    one.daysSinceEpoch < other.daysSinceEpoch
  }

  /// ISO 8601: `2015-09-10`.
  public var description: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  func append(to text: inout [UInt8]) {
    let (year, month, day) = components
    text.append(Int64(year), width: 4)
    text.append(UInt8(ascii: "-"))
    text.append(Int64(month), width: 2)
    text.append(UInt8(ascii: "-"))
    text.append(Int64(day), width: 2)
  }

  /// Days since 1970-01-01, of any year.
  ///
  /// Days from civil, as derived by Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years
  /// begin in March, so that the leap day is the last of a year.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day: civil from days, the inverse of the above and from the same source.
  var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSinceEpoch) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
