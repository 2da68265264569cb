public import Faults
internal import Glibc

/// The local time of a place, from the system's time zone database.
///
///     let zone = try Zone(named: "America/New_York")
///     instant.date(in: zone)
public struct Zone: Sendable {
  /// Its name in the database, such as `America/New_York`.
  public let name: String
  /// When another offset begins, in seconds since 1970, in order.
  private let transitions: [(start: Int64, offset: Int32)]
  /// In seconds, before the first transition.
  private let firstOffset: Int32
  /// After the last transition; nil where the last offset stays.
  private let rule: ZoneRule?

  public static let utc = Zone(name: "UTC", transitions: [], firstOffset: 0, rule: nil)

  private init(
    name: String, transitions: [(start: Int64, offset: Int32)], firstOffset: Int32, rule: ZoneRule?
  ) {
    (self.name, self.transitions) = (name, transitions)
    (self.firstOffset, self.rule) = (firstOffset, rule)
  }

  /// Reads a zone of the system's database, which Debian has in its package `tzdata`.
  ///
  /// - Throws: `Fault` `.missing` for a name that the database lacks, `.badData` for a damaged file.
  public init(named name: String) throws(Fault) {
    let directory = "/usr/share/zoneinfo"
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { !$0.isEmpty && $0.first != "." && !$0.contains("\0") }
    guard isName, let bytes = Self.read(directory + "/" + name) else {
      if name == Self.utc.name {
        self = .utc
        return
      }
      throw Fault(
        .missing, "no time zone \"\(name)\" in \(directory)",
        remedy: .expected("a name such as America/New_York"))
    }
    guard let file = ZoneFile(bytes) else {
      throw Fault(.badData, at: .file(directory + "/" + name), "is no time zone file (RFC 9636)")
    }
    self.init(
      name: name, transitions: file.transitions, firstOffset: file.firstOffset, rule: file.rule)
  }

  /// Local time less UTC, in seconds.
  public func offset(at instant: Instant) -> Int {
    let second = instant.microseconds.floored(by: 1_000_000)
    if let rule, transitions.last.map({ $0.start <= second }) ?? true {
      return rule.offset(at: second)
    }
    return Int(transitions.last { $0.start <= second }?.offset ?? firstOffset)
  }

  /// When a day begins.
  ///
  /// Where clocks skip midnight, that is the first second after the gap; where they pass it twice, the
  /// first of the two.
  public func start(of date: CalendarDate) -> Instant {
    let midnight = Int64(date.daysSinceEpoch) * 86_400
    // Offsets lie within a day of UTC, so that these are the two around the midnight.
    let candidates = [-86_400, 86_400].map { midnight - offset(at: midnight + $0) }
    if let start = candidates.filter({ $0 + offset(at: $0) == midnight }).min() {
      return Instant(microseconds: start * 1_000_000)
    }
    var (before, start) = (candidates[1], candidates[0])
    while start - before > 1 {
      let middle = (before + start) / 2
      if middle + offset(at: middle) < midnight { before = middle } else { start = middle }
    }
    return Instant(microseconds: start * 1_000_000)
  }

  private func offset(at second: Int64) -> Int64 {
    Int64(offset(at: Instant(microseconds: second * 1_000_000)))
  }

  /// The bytes of a regular file of the database; nil where there is none.
  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // The largest file of the database has less than 4 kB.
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes[..<count])
  }
}

extension Instant {
  /// The day that it is in a time zone.
  public func date(in zone: Zone) -> CalendarDate {
    // Wrapped, at the end of all instants.
    let local = microseconds &+ Int64(zone.offset(at: self)) * 1_000_000
    return CalendarDate(daysSinceEpoch: Int32(local.floored(by: Self.day)))
  }
}
