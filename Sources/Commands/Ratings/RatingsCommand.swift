internal import Forecasting
internal import League
internal import Reports
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
    ] + AskedModel.options + [SharedOptions.json],
    examples: [
      "almanac ratings --run latest", "almanac ratings --run latest --season 2024 --day 130",
      "almanac ratings --run @champion --history \"South Carolina\"",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let season = try arguments.integer("season", in: 0...9999)
    let day = try arguments.integer("day", in: 0...400).map { Int32($0) }
    let limit = try arguments.integer("limit", in: 0...1_000_000) ?? 25
    var model = try AskedModel(arguments, context)
    if season != nil || day != nil {
      try model.forecaster.advance(to: try model.forecaster.moment(ofSeason: season, day: day))
    }
    let forecaster = model.forecaster
    guard let name = arguments.value("history") else {
      let standings = try Standings(forecaster, limit: limit == 0 ? .max : limit)
      return try context.show(
        RatingsReport(standings, by: model, CommandContext.guide).report, arguments)
    }
    let moments = season == nil ? forecaster.seasonEnds : forecaster.weeks
    let history = try RatingHistory(forecaster, team: try forecaster.teams.find(name), moments)
    try context.show(RatingHistoryReport(history, by: model).report, arguments)
  }
}
