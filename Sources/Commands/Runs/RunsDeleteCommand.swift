internal import JSON
internal import Terminal
internal import Tracking
internal import Wording

/// `almanac runs delete`: moves runs to the trash, after it has asked.
enum RunsDeleteCommand: Command {
  static let specification = CommandSpecification(
    name: "delete", summary: "Move runs to the trash.",
    discussion:
      "The trash is the folder .trash among the runs: \"almanac runs restore\" brings a run back, and "
      + "\"almanac runs gc\" empties it. A run that an alias names stays.",
    options: [
      OptionSpecification("yes", short: "y", help: "Do not ask."), SharedOptions.runsDirectory,
      SharedOptions.json,
    ],
    positionals: [RunSelection.positional],
    examples: ["almanac runs delete 3f0c 91ab", "almanac runs delete latest --yes"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let ids = try arguments.runIDs { try store.runID($0) }
    _ = context.aliases(in: store)
    for id in ids { try store.requireWithoutAlias(id) }
    guard try arguments.has("yes") || isWanted(ids, store, arguments, context) else {
      return context.note("nothing deleted")
    }
    for id in ids { try store.delete(id) }
    if arguments.has("json") { return try context.printJSON(JSONWriter.readable(ids)) }
    for id in ids { try context.print("\(id) is in \(store.trash)") }
  }

  private static func isWanted(
    _ ids: [String], _ store: RunStore, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> Bool {
    guard Question.canBeAsked(on: context.errors) else {
      throw arguments.usageError(
        "delete asks before it moves runs, and there is no terminal to ask on; add --yes")
    }
    for id in ids { try context.errors.writeLine(line(id, store)) }
    let what = NumberFormat.counted(ids.count, "run")
    return try Question.ask("move \(what) to \(store.trash)?", on: context.errors)
  }

  private static func line(_ id: String, _ store: RunStore) -> String {
    guard let record = try? store.run(id).record else { return "\(id)  (cannot be read)" }
    let facts = [record.modelType, "\(record.startYear)–\(record.endYear)", record.name ?? ""]
    return ([id] + facts.filter { !$0.isEmpty }).joined(separator: "  ").printable
  }
}
