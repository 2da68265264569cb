public import Alerts
internal import JSON
public import Time
internal import Wording

/// Alerts, the most severe first.
public struct AlertListReport {
  private let alerts: [Alert]
  private let counts: [AlertSeverity: Int]
  private let undelivered: OwedNotices
  private let now: Instant
  private let zone: Zone

  /// - Parameters:
  ///   - alerts: those that are shown.
  ///   - counts: of all that are not resolved, by severity.
  ///   - undelivered: messages that people have not been sent.
  public init(
    _ alerts: [Alert], unresolved counts: [AlertSeverity: Int], undelivered: OwedNotices,
    at now: Instant, in zone: Zone
  ) {
    (self.alerts, self.counts, self.undelivered) = (alerts, counts, undelivered)
    (self.now, self.zone) = (now, zone)
  }

  public var report: Report {
    let blocks: [Block] =
      [.verdict(verdict)] + delivery.map { .sentence($0) } + (alerts.isEmpty ? [] : [.table(table)])
    return Report(
      title: "Alerts", [Section(blocks)],
      fields: AlertSeverity.descending.map {
        Report.Field(["unresolved", .key($0.rawValue)], .whole(counts[$0] ?? 0))
      } + [
        Report.Field(["undelivered", "owed"], .whole(undelivered.owed)),
        Report.Field(["undelivered", "given_up"], .whole(undelivered.givenUp)),
      ] + (alerts.isEmpty ? [Report.Field("alerts", .array([]))] : []))
  }

  private var verdict: String {
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return "No alert is open." }
    let parts = AlertSeverity.descending.compactMap { severity in
      counts[severity].map { "\(NumberFormat.grouped($0)) \(severity.rawValue)" }
    }
    let verb = total == 1 ? "is" : "are"
    return "\(NumberFormat.counted(total, "alert")) \(verb) not resolved: "
      + parts.joined(separator: ", ") + "."
  }

  private var delivery: [String] {
    let notices = [
      (undelivered.owed, "to be delivered"), (undelivered.givenUp, "given up after many attempts"),
    ]
    return notices.filter { $0.0 > 0 }.map { count, words in
      "\(NumberFormat.counted(count, "message")) \(count == 1 ? "is" : "are") \(words)."
    }
  }

  /// The columns that people see, and beside them every field.
  public var table: Table {
    let shown: Set = ["alert_id", "severity"]
    let others = AlertField.all.filter { !shown.contains($0.name) }
    var table = Table(
      [
        Column("alert", key: "alert_id", .token), Column("severity", key: "severity"),
        Column("state"), Column("since (\(zone.name))", .token), Column("age", .number),
        Column("what", narrowest: 8), Column("says", narrowest: 12), Column("repeats", .number),
        .data("age_seconds"),
      ] + others.map { .data(JSONPath([.key($0.name)])) }, at: "alerts")
    for alert in alerts {
      let standing = alert.standing
      table.append(
        [
          .alert(alert.id), .severity(alert.severity), .text(alert.stateWords(at: now)),
          .time(standing.triggeredAt, in: zone), .text(standing.triggeredAt.age(at: now)),
          .text(alert.topic), .text(standing.content.message), .count(standing.repeatCount),
          .data(.whole(standing.triggeredAt.seconds(before: now))),
        ] + others.map { .data($0.value(alert)) })
    }
    return table
  }
}

extension Instant {
  /// Whole seconds until another; 0 where that is earlier.
  fileprivate func seconds(before now: Instant) -> Int64 {
    max(0, now.microseconds - microseconds) / 1_000_000
  }
}
