internal import Forecasting
internal import Ledger
internal import Reports
internal import Terminal
internal import Time
internal import Tracking
internal import Wording

/// `almanac forecasts issue`: puts forecasts of games to come on record.
enum ForecastsIssueCommand: Command {
  static let specification = CommandSpecification(
    name: "issue", summary: "Put forecasts of games to come on record.",
    discussion:
      "Asks the run's model about the games without a score, from today on, and appends its answers to "
      + "the ledger. Nothing on record is ever changed: another probability is a new row, and of each "
      + "game and run the last one counts that was issued before the game's date began in the league's "
      + "time zone.",
    options: [
      OptionSpecification(
        "days", placeholder: "N", help: "Games of today and the next N days only.", group: "Games"),
      OptionSpecification(
        "through", placeholder: "DATE", help: "Games up to a date only.", group: "Games"),
      OptionSpecification(
        "matchup", placeholder: "TEAM TEAM", valueCount: 2, help: "Games of these two teams only.",
        group: "Games"),
    ] + RunInUse.options + [LeagueInUse.ledgerOption, SharedOptions.json],
    examples: [
      "almanac forecasts issue", "almanac forecasts issue --run @champion --days 7",
      "almanac forecasts issue --matchup Iowa Texas",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let wanted = try IssueWindow(arguments)
    let league = try LeagueInUse(arguments, context)
    var run = try AskedModel(
      arguments, context, run: try RunInUse.id(arguments),
      dataDirectory: try arguments.dataDirectory)
    let now = context.clock.now
    let open = try wanted.games(
      of: run.forecaster, try league.calendar, today: now.date(in: league.league.zone))
    let source = ForecastSource(run.record, in: RunStore(directory: try arguments.runsDirectory))
    let drafts = try run.forecaster.drafts(of: open.dated, source: source)
    let ledger = try league.open(.record, context)
    _ = try ledger.settle(league.league, from: league.source, at: now)
    let summary = try ledger.append(
      drafts, to: league.league, as: .issued, at: context.clock.now)
    noteLeftOut(open.undated, context)
    try context.show(
      AppendReport(
        summary, of: source, as: .issued, leagueID: league.league.id, in: league.location,
        undated: open.undated
      ).report, arguments)
  }

  private static func noteLeftOut(_ undated: Int, _ context: CommandContext) {
    guard undated > 0 else { return }
    context.note(
      "\(NumberFormat.counted(undated, "game")) without a date left out: a forecast must be earlier "
        + "than its game")
  }
}
