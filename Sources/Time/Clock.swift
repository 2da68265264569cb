internal import Glibc

/// Tells the time; whoever needs it is handed one, so that it can be asked at any other hour.
///
///     let clock = Clock { Instant("2026-03-15T12:00:00Z")! }
public struct Clock: Sendable {
  private let read: @Sendable () -> Instant

  public init(_ read: @escaping @Sendable () -> Instant) {
    self.read = read
  }

  public var now: Instant { read() }

  /// The system's time of day (`CLOCK_REALTIME`).
  public static let system = Clock {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }
}
