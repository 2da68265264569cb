internal import League
internal import Terminal

/// A command, or commands that share their first word.
enum CommandNode {
  case command(any Command.Type)
  case group(String, summary: String, [any Command.Type], groups: [CommandNode] = [])
  /// One command for each importer that there is, and those that tell of formats.
  case importers([ImporterDefinition])

  /// How a command is typed, and what it does.
  struct Entry {
    let specification: CommandSpecification
    let run: (ParsedArguments, CommandContext) throws -> Void

    fileprivate init(_ command: any Command.Type) {
      (specification, run) = (command.specification, command.run)
    }

    fileprivate init(_ importer: ImporterDefinition) {
      (specification, run) = (importer.specification, importer.run)
    }
  }

  /// As the help shows it.
  var specification: CommandSpecification {
    switch self {
    case .command(let command): command.specification
    case .group(let name, let summary, _, let groups):
      CommandSpecification(
        name: name, summary: summary,
        subcommands: entries.map(\.specification) + groups.map(\.specification))
    case .importers:
      CommandSpecification(
        name: "import", summary: "Bring in other people's games.",
        subcommands: entries.map(\.specification))
    }
  }

  /// Its commands, in the order of the help.
  private var entries: [Entry] {
    switch self {
    case .command(let command): [Entry(command)]
    case .group(_, _, let commands, _): commands.map { Entry($0) }
    case .importers(let importers):
      importers.map { Entry($0) } + [
        Entry(ImportFormatsCommand.self), Entry(ImportDetectCommand.self),
      ]
    }
  }

  /// The command that is typed so; nil where it is not here.
  ///
  /// - Parameter path: one word, or a group's and those of what is in it.
  func command(at path: ArraySlice<String>) -> Entry? {
    if case .command = self {
      return entries.first { path.elementsEqual([$0.specification.name]) }
    }
    guard path.first == specification.name else { return nil }
    if case .group(_, _, _, let groups) = self,
      let found = groups.lazy.compactMap({ $0.command(at: path.dropFirst()) }).first
    {
      return found
    }
    return entries.first { path.dropFirst().elementsEqual([$0.specification.name]) }
  }
}
