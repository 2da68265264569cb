internal import Alerts
internal import JSON
public import Ledger
public import Monitoring
internal import Wording

/// The findings of a check of a run, and what it stored.
public struct MonitorCheckReport {
  private let look: Look
  private let settled: SettlingSummary?
  private let stored: Int
  private let concerns: [Concern]
  private let alerts: AlertChanges
  private let openCritical: Int
  private let retraining: CheckRetraining?

  /// - Parameters:
  ///   - settled: results that were new; nil where none could be.
  ///   - stored: weeks that were stored.
  ///   - concerns: what a person should know.
  ///   - alerts: the alerts that were raised and resolved for it.
  ///   - openCritical: critical alerts of the league that nobody has resolved.
  ///   - retraining: the retraining that follows, or that is enough; nil for none.
  public init(
    _ look: Look, settled: SettlingSummary?, stored: Int, concerns: [Concern],
    alerts: AlertChanges, openCritical: Int, retraining: CheckRetraining? = nil
  ) {
    (self.look, self.settled, self.stored, self.concerns) = (look, settled, stored, concerns)
    (self.alerts, self.openCritical, self.retraining) = (alerts, openCritical, retraining)
  }

  public var report: Report {
    let notes = [
      MonitorWords.mark(look.run), MonitorWords.early(look.latest), undated, retraining?.sentence,
    ]
    let opening =
      [.verdict(MonitorWords.sentence(look))]
      + notes.compactMap { text in text.map { Block.note($0) } }
    return Report(
      title: "Check of run \(look.run.runID.prefix(8))",
      [Section(opening), Section([.figures(facts)])]
        + (concerns.isEmpty ? [] : [Section("To be known", [.table(table)])]),
      fields: [
        Report.Field("run_id", .text(look.run.runID)),
        Report.Field("origin", .text(look.run.origin.rawValue)),
        Report.Field("concerns", .array([])),
        Report.Field("retraining", .optional(retraining?.training.id)),
        Report.Field("retraining_begun", .boolean(retraining?.isNew ?? false)),
      ])
  }

  private var undated: String? {
    look.undated == 0
      ? nil : "\(NumberFormat.counted(look.undated, "game")) without a date left out."
  }

  private var facts: Figures {
    Figures([
      Figures.Fact("results that are new", .count(settled?.added ?? 0), at: "results_added"),
      Figures.Fact("weeks stored", .count(stored), at: "weeks_stored"),
      Figures.Fact("alerts raised", .count(alerts.raised.count), at: "alerts_raised"),
      Figures.Fact("alerts resolved", .count(alerts.resolved.count), at: "alerts_resolved"),
      Figures.Fact("critical alerts open", .count(openCritical), at: "critical_open"),
    ])
  }

  private var table: Table {
    var table = Table(
      [
        Column("severity", key: "severity", .token), Column("type", key: "type", .token),
        Column("message", key: "message", .passage, narrowest: 20), .data("detail"),
        .data("current"), .data("threshold"), .data("baseline"),
      ], at: "concerns")
    for concern in concerns {
      table.append([
        .text(concern.severity.rawValue), .text(concern.kind.type.rawValue),
        .text(concern.message), .text(concern.kind.detail), .data(.number(concern.current)),
        .data(.number(concern.threshold)), .data(.optional(concern.baseline)),
      ])
    }
    return table
  }
}
