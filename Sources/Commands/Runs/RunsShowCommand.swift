internal import Models
internal import Reports
internal import Terminal
internal import Tracking

/// `almanac runs show`: one run, whole.
enum RunsShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show one run.",
    options: [
      SharedOptions.plugin, SharedOptions.pluginsDirectory, SharedOptions.runsDirectory,
      SharedOptions.json,
    ],
    positionals: [
      PositionalSpecification(
        "ID", help: "A run's id, the beginning of one, \"@alias\" or \"latest\".")
    ],
    examples: ["almanac runs show latest", "almanac runs show 3f0c --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let found = try store.run(arguments.positional("ID") ?? "")
    if arguments.has("json") { return try context.printJSON(found.json) }
    let (record, id) = (found.record, found.record.runID)
    guard record.subject == .games else {
      let report = CarryRunReport(
        record, try store.predictions(of: record), path: store.path(of: id),
        aliases: context.aliases(in: store)[id] ?? [], CommandContext.guide)
      return try context.show(report.report)
    }
    let models = try context.models(arguments)
    let figures = RunFigures(
      record, try store.predictions(of: record), in: store,
      model: try? models.definition(named: record.modelType, version: record.modelVersion))
    let report = RunReport(
      record, figures, path: store.path(of: id), aliases: context.aliases(in: store)[id] ?? [],
      models, CommandContext.guide)
    try context.show(report.report())
  }
}
