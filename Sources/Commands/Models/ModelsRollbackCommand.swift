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
      SharedOptions.runsDirectory, SharedOptions.json,
    ] + AliasHistoryInUse.options,
    examples: ["almanac models rollback", "almanac models rollback --alias challenger"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let alias = AliasName.typed(arguments.value("alias") ?? "champion")
    let history = try AliasHistoryInUse(arguments, context, store)
    let change = try store.rollBack(
      alias, at: context.clock.timestamp, on: try history.occasion(arguments, context))
    history.write(context)
    try context.show(AliasReport(change).report, arguments)
  }
}
