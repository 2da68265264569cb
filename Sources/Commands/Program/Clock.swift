internal import FoundationEssentials
internal import Ledger

/// The time of day, as records write it.
enum Clock {
  /// UTC, RFC 3339, to the millisecond: `2026-11-21T08:05:50.123Z`.
  static func timestamp() -> String {
    Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }

  /// The moment, as the ledger keeps it.
  static func now() -> Instant {
    Instant(microseconds: Int64((Date.now.timeIntervalSince1970 * 1e6).rounded()))
  }
}
