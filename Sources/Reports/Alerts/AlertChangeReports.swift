public import Alerts
internal import Faults
internal import JSON
public import Time
internal import Wording

/// An alert that was raised.
public struct RaisedAlertReport {
  private let raised: RaisedAlert

  public init(_ raised: RaisedAlert) {
    self.raised = raised
  }

  public var report: Report {
    Report(
      title: "Alert raised", [Section([.sentence(sentence)])],
      fields: [
        Report.Field("outcome", .text(raised.outcome.rawValue)),
        Report.Field("told", .boolean(raised.isTold)),
        Report.Field("alert", raised.alert.json),
      ])
  }

  private var sentence: String {
    let alert = raised.alert
    let what = "\(alert.severity.rawValue) \(alert.topic): alert \(alert.id)"
    switch raised.outcome {
    case .opened: return "Opened, \(what)."
    case .reopened: return "Reopened, \(what)."
    case .known: return "On record already, and nothing has changed, \(what)."
    case .repeated:
      let count = NumberFormat.counted(alert.standing.repeatCount, "repeat")
      return "Open already, \(count)\(raised.isTold ? "" : ", nobody is told again"), \(what)."
    }
  }
}

/// Something that was done to an alert.
public struct AlertChangeReport {
  public enum Deed: Sendable {
    case acknowledged, silenced, resolved
  }

  private let change: AlertChange
  private let deed: Deed
  private let zone: Zone

  public init(_ change: AlertChange, _ deed: Deed, in zone: Zone) {
    (self.change, self.deed, self.zone) = (change, deed, zone)
  }

  public var report: Report {
    Report(
      title: "Alert changed", [Section([.sentence(sentence)])],
      fields: [
        Report.Field("changed", .boolean(change.isChanged)),
        Report.Field("alert", change.alert.json),
      ])
  }

  private var sentence: String {
    let alert = change.alert
    return "Alert \(alert.id), \(alert.topic), \(change.isChanged ? "is" : "was already") \(words)."
  }

  private var words: String {
    let standing = change.alert.standing
    switch deed {
    case .acknowledged:
      return "acknowledged, by \(standing.acknowledgement?.remark.actor ?? NumberFormat.absent)"
    case .silenced:
      return "silent until \(standing.silencedUntil?.words(in: zone) ?? NumberFormat.absent)"
    case .resolved:
      guard let (deed, resolution) = standing.resolved else { return "resolved" }
      let how = resolution.rawValue.replacing("_", with: " ")
      return "resolved as \(how), by \(deed.remark.actor) at \(deed.time.words(in: zone))"
    }
  }
}

/// The outcome of delivering messages that were owed.
public struct DeliveryReport {
  private let summary: DeliverySummary

  public init(_ summary: DeliverySummary) {
    self.summary = summary
  }

  public var report: Report {
    Report(
      title: "Alerts delivered", [Section([.sentence(sentence)])],
      fields: [
        Report.Field(
          "delivered", .object(summary.delivered.mapValues { JSONValue.whole($0) })),
        Report.Field(
          "failures",
          .array(
            summary.failures.map {
              .object(["channel": .text($0.channel), "reason": .text($0.fault.message)])
            })),
        Report.Field(
          "given_up", .object(summary.givenUp.mapValues { JSONValue.whole($0) })),
        Report.Field("retrying", .whole(summary.retrying)),
        Report.Field(
          "next_retry", .optional(summary.nextRetry?.text(to: .microseconds))),
        Report.Field("held", .whole(summary.held)),
        Report.Field("waiting", .whole(summary.waiting)),
        Report.Field("left", .whole(summary.left)),
        Report.Field("busy", .boolean(summary.isBusy)),
      ])
  }

  private var sentence: String {
    if summary.isBusy { return "Another process is delivering; nothing was done." }
    let parts = summary.delivered.sorted { $0.key < $1.key }.map { channel, count in
      "\(NumberFormat.counted(count, "message")) by \(channel)"
    }
    let failed = summary.failures.map { "\($0.channel) failed" }
    let givenUp = summary.givenUp.sorted { $0.key < $1.key }.map { channel, count in
      "\(NumberFormat.counted(count, "message")) of \(channel) given up"
    }
    let waiting = [
      (summary.retrying, "to be tried again"), (summary.held, "held back"),
      (summary.waiting, "for a later digest"), (summary.left, "left to the next call"),
    ].filter { $0.0 > 0 }.map { "\(NumberFormat.counted($0, "message")) \($1)" }
    let all = parts + failed + givenUp + waiting
    return all.isEmpty ? "Nothing was owed." : "Delivered: " + all.joined(separator: ", ") + "."
  }
}

/// Whether a trial alert reached each channel of its severity.
public struct AlertTestReport {
  private let severity: AlertSeverity
  private let attempts: [DeliveryAttempt]
  private let holds: [AlertHold]

  /// - Parameter holds: channels that would have sent it, and that a limit held back.
  public init(
    _ severity: AlertSeverity, _ attempts: [DeliveryAttempt], held holds: [AlertHold] = []
  ) {
    (self.severity, self.attempts, self.holds) = (severity, attempts, holds)
  }

  /// Whether there is a channel, and every one took the message.
  public var isDelivered: Bool {
    !attempts.isEmpty && holds.isEmpty && attempts.allSatisfy { $0.outcome == .delivered }
  }

  public var report: Report {
    Report(
      title: "Alerts tested",
      [Section([.verdict(verdict)] + (isToldToNobody ? [] : [.table(table)]))],
      fields: [
        Report.Field("severity", .text(severity.rawValue)),
        Report.Field("delivered", .boolean(isDelivered)),
      ] + (isToldToNobody ? [Report.Field("channels", .array([]))] : []))
  }

  private var isToldToNobody: Bool { attempts.isEmpty && holds.isEmpty }

  private var verdict: String {
    guard !isToldToNobody else {
      return "Alerts that are \(severity.rawValue) are told to nobody."
    }
    let count = attempts.count { $0.outcome == .delivered }
    return "A trial alert, \(severity.rawValue), reached \(count) of "
      + "\(NumberFormat.counted(attempts.count + holds.count, "channel"))."
  }

  private var table: Table {
    var table = Table(
      [
        Column("channel", key: "channel"), Column("outcome", key: "outcome"),
        Column("reason", key: "reason", narrowest: 12),
      ], at: "channels")
    for attempt in attempts {
      table.append([.text(attempt.channel), attempt.outcomeCell, .text(attempt.reason)])
    }
    for hold in holds {
      table.append([
        .text(hold.channel), .text("held back"), .text("limit: \(hold.reason.rawValue)"),
      ])
    }
    return table
  }
}
