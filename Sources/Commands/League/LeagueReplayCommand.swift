internal import Forecasting
internal import Ledger
internal import Terminal
internal import Tracking
internal import Wording

/// `almanac league replay`: takes a past season through time.
enum LeagueReplayCommand: Command {
  static let specification = CommandSpecification(
    name: "replay", summary: "Take a past season through time.",
    discussion:
      "Step by step, a run's model is asked about the games of the next week or day, knowing those "
      + "before alone, and the results come in. All of it goes into a ledger of its own, marked as "
      + "replayed for good: a season in a minute.",
    options: [
      OptionSpecification("season", placeholder: "YEAR", help: "The season."),
      OptionSpecification(
        "by", placeholder: "STEP", help: "How far a step goes.", defaultText: "week",
        allowedValues: ["week", "day"]),
      OptionSpecification(
        "ledger", placeholder: "FILE|URL", help: "The replay's own ledger.",
        defaultText: "replay-YEAR.sqlite beside the games"),
    ] + RunInUse.options,
    examples: ["almanac league replay --season 2024 --by week"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard let season = try arguments.integer("season", in: 0...9999) else {
      throw arguments.usageError("replay needs --season YEAR")
    }
    let location = try location(arguments, season)
    let league = try LeagueInUse(arguments, context)
    let run = try LoadedRun(
      arguments, context, run: try RunInUse.id(arguments),
      dataDirectory: try arguments.dataDirectory, at: Moment(season: season, day: 0))
    let store = RunStore(directory: try arguments.runsDirectory)
    var replay = try SeasonReplay(
      of: season, by: arguments.value("by") == "day" ? 1 : 7, run.forecaster,
      try league.calendar, ForecastSource(run.record, in: store))
    let summary = try replay.run(
      in: try LeagueInUse.open(location, .record), league.league)
    try context.print(
      "\(NumberFormat.counted(summary.forecasts, "forecast")) of run \(run.record.shortID) replayed in "
        + "\(NumberFormat.counted(summary.steps, "step")), "
        + "\(NumberFormat.counted(summary.settled, "game")) settled, in \(location)")
  }

  private static func location(
    _ arguments: ParsedArguments, _ season: Int
  ) throws -> LedgerLocation {
    try LedgerLocation(
      try arguments.value("ledger") ?? arguments.dataDirectory + "/replay-\(season).sqlite")
  }
}
