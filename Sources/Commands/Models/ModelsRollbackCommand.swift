internal import Reports
internal import Terminal
internal import Tracking

/// `almanac models rollback`: takes the last promotion back.
enum ModelsRollbackCommand: Command {
  static let specification = CommandSpecification(
    name: "rollback", summary: "Have an alias name the run again that it named before.",
    options: [
      OptionSpecification(
        "alias", placeholder: "ALIAS", help: "The alias to go back.", defaultText: "champion"),
      OptionSpecification(
        "if-run", placeholder: "RUN", help: "Only if the alias names this run until now."),
      SharedOptions.runsDirectory, SharedOptions.json,
    ] + AliasHistoryInUse.options,
    examples: ["almanac models rollback", "almanac models rollback --alias challenger"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let alias = AliasName.typed(arguments.value("alias") ?? "champion")
    let history = try AliasHistoryInUse(arguments, context, store)
    let change = try store.rollBack(
      alias, at: context.clock.timestamp,
      // A run that is gone can be rolled back from too.
      ifNamed: arguments.value("if-run").map { (try? store.runID($0)) ?? $0 },
      on: try history.occasion(arguments, context))
    history.write(context)
    try context.show(AliasReport(change).report, arguments)
  }
}
