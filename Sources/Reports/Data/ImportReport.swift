internal import JSON
public import League
internal import Tracking
internal import Wording

/// A report of an import's changes, and of the store after it.
public struct ImportReport {
  private let summary: ImportSummary
  private let manifest: DatasetManifest
  private let directory: String
  private let notes: [String]

  /// - Parameters:
  ///   - directory: where the store is.
  ///   - notes: those of the summary, as people are shown them.
  public init(
    _ summary: ImportSummary, _ manifest: DatasetManifest, in directory: String, notes: [String]
  ) {
    (self.summary, self.manifest) = (summary, manifest)
    (self.directory, self.notes) = (directory, notes)
  }

  public var report: Report {
    Report(
      title: "Import", [Section([.line(changes), .line(total)])],
      fields: [
        Report.Field("games_added", .whole(summary.addedGames)),
        Report.Field("games_updated", .whole(summary.updatedGames)),
        Report.Field("games_unchanged", .whole(summary.unchangedGames)),
        Report.Field("games_removed", .whole(summary.removedGames)),
        Report.Field("teams_added", .whole(summary.addedTeams)),
        Report.Field("changed", .boolean(summary.changedStore)),
        Report.Field("notes", .array(notes.map { .text($0) })),
        Report.Field("games", .whole(manifest.games)),
        Report.Field("seasons", .whole(manifest.seasons.count)),
        Report.Field("teams", .whole(manifest.teams)),
        Report.Field("fingerprint", .text(manifest.fingerprint)),
      ])
  }

  private var changes: String {
    let changes = [
      (summary.addedGames, "added"), (summary.updatedGames, "updated"),
      (summary.removedGames, "removed"), (summary.unchangedGames, "unchanged"),
    ]
    let parts = changes.filter { $0.0 > 0 }.map { "\(NumberFormat.grouped($0.0)) \($0.1)" }
    let newTeams =
      [0, manifest.teams].contains(summary.addedTeams)
      ? "" : "; \(NumberFormat.counted(summary.addedTeams, "new team"))"
    let verdict = summary.changedStore ? "" : "nothing changed; "
    return "\(verdict)games: \(parts.joined(separator: ", "))\(newTeams)"
  }

  private var total: String {
    "\(directory) now holds \(NumberFormat.counted(manifest.games, "game")) of "
      + "\(NumberFormat.counted(manifest.seasons.count, "season")) and "
      + NumberFormat.counted(manifest.teams, "team")
  }
}
