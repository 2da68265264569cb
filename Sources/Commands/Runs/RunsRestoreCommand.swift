internal import JSON
internal import Terminal
internal import Tracking

/// `almanac runs restore`: brings deleted runs back.
enum RunsRestoreCommand: Command {
  static let specification = CommandSpecification(
    name: "restore", summary: "Bring deleted runs back from the trash.",
    options: [SharedOptions.runsDirectory, SharedOptions.json],
    positionals: [
      PositionalSpecification(
        "ID", help: "A deleted run's id, or the beginning of one; several may be given.",
        repeats: true)
    ],
    examples: ["almanac runs restore 3f0c", "almanac runs restore 3f0c 91ab"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let ids = try arguments.runIDs { try store.trashedRunID($0) }
    for id in ids { try store.restore(id) }
    if arguments.has("json") { return try context.printJSON(JSONWriter.readable(ids)) }
    for id in ids { try context.print("\(id) is back in \(store.directory)") }
  }
}
