internal import Ledger
internal import Reports
internal import Terminal

/// `almanac forecasts show`: one forecast, with all that is on record of it.
enum ForecastsShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show one forecast, with all that is on record of it.",
    options: LeagueInUse.options + [SharedOptions.json],
    positionals: [PositionalSpecification("ID", help: "A forecast's id, or the beginning of one.")],
    examples: ["almanac forecasts show 0192f3a4-6c1e-7000"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let league = try LeagueInUse(arguments, context)
    let ledger = try league.open(.look, context)
    let forecast = try ledger.forecast(arguments.positional("ID") ?? "", in: league.league.id)
    try context.show(LoggedForecastReport(forecast).report, arguments)
  }
}
