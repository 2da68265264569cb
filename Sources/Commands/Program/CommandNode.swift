internal import Terminal

/// A command, or commands that share their first word.
enum CommandNode {
  case command(any Command.Type)
  case group(String, summary: String, [any Command.Type])

  /// As the help shows it.
  var specification: CommandSpecification {
    switch self {
    case .command(let command): command.specification
    case .group(let name, let summary, let commands):
      CommandSpecification(
        name: name, summary: summary, subcommands: commands.map { $0.specification })
    }
  }

  /// The command that is typed so; nil where it is not here.
  ///
  /// - Parameter path: one word, or a group's and one more.
  func command(at path: ArraySlice<String>) -> (any Command.Type)? {
    switch self {
    case .command(let command):
      return path.elementsEqual([command.specification.name]) ? command : nil
    case .group(let name, _, let commands):
      guard path.first == name else { return nil }
      return commands.first { path.dropFirst().elementsEqual([$0.specification.name]) }
    }
  }
}
