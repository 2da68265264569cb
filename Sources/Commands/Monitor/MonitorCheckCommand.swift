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
      + "Replayed and retrospective forecasts are looked at where their run is named: they alarm nobody.",
    options: MonitoredRun.options + [SharedOptions.json],
    positionals: [MonitoredRun.positional],
    examples: ["almanac monitor check", "almanac monitor check @champion --as-of 2026-01-31"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let watched = try MonitoredRun(arguments, context, .record)
    let settled = try watched.settle(at: context.clock.now)
    let schedule = watched.schedule
    let (look, stored) = try watched.monitor(schedule).record(at: context.clock.now)
    let attendance = try Attendance(
      of: watched.run, in: watched.ledger, today: watched.today,
      zone: watched.league.league.zone)
    let concerns = look.concerns(attendance, schedule)
    let (changes, openCritical) = try follow(concerns, of: watched, arguments, context)
    try context.show(
      MonitorCheckReport(
        look, settled: settled, stored: stored, concerns: concerns, alerts: changes,
        openCritical: openCritical
      ).report, arguments)
    if openCritical > 0 { throw AnswerIsNo() }
  }

  /// Raises, resolves and delivers alerts of a run in use, and counts the critical ones that are open.
  private static func follow(
    _ concerns: [Concern], of watched: MonitoredRun, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws -> (AlertChanges, Int) {
    guard watched.run.isInUse else { return (AlertChanges(), 0) }
    let directory = try arguments.dataDirectory
    let book = AlertBook(
      watched.ledger, of: watched.league.league, by: try AlertRules.read(in: directory))
    let changes = try book.follow(concerns, of: watched.run, at: context.clock.now)
    let openCritical = try book.counts()[.critical] ?? 0
    let surroundings = ChannelSurroundings(directory: directory) { line in
      try? context.errors.writeLine("almanac: alert: " + line)
    }
    let told = try book.deliver(
      through: try book.rules.channels(in: surroundings), at: context.clock.now)
    for failure in told.failures {
      context.warn("channel \(failure.channel): \(FaultWording.text(of: failure.fault))")
    }
    return (changes, openCritical)
  }
}
