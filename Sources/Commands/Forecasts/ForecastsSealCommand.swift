internal import Ledger
internal import Reports
internal import Terminal
internal import Time

/// `almanac forecasts seal`: a line that proves later what was on record now.
enum ForecastsSealCommand: Command {
  static let specification = CommandSpecification(
    name: "seal", summary: "Print a line that proves later what is on record now.",
    discussion:
      "Publish it anywhere that keeps a date: from then on, \"almanac forecasts verify --seal\" shows "
      + "that all forecasts up to it were there and are unchanged.",
    options: LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac forecasts seal"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let league = try LeagueInUse(arguments, context)
    guard let seal = try league.open(.look, context).seal(league.league.id, at: context.clock.now)
    else {
      throw AnswerIsNo(message: "no forecast of this league is on record yet")
    }
    try context.show(SealReport(seal).report, arguments)
  }
}
