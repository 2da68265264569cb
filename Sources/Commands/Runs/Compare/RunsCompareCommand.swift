internal import Reports
internal import Terminal
internal import Tracking

/// `almanac runs compare`: runs against a first one, game by game.
enum RunsCompareCommand: Command {
  static let specification = CommandSpecification(
    name: "compare", summary: "Compare runs with a first one, game by game.",
    discussion:
      "The first run is the baseline. Scores and tests are over the games that all of them "
      + "predicted. Whether a difference is more than chance is told by a paired bootstrap of whole "
      + "days, with Holm's correction where there are several runs.\n\n"
      + "A gate is a score (log_loss, brier_score, accuracy, roc_auc, ece), then <, <=, > or >=, then "
      + "a number, \"baseline\", or \"baseline\" + or - a number. Every run must pass it, or the exit "
      + "status is 1:\n\n"
      + "  almanac runs compare 3f0c latest \\\n    --gate 'log_loss <= baseline + 0.002'",
    options: [
      OptionSpecification(
        "gate", placeholder: "RULE", help: "Exit with status 1 unless each run passes.",
        repeats: true),
      OutputFile.pageOption("Write a page with charts, for any browser."),
      OptionSpecification(
        "force", help: "Compare runs that were made on different games."),
      OptionSpecification(
        "draws", placeholder: "N", help: "Draws of the bootstrap.", defaultText: "10000"),
      OptionSpecification(
        "seed", placeholder: "N", help: "Seed of the bootstrap.", defaultText: "0"),
      SharedOptions.dataDirectory,
      SharedOptions.runsDirectory,
      SharedOptions.json,
    ],
    positionals: [
      PositionalSpecification(
        "BASELINE", help: "A run's id, the beginning of one, \"@alias\" or \"latest\"."),
      PositionalSpecification("RUN", help: "Runs to hold against it.", repeats: true),
    ],
    examples: [
      "almanac runs compare 3f0c latest",
      "almanac runs compare 3f0c 91ab 27e5 --html compare.html",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let gates = try self.gates(arguments)
    let page = try arguments.outputFile("html")
    let comparison = try self.comparison(arguments)
    let results = gates.map { GateResult(of: $0, in: comparison) }
    let teams = TeamNames(
      dataDirectory: try arguments.dataDirectory,
      of: comparison.baseline.record.dataset)
    let report = ComparisonReport(comparison, teams, gates: results, CommandContext.guide).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
    if let failed = results.first(where: { !$0.passes }) {
      throw AnswerIsNo(message: "gate failed: \(failed.sentence)")
    }
  }

  /// The largest whole number up to which JSON's numbers, doubles, tell all apart.
  private static let mostExact = 1 << 53

  private static func comparison(_ arguments: ParsedArguments) throws -> RunComparison {
    let names = [arguments.positional("BASELINE") ?? ""] + arguments.positionals("RUN")
    guard names.count <= ComparisonReport.mostRuns else {
      throw arguments.usageError(
        "\(names.count) runs; no more than \(ComparisonReport.mostRuns) can be compared at once")
    }
    let draws = try arguments.integer("draws", in: 100...1_000_000) ?? 10_000
    let seed = try arguments.integer("seed", in: 0...mostExact) ?? 0
    let store = RunStore(directory: try arguments.runsDirectory)
    let records = try names.map { try store.run($0).record }
    let inputs = try records.map { (record: $0, predictions: try store.predictions(of: $0)) }
    return try RunComparison(
      of: inputs, allowsOtherDatasets: arguments.has("force"), draws: draws, seed: UInt64(seed))
  }

  private static func gates(_ arguments: ParsedArguments) throws -> [Gate] {
    do {
      return try arguments.values("gate").map { try GateParser.parse($0) }
    } catch let error as GateParser.SyntaxError {
      let usage = arguments.usageError(error.message)
      let hint = [error.pointer, usage.hint].compactMap(\.self).joined(separator: "\n")
      throw UsageError(message: usage.message, hint: hint)
    }
  }
}
