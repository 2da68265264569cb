internal import FoundationEssentials
internal import League
internal import Terminal
internal import Wording

/// What the import commands share: their options, the import itself, and what they say of it.
enum ImportAction {
  static let options = [
    OptionSpecification(
      "replace",
      help: "Put the file's games in the place of the stored\nones of its seasons. "
        + "Without it, games are added\nand updated only, and results stay."),
    SharedOptions.dataDirectory, SharedOptions.json,
  ]

  /// Of a file with one row a game.
  static let readingOptions = [
    OptionSpecification(
      "date-format", placeholder: "ORDER",
      help: "The order of day, month and year in dates: dmy, mdy\nor ymd, also as in dd/mm/yyyy.",
      defaultText: "what the dates tell"),
    OptionSpecification(
      "repeats", placeholder: "HOW",
      help: "Whether rows that cannot be told apart are one game\n(once) or a game each (each).",
      allowedValues: CSVReading.Repeats.allCases.map(\.rawValue)),
    OptionSpecification(
      "future-zeros", placeholder: "HOW",
      help: "What 0 to 0 means on a day to come.",
      allowedValues: CSVReading.FutureZeros.allCases.map(\.rawValue)),
  ]

  static func reading(_ arguments: ParsedArguments) throws -> CSVReading {
    var reading = CSVReading()
    if let text = arguments.value("date-format") {
      guard let order = DateOrder(text) else {
        throw arguments.usageError(
          "--date-format \"\(text)\" is no order of day, month and year; expected dmy, mdy or ymd")
      }
      reading.dateOrder = order
    }
    reading.repeats = arguments.value("repeats").flatMap(CSVReading.Repeats.init)
    reading.futureZeros = arguments.value("future-zeros").flatMap(CSVReading.FutureZeros.init)
    return reading
  }

  static func run(
    _ importer: some LeagueImporter, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    let store = GameStore(directory: try arguments.dataDirectory)
    let summary = try store.add(
      from: importer, at: Clock.timestamp(), replacingSeasons: arguments.has("replace"))
    let manifest = try store.manifest()
    for note in summary.notes { context.warn(FaultWording.text(of: note)) }
    if arguments.has("json") { return try context.printJSON(json(summary, manifest)) }
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

  private struct Document: Encodable {
    let gamesAdded: Int
    let gamesUpdated: Int
    let gamesUnchanged: Int
    let gamesRemoved: Int
    let teamsAdded: Int
    let changed: Bool
    let notes: [String]
    let games: Int
    let seasons: Int
    let teams: Int
    let fingerprint: String

    enum CodingKeys: String, CodingKey {
      case changed, notes, games, seasons, teams, fingerprint
      case gamesAdded = "games_added"
      case gamesUpdated = "games_updated"
      case gamesUnchanged = "games_unchanged"
      case gamesRemoved = "games_removed"
      case teamsAdded = "teams_added"
    }
  }

  private static func json(
    _ summary: ImportSummary, _ manifest: DatasetManifest
  ) throws -> [UInt8] {
    let document = Document(
      gamesAdded: summary.addedGames, gamesUpdated: summary.updatedGames,
      gamesUnchanged: summary.unchangedGames, gamesRemoved: summary.removedGames,
      teamsAdded: summary.addedTeams, changed: summary.changedStore,
      notes: summary.notes.map(FaultWording.text), games: manifest.games,
      seasons: manifest.seasons.count, teams: manifest.teams, fingerprint: manifest.fingerprint)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(document)) + [UInt8(ascii: "\n")]
  }
}
