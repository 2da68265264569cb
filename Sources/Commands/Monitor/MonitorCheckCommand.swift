internal import Alerts
internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time

/// `almanac monitor check`: whether a model in use is still right, and whoever has to know it.
enum MonitorCheckCommand: Command {
  static let specification = CommandSpecification(
    name: "check", summary: "Check whether a model in use is still right.",
    discussion:
      "Settles what is new, stores a row for each week, and moves the evidence. It is made for cron: again "
      + "without anything new, it changes nothing, and evidence depends on games alone, however often "
      + "somebody looked. Ends with status 1 while a critical alert is open.\n\n"
      + "With --policy auto it has the run trained again where the evidence that tolerates harmless faults is "
      + "critical, at most once in --every-days: \"almanac retrain\" in a process of its own, whose run becomes "
      + "@challenger. \"almanac training list\" shows it.\n\n"
      + "Of a run of a carry model, sessions of shots that came since are looked at: a row for each, and whether "
      + "a device has shifted. Then status 1 says that one has.\n\n"
      + "Replayed and retrospective forecasts are looked at where their run is named: they alarm nobody.",
    options: MonitoredRun.options + RetrainingOptions.all + [SharedOptions.json],
    positionals: [MonitoredRun.positional],
    examples: [
      "almanac monitor check", "almanac monitor check @champion --as-of 2026-01-31",
      "almanac monitor check --policy auto --every-days 60",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    if let record = try CarryMonitoring.record(arguments) {
      return try CarryMonitoring.check(record, arguments, context)
    }
    let policy = try RetrainingOptions.policy(arguments)
    let watched = try MonitoredRun(arguments, context, to: .change)
    let settled = try watched.settle(at: context.clock.now)
    let (look, stored) = try watched.monitor().record(at: context.clock.now)
    let attendance = try Attendance(
      of: watched.run, in: watched.ledger, today: watched.today, zone: watched.zone)
    let concerns = look.concerns(attendance, watched.schedule)
    let (changes, openCritical) = try follow(concerns, of: watched, context)
    let retraining = try policy.flatMap {
      try RetrainingOptions.follow($0, look, of: watched, arguments, context)
    }
    try context.show(
      MonitorCheckReport(
        look, settled: settled, stored: stored, concerns: concerns, alerts: changes,
        openCritical: openCritical, retraining: retraining
      ).report, arguments)
    if openCritical > 0 { throw AnswerIsNo() }
  }

  /// Raises, resolves and delivers alerts of a run in use, and counts the critical ones that are open.
  private static func follow(
    _ concerns: [Concern], of watched: MonitoredRun, _ context: CommandContext
  ) throws -> (AlertChanges, Int) {
    guard watched.run.isInUse else { return (AlertChanges(), 0) }
    let book = watched.alerts.book
    let changes = try book.follow(concerns, of: watched.run, at: context.clock.now)
    let openCritical = try book.counts()[.critical] ?? 0
    try watched.alerts.deliver(context)
    return (changes, openCritical)
  }
}
