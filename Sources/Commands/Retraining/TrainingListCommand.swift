internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal

/// `almanac training list`: the retrainings of a league.
enum TrainingListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List retrainings, the newest first.",
    discussion:
      "A retraining whose process has ended, or gave no sign of life for 30 seconds, is put on record as failed, "
      + "interrupted, by whichever command looks next.",
    options: [
      OptionSpecification("active", help: "Those that have not ended only."),
      OptionSpecification("csv", help: "Print CSV (RFC 4180), and nothing else."),
      SharedOptions.crlf,
    ] + RetrainingsInUse.options + [SharedOptions.json],
    examples: ["almanac training list", "almanac training list --active --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let isCSV = arguments.has("csv")
    guard !isCSV || !arguments.has("json") else {
      throw arguments.usageError("--json and --csv exclude each other; keep one")
    }
    let lineEnd = try arguments.csvLineEnd(isCSV: isCSV, "--csv")
    let all = try RetrainingsInUse(arguments, context, .look).book.retrainings()
    let report = RetrainingListReport(
      arguments.has("active") ? all.filter { !$0.status.isFinished } : all)
    if isCSV { return try context.printJSON(report.table.csv(lineEnd: lineEnd)) }
    try context.show(report.report, arguments)
  }
}
