/// The time that a text of some precision stands for, in UTC: a day, a minute, a second or a
/// millisecond.
///
///     Period("2026-01-01")                // 24 hours
///     Period("2026-01-01T08:05")          // 60 seconds
///     Period("2026-11-21T08:05:50.123Z")  // one millisecond
public struct Period: Sendable, Equatable {
  public let start: Instant
  /// The first instant after it.
  public let end: Instant

  /// Nil for a text of another form, for one with an offset, and for a day or time that does not exist.
  public init?(_ text: String) {
    guard let read = MomentText(text), (read.offset ?? 0) == 0 else { return nil }
    let length: Int64 =
      switch read.precision {
      case .day: Instant.day
      case .minute: 60_000_000
      case .second: 1_000_000
      // As records have it; what is finer belongs to its millisecond.
      case .fraction: 1000
      }
    let start = read.microseconds - (read.microseconds % 1000 + 1000) % 1000
    (self.start, end) = (Instant(microseconds: start), Instant(microseconds: start + length))
  }

  public func contains(_ instant: Instant) -> Bool { instant >= start && instant < end }
}
