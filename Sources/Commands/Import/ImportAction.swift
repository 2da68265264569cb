internal import League
internal import Terminal
internal import Wording

/// What the import commands share: their options, the import itself, and what they say of it.
enum ImportAction {
  static let options = [
    OptionSpecification(
      "replace",
      help: "Drop stored games of the imported seasons that the file lacks.\n"
        + "Without it, games are added and updated only, and results stay."),
    SharedOptions.dataDirectory,
  ]

  static func run(
    _ importer: some LeagueImporter, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    let store = GameStore(directory: try arguments.dataDirectory)
    let summary = try store.add(
      from: importer, at: context.clock.timestamp, replacingSeasons: arguments.has("replace"))
    let manifest = try store.manifest()
    try context.print(text(summary, manifest, in: store.directory))
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
