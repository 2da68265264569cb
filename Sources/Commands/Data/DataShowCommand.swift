internal import League
internal import Reports
internal import Terminal

/// `almanac data show`: which games there are.
enum DataShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show which games there are.",
    options: [SharedOptions.dataDirectory, SharedOptions.json],
    examples: ["almanac data show", "almanac data show --data-dir nfl --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let source = try LeagueSource(directory: try arguments.dataDirectory)
    let manifest = try source.manifest()
    if source.isSample, !arguments.has("json") {
      context.note(
        "nothing imported into \(try arguments.dataDirectory) yet; this is the made-up league")
    }
    try context.show(DatasetReport(manifest, dates: try source.dates()).report, arguments)
  }
}
