internal import Faults
internal import Forecasting
internal import League
internal import Ledger
internal import Terminal
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

  private struct Answer: Encodable {
    let leagueID, runID, ledger: String
    let added: [String]
    let repeated, superseding, late, undated: Int

    enum CodingKeys: String, CodingKey {
      case ledger, added, repeated, superseding, late, undated
      case leagueID = "league_id"
      case runID = "run_id"
    }
  }

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let wanted = try IssueWindow(arguments)
    let league = try LeagueInUse(arguments, context)
    var run = try LoadedRun(
      arguments, context, run: try RunInUse.id(arguments),
      dataDirectory: try arguments.dataDirectory)
    let now = Clock.now()
    let open = try wanted.games(
      of: run.forecaster, try league.calendar, today: league.league.zone.date(at: now))
    let store = RunStore(directory: try arguments.runsDirectory)
    let drafts = try run.forecaster.drafts(
      of: open.dated, source: ForecastSource(run.record, in: store))
    let ledger = try league.open(.record)
    _ = try ledger.settle(league.league, from: league.source, at: now)
    let summary = try ledger.append(drafts, to: league.league, as: .issued, at: Clock.now())
    if arguments.has("json") {
      return try context.printJSON(
        JSONList.text(
          of: Answer(
            leagueID: league.league.id, runID: run.record.runID, ledger: "\(league.location)",
            added: summary.added, repeated: summary.repeated, superseding: summary.superseding,
            late: summary.late, undated: open.undated)))
    }
    noteLeftOut(open.undated, context)
    try context.print(text(of: summary, run.record, league))
  }

  private static func noteLeftOut(_ undated: Int, _ context: CommandContext) {
    guard undated > 0 else { return }
    context.note(
      "\(NumberFormat.counted(undated, "game")) without a date left out: a forecast must be earlier "
        + "than its game")
  }

  private static func text(
    of summary: AppendSummary, _ record: RunRecord, _ league: LeagueInUse
  ) -> String {
    let what = NumberFormat.counted(summary.added.count, "forecast")
    var parts = ["\(what) of run \(record.shortID) added to \(league.location)"]
    if summary.superseding > 0 {
      parts.append("\(summary.superseding) in the place of earlier ones, which stay")
    }
    if summary.repeated > 0 { parts.append("\(summary.repeated) on record already") }
    if summary.late > 0 {
      parts.append("\(summary.late) late (the game's date has begun), which do not count")
    }
    return parts.joined(separator: "; ")
  }
}
