internal import Reports
internal import Terminal
internal import Time

/// `almanac monitor trend`: which way excess log loss goes.
enum MonitorTrendCommand: Command {
  static let specification = CommandSpecification(
    name: "trend", summary: "Show which way log loss goes, beyond how hard the games were.",
    discussion:
      "A line through the weeks' excess log loss, with its interval: improving or worsening only where the "
      + "whole interval says so. It alarms nobody.",
    options: MonitoredRun.options + [
      OptionSpecification(
        "days", placeholder: "N", help: "Weeks that begin in the last N days only.",
        defaultText: "the whole season"),
      OutputFile.pageOption("Write a page with charts too."), SharedOptions.json,
    ],
    positionals: [MonitoredRun.positional],
    examples: ["almanac monitor trend"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let page = try arguments.outputFile("html")
    let days = try arguments.integer("days", in: 1...3650)
    let watched = try MonitoredRun(arguments, context, to: .look)
    let first = days.map {
      CalendarDate(daysSinceEpoch: watched.today.daysSinceEpoch + 1 - Int32($0))
    }
    let report = TrendReport(try watched.look(), since: first).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }
}
