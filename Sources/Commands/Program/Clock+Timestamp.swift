internal import Time

extension Clock {
  /// The time as records write it: `2026-11-21T08:05:50.123Z`.
  var timestamp: String { now.text(to: .milliseconds) }
}
