internal import Alerts
internal import Reports
internal import Terminal
internal import Time

/// `almanac alerts silence`: tells nothing of an alert for a time.
enum AlertsSilenceCommand: Command {
  static let specification = CommandSpecification(
    name: "silence", summary: "Tell nothing of an alert until a time, or until it is resolved.",
    discussion: "Repeats are counted all the same. Another silence takes the place of one before.",
    options: [
      OptionSpecification(
        "until", placeholder: "DAY|TIME",
        help: "A day, which ends it where the league's day begins, or 2026-01-31T18:00:00Z."),
      OptionSpecification("hours", placeholder: "N", help: "So many hours from now."),
    ] + AlertsInUse.remarkOptions + AlertsInUse.options, positionals: [AlertsInUse.alert],
    examples: [
      "almanac alerts silence 0192f3a4-6c1e-7000 --hours 48",
      "almanac alerts silence 0192f3a4-6c1e-7000 --until 2026-02-02",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let remark = try AlertsInUse.remark(arguments, context)
    let hours = try arguments.integer("hours", in: 1...87_600)
    guard (hours != nil) != arguments.has("until") else {
      throw arguments.usageError("silence needs --until DAY or --hours N, and not both")
    }
    let alerts = try AlertsInUse(arguments, context, to: .change)
    let now = context.clock.now
    let later = hours.map { Instant(microseconds: now.microseconds + Int64($0) * 3_600_000_000) }
    let end = try later ?? end(arguments, in: alerts.zone)
    let change = try alerts.book.silence(
      arguments.positional("ID") ?? "", until: end, remark, at: now)
    try context.show(AlertChangeReport(change, .silenced, in: alerts.zone).report, arguments)
    try alerts.deliver(context)
  }

  private static func end(_ arguments: ParsedArguments, in zone: Zone) throws -> Instant {
    let text = arguments.value("until") ?? ""
    if let date = CalendarDate(text) { return zone.start(of: date) }
    guard let instant = Instant(text) else {
      throw arguments.usageError(
        "--until \"\(text)\" is no time; expected 2026-01-31 or 2026-01-31T18:00:00Z")
    }
    return instant
  }
}
