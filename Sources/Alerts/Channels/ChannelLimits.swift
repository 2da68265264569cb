internal import Time

/// How many messages a channel may send.
public struct ChannelLimits: Sendable, Equatable {
  /// Within any hour, 1 or more; nil for as many as there are.
  public var hourly: Int?
  /// Within any day, likewise.
  public var daily: Int?
  /// Seconds from one to the next, 0 or more.
  public var spacing: Int

  public init(hourly: Int? = nil, daily: Int? = nil, spacing: Int = 0) {
    (self.hourly, self.daily, self.spacing) = (hourly, daily, spacing)
  }

  public static let none = ChannelLimits()

  /// Whether everything goes out at once.
  public var areNone: Bool { self == .none }

  private static let second: Int64 = 1_000_000
  /// How far back messages count.
  static let day = 86_400 * second

  /// Why another message must wait, and until when; nil where it need not.
  ///
  /// What lies after `now`, as it does once a clock was set back, is left out: an alert too many does less
  /// harm than one that never comes.
  ///
  /// - Parameter sent: when messages went out, in any order.
  func hold(after sent: [Instant], at now: Instant) -> (reason: AlertHold.Reason, end: Instant)? {
    let times = sent.map(\.microseconds).filter { $0 <= now.microseconds }.sorted(by: >)
    /// The moment from which on fewer than `count` lie within `period`.
    func end(_ count: Int?, _ period: Int64) -> Int64? {
      guard let count, times.count >= count else { return nil }
      return times[count - 1] + period
    }
    let ends: [(reason: AlertHold.Reason, end: Int64?)] = [
      (.daily, end(daily, Self.day)), (.hourly, end(hourly, 3_600 * Self.second)),
      (.spacing, end(1, Int64(spacing) * Self.second)),
    ]
    let held = ends.compactMap { reason, end in
      end.flatMap { $0 > now.microseconds ? (reason: reason, end: $0) : nil }
    }
    return held.max { $0.end < $1.end }.map { ($0.reason, Instant(microseconds: $0.end)) }
  }
}
