internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time

/// `almanac monitor state`: takes in metrics of a model that runs elsewhere.
enum MonitorStateCommand: Command {
  static let specification = CommandSpecification(
    name: "state", summary: "Put on record how a model did that runs elsewhere.",
    discussion:
      "Metrics that are stated are kept, and are no evidence: that takes each game's probability, on record before "
      + "its outcome. A period that is stated again counts as stated last; what was said before stays on record.",
    options: [
      OptionSpecification("start", placeholder: "DAY", help: "First date of the period."),
      OptionSpecification("end", placeholder: "DAY", help: "Last date of the period."),
      OptionSpecification("games", placeholder: "N", help: "Games that were forecast and played."),
    ] + scoreOptions + [CommandContext.actorOption] + LeagueInUse.options + [SharedOptions.json],
    positionals: [
      PositionalSpecification("MODEL", help: "What the model is called where it runs.")
    ],
    examples: [
      "almanac monitor state market --start 2026-01-05 --end 2026-01-11 --games 120 --log-loss 0.5831"
    ])

  private static let scoreOptions = ExternalScore.allCases.map { score in
    OptionSpecification(
      FaultWording.optionName(score.rawValue), placeholder: "X", help: "\(score.title).")
  }

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let metrics = try metrics(arguments)
    let actor = try context.actor(arguments)
    let league = try LeagueInUse(arguments, context)
    let book = ExternalMetricsBook(try league.open(.record, context), of: league.league)
    let (statement, isNew) = try book.add(metrics, by: actor, at: context.clock.now)
    try context.show(ExternalMetricsReport.stated(statement, isNew: isNew), arguments)
  }

  private static func metrics(_ arguments: ParsedArguments) throws -> ExternalMetrics {
    var scores: [ExternalScore: Double] = [:]
    for score in ExternalScore.allCases {
      scores[score] = try arguments.number(
        FaultWording.optionName(score.rawValue), in: score.range)
    }
    guard !scores.isEmpty else {
      throw arguments.usageError(
        "no metric is stated; expected one at least, such as --log-loss 0.58")
    }
    let games = try arguments.required("games", "--games N")
    guard let games = Int(games), (1...ExternalMetrics.mostGames).contains(games) else {
      throw arguments.usageError(
        "--games \"\(games)\": expected a whole number from 1 to \(ExternalMetrics.mostGames)")
    }
    return try ExternalMetrics(
      model: arguments.positional("MODEL") ?? "", start: try date("start", arguments),
      end: try date("end", arguments), games: games, scores: scores)
  }

  private static func date(_ option: String, _ arguments: ParsedArguments) throws -> CalendarDate {
    let text = try arguments.required(option, "--\(option) DAY")
    guard let date = CalendarDate(text) else {
      throw arguments.usageError(
        "--\(option) \"\(text)\" is no date; expected one such as 2026-01-31")
    }
    return date
  }
}
