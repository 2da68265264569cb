internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal

/// `almanac training show`: how far a retraining is, or what came of it.
enum TrainingShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show how far a retraining is, or what came of it.",
    options: RetrainingsInUse.options + [SharedOptions.json],
    positionals: [RetrainingsInUse.id],
    examples: ["almanac training show latest", "almanac training show 0192f3a4-6c1e-7000 --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let trainings = try RetrainingsInUse(arguments, context, .look)
    let training = try trainings.book.retraining(arguments.positional("ID") ?? "")
    try context.show(RetrainingReport(training).report, arguments)
  }
}
