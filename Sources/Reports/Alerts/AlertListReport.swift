public import Alerts
public import Columnar
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
    let unresolved = AlertSeverity.descending.map {
      ($0.rawValue, JSONValue.whole(counts[$0] ?? 0))
    }
    return Report(
      title: "Alerts", sections,
      fields: [
        Report.Field("alerts", .array(alerts.map(\.json))),
        Report.Field("unresolved", .object(Dictionary(uniqueKeysWithValues: unresolved))),
        Report.Field("undelivered", undeliveredCounts),
      ])
  }

  /// The report for people alone, who may ask for many alerts.
  public var listing: Report { Report(title: "Alerts", sections) }

  /// The report's JSON with an alert to a line, for programs that ask for many.
  public var json: [UInt8] {
    var rest = JSONLine()
    rest.add("undelivered", undeliveredCounts)
    rest.addObject("unresolved") { line in
      for severity in AlertSeverity.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
        line.add(severity.rawValue, counts[severity] ?? 0)
      }
    }
    var bytes = Array("{\"alerts\":[\n".utf8)
    for (place, alert) in alerts.enumerated() {
      if place > 0 { bytes += Array(",\n".utf8) }
      bytes += AlertField.object(of: alert)
    }
    return bytes + Array("],\n".utf8) + rest.finished.dropFirst()
  }

  /// Every field of each alert, for spreadsheets.
  public func csv(lineEnd: CSVWriter.LineEnd = .lf) -> [UInt8] {
    var csv = CSVWriter(lineEnd: lineEnd)
    csv.addRow(AlertField.all.map(\.name))
    for alert in alerts { csv.addRow(AlertField.all.map { $0.value(alert).csvText }) }
    return csv.bytes
  }

  private var undeliveredCounts: JSONValue {
    .object(["owed": .whole(undelivered.owed), "given_up": .whole(undelivered.givenUp)])
  }

  private var sections: [Section] {
    let table: [Block] = alerts.isEmpty ? [] : [.table(table)]
    return [Section([.verdict(verdict)] + delivery.map { .sentence($0) } + table)]
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

  private var table: Table {
    var table = Table(
      [
        Column("alert", key: "alert_id", .token), Column("severity", key: "severity"),
        Column("state"), Column("since (\(zone.name))", key: "triggered_at", .token),
        Column("age", .number), Column("what", narrowest: 8),
        Column("says", key: "message", narrowest: 12), Column("repeats", key: "repeats", .number),
      ], at: "alerts")
    for alert in alerts {
      let standing = alert.standing
      table.append([
        .alert(alert.id), .severity(alert.severity), .text(alert.stateWords(at: now)),
        .time(standing.triggeredAt, in: zone), .text(standing.triggeredAt.age(at: now)),
        .text(alert.topic), .text(standing.content.message), .count(standing.repeatCount),
      ])
    }
    return table
  }
}
