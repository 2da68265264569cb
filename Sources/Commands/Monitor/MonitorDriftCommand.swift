internal import Monitoring
internal import Reports
internal import Terminal

/// `almanac monitor drift`: which fault evidence speaks for, and how forecasts moved.
enum MonitorDriftCommand: Command {
  private static let usualWeeks = 4

  static let specification = CommandSpecification(
    name: "drift", summary: "Show which fault the evidence names, and how forecasts moved.",
    discussion:
      "Beside the evidence of each alternative over the weeks stands how the distributions of the forecasts "
      + "and of the features that the model learns from went, with tests that say when they have too few games. "
      + "They describe, and alarm nobody.",
    options: MonitoredRun.options + [
      OptionSpecification(
        "weeks", placeholder: "N", help: "Compare the last N weeks with those before.",
        defaultText: "\(usualWeeks)"),
      OutputFile.pageOption("Write a page with charts too."), SharedOptions.json,
      SharedOptions.threads, SharedOptions.plugin, SharedOptions.pluginsDirectory,
    ],
    positionals: [MonitoredRun.positional],
    examples: ["almanac monitor drift --weeks 6"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let weeks = try arguments.integer("weeks", in: 1...520) ?? usualWeeks
    let page = try arguments.outputFile("html")
    let watched = try MonitoredRun(arguments, context, to: .look)
    let look = try watched.look()
    let games = try watched.ledger.latestGames(of: watched.run, through: watched.asOf)
    let moved = Movement.all(of: games, latestWeeks: weeks)
    var movements = moved?.movements ?? []
    if let moved, let season = look.latest?.season {
      movements += try watched.features(ofSeason: season, arguments, context).compactMap {
        Movement($0.name, $0.values, since: moved.since)
      }
    }
    let report = DriftReport(look, since: moved?.since, movements: movements).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }
}
