internal import Faults
internal import Features
internal import League
internal import Terminal
internal import Training
internal import Wording

/// `almanac features export`: the table that a stateless model would learn from.
enum FeaturesExportCommand: Command {
  static let specification = CommandSpecification(
    name: "export", summary: "Write the feature rows of all games as Parquet.",
    discussion:
      "One row for each game, in the order of the walk: game_id, season, day, the teams, "
      + "is_tournament, outcome (1, 0 or 1/2 from A's view), then the features, null where unknown, "
      + "and for those that are known of one side alone somewhere a column whose name ends in _known: "
      + "+1 where only A's is known, -1 where only B's is. "
      + "A row knows of games of earlier days only.",
    options: [
      OutputFile.option(),
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
    let out = try arguments.outputFile
    let chosen = try arguments.features(context.features)
    Interruption.watch()
    let source = try LeagueSource(directory: try arguments.dataDirectory)
    let plan = try plan(arguments, source.seasons)
    let features = try arguments.features(
      chosen, servedBy: source, over: plan.walked, context)
    let dataset = try source.dataset(
      seasons: plan.walked, boxScores: features.needsBoxScores)
    try features.requireScores(of: dataset.seasons)
    let table = try FeatureTable(
      dataset, seasons: dataset.seasons, features, threads: try arguments.threads,
      isInterrupted: { Interruption.isPending })
    let rows = table.rows(from: plan.predicted.lowerBound)
    try out.write { (temporary) throws(Fault) in
      try table.write(to: temporary, rows: rows, teams: dataset.teams)
    }
    context.note(
      "\(out.path): \(NumberFormat.counted(rows.count, "row")) of "
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
}
