public import Time

/// Something that a person must know, and how far it is.
///
/// Identity stays; everything in ``Standing`` follows from the alert's events, one after the other.
public struct Alert: Sendable, Equatable {
  /// UUID version 7.
  public let id: String
  public let leagueID: String
  public let fingerprint: String
  /// 1 for the fingerprint's first alert, then ascending.
  public let ordinal: Int
  public let type: AlertType
  public let subject: String
  public let keyDetail: String
  public let category: String
  public let component: String
  public let environment: AlertEnvironment
  public internal(set) var standing: Standing

  /// The part of an alert that follows from its events.
  public struct Standing: Sendable, Equatable {
    public internal(set) var state: AlertState
    /// As last raised, but with the highest severity since it opened.
    public internal(set) var content: AlertContent
    public internal(set) var triggeredAt: Instant
    public internal(set) var lastRaisedAt: Instant
    /// When it was last raised and people were to be told.
    public internal(set) var lastToldAt: Instant
    /// How often it was raised while it was not resolved.
    public internal(set) var repeatCount = 0
    /// How often it came back within the quiet period.
    public internal(set) var reopenCount = 0
    /// By whom and when it was taken on, since it last opened.
    public internal(set) var acknowledgement: Deed?
    /// No repeats are told before this time.
    public internal(set) var silencedUntil: Instant?
    public internal(set) var resolved: (deed: Deed, resolution: AlertResolution)?
    public internal(set) var eventCount: Int

    public static func == (one: Standing, other: Standing) -> Bool {
      one.values == other.values
    }
  }

  /// When something was done, by whom, with which words.
  public struct Deed: Sendable, Equatable {
    public let time: Instant
    public let remark: AlertRemark
  }

  public var state: AlertState { standing.state }
  public var severity: AlertSeverity { standing.content.severity }
  public var isResolved: Bool { state == .resolved }

  public func isSilenced(at time: Instant) -> Bool {
    standing.silencedUntil.map { time < $0 } ?? false
  }
}

extension Alert.Standing {
  /// The standing of an alert that opens now.
  init(opening content: AlertContent, at time: Instant) {
    (state, self.content, eventCount) = (.open, content, 1)
    (triggeredAt, lastRaisedAt, lastToldAt) = (time, time, time)
  }

  /// Follows one event; the first, which opens, has made the standing.
  mutating func follow(_ event: AlertEvent) {
    eventCount = event.number
    let deed = event.remark.map { Alert.Deed(time: event.time, remark: $0) }
    switch event.kind {
    case .opened(let content): self = Alert.Standing(opening: content, at: event.time)
    case .repeated(let content):
      repeatCount += 1
      raise(content.raised(to: self.content.severity), event)
    case .reopened(let content):
      reopenCount += 1
      (state, acknowledgement, resolved) = (.open, nil, nil)
      raise(content, event)
    case .acknowledged: (state, acknowledgement) = (.acknowledged, deed)
    case .silenced(_, let end): silencedUntil = end
    case .resolved(_, let resolution):
      (state, silencedUntil) = (.resolved, nil)
      resolved = deed.map { ($0, resolution) }
    }
  }

  private mutating func raise(_ content: AlertContent, _ event: AlertEvent) {
    (self.content, lastRaisedAt) = (content, event.time)
    if event.isTold { lastToldAt = event.time }
  }
}

extension AlertContent {
  /// Copies the content, with a severity that is no less than another.
  fileprivate func raised(to severity: AlertSeverity) -> AlertContent {
    var content = self
    content.severity = max(self.severity, severity)
    return content
  }
}
