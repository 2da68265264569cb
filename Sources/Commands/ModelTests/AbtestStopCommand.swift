internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time

/// `almanac abtest stop`: ends a test between two models.
enum AbtestStopCommand: Command {
  static let specification = CommandSpecification(
    name: "stop", summary: "End a test, and write what it has come to once and for good.",
    discussion:
      "The decision follows from the verdict: promote_b, keep_a, or no_winner where there is none. With "
      + "--review a person decides, and with --cancel nobody does. Nothing is promoted: \"almanac models "
      + "promote RUN --as champion --test NAME\" does that.",
    options: [
      OptionSpecification("review", help: "Leave the decision to a person, whoever won."),
      OptionSpecification("cancel", help: "End it without a verdict."),
      CommandContext.actorOption,
      OptionSpecification("notes", placeholder: "TEXT", help: "What there is to say of it."),
    ] + ModelTestsInUse.options,
    positionals: [ModelTestsInUse.name],
    examples: [
      "almanac abtest stop winter", "almanac abtest stop winter --cancel --notes mistyped",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard !arguments.has("review") || !arguments.has("cancel") else {
      throw arguments.usageError("--review and --cancel exclude each other; keep one")
    }
    let actor = try context.actor(arguments)
    let league = try LeagueInUse(arguments, context)
    // Where there is none, a mistyped command does not begin one.
    let tests = try ModelTestsInUse(
      arguments, context, league.location.isThere ? .record : .look)
    let (name, notes, now) = (
      arguments.positional("NAME") ?? "", arguments.value("notes"), context.clock.now
    )
    let test =
      arguments.has("cancel")
      ? try tests.book.cancel(name, by: actor, notes: notes, at: now)
      : try tests.book.complete(
        name, isReviewed: arguments.has("review"), by: actor, notes: notes, at: now)
    try context.show(ModelTestReport(test, nil).report, arguments)
  }
}
