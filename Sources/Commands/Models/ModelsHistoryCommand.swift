internal import Reports
internal import Terminal
internal import Tracking

/// `almanac models history`: which run an alias named from when to when.
enum ModelsHistoryCommand: Command {
  static let specification = CommandSpecification(
    name: "history", summary: "Show which run was @champion from when to when, and why.",
    discussion:
      "The changes that were made for the league of the data directory, from its ledger, and those that "
      + "no ledger has yet.",
    options: [
      OptionSpecification("alias", placeholder: "ALIAS", help: "This alias only."),
      OptionSpecification("csv", help: "Print CSV (RFC 4180), and nothing else."),
      SharedOptions.crlf, SharedOptions.runsDirectory, SharedOptions.json,
    ] + LeagueInUse.options,
    examples: ["almanac models history", "almanac models history --alias champion --csv"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let isCSV = arguments.has("csv")
    guard !isCSV || !arguments.has("json") else {
      throw arguments.usageError("--json and --csv exclude each other; keep one")
    }
    let lineEnd = try arguments.csvLineEnd(isCSV: isCSV, "--csv")
    let store = RunStore(directory: try arguments.runsDirectory)
    let history = try AliasHistoryInUse(arguments, context, store)
    let (entries, tests) = try history.entries(
      arguments.value("alias").map { AliasName.typed($0) }, context)
    let report = AliasHistoryReport(entries, tests: tests)
    if isCSV { return try context.printJSON(report.table.csv(lineEnd: lineEnd)) }
    try context.show(report.report, arguments)
  }
}
