internal import Reports
internal import Terminal
internal import Tracking

/// `almanac runs gc`: removes what nobody needs, for good.
enum RunsGarbageCommand: Command {
  static let specification = CommandSpecification(
    name: "gc", summary: "Remove deleted and unfinished runs for good.",
    discussion:
      "Empties the trash, and removes what processes left that died while they saved a run. What a "
      + "process that still lives is saving stays.",
    options: [
      OptionSpecification("dry-run", help: "Say what would be removed, and remove nothing."),
      SharedOptions.runsDirectory, SharedOptions.json,
    ],
    examples: ["almanac runs gc --dry-run", "almanac runs gc"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let isDry = arguments.has("dry-run")
    let garbage = isDry ? try store.garbage() : try store.collectGarbage()
    guard !garbage.isEmpty || arguments.has("json") else {
      return context.note("nothing to remove in \(store.directory)")
    }
    try context.show(GarbageReport(garbage, isRemoved: !isDry).report, arguments)
  }
}
