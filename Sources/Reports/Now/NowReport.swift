internal import Alerts
internal import JSON
internal import Ledger
public import Monitoring
internal import Sequential
internal import Time
internal import Wording

/// A league as it stands: models in use, alerts, tests, forecasts, and which run was in use when.
public struct NowReport {
  private let now: LeagueNow
  private let guide: Guide
  private let models: [ModelInUseSections]

  /// Changes of aliases that are shown, the latest.
  private static let mostChanges = 10

  public init(_ now: LeagueNow, _ guide: Guide) {
    (self.now, self.guide) = (now, guide)
    models = now.models.enumerated().map {
      ModelInUseSections($1, isWhole: $0 == 0, guide)
    }
  }

  public var report: Report {
    let alerts = alertList
    let (opening, rest) = (Section(opening), [tests, retrainings, aliases])
    return Report(
      title: "Now",
      [opening] + alerts.listing.sections.headed("Alerts") + deliveries + parts(\.sections) + rest,
      page: [opening] + alertSections + deliveries + parts(\.pageSections) + rest,
      fields: fields + alerts.report.fields)
  }

  // MARK: Models

  private var opening: [Block] {
    guard !models.isEmpty else {
      return [.verdict("No model is in use yet: \(guide(.promoteRun)).")]
    }
    return models.flatMap { [$0.verdict] + $0.notes }
  }

  private func parts(_ sections: (ModelInUseSections) -> [Section]) -> [Section] {
    models.enumerated().flatMap { place, model in
      sections(model).placed(at: ["models", .index(place)])
    }
  }

  private var fields: [Report.Field] {
    [
      Report.Field("time", .text(now.time.text(to: .seconds))),
      Report.Field("models", .array([])), Report.Field("tests", .array([])),
      Report.Field("history", .array([])), Report.Field("trainings", .array([])),
      Report.Field("failed_deliveries", .array([])),
    ]
      + models.enumerated().flatMap { place, model in
        model.fields.placed(at: ["models", .index(place)])
      }
  }

  // MARK: Alerts

  private var alertList: AlertListReport {
    AlertListReport(
      now.alerts, unresolved: now.counts, undelivered: now.undelivered, at: now.time, in: now.zone)
  }

  /// Each alert by itself, with what may be done to it.
  private var alertSections: [Section] {
    let opening = alertList.listing.sections.flatMap(\.blocks).filter {
      if case .table = $0 { false } else { true }
    }
    let total = now.counts.values.reduce(0, +)
    let rest: [Block] =
      total > now.alerts.count
      ? [.note("\(now.alerts.count) of \(NumberFormat.grouped(total)).")] : []
    return [Section("Alerts", opening + now.alerts.flatMap(blocks) + rest)]
  }

  private func blocks(of alert: Alert) -> [Block] {
    let since = alert.standing.triggeredAt.age(at: now.time)
    let name = "\(alert.severity.rawValue.capitalizedFirst): \(alert.shortTopic)"
    let state = alert.stateWords(at: now.time).capitalizedFirst
    let text = "\(state), since \(since): \(alert.standing.content.message)."
    return [
      .entry(name, text, link: .alert(alert.id)), .actions(actions(on: alert)),
    ]
  }

  private func actions(on alert: Alert) -> [Action] {
    let values = ["alert": alert.id]
    let resolve = Action(
      "resolve", "Resolve", alert.shortTopic, values: values,
      fields: [
        Action.Field(
          name: "as", label: "as",
          kind: .choice(
            AlertResolution.allCases.map {
              Action.Field.Choice(
                value: $0.rawValue, words: $0.rawValue.replacing("_", with: " "))
            })), .text("notes", "notes"),
      ])
    guard alert.state == .open else { return [resolve] }
    return [Action("acknowledge", "Acknowledge", alert.shortTopic, values: values), resolve]
  }

  private var deliveries: [Section] {
    guard !now.failures.isEmpty else { return [] }
    var table = Table(
      [
        Column("channel", key: "channel", narrowest: 8), Column("alert", key: "alert_id", .token),
        Column("attempts", key: "attempts", .number),
        Column("last (\(now.zone.name))", key: "time", .token), Column("state", key: "state"),
        Column("reason", key: "reason", .passage, narrowest: 12),
      ], at: "failed_deliveries")
    for failure in now.failures {
      table.append([
        .text(failure.channel), .alert(failure.alertID), .count(failure.attempts),
        .time(failure.time, in: now.zone),
        Cell.text(failure.isGivenUp ? "given up" : "tried again").toned(.worse),
        .text(failure.reason),
      ])
    }
    return [Section("Deliveries that failed", [.table(table)])]
  }

  // MARK: Tests and aliases

  private var tests: Section {
    guard !now.tests.isEmpty else {
      return Section("Tests", [.sentence("No test is under way: \(guide(.startTest)).")])
    }
    let table = ModelTestListReport(now.tests.map(\.test), at: now.time).table
    let sentences = now.tests.map { active -> Block in
      let name = active.test.plan.name
      let words =
        active.look.map { ModelTestWords.sentence(active.test.plan, $0) }
        ?? ModelTestWords.sentence(active.test) ?? ""
      return .sentence("Test \(name). \(words)")
    }
    return Section("Tests", sentences + [.table(table.placed(at: "tests"))])
  }

  private var retrainings: Section {
    let retrain = now.models.first.map { model in
      Action(
        "retrain", "Retrain", "run \(model.look.run.runID.prefix(8))",
        values: ["run": model.look.run.runID],
        fields: [.text("reason", "reason", isRequired: true)])
    }
    let open = now.trainings.filter { !$0.status.isFinished }
    let cancel = open.filter { $0.cancellation == nil }.map { training in
      Action(
        "cancel_training", "Cancel", "retraining \(training.id.prefix(18))",
        values: ["training": training.id])
    }
    let actions = Block.actions((open.isEmpty ? [retrain].compactMap(\.self) : []) + cancel)
    guard !now.trainings.isEmpty else {
      return Section(
        "Retraining", [.sentence("Nothing was retrained yet: \(guide(.retrain))."), actions])
    }
    let sentences = now.trainings.prefix(1).map { Block.sentence(RetrainingWords.sentence($0)) }
    let table = RetrainingListReport(now.trainings).table.placed(at: "trainings")
    return Section("Retraining", sentences + [.table(table), actions])
  }

  private var aliases: Section {
    guard !now.history.isEmpty else {
      return Section("In use", [.sentence("No alias was changed yet for this league.")])
    }
    let latest = now.history.sorted { $0.time < $1.time }.suffix(Self.mostChanges)
    let table = AliasHistoryReport(Array(latest), tests: now.testNames).table
    return Section("In use", [.table(table.placed(at: "history")), .actions(ways)])
  }

  /// A way back for each alias that named a run before.
  private var ways: [Action] {
    var standing: [String: [String]] = [:]
    for entry in now.history {
      switch entry.kind {
      case .promoted: standing[entry.alias, default: []].append(entry.runID)
      case .rolledBack: _ = standing[entry.alias]?.popLast()
      }
    }
    return standing.sorted { $0.key < $1.key }.compactMap { alias, runs in
      guard runs.count > 1, let run = runs.last else { return nil }
      let earlier = runs[runs.count - 2].prefix(8)
      return Action(
        "roll_back", "Roll back @\(alias)", "to run \(earlier)",
        values: ["alias": alias, "run": run], fields: [.text("reason", "reason")])
    }
  }
}

extension [Section] {
  /// The first of them under a heading.
  fileprivate func headed(_ heading: String) -> [Section] {
    enumerated().map { $0 == 0 ? Section(heading, $1.blocks) : $1 }
  }
}
