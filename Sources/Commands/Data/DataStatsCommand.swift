internal import Ledger
internal import Reports
internal import Terminal
internal import Time

/// `almanac data stats`: the aggregates of seasons, and whether those that are stored are true.
enum DataStatsCommand: Command {
  static let specification = CommandSpecification(
    name: "stats",
    summary: "Show the aggregates of seasons, check those that are stored, or write them anew.",
    discussion:
      "A league that has a ledger has stored aggregates in it: of each season, and of each team in it, "
      + "games, mean margin and deviation, home edge and points. Every import keeps them true.",
    options: [
      OptionSpecification(
        "check", help: "Derive them again and compare;\nstatus 1 where one is not true."),
      OptionSpecification("rebuild", help: "Write all of them anew."),
    ] + LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac data stats", "almanac data stats --check"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard !arguments.has("check") || !arguments.has("rebuild") else {
      throw arguments.usageError("--check and --rebuild exclude each other; keep one")
    }
    let league = try LeagueInUse(arguments, context)
    let statistics = try league.source.seasonStatistics()
    if arguments.has("check") {
      let findings = try league.open(.look, context).verifySeasonStats(
        statistics, of: league.league)
      try context.show(
        StatsCheckReport("season", statistics.count, findings).report, arguments)
      if !findings.isEmpty { throw AnswerIsNo() }
    } else if arguments.has("rebuild") {
      let change = try league.open(.record, context).keepSeasonStats(
        statistics, of: league.league, isForced: true, at: context.clock.now)
      let failed = change.failed.map { "season \($0.season): \($0.reason)" }
      try context.show(
        StatsRebuildReport("season", updated: change.updated, failed: failed).report, arguments)
      if !failed.isEmpty { throw AnswerIsNo() }
    } else {
      try context.show(SeasonStatsReport(statistics).report, arguments)
    }
  }
}
