internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time

/// `almanac training cancel`: asks a retraining to end.
enum TrainingCancelCommand: Command {
  static let specification = CommandSpecification(
    name: "cancel", summary: "Ask a retraining to end; nothing of it is kept.",
    discussion:
      "Its process is told at once where it is of this machine, and elsewhere within 10 seconds. \"almanac "
      + "training show\" says when it has ended.",
    options: [CommandContext.actorOption] + RetrainingsInUse.options + [SharedOptions.json],
    positionals: [RetrainingsInUse.id],
    examples: ["almanac training cancel latest"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let actor = try context.actor(arguments)
    let league = try LeagueInUse(arguments, context)
    // Where there is none, a mistyped command does not begin one.
    let trainings = try RetrainingsInUse(
      arguments, context, league.location.isThere ? .record : .look)
    let training = try trainings.book.cancel(
      arguments.positional("ID") ?? "", by: actor, at: context.clock.now)
    try context.show(RetrainingReport(training).report, arguments)
  }
}
