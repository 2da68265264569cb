internal import Columnar
internal import Terminal
internal import Tracking
internal import Wording

/// `almanac runs export`: all runs in one file.
enum RunsExportCommand: Command {
  static let specification = CommandSpecification(
    name: "export", summary: "Write all runs, or all their predictions, to one file.",
    discussion:
      "A row for each run: what it is, how it scored over all seasons, and each hyperparameter as "
      + "hyperparameters.NAME. With --predictions, a row for each prediction; the exit status is 1 where those of a "
      + "run could not be read.",
    options: [
      OutputTable.option,
      OptionSpecification("predictions", help: "Write predictions instead of records."),
      SharedOptions.crlf, SharedOptions.runsDirectory,
    ],
    examples: [
      "almanac runs export --out runs.csv", "almanac runs export --predictions --out all.parquet",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let out = try OutputTable(arguments)
    let store = RunStore(directory: try arguments.listedRunsDirectory)
    let wantsPredictions = arguments.has("predictions")
    let export = wantsPredictions ? try store.predictionsExport() : try store.recordsExport()
    try out.write(export.table)
    for warning in export.warnings { context.warn(warning) }
    let runs = NumberFormat.counted(export.runCount, "run")
    let what =
      wantsPredictions
      ? "\(NumberFormat.counted(export.table.rowCount, "prediction")) of \(runs)" : runs
    try context.print("\(out.file.path): \(what)")
    // Predictions that are not there would be taken for games that nobody predicted.
    if wantsPredictions, !export.warnings.isEmpty { throw AnswerIsNo() }
  }
}
