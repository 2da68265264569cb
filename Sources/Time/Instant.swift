/// A moment, to the microsecond, in UTC.
///
///     let instant = Instant("2026-11-21T08:05:50.123Z")
///     instant?.text(to: .milliseconds)  // "2026-11-21T08:05:50.123Z"
///
/// Leap seconds are not counted, as in the time of POSIX systems.
public struct Instant: Sendable, Hashable {
  /// Since 1970-01-01T00:00:00Z, which is 0.
  public let microseconds: Int64

  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// Reads RFC 3339: `2026-11-21T08:05:50.123Z`, or `+01:00` and the like in place of the Z.
  ///
  /// Nil for a text without seconds or without an offset, and for a day or time that does not exist.
  /// Digits beyond the microsecond are cut. A leap second (`:60`) is the second that follows it.
  public init?(_ text: String) {
    guard let read = MomentText(text), read.precision != .day, read.precision != .minute,
      let offset = read.offset
    else { return nil }
    self.init(microseconds: read.microseconds - offset)
  }

  /// How many digits of a second a text has.
  public enum Precision: Sendable, CaseIterable {
    case seconds, milliseconds, microseconds

    fileprivate var digits: Int {
      switch self {
      case .seconds: 0
      case .milliseconds: 3
      case .microseconds: 6
      }
    }
  }

  /// RFC 3339 in UTC; what is finer than the precision is cut.
  public func text(to precision: Precision) -> String {
    let (date, rest) = dateAndTime
    let seconds = rest / 1_000_000
    var text: [UInt8] = []
    text.reserveCapacity(32)
    date.append(to: &text)
    for (separator, number) in zip("T::".utf8, [seconds / 3600, seconds / 60 % 60, seconds % 60]) {
      text.append(separator)
      text.append(number, width: 2)
    }
    if precision.digits > 0 {
      text.append(UInt8(ascii: "."))
      text.append(rest % 1_000_000, width: 6)
      text.removeLast(6 - precision.digits)
    }
    text.append(UInt8(ascii: "Z"))
    return String(decoding: text, as: UTF8.self)
  }

  /// The day in UTC, and the microseconds since its midnight.
  private var dateAndTime: (date: CalendarDate, rest: Int64) {
    let days = microseconds.floored(by: Self.day)
    // Wrapped, since the beginning of the very first day cannot be told.
    return (CalendarDate(daysSinceEpoch: Int32(days)), microseconds &- days &* Self.day)
  }

  /// The microseconds of a day without a leap second.
  static let day: Int64 = 86_400_000_000
}

extension Int64 {
  /// The quotient rounded down, also of a negative number.
  func floored(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Instant: Comparable {
  public static func < (one: Instant, other: Instant) -> Bool {
    one.microseconds < other.microseconds
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 with microseconds, which reads back as the same instant.
  public var description: String { text(to: .microseconds) }
}
