internal import Reports
internal import Terminal
internal import Tracking
internal import Wording

/// `almanac models promote`: gives a run an alias.
enum ModelsPromoteCommand: Command {
  static let specification = CommandSpecification(
    name: "promote", summary: "Give a run an alias, such as @champion.",
    discussion:
      "\"@champion\" is then accepted wherever a run's id is. An alias names one run at a time; who "
      + "had it before is kept, and \"almanac models rollback\" goes back to it. A run that an alias "
      + "names is not deleted.",
    options: [
      OptionSpecification(
        "as", placeholder: "ALIAS", help: "Letters, digits, \"-\", \"_\" and \".\"."),
      SharedOptions.runsDirectory, SharedOptions.json,
    ],
    positionals: [
      PositionalSpecification(
        "RUN", help: "A run's id, the beginning of one, \"@alias\" or \"latest\".")
    ],
    examples: [
      "almanac models promote latest --as champion",
      "almanac models promote @challenger --as champion",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let alias = AliasName.typed(try arguments.required("as", "--as ALIAS"))
    guard AliasName.isValid(alias) else {
      throw arguments.usageError(
        "--as \"\(alias.printable)\" can be no alias; expected letters, digits, \"-\", \"_\" and \".\", and not "
          + "\"latest\"")
    }
    let store = RunStore(directory: try arguments.runsDirectory)
    let id = try store.runID(arguments.positional("RUN") ?? "")
    let change = try store.promote(id, as: alias, at: context.clock.timestamp)
    try context.show(AliasReport(change).report, arguments)
  }
}
