public import Alerts
internal import JSON
public import Time
internal import Wording

/// One alert, with all that happened to it and every attempt to tell people.
public struct AlertReport {
  private let alert: Alert
  private let events: [AlertEvent]
  private let attempts: [DeliveryAttempt]
  private let holds: [AlertHold]
  private let now: Instant
  private let zone: Zone

  public init(
    _ alert: Alert, _ events: [AlertEvent], _ attempts: [DeliveryAttempt],
    held holds: [AlertHold] = [], at now: Instant, in zone: Zone
  ) {
    (self.alert, self.events, self.attempts) = (alert, events, attempts)
    self.holds = holds
    (self.now, self.zone) = (now, zone)
  }

  public var report: Report {
    var sections = [
      Section([.verdict(verdict), .figures(facts)]), Section("Events", [.table(eventTable)]),
    ]
    if !attempts.isEmpty { sections.append(Section("Deliveries", [.table(attemptTable)])) }
    if !holds.isEmpty { sections.append(Section("Held back", [.table(holdTable)])) }
    return Report(
      title: "Alert \(alert.id)", sections,
      fields: [Report.Field(.root, alert.json)]
        + (attempts.isEmpty ? [Report.Field("deliveries", .array([]))] : [])
        + (holds.isEmpty ? [Report.Field("holds", .array([]))] : []))
  }

  private var standing: Alert.Standing { alert.standing }

  private var verdict: String {
    let age = standing.triggeredAt.age(at: now)
    let opening = "\(alert.severity.rawValue.capitalizedFirst), \(alert.stateWords(at: now))"
    return "\(opening), since \(age): \(standing.content.message)"
  }

  private var facts: Figures {
    let content = standing.content
    var facts = [
      Figures.Fact("alert", alert.id, at: "alert_id"), Figures.Fact("what", alert.topic),
      Figures.Fact("category", alert.category, at: "category"),
      Figures.Fact("component", alert.component, at: "component"),
      Figures.Fact("raised by", content.source, at: "source"),
    ]
    let numbers = [
      ("value", content.currentValue, "current_value"),
      ("threshold", content.thresholdValue, "threshold_value"),
      ("baseline", content.baselineValue, "baseline_value"),
    ]
    for (name, number, key) in numbers {
      guard let number else { continue }
      facts.append(
        Figures.Fact(
          name, Cell(NumberFormat.exact(number), data: .number(number)), at: JSONPath([.key(key)])))
    }
    if let action = content.action {
      facts.append(Figures.Fact("action", action, at: "action_taken"))
    }
    if let details = content.details {
      let text = String(decoding: JSONWriter.compact(details), as: UTF8.self)
      facts.append(Figures.Fact("details", text))
    }
    facts += timeFacts
    return Figures(facts)
  }

  private var timeFacts: [Figures.Fact] {
    var facts = [
      Figures.Fact("opened", .time(standing.triggeredAt, in: zone), at: "triggered_at"),
      Figures.Fact("last raised", .time(standing.lastRaisedAt, in: zone), at: "last_raised_at"),
      Figures.Fact("repeats", .count(standing.repeatCount), at: "repeats"),
      Figures.Fact("reopened", .count(standing.reopenCount), at: "reopened"),
    ]
    if let end = standing.silencedUntil {
      facts.append(Figures.Fact("silent until", .time(end, in: zone), at: "silenced_until"))
    }
    facts.append(Figures.Fact("times of", zone.name))
    return facts
  }

  private var eventTable: Table {
    var table = Table(
      [
        Column("event", key: "event"), Column("when", key: "time", .token),
        Column("severity", key: "severity"), Column("told", key: "told"),
        Column("by", key: "by", narrowest: 6), Column("says", key: "says", narrowest: 12),
        .data("number"), .data("resolution"), .data("silenced_until"), .data("occurrence"),
      ], at: "events")
    for event in events {
      table.append([
        .text(event.name), .time(event.time, in: zone),
        event.content.map { .severity($0.severity) } ?? .missing, .flag(event.isTold),
        .text(event.remark?.actor ?? event.content?.source),
        .text(event.content?.message ?? event.remark?.notes), .data(.whole(event.number)),
        .data(.optional(event.resolution?.rawValue)),
        .data(AlertField.time(event.silencedUntil)), .data(.optional(event.occurrence)),
      ])
    }
    return table
  }

  private var holdTable: Table {
    var table = Table(
      [
        Column("channel", key: "channel"), Column("event", key: "event", .number),
        Column("reason", key: "reason"), Column("since", key: "time", .token),
        Column("until", key: "until", .token),
      ], at: "holds")
    for hold in holds {
      table.append([
        .text(hold.channel), .label(hold.eventNumber), .text(hold.reason.rawValue),
        .time(hold.time, in: zone), hold.end.map { .time($0, in: zone) } ?? .missing,
      ])
    }
    return table
  }

  private var attemptTable: Table {
    var table = Table(
      [
        Column("channel", key: "channel"), Column("event", key: "event", .number),
        Column("attempt", key: "attempt", .number), Column("when", key: "time", .token),
        Column("outcome", key: "outcome"), Column("reason", key: "reason", narrowest: 12),
        .data("notice_id"),
      ], at: "deliveries")
    for attempt in attempts {
      table.append([
        .text(attempt.channel), .label(attempt.eventNumber), .label(attempt.number),
        .time(attempt.time, in: zone), attempt.outcomeCell, .text(attempt.reason),
        .data(.text(attempt.noticeID)),
      ])
    }
    return table
  }
}

extension AlertEvent {
  fileprivate var resolution: AlertResolution? {
    if case .resolved(_, let resolution) = kind { resolution } else { nil }
  }

  fileprivate var silencedUntil: Instant? {
    if case .silenced(_, let end) = kind { end } else { nil }
  }
}

extension DeliveryAttempt {
  var outcomeCell: Cell {
    switch outcome {
    case .delivered: .text("delivered")
    case .failed: Cell.text("failed").toned(.worse)
    case .cutShort: Cell("cut short", data: .text("cut_short"))
    }
  }

  var reason: String? { if case .failed(let reason) = outcome { reason } else { nil } }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
