internal import Reports
internal import Terminal

/// `almanac monitor show`: how a model in use stands.
enum MonitorShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show how a model in use stands: evidence, and its weeks.",
    discussion:
      "Evidence of 1 says nothing. Sharp evidence comes to 20 in at most one season of twenty in which "
      + "every probability is right; tolerant evidence counts only what no harmless fault explains. "
      + "Of a run of a carry model, evidence is that a device has shifted.",
    options: MonitoredRun.options + [
      OutputFile.pageOption("Write a page with charts too."), SharedOptions.json,
    ],
    positionals: [MonitoredRun.positional],
    examples: ["almanac monitor show", "almanac monitor show @champion --html monitor.html"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    if let record = try CarryMonitoring.record(arguments) {
      return try CarryMonitoring.show(record, arguments, context)
    }
    let page = try arguments.outputFile("html")
    let watched = try MonitoredRun(arguments, context, to: .look)
    let report = MonitorReport(try watched.look()).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }
}
