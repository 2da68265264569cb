internal import Forecasting
internal import Ledger
internal import Reports
internal import Terminal
internal import Time
internal import Tracking

/// `almanac forecasts add`: puts a recorded run's predictions on record.
enum ForecastsAddCommand: Command {
  static let specification = CommandSpecification(
    name: "add", summary: "Put a recorded run's predictions on record, as retrospective.",
    discussion:
      "They were made of games that had been played, and are marked so for good: they never count as "
      + "issued, and are scored apart.",
    options: [
      OptionSpecification("run", placeholder: "ID", help: "The run."),
      SharedOptions.runsDirectory,
      SharedOptions.json,
    ] + LeagueInUse.options,
    examples: ["almanac forecasts add --run latest"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let league = try LeagueInUse(arguments, context)
    let store = RunStore(directory: try arguments.runsDirectory)
    let record = try store.run(try arguments.required("run", "--run ID")).record
    try record.requireGames()
    let predictions = try store.predictions(of: record)
    let source = ForecastSource(record, in: store)
    let ledger = try league.open(.record, context)
    let summary = try ledger.add(
      predictions, of: source, to: league.league, from: league.source, at: context.clock.now)
    if summary.unsettled > 0 {
      _ = try ledger.settle(league.league, from: league.source, at: context.clock.now)
    }
    try context.show(
      AppendReport(
        summary, of: source, as: .retrospective, leagueID: league.league.id, in: league.location
      ).report, arguments)
  }
}
