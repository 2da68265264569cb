internal import Forecasting
internal import League
internal import Terminal

/// `almanac ratings`: teams as a run's model sees them.
enum RatingsCommand: Command {
  static let specification = CommandSpecification(
    name: "ratings", summary: "Show teams as a run's model sees them.",
    discussion:
      "Teams of the season, the best first: rating, games won and lost, change since a week before, and "
      + "how the rating went, a bar a week. A model that keeps no ratings is asked about every two teams on "
      + "a neutral floor; its rating is the percentage of those games that a team would win.",
    options: [
      OptionSpecification(
        "season", placeholder: "YEAR", help: "Which season.", defaultText: "the last"),
      OptionSpecification(
        "day", placeholder: "N", help: "As of the morning of this day.",
        defaultText: "after the season's last game"),
      OptionSpecification(
        "history", placeholder: "TEAM",
        help: "One team: season by season, or week by week with --season."),
      OptionSpecification(
        "limit", short: "n", placeholder: "N", help: "Show so many teams; 0 for all.",
        defaultText: "25"),
    ] + LoadedRun.options + [SharedOptions.json],
    examples: [
      "almanac ratings --run latest", "almanac ratings --run latest --season 2024 --day 130",
      "almanac ratings --run @champion --history \"South Carolina\"",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let season = try arguments.integer("season", in: 0...9999)
    let day = try arguments.integer("day", in: 0...400).map { Int32($0) }
    let limit = try arguments.integer("limit", in: 0...1_000_000) ?? 25
    var run = try LoadedRun(arguments, context)
    if season != nil || day != nil {
      try run.forecaster.advance(to: try run.forecaster.moment(ofSeason: season, day: day))
    }
    guard let name = arguments.value("history") else {
      return try print(
        try RatingTable(run, limit: limit == 0 ? .max : limit), arguments, context)
    }
    let team = try run.forecaster.teams.find(name)
    let moments = season == nil ? run.forecaster.seasonEnds : run.forecaster.weeks
    try print(try RatingHistory(run, team, moments), arguments, context)
  }

  private static func print(
    _ report: some RatingReport, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    if arguments.has("json") { return try context.printJSON(try report.json) }
    let width = context.output.tableWidth
    try context.output.write(
      report.table.render(width: width, style: context.style) + "\n"
        + Prose.text(report.sentences, width: width))
  }
}
