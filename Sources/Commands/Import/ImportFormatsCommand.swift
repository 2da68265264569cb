internal import League
internal import Reports
internal import Terminal

/// `almanac import formats`: the kinds of files that are known, or the description of one.
enum ImportFormatsCommand: Command {
  static let specification = CommandSpecification(
    name: "formats", summary: "List the formats that --format knows, or show one.",
    discussion:
      "With a name it prints the format's description, from which one of your own can be made.",
    options: [SharedOptions.json],
    positionals: [
      PositionalSpecification("NAME", help: "The format to show.", isRequired: false)
    ],
    examples: ["almanac import formats", "almanac import formats nflverse"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard let name = arguments.positional("NAME") else {
      return try context.show(FormatListReport(try ImportFormat.builtIn()).report, arguments)
    }
    let text = String(decoding: try ImportFormat(named: name).json, as: UTF8.self)
    try context.print(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }
}
