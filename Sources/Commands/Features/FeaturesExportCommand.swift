internal import Columnar
internal import Features
internal import League
internal import Storage
internal import Terminal
internal import Training
internal import Wording

/// `almanac features export`: the table that a stateless model would learn from.
enum FeaturesExportCommand: Command {
  static let specification = CommandSpecification(
    name: "export", summary: "Write the feature rows of all games as Parquet.",
    discussion:
      "One row for each game, in the order of the walk: game_id, season, day, the teams, "
      + "is_tournament, outcome (1, 0 or 1/2 from A's view), then the features, null where unknown. "
      + "A row knows of games of earlier days only.",
    options: [
      OptionSpecification("out", short: "o", placeholder: "FILE", help: "Where to write."),
      OptionSpecification(
        "start-year", placeholder: "YEAR", help: "First season to write.",
        defaultText: "the first there is", group: "Seasons"),
      OptionSpecification(
        "end-year", placeholder: "YEAR", help: "Last season to write.",
        defaultText: "the last there is", group: "Seasons"),
      OptionSpecification(
        "warm-up-from", placeholder: "YEAR",
        help: "Walk from this season on, and write from --start-year on.", group: "Seasons"),
      FeatureOptions.names, FeatureOptions.settings, SharedOptions.threads,
      SharedOptions.dataDirectory,
    ],
    examples: ["almanac features export --out features.parquet --start-year 2015 --end-year 2024"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let path = try arguments.outputFile
    let chosen = try arguments.features(context.features)
    Interruption.watch()
    let source = try LeagueSource(directory: try arguments.dataDirectory)
    let features = try arguments.features(chosen, servedBy: source)
    let plan = try plan(arguments, source.seasons)
    try FileSystem.requireRoom(for: path)
    let dataset = try source.dataset(
      seasons: plan.walked, boxScores: features.needsBoxScores)
    let table = try FeatureTable(
      dataset, seasons: dataset.seasons, features, threads: try arguments.threads,
      isInterrupted: { Interruption.isPending })
    let rows = table.rows(from: plan.predicted.lowerBound)
    try write(table, rows, to: path, dataset.teams)
    context.note(
      "\(path): \(NumberFormat.counted(rows.count, "row")) of "
        + NumberFormat.counted(table.columns.count, "feature"))
  }

  private static func plan(
    _ arguments: ParsedArguments, _ available: [Int]
  ) throws -> SeasonPlan {
    let years = 0...9999
    return try SeasonPlan(
      startYear: try arguments.integer("start-year", in: years) ?? available.first ?? 0,
      endYear: try arguments.integer("end-year", in: years),
      warmUpFrom: try arguments.integer("warm-up-from", in: years), available: available)
  }

  /// Writes beside the file first, so that what was there before is replaced whole or not at all.
  private static func write(
    _ table: FeatureTable, _ rows: Range<Int>, to path: String, _ teams: TeamTable
  ) throws {
    let partial = path + ".partial"
    do {
      try table.write(to: partial, rows: rows, teams: teams)
      try FileSystem.flush(partial)
      try FileSystem.move(partial, to: path)
      try FileSystem.flush(FileSystem.directory(of: path))
    } catch {
      try? FileSystem.remove(partial)
      throw error
    }
  }
}
