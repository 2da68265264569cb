import Faults
import JSON
import Ledger
import TestSupport
import Time

@testable import Alerts
@testable import Reports

/// Reports of alerts, and of those who are told of them.
struct AlertSamples {
  let reports: [String: Report]
  let lists: [String: AlertListReport]

  private static let now = Instant("2024-01-05T12:00:00Z")!

  private static func hour(_ hours: Int64) -> Instant {
    Instant(microseconds: now.microseconds + hours * 3_600_000_000)
  }

  private static func draft(_ severity: AlertSeverity, _ subject: String) -> AlertDraft {
    var draft = AlertDraft(
      .drift, of: subject, detail: "sharp", severity: severity, "Too sure of itself",
      category: "model", component: "monitor", source: "monitor check", occurrence: subject)
    draft.content.currentValue = 34.25
    draft.content.thresholdValue = 20
    draft.content.details = .object(["slope": .number(0.7)])
    draft.content.action = "none"
    return draft
  }

  /// One that fails, and one that does not.
  private static let channels = ["console", "ledger"].map { name in
    AlertChannel(name: name) { (_) throws(Fault) in
      if name == "console" { throw Fault(.unwritable, "nobody looks on") }
    }
  }

  init() throws {
    let directory = TemporaryDirectory()
    let ledger = try Ledger(
      at: LedgerLocation(directory.path + "/ledger.sqlite"), .record, now: Self.now,
      programVersion: "0.1")
    let book = AlertBook(ledger, of: LedgerLeague(id: "0192f3a4", zone: .utc))
    let opened = try book.raise(Self.draft(.critical, "run-1"), at: Self.now)
    let quiet = try book.raise(Self.draft(.low, "run-2"), at: Self.hour(1)).alert
    let delivered = try book.deliver(through: Self.channels, at: Self.hour(1))
    let remark = AlertRemark(by: "ann", notes: "on it")
    let taken = try book.acknowledge(opened.alert.id, remark, at: Self.hour(2))
    let silent = try book.silence(
      opened.alert.id, until: Self.hour(9), remark, at: Self.hour(3))
    let listed = AlertListReport(
      try book.alerts(), unresolved: try book.counts(), undelivered: try book.undelivered(),
      at: Self.hour(4), in: .utc)
    let empty = AlertListReport(
      [], unresolved: [:], undelivered: OwedNotices(), at: Self.now, in: .utc)
    lists = ["alerts": listed, "no alerts": empty]
    let over = try book.resolve(quiet.id, as: .falsePositive, remark, at: Self.hour(5))
    let shown = try book.alert(opened.alert.id)
    let attempts = try book.attempts(of: shown)
    let events = try book.events(of: shown)
    reports = [
      "alerts": listed.report, "no alerts": empty.report,
      "alert": AlertReport(
        shown, events, attempts, held: Self.holds, at: Self.hour(5), in: .utc
      ).report,
      "alert without deliveries": AlertReport(
        over.alert, try book.events(of: over.alert), [], at: Self.hour(99), in: .utc
      ).report,
      "alert raised": RaisedAlertReport(opened).report,
      "alert acknowledged": AlertChangeReport(taken, .acknowledged, in: .utc).report,
      "alert silenced": AlertChangeReport(silent, .silenced, in: .utc).report,
      "alert resolved": AlertChangeReport(over, .resolved, in: .utc).report,
      "alerts tested": AlertTestReport(.critical, attempts).report,
      "alerts delivered": DeliveryReport(delivered).report,
    ].merging(Self.fixed) { one, _ in one }
  }

  private static let holds = [
    AlertHold(
      eventNumber: 1, channel: "console", reason: .hourly, time: hour(1), end: hour(2)),
    AlertHold(eventNumber: 2, channel: "ledger", reason: .silenced, time: hour(3), end: nil),
  ]

  /// Rules whose channels lack what they need.
  private static var lacking: AlertRulesReport {
    var rules = AlertRules.standard
    rules.fallback = "ledger"
    rules.channels[0].settings["per_hour"] = .whole(3)
    let fault = Fault(.missing, "the environment variable KEY is not set")
    return AlertRulesReport(
      rules, of: "data/alerts.json", isThere: true,
      missing: [ChannelLack(channel: "console", fault: fault)])
  }

  private static var troubled: DeliverySummary {
    var summary = DeliverySummary()
    (summary.delivered, summary.givenUp) = (["mail": 2], ["phone": 1])
    (summary.held, summary.retrying, summary.left) = (3, 1, 2)
    summary.nextRetry = hour(1)
    return summary
  }

  /// Reports that need no ledger.
  private static var fixed: [String: Report] {
    [
      "nothing delivered": DeliveryReport(DeliverySummary()).report,
      "alerts tested in vain": AlertTestReport(.low, []).report,
      "alerts tested, and held back": AlertTestReport(.low, [], held: holds).report,
      "deliveries with trouble": DeliveryReport(troubled).report,
      "rules of alerts that lack something": lacking.report,
      "rules of alerts": AlertRulesReport(.standard, of: "data/alerts.json", isThere: true).report,
      "standard rules of alerts": AlertRulesReport(
        .standard, of: "data/alerts.json", isThere: false
      ).report,
    ]
  }
}
