internal import Terminal
internal import Tracking
internal import Wording

/// `almanac runs export`: all runs in one file.
enum RunsExportCommand: Command {
  static let specification = CommandSpecification(
    name: "export", summary: "Write all runs, or all their predictions, to one file.",
    discussion:
      "A row for each run: what it is, how it scored over all seasons, and each hyperparameter as "
      + "hyperparameters.NAME. With --predictions, a row for each prediction.",
    options: [
      OptionSpecification(
        "out", short: "o", placeholder: "FILE", help: "Where to write: FILE.parquet or FILE.csv."),
      OptionSpecification("predictions", help: "Write predictions instead of records."),
      SharedOptions.runsDirectory,
    ],
    examples: [
      "almanac runs export --out runs.csv", "almanac runs export --predictions --out all.parquet",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let path = try arguments.required("out", "--out FILE.parquet or --out FILE.csv")
    let format = try format(of: path, arguments)
    let store = RunStore(directory: try arguments.runsDirectory)
    let wantsPredictions = arguments.has("predictions")
    let export =
      wantsPredictions
      ? try store.exportPredictions(to: path, as: format)
      : try store.exportRecords(to: path, as: format)
    for warning in export.warnings { context.warn(warning) }
    let runs = NumberFormat.counted(export.runCount, "run")
    let what =
      wantsPredictions
      ? "\(NumberFormat.counted(export.rowCount, "prediction")) of \(runs)" : runs
    try context.print("\(path): \(what)")
  }

  private static func format(
    of path: String, _ arguments: ParsedArguments
  ) throws(UsageError) -> RunStore.ExportFormat {
    for format in RunStore.ExportFormat.allCases where path.hasSuffix("." + format.rawValue) {
      return format
    }
    throw arguments.usageError("--out \"\(path)\": expected a name that ends in .parquet or .csv")
  }
}
