public import JSON
public import Time
internal import Wording

/// A message that a channel sends: one alert, or those of a digest.
public struct AlertMessage: Sendable {
  /// Equal for every attempt, so that a receiver knows a message that came twice.
  public let id: String
  public let isDigest: Bool
  /// As the rules name them; a channel knows what they mean.
  public let recipients: [String]
  /// In the order in which they were owed.
  public let items: [Item]
  /// Local time in texts is that of this zone.
  public let zone: Zone
  /// When this attempt to send it began.
  public let time: Instant

  public struct Item: Sendable {
    public let noticeID: String
    /// As it is now.
    public let alert: Alert
    /// The event that is told.
    public let event: AlertEvent
    /// Whether an attempt was made before.
    public let isRetry: Bool
    /// A channel that was to tell it and could not; nil where there is none.
    public let failedChannel: String?
  }

  /// One line: `critical: The ledger is damaged (ledger_damaged of forecasts, opened)`.
  public var subject: String {
    guard isDigest, items.count > 1 else { return items.first.map(Self.line) ?? "" }
    let counts = AlertSeverity.descending.compactMap { severity in
      let count = items.count { $0.event.content?.severity == severity }
      return count > 0 ? "\(count) \(severity.rawValue)" : nil
    }
    return "\(items.count) alerts: " + counts.joined(separator: ", ")
  }

  /// The whole message, to be read: a line for each alert, under its subject where there are several.
  public var lines: [String] {
    items.count > 1 ? [subject] + items.map { "- " + Self.line($0) } : [subject]
  }

  private static func line(_ item: Item) -> String {
    let content = item.event.content ?? item.alert.standing.content
    let alert = item.alert
    var words = "\(alert.type.rawValue) of \(alert.subject)"
    if !alert.keyDetail.isEmpty { words += ", \(alert.keyDetail)" }
    words += ", \(item.event.name)"
    let repeats = alert.standing.repeatCount
    if repeats > 0 { words += ", \(NumberFormat.counted(repeats, "repeat"))" }
    if alert.environment == .demo { words += ", demo" }
    if alert.isResolved { words += ", resolved since" }
    if let channel = item.failedChannel { words += ", not delivered by \(channel)" }
    return "\(content.severity.rawValue): \(content.message) (\(words); \(alert.id))".printable
  }
}

extension AlertMessage {
  /// The whole message for programs.
  public var json: JSONValue {
    .object([
      "schema_version": .whole(1), "message_id": .text(id), "digest": .boolean(isDigest),
      "subject": .text(subject), "sent_at": .text(time.text(to: .microseconds)),
      "recipients": .array(recipients.map(JSONValue.text)),
      "alerts": .array(items.map { $0.json(in: self) }),
    ])
  }
}

extension AlertMessage.Item {
  /// The alert for programs, with the message that carries it.
  public func json(in message: AlertMessage) -> JSONValue {
    let content = event.content ?? alert.standing.content
    return .object([
      "message_id": .text(message.id), "notice_id": .text(noticeID),
      "recipients": .array(message.recipients.map(JSONValue.text)),
      "alert_id": .text(alert.id), "league_id": .text(alert.leagueID),
      "fingerprint": .text(alert.fingerprint), "event": .text(event.name),
      "time": .text(event.time.text(to: .microseconds)), "type": .text(alert.type.rawValue),
      "subject": .text(alert.subject), "key_detail": .text(alert.keyDetail),
      "severity": .text(content.severity.rawValue),
      "level": .text(AlertLevel(content.severity).rawValue), "category": .text(alert.category),
      "component": .text(alert.component), "environment": .text(alert.environment.rawValue),
      "message": .text(content.message), "details": content.details ?? .null,
      "source": .text(content.source), "current_value": .optional(content.currentValue),
      "threshold_value": .optional(content.thresholdValue),
      "baseline_value": .optional(content.baselineValue),
      "action_taken": .optional(content.action), "repeats": .whole(alert.standing.repeatCount),
      "triggered_at": .text(alert.standing.triggeredAt.text(to: .microseconds)),
      "undelivered_by": .optional(failedChannel),
    ])
  }
}
