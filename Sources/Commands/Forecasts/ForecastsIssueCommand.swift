internal import Forecasting
internal import Ledger
internal import Monitoring
internal import Reports
internal import Sequential
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
      + "time zone.\n\n"
      + "While a test of the run against a challenger runs, the challenger's forecasts of the same games go "
      + "on record too; in a test that divides the games, each game's forecast is its own model's alone.",
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
    let champion = try Issuing(try RunInUse.id(arguments), wanted, league, arguments, context)
    let ledger = try league.open(.record, context)
    _ = try ledger.settle(league.league, from: league.source, at: context.clock.now)
    let book = ModelTestBook(ledger, of: league.league)
    try book.startPlanned(at: context.clock.now)
    let test = try book.running(champion: champion.source.runID).first
    let summary = try ledger.append(
      champion.drafts(of: .champion, in: test), to: league.league, as: .issued,
      at: context.clock.now)
    noteLeftOut(champion.undated, context)
    // The champion's are on record whatever becomes of the challenger.
    let beside = Result {
      try test.map { test in
        let challenger = try Issuing(
          test.plan.challenger.runID, wanted, league, arguments, context)
        let added = try ledger.append(
          challenger.drafts(of: .challenger, in: test), to: league.league, as: .issued,
          at: context.clock.now)
        return AppendReport.Beside(test: test.plan.name, added, of: challenger.source)
      }
    }
    try context.show(
      AppendReport(
        summary, of: champion.source, as: .issued, leagueID: league.league.id,
        in: league.location, undated: champion.undated, beside: try? beside.get()
      ).report, arguments)
    _ = try beside.get()
  }

  private static func noteLeftOut(_ undated: Int, _ context: CommandContext) {
    guard undated > 0 else { return }
    context.note(
      "\(NumberFormat.counted(undated, "game")) without a date left out: a forecast must be earlier "
        + "than its game")
  }
}

/// A run that was asked about the games to come.
private struct Issuing {
  let source: ForecastSource
  let undated: Int
  private let all: [ForecastDraft]

  init(
    _ runID: String, _ wanted: IssueWindow, _ league: LeagueInUse, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws {
    var run = try AskedModel(
      arguments, context, run: runID, dataDirectory: try arguments.dataDirectory)
    let open = try wanted.games(
      of: run.forecaster, try league.calendar,
      today: context.clock.now.date(in: league.league.zone))
    source = ForecastSource(run.record, in: RunStore(directory: try arguments.runsDirectory))
    all = try run.forecaster.drafts(of: open.dated, source: source)
    undated = open.undated
  }

  /// The forecasts that a contender is to make: of a test that divides the games, its own.
  func drafts(of contender: Contender, in test: ModelTest?) -> [ForecastDraft] {
    all.filter { draft in
      test?.contender(of: draft.game.gameID).map { $0 == contender } ?? true
    }
  }
}
