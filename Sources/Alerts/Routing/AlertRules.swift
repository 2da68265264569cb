internal import Time

/// How alerts are told: to whom, by which channels, and how often.
public struct AlertRules: Sendable, Equatable {
  /// An alert that comes back so many hours or fewer after it was resolved is the same, reopened.
  public var quietHours: Int
  /// A repeat is told again once so many hours have passed since the last that was told.
  public var repeatHours: Int
  /// The hour of the league's day at which digests go out, in 0...23.
  public var digestHour: Int
  /// The channel that takes over what another could not deliver; nil for none.
  public var fallback: String?
  public var channels: [ConfiguredChannel]
  /// One for each severity.
  public var routes: [AlertSeverity: AlertRoute]

  /// The rules where nobody wrote others: everything at once to the console, and to the ledger.
  public static let standard = AlertRules(
    quietHours: 24, repeatHours: 24, digestHour: 8,
    channels: [
      ConfiguredChannel(name: "console", kind: "console", settings: [:]),
      ConfiguredChannel(name: "ledger", kind: "ledger", settings: [:]),
    ],
    routes: Dictionary(
      uniqueKeysWithValues: AlertSeverity.allCases.map {
        ($0, AlertRoute(channels: ["console", "ledger"], isDigest: false, recipients: []))
      }))

  private static let hour: Int64 = 3_600_000_000

  /// Whether an alert that was resolved at a time, and is raised at another, is the same.
  ///
  /// A clock that was set back makes the second the earlier one.
  func isQuiet(_ time: Instant, since resolved: Instant) -> Bool {
    quietHours > 0
      && time.microseconds - resolved.microseconds <= Int64(quietHours) * Self.hour
  }

  /// Whether a repeat is told again, so long after the last that was; in either direction of the clock.
  func isRepeatDue(_ time: Instant, since told: Instant) -> Bool {
    abs(time.microseconds - told.microseconds) >= Int64(repeatHours) * Self.hour
  }

  /// When the next digest goes out.
  func nextDigest(after time: Instant, in zone: Zone) -> Instant {
    let today = time.date(in: zone)
    let days = [today, CalendarDate(daysSinceEpoch: today.daysSinceEpoch + 1)]
    let ends = days.map {
      Instant(
        microseconds: zone.start(of: $0).microseconds + Int64(digestHour) * Self.hour)
    }
    return ends.first { $0 > time } ?? time
  }
}

/// The way of one severity.
public struct AlertRoute: Sendable, Equatable {
  /// Names of channels; none where nobody is told.
  public var channels: [String]
  /// Whether messages are collected until the digest hour.
  public var isDigest: Bool
  /// Whom a channel is to reach, as it understands them: addresses, names.
  public var recipients: [String]

  public init(channels: [String], isDigest: Bool, recipients: [String]) {
    (self.channels, self.isDigest, self.recipients) = (channels, isDigest, recipients)
  }
}
