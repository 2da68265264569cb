internal import Terminal
internal import Tracking
internal import Wording

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
    if arguments.has("json") {
      return try context.printJSON(
        JSONList.text(
          of: garbage.map { Item(path: $0.path, kind: $0.kind.rawValue, bytes: $0.size) }))
    }
    guard !garbage.isEmpty else { return context.note("nothing to remove in \(store.directory)") }
    var table = TextTable([
      TableColumn(isDry ? "would go" : "removed"), TableColumn("what"),
      TableColumn("bytes", alignment: .right),
    ])
    for item in garbage {
      table.append([item.path, words(item.kind), NumberFormat.grouped(item.size)])
    }
    try context.output.write(table.render(width: context.output.tableWidth, style: context.style))
  }

  private struct Item: Encodable {
    let path: String
    let kind: String
    let bytes: Int
  }

  private static func words(_ kind: Garbage.Kind) -> String {
    switch kind {
    case .incomplete: "unfinished run"
    case .trashed: "deleted run"
    case .halfRemoved: "half removed run"
    }
  }
}
