internal import Terminal
internal import Tracking

/// `almanac runs rename`: gives runs a name; their ids stay.
enum RunsRenameCommand: Command {
  static let specification = CommandSpecification(
    name: "rename", summary: "Give runs another name; the id stays.",
    options: [
      OptionSpecification("name", placeholder: "TEXT", help: "The new name; empty for none.")
    ] + RunAnnotation.options,
    positionals: [RunSelection.positional],
    examples: ["almanac runs rename 3f0c --name \"softer\"", "almanac runs rename latest --name="])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let name = try arguments.required("name", "--name TEXT")
    _ = try arguments.newName
    try RunAnnotation.change(arguments, context) { $0.name = name.isEmpty ? nil : name }
  }
}
