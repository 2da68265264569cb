internal import FoundationEssentials
internal import League
internal import Terminal
internal import Wording

/// `almanac data show`: which games there are.
enum DataShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show which games there are.",
    options: [SharedOptions.dataDirectory, SharedOptions.json],
    examples: ["almanac data show", "almanac data show --data-dir nfl --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let source = try LeagueSource(directory: try arguments.dataDirectory)
    let manifest = try source.manifest()
    if arguments.has("json") {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try context.printJSON(Array(try encoder.encode(manifest)) + [UInt8(ascii: "\n")])
    }
    if source.isSample {
      context.note(
        "nothing imported into \(try arguments.dataDirectory) yet; this is the made-up league")
    }
    let facts = try self.facts(manifest, source.dates())
    let style = context.style
    try context.output.write(
      facts.render(width: context.output.tableWidth, style: style) + "\n"
        + seasons(manifest).render(width: context.output.tableWidth, style: style))
  }

  private static func facts(
    _ manifest: DatasetManifest, _ dates: ClosedRange<CalendarDate>?
  ) throws -> KeyValueTable {
    let labels = manifest.seasons.map(\.season)
    var table = KeyValueTable()
    table.append(
      "seasons", "\(labels.count), \(labels.first ?? 0) to \(labels.last ?? 0)")
    let unplayed = manifest.games - manifest.playedGames
    table.append(
      "games",
      NumberFormat.grouped(manifest.games)
        + (unplayed == 0 ? "" : ", \(NumberFormat.grouped(unplayed)) not played yet"))
    table.append("teams", NumberFormat.grouped(manifest.teams))
    table.append("tournament games", NumberFormat.grouped(manifest.tournamentGames))
    let detailed = manifest.seasons.filter { $0.boxScores != nil }.map(\.season)
    if let first = detailed.first, let last = detailed.last {
      table.append(
        "box scores",
        "\(NumberFormat.counted(manifest.boxScoreGames, "game")), \(first) to \(last)")
    }
    table.append("dates", dates.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "not known")
    table.append("days begin in", manifest.timeZone ?? "UTC (the default)")
    for source in manifest.sources {
      table.append("source", "\(source.importer) \(source.name), \(source.importedAt.prefix(10))")
    }
    table.append("fingerprint", manifest.fingerprint)
    return table
  }

  private static func seasons(_ manifest: DatasetManifest) -> TextTable {
    var table = TextTable([
      TableColumn("season", alignment: .right), TableColumn("games", alignment: .right),
      TableColumn("tournament", alignment: .right), TableColumn("day 0"),
    ])
    for season in manifest.seasons {
      table.append([
        String(season.season), NumberFormat.grouped(season.games),
        NumberFormat.grouped(season.tournamentGames), season.startDate ?? "–",
      ])
    }
    return table
  }
}
