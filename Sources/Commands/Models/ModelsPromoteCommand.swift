internal import Faults
internal import Ledger
internal import Monitoring
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
      + "names is not deleted.\n\n"
      + "With --if-champion the alias changes only while @champion is still the run that was compared with. "
      + "--test takes both runs from a test that was won, and asks the same. Where the data directory has a "
      + "ledger, \"almanac models history\" tells all of it.",
    options: [
      OptionSpecification(
        "as", placeholder: "ALIAS", help: "Letters, digits, \"-\", \"_\" and \".\"."),
      OptionSpecification(
        "if-champion", placeholder: "OTHER", help: "Only if this run is @champion until now."),
      OptionSpecification("test", placeholder: "NAME", help: "The test that the run has won."),
      SharedOptions.runsDirectory, SharedOptions.json,
    ] + AliasHistoryInUse.options,
    positionals: [
      PositionalSpecification(
        "RUN", help: "A run's id, the beginning of one, \"@alias\" or \"latest\".")
    ],
    examples: [
      "almanac models promote latest --as champion",
      "almanac models promote @challenger --as champion --if-champion 3f0c",
      "almanac models promote @challenger --as champion --test winter",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let alias = AliasName.typed(try arguments.required("as", "--as ALIAS"))
    guard AliasName.isValid(alias) else {
      throw arguments.usageError(
        "--as \"\(alias.printable)\" can be no alias; expected letters, digits, \"-\", \"_\" and \".\", and not "
          + "\"latest\"")
    }
    try requireChampion(alias, arguments)
    let store = RunStore(directory: try arguments.runsDirectory)
    let id = try store.runID(arguments.positional("RUN") ?? "")
    let other = try arguments.value("if-champion").map { try store.runID($0) }
    let history = try AliasHistoryInUse(arguments, context, store)
    let test = try wonTest(by: id, history, arguments, context)
    if let other, let test, other != test.plan.champion.runID {
      throw arguments.usageError(
        "--if-champion is run \(other), and test \"\(test.plan.name)\" was against "
          + test.plan.champion.runID)
    }
    let change = try store.promote(
      id, as: alias, at: context.clock.timestamp, ifNamed: other ?? test?.plan.champion.runID,
      on: try history.occasion(arguments, context, test: test))
    history.write(context)
    try context.show(AliasReport(change).report, arguments)
  }

  /// What is compared is the champion, so the champion it is that is swapped.
  private static func requireChampion(
    _ alias: String, _ arguments: ParsedArguments
  ) throws(UsageError) {
    for option in ["if-champion", "test"] where alias != "champion" && arguments.has(option) {
      throw arguments.usageError("--\(option) goes with --as champion")
    }
  }

  /// The test that a run is promoted by; nil where none is named.
  private static func wonTest(
    by runID: String, _ history: AliasHistoryInUse, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws -> ModelTest? {
    guard let name = arguments.value("test") else { return nil }
    let league = try history.league ?? LeagueInUse(arguments, context)
    let test = try ModelTestBook(try league.open(.look, context), of: league.league).test(name)
    guard test.plan.challenger.runID == runID else {
      throw Fault(
        .unwritable,
        "the challenger of test \"\(test.plan.name)\" is run \(test.plan.challenger.runID), not "
          + runID)
    }
    guard test.end?.result?.decision == .promoteChallenger else {
      throw Fault(
        .unwritable, "test \"\(test.plan.name)\" did not decide for its challenger",
        remedy: .advice("\"almanac abtest show\" says how it stands"))
    }
    return test
  }
}
