internal import Forecasting
internal import Ledger
internal import Terminal
internal import Tracking
internal import Wording

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
    ] + LeagueInUse.options,
    examples: ["almanac forecasts add --run latest"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let league = try LeagueInUse(arguments, context)
    let store = RunStore(directory: try arguments.runsDirectory)
    let record = try store.run(try arguments.required("run", "--run ID")).record
    let predictions = try store.predictions(of: record)
    let ledger = try league.open(.record)
    let summary = try ledger.add(
      predictions, of: ForecastSource(record, in: store), to: league.league,
      from: league.source, at: Clock.now())
    _ = try ledger.settle(league.league, from: league.source, at: Clock.now())
    let known = summary.repeated > 0 ? "; \(summary.repeated) on record already" : ""
    let added = NumberFormat.counted(summary.added.count, "retrospective forecast")
    try context.print("\(added) of run \(record.shortID) added to \(league.location)\(known)")
  }
}
