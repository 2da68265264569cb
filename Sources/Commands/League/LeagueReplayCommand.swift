internal import Chronology
internal import Forecasting
internal import League
internal import Ledger
internal import Reports
internal import Terminal
internal import Tracking

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
    ] + RunInUse.options + [SharedOptions.json],
    examples: ["almanac league replay --season 2024 --by week"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard let season = try arguments.integer("season", in: 0...9999) else {
      throw arguments.usageError("replay needs --season YEAR")
    }
    let location = try location(arguments, season)
    let league = try LeagueInUse(arguments, context)
    let run = try AskedModel(
      arguments, context, run: try RunInUse.id(arguments),
      dataDirectory: try arguments.dataDirectory, at: Moment(season: season, day: 0))
    let source = ForecastSource(run.record, in: RunStore(directory: try arguments.runsDirectory))
    var replay = try SeasonReplay(
      of: season, by: arguments.value("by") == "day" ? 1 : 7, run.forecaster,
      try league.calendar, source)
    let summary = try replay.run(
      in: try LeagueInUse.open(location, .record, context), league.league)
    try context.show(ReplayReport(summary, of: source, in: location).report, arguments)
  }

  private static func location(
    _ arguments: ParsedArguments, _ season: Int
  ) throws -> LedgerLocation {
    try LedgerLocation(
      try arguments.value("ledger") ?? arguments.dataDirectory + "/replay-\(season).sqlite")
  }
}
