internal import League

/// A moment in UTC, in whole microseconds since 1970.
public struct Instant: Sendable, Hashable, Comparable {
  public var microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }

  public static func < (one: Instant, other: Instant) -> Bool {
    one.microseconds < other.microseconds
  }

  static let microsecondsPerDay: Int64 = 86_400_000_000

  /// The moment at which a date begins in UTC.
  init(startOf date: CalendarDate) {
    microseconds = Int64(date.daysSinceEpoch) * Self.microsecondsPerDay
  }

  /// The date in UTC.
  var date: CalendarDate {
    let days = (Double(microseconds) / Double(Self.microsecondsPerDay)).rounded(.down)
    return CalendarDate(daysSinceEpoch: Int32(clamping: Int64(days)))
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339: `2026-11-21T08:05:50.123456Z`.
  public var description: String {
    let days = Instant(startOf: date).microseconds
    let rest = microseconds - days
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let seconds = rest / 1_000_000
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    return "\(date)T\(clock.joined(separator: ":")).\(padded(rest % 1_000_000, 6))Z"
  }
}
