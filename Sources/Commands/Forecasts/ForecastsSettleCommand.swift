internal import Forecasting
internal import Ledger
internal import Reports
internal import Terminal
internal import Time

/// `almanac forecasts settle`: joins forecasts with the results of their games.
enum ForecastsSettleCommand: Command {
  static let specification = CommandSpecification(
    name: "settle", summary: "Join forecasts with the results of their games.",
    discussion:
      "Every import does it where there is a ledger. Nothing is changed, only added: a corrected score "
      + "is a new row, and a game that is no longer among the games is void.",
    options: LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac forecasts settle"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let league = try LeagueInUse(arguments, context)
    guard league.location.isThere else {
      _ = try league.open(.look, context)
      return
    }
    let ledger = try league.open(.record, context)
    let summary = try ledger.settle(league.league, from: league.source, at: context.clock.now)
    try context.show(SettlingReport(summary).report, arguments)
  }
}
