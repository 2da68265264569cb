internal import Ledger
internal import Reports
internal import Terminal

/// `almanac forecasts score`: how good the forecasts on record are.
enum ForecastsScoreCommand: Command {
  static let specification = CommandSpecification(
    name: "score", summary: "Score the forecasts on record.",
    discussion:
      "Of each game and run the forecast that counts; those that were issued, replayed and added "
      + "afterwards apart. \"if right\" is what a score would be on average if every probability were "
      + "right: a log loss well above it says that they are not.",
    options: [
      OptionSpecification(
        "by", placeholder: "GROUP", help: "What to score apart.",
        allowedValues: ScoreGrouping.allCases.filter { $0 != .all }.map(\.rawValue))
    ] + LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac forecasts score", "almanac forecasts score --by month"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let grouping = arguments.value("by").flatMap(ScoreGrouping.init) ?? .all
    let league = try LeagueInUse(arguments, context)
    let scores = try league.open(.look, context).scores(league.league.id, by: grouping)
    try context.show(ForecastScoreReport(scores, by: grouping).report, arguments)
  }
}
