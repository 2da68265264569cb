internal import Alerts
internal import JSON
internal import Time

/// The values that programs are given of an alert, each under its key.
struct AlertField: Sendable {
  let name: String
  let value: @Sendable (Alert) -> JSONValue

  init(_ name: String, _ value: @escaping @Sendable (Alert) -> JSONValue) {
    (self.name, self.value) = (name, value)
  }

  static let all = [
    AlertField("alert_id") { .text($0.id) },
    AlertField("severity") { .text($0.severity.rawValue) },
    AlertField("level") { .text(AlertLevel($0.severity).rawValue) },
    AlertField("state") { .text($0.state.rawValue) },
    AlertField("type") { .text($0.type.rawValue) },
    AlertField("subject") { .text($0.subject) },
    AlertField("key_detail") { .text($0.keyDetail) },
    AlertField("message") { .text($0.standing.content.message) },
    AlertField("category") { .text($0.category) },
    AlertField("component") { .text($0.component) },
    AlertField("environment") { .text($0.environment.rawValue) },
    AlertField("source") { .text($0.standing.content.source) },
    AlertField("current_value") { .optional($0.standing.content.currentValue) },
    AlertField("threshold_value") { .optional($0.standing.content.thresholdValue) },
    AlertField("baseline_value") { .optional($0.standing.content.baselineValue) },
    AlertField("action_taken") { .optional($0.standing.content.action) },
    AlertField("details") { $0.standing.content.details ?? .null },
    AlertField("triggered_at") { time($0.standing.triggeredAt) },
    AlertField("last_raised_at") { time($0.standing.lastRaisedAt) },
    AlertField("last_told_at") { time($0.standing.lastToldAt) },
    AlertField("repeats") { .whole($0.standing.repeatCount) },
    AlertField("reopened") { .whole($0.standing.reopenCount) },
    AlertField("acknowledged_at") { time($0.standing.acknowledgement?.time) },
    AlertField("acknowledged_by") { .optional($0.standing.acknowledgement?.remark.actor) },
    AlertField("acknowledgement_notes") { .optional($0.standing.acknowledgement?.remark.notes) },
    AlertField("silenced_until") { time($0.standing.silencedUntil) },
    AlertField("resolved_at") { time($0.standing.resolved?.deed.time) },
    AlertField("resolved_by") { .optional($0.standing.resolved?.deed.remark.actor) },
    AlertField("resolution_notes") { .optional($0.standing.resolved?.deed.remark.notes) },
    AlertField("resolution") { .optional($0.standing.resolved?.resolution.rawValue) },
    AlertField("fingerprint") { .text($0.fingerprint) },
    AlertField("ordinal") { .whole($0.ordinal) },
    AlertField("league_id") { .text($0.leagueID) },
  ]

  /// In the order in which objects have them.
  private static let sorted = all.sorted { $0.name < $1.name }

  /// An alert as JSON on one line, without a value in between: there may be many.
  static func object(of alert: Alert) -> [UInt8] {
    var line = JSONLine()
    for field in sorted { line.add(field.name, field.value(alert)) }
    return line.object
  }

  static func time(_ instant: Instant?) -> JSONValue {
    .optional(instant?.text(to: .microseconds))
  }
}

extension Alert {
  /// Every value of the alert, for programs.
  var json: JSONValue {
    .object(Dictionary(uniqueKeysWithValues: AlertField.all.map { ($0.name, $0.value(self)) }))
  }
}
