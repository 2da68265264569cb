internal import Forecasting
internal import League
internal import Ledger
internal import Reports
internal import Terminal
internal import Time
internal import Wording

/// What the import commands share: their options, the import itself, and what they say of it.
enum ImportAction {
  static let options = [
    OptionSpecification(
      "replace",
      help: "Drop stored games of the imported seasons that the file lacks.\n"
        + "Without it, games are added and updated only, and results stay."),
    SharedOptions.dataDirectory, LeagueInUse.ledgerOption,
  ]

  static func run(
    _ importer: some LeagueImporter, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    let store = GameStore(directory: try arguments.dataDirectory)
    let summary = try store.add(
      from: importer, at: context.clock.timestamp, replacingSeasons: arguments.has("replace"))
    let manifest = try store.manifest()
    try context.print(text(summary, manifest, in: store.directory))
    settle(arguments, context)
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

  private static func text(
    _ summary: ImportSummary, _ manifest: DatasetManifest, in directory: String
  ) -> String {
    let changes = [
      (summary.addedGames, "added"), (summary.updatedGames, "updated"),
      (summary.removedGames, "removed"), (summary.unchangedGames, "unchanged"),
    ]
    let parts = changes.filter { $0.0 > 0 }.map { "\(NumberFormat.grouped($0.0)) \($0.1)" }
    let total =
      "\(directory) now holds \(NumberFormat.counted(manifest.games, "game")) of "
      + "\(NumberFormat.counted(manifest.seasons.count, "season")) and "
      + NumberFormat.counted(manifest.teams, "team")
    let newTeams =
      [0, manifest.teams].contains(summary.addedTeams)
      ? "" : "; \(NumberFormat.counted(summary.addedTeams, "new team"))"
    let verdict = summary.changedStore ? "" : "nothing changed; "
    return "\(verdict)games: \(parts.joined(separator: ", "))\(newTeams)\n\(total)"
  }
}
