internal import JSON
internal import Ledger
public import Monitoring
internal import Sequential
public import Time
internal import Wording

/// The tests between models of a league.
public struct ModelTestListReport {
  private let tests: [ModelTest]
  private let time: Instant

  /// - Parameter time: now.
  public init(_ tests: [ModelTest], at time: Instant) {
    (self.tests, self.time) = (tests, time)
  }

  public var report: Report {
    let active = tests.count(where: \.status.isActive)
    let sentence =
      tests.isEmpty
      ? "There is no test yet."
      : "\(NumberFormat.counted(active, "test")) of \(tests.count) not ended."
    return Report(
      title: "Tests between models",
      [Section([.sentence(sentence)])] + (tests.isEmpty ? [] : [Section([.table(table)])]),
      fields: tests.isEmpty ? [Report.Field(.root, .array([]))] : [])
  }

  public var table: Table {
    var table = Table(
      [
        Column("test", key: "name", narrowest: 8), Column("status", key: "status", .token),
        Column("champion", key: "champion_run_id", .token),
        Column("challenger", key: "challenger_run_id", .token), Column("mode", key: "mode", .token),
        Column("metric", key: "metric", .token), Column("planned", key: "planned_at", .token),
        Column("days", key: "age_days", .number), Column("games", key: "games", .number),
        Column("decision", key: "decision", .token), .data("test_id"), .data("alpha"),
        .data("horizon"), .data("ended_at"), .data("winner"), .data("decided_by"), .data("notes"),
      ], at: .root)
    for test in tests { table.append(cells(of: test)) }
    return table
  }

  private func cells(of test: ModelTest) -> [Cell] {
    let (plan, end) = (test.plan, test.end)
    let age = (end?.time ?? time).microseconds - test.plannedAt.microseconds
    return [
      .text(plan.name).linked(to: .test(test.id)), .text(test.status.rawValue),
      .run(plan.champion.runID),
      .run(plan.challenger.runID), .text(plan.mode.name), .text(plan.score.rawValue),
      .time(test.plannedAt.text(to: .microseconds)),
      .count(max(0, Int(age / 86_400_000_000))), .count(end?.result?.games),
      .text(end?.result?.decision.rawValue), .data(.text(test.id)), .data(.number(plan.alpha)),
      .data(.whole(plan.horizon)), .data(.optional(end?.time.text(to: .microseconds))),
      .data(.optional(end?.result?.winner?.rawValue)), .data(.optional(end?.actor)),
      .data(.optional(end?.notes)),
    ]
  }
}
