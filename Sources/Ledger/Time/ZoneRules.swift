public import Faults
public import League
internal import Storage

/// When days begin in a time zone.
public struct ZoneRules: Sendable, Equatable {
  /// Such as `America/New_York`.
  public let name: String
  /// Seconds since 1970 from which each offset holds, ascending.
  private let changes: [Int64]
  /// Seconds east of UTC from each change on. Count equals `changes`.
  private let offsets: [Int64]
  private let firstOffset: Int64
  /// For moments after the last change.
  private let rule: ZoneRule?

  /// The time zone of leagues that name none.
  public static let utc = ZoneRules(
    name: "UTC", changes: [], offsets: [], firstOffset: 0, rule: nil)

  init(name: String, changes: [Int64], offsets: [Int64], firstOffset: Int64, rule: ZoneRule?) {
    (self.name, self.changes, self.offsets) = (name, changes, offsets)
    (self.firstOffset, self.rule) = (firstOffset, rule)
  }

  /// Reads a time zone of the system's database.
  ///
  /// - Throws: ``Fault`` `.usage` for a name that there is not.
  public init(named name: String) throws(Fault) {
    if name == "UTC" {
      self = .utc
      return
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
    }
    let path = "/usr/share/zoneinfo/" + name
    guard isPlain, FileSystem.kind(of: path) == .file,
      let bytes = try? FileSystem.read(path, limit: 1 << 20),
      let rules = ZoneFile(bytes)?.rules(named: name)
    else {
      throw Fault(
        .usage, "unknown time zone \"\(name)\"",
        remedy: .expected("a name such as America/New_York or UTC, that this system knows"))
    }
    self = rules
  }

  /// The moment at which a date begins.
  ///
  /// Where clocks skip midnight, that is the first moment of the date that there is.
  public func start(of date: CalendarDate) -> Instant {
    let midnight = Int64(date.daysSinceEpoch) * 86_400
    // Offsets lie within a day of UTC, so that these two are those around the midnight.
    let offsets = [offset(at: midnight - 86_400), offset(at: midnight + 86_400)]
    let candidates = offsets.map { midnight - $0 }
    let moments = candidates.filter { $0 + offset(at: $0) == midnight }
    // Without any, midnight is skipped: the change itself is when the date begins.
    let change = changes.last { $0 <= (candidates.max() ?? midnight) } ?? midnight
    return Instant(microseconds: (moments.min() ?? change) * 1_000_000)
  }

  /// The date there at a moment.
  public func date(at moment: Instant) -> CalendarDate {
    let seconds = (Double(moment.microseconds) / 1e6).rounded(.down)
    let shifted = moment.microseconds + offset(at: Int64(seconds)) * 1_000_000
    return Instant(microseconds: shifted).date
  }

  /// Seconds east of UTC at a moment.
  func offset(at seconds: Int64) -> Int64 {
    guard let last = changes.last, seconds >= changes[0] else {
      return changes.isEmpty ? rule?.offset(at: seconds) ?? firstOffset : firstOffset
    }
    if seconds >= last, let rule { return rule.offset(at: seconds) }
    let place = changes.lastIndex { $0 <= seconds } ?? 0
    return offsets[place]
  }
}

/// A zone's rule for years that its table does not reach: standard time, and summer time between two
/// days of each year.
///
/// Reference: POSIX, the variable TZ, in the form `EST5EDT,M3.2.0,M11.1.0`.
struct ZoneRule: Sendable, Equatable {
  struct Change: Sendable, Equatable {
    let month: Int
    /// 1 to 5; 5 is the last.
    let week: Int
    /// 0 is Sunday.
    let weekday: Int
    /// Seconds after midnight.
    let time: Int64
  }

  let standard: Int64
  let summer: (offset: Int64, from: Change, to: Change)?

  static func == (one: ZoneRule, other: ZoneRule) -> Bool {
    one.standard == other.standard && one.summer?.offset == other.summer?.offset
      && one.summer?.from == other.summer?.from && one.summer?.to == other.summer?.to
  }

  func offset(at seconds: Int64) -> Int64 {
    guard let summer else { return standard }
    let day = (Double(seconds + standard) / 86_400).rounded(.down)
    let date = CalendarDate(daysSinceEpoch: Int32(clamping: Int64(day)))
    guard let year = Int(date.description.prefix(4)) else { return standard }
    let from = Self.moment(summer.from, year) - standard
    let to = Self.moment(summer.to, year) - summer.offset
    // South of the equator summer goes over the new year.
    let isSummer =
      from < to ? seconds >= from && seconds < to : seconds >= from || seconds < to
    return isSummer ? summer.offset : standard
  }

  /// Seconds since 1970 by the clock on the wall.
  private static func moment(_ change: Change, _ year: Int) -> Int64 {
    guard let first = CalendarDate(year: year, month: change.month, day: 1) else { return 0 }
    // 1970-01-01 was a Thursday.
    let weekday = (Int(first.daysSinceEpoch) + 4) % 7
    var day = (change.weekday - weekday + 7) % 7 + 7 * (change.week - 1)
    while CalendarDate(year: year, month: change.month, day: day + 1) == nil { day -= 7 }
    return (Int64(first.daysSinceEpoch) + Int64(day)) * 86_400 + change.time
  }
}
