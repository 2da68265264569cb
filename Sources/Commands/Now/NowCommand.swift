internal import Faults
internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time
internal import Tracking

/// `almanac now`: how a league stands.
enum NowCommand: Command {
  static let specification = CommandSpecification(
    name: "now", summary: "Show how everything in use stands.",
    discussion:
      "The models in use with their evidence, their forecasts of the coming days and how those of the last "
      + "seven came out, alerts, deliveries that failed, tests under way, and which run was in use when. "
      + "It looks, and changes nothing.",
    options: [
      OutputFile.pageOption("Write a page with charts too."), SharedOptions.runsDirectory,
      SharedOptions.json,
    ] + LeagueInUse.options,
    examples: ["almanac now", "almanac now --html now.html"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let page = try arguments.outputFile("html")
    let report = NowReport(try now(arguments, context), CommandContext.guide).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }

  private static func now(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> LeagueNow {
    let store = RunStore(directory: try arguments.runsDirectory)
    let league = try LeagueInUse(arguments, context)
    var now = LeagueNow(at: context.clock.now, in: league.league.zone)
    if league.location.isThere {
      let alerts = try AlertsInUse(arguments, context, to: .look)
      now = try LeagueNow(
        of: try names(in: store), in: alerts.ledger, alerts.book,
        schedule: { (run) throws(Fault) in
          try Schedule(for: run, in: alerts.ledger, of: league.league, league.source)
        },
        at: context.clock.now)
    }
    now.history = try AliasHistoryInUse(arguments, context, store).entries(nil, context).entries
    return now
  }

  private static func names(in store: RunStore) throws(Fault) -> [ModelInUse.Name] {
    try ModelInUse.Name.all(try store.aliases()) { () throws(Fault) in
      try RunCatalog(store).select(limit: 1).rows.first?.id
    }
  }
}
