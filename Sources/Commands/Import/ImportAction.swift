internal import Forecasting
internal import League
internal import Ledger
internal import Reports
internal import Terminal
internal import Time
internal import Wording

/// The common part of the import commands: their options, the import itself, and its report.
enum ImportAction {
  static let options = [
    OptionSpecification(
      "replace",
      help: "Replace the stored games of the file's seasons.\n"
        + "Without it, games are added and updated only,\nand results stay."),
    SharedOptions.dataDirectory, LeagueInUse.ledgerOption, SharedOptions.json,
  ]

  /// - Parameter rejects: where the rows go that are left out; nil where nobody wants them.
  static func run(
    _ importer: any LeagueImporter, _ arguments: ParsedArguments, _ context: CommandContext,
    rejects: OutputFile? = nil
  ) throws {
    let store = GameStore(directory: try arguments.dataDirectory)
    let summary = try store.add(
      from: importer, at: context.clock.timestamp, replacingSeasons: arguments.has("replace"))
    if let rows = summary.rejects { try rejects?.write(rows) }
    let notes = summary.notes.map(FaultWording.text)
    for note in notes { context.warn(note) }
    let report = ImportReport(summary, try store.manifest(), in: store.directory, notes: notes)
    try context.show(report.report, arguments)
    settle(arguments, context)
    keepStats(arguments, context)
  }

  /// Keeps the stored aggregates of seasons true where there is a ledger. The games have landed, whatever
  /// becomes of them.
  private static func keepStats(_ arguments: ParsedArguments, _ context: CommandContext) {
    do {
      guard try LeagueInUse.location(arguments, context).isThere else { return }
      let league = try LeagueInUse(arguments, context)
      let change = try league.open(.record, context).keepSeasonStats(
        try league.source.seasonStatistics(), of: league.league, at: context.clock.now)
      for (season, reason) in change.failed {
        context.warn("the aggregates of season \(season) are stale: \(reason)")
      }
    } catch {
      context.warn(
        "the games are in, and the aggregates of seasons are not kept: \(Failure(error).message); "
          + "\"almanac data stats --rebuild\" writes them anew")
    }
  }

  /// Settles where there is a ledger. The games have landed, whatever becomes of it.
  private static func settle(_ arguments: ParsedArguments, _ context: CommandContext) {
    do {
      guard try LeagueInUse.location(arguments, context).isThere else { return }
      let league = try LeagueInUse(arguments, context)
      let ledger = try league.open(.record, context)
      let summary = try ledger.settle(league.league, from: league.source, at: context.clock.now)
      if summary.added > 0 { context.note(SettlingReport(summary).sentence) }
    } catch {
      context.warn(
        "the games are in, and their forecasts are not settled: \(Failure(error).message); "
          + "\"almanac forecasts settle\" tries again")
    }
  }
}
