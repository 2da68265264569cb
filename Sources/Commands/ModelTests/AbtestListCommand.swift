internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time

/// `almanac abtest list`: the tests between models of a league.
enum AbtestListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List tests between models, the newest first.",
    options: [
      OptionSpecification("active", help: "Those that have not ended only."),
      OptionSpecification("csv", help: "Print CSV (RFC 4180), and nothing else."),
      SharedOptions.crlf,
    ] + ModelTestsInUse.options,
    examples: ["almanac abtest list", "almanac abtest list --active --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let isCSV = arguments.has("csv")
    guard !isCSV || !arguments.has("json") else {
      throw arguments.usageError("--json and --csv exclude each other; keep one")
    }
    let lineEnd = try arguments.csvLineEnd(isCSV: isCSV, "--csv")
    let all = try ModelTestsInUse(arguments, context, .look).book.tests()
    let report = ModelTestListReport(
      arguments.has("active") ? all.filter(\.status.isActive) : all, at: context.clock.now)
    if isCSV { return try context.printJSON(report.table.csv(lineEnd: lineEnd)) }
    try context.show(report.report, arguments)
  }
}
