internal import Chronology
internal import Forecasting
internal import League
internal import Reports
internal import Storage
internal import Terminal
internal import Wording

/// `almanac predict`: asks a run's model about games, or about shots.
enum PredictCommand: Command {
  static let specification = CommandSpecification(
    name: "predict", summary: "Ask a run's model about games or shots.",
    discussion:
      "The model goes on from where its run stopped: it learns the games that came since, and is asked "
      + "as of the morning of each game's day, from games of earlier days only.\n\n"
      + "A game of a women's tournament, since 2016 but for 2021, that one of the best four seeds of a region "
      + "plays in the first two rounds is at its floor, unless told.\n\n"
      + "A Kaggle submission with men and women takes a run and a data directory for each, and a --runs-dir "
      + "for each where they differ:\n\n"
      + "  almanac predict --run 3f0c --data-dir men \\\n    --run 91ab --data-dir women \\\n"
      + "    --kaggle-submission SampleSubmission.csv --out submission.csv\n\n"
      + "Of 2024's sample, which asks for brackets, it fills in --brackets of them for each tournament: as many "
      + "as the model says have a team win a game, rather than each by chance; and says what such brackets "
      + "would have scored on earlier seasons.",
    options: [
      OptionSpecification(
        "matchup", placeholder: "TEAM TEAM", valueCount: 2,
        help: "Ask about one game, on a neutral floor unless told.", group: "Games"),
      OptionSpecification("neutral", help: "The game is on a neutral floor.", group: "Games"),
      OptionSpecification(
        "home", placeholder: "TEAM", help: "Which of the two is at home.", group: "Games"),
      OptionSpecification(
        "tournament", help: "The game is one of the tournament's; seeds count.", group: "Games"),
      OptionSpecification(
        "season", placeholder: "YEAR",
        help: "Season of the game, asked about on the eve of its\ntournament without --day; "
          + "or that of brackets.", defaultText: "the last", group: "Games"),
      OptionSpecification(
        "day", placeholder: "N", help: "Day of the game within its season.",
        defaultText: "that after the last with scores", group: "Games"),
      OptionSpecification(
        "upcoming", help: "Ask about all games that have no score yet.", group: "Games"),
      OptionSpecification(
        "input", placeholder: "FILE",
        help:
          "Ask about the games of a CSV file.\nIts columns: team_a and team_b, or home_team and "
          + "away_team; and if wanted season, day or date, site (home, away, neutral, from A's view), "
          + "is_tournament. Other columns, such as odds, go along.", group: "Games"),
      OptionSpecification(
        "date-format", placeholder: "ORDER",
        help: "The order in the file's dates: dmy, mdy or ymd.",
        defaultText: "what the dates tell", group: "Games"),
    ] + SubmissionAction.options + [OutputFile.option("Write a CSV file."), SharedOptions.crlf]
      + ShotForecasts.options + AskedModel.options.map(\.repeatable) + [SharedOptions.json],
    examples: [
      "almanac predict --run latest --matchup Iowa \"South Carolina\"",
      "almanac predict --run @champion --upcoming",
      "almanac predict --shots range.csv",
    ])

  private static let modes = ["matchup", "upcoming", "input", "kaggle-submission", "shots"]

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let given = modes.filter { arguments.has($0) }
    guard given.count == 1, let mode = given.first else {
      throw arguments.usageError(
        "predict needs one of --matchup, --upcoming, --input, --kaggle-submission and --shots")
    }
    try requireFitting(arguments, mode)
    if let path = arguments.value("shots") {
      return try ShotForecasts.run(path, arguments, context)
    }
    let lineEnd = try arguments.csvLineEnd(isCSV: arguments.has("out"), "--out FILE")
    let out = try arguments.outputFile("out")
    if mode == "kaggle-submission" {
      return try SubmissionAction.run(arguments, context, out: out, lineEnd)
    }
    let (games, model, passed) = try forecasts(arguments, context)
    let forecasts = ForecastReport(games, by: model, passing: passed)
    try out?.write(forecasts.csv(lineEnd: lineEnd))
    if let out, !arguments.has("json") {
      return try context.print("\(out.path): \(NumberFormat.counted(games.count, "forecast"))")
    }
    try context.show(forecasts.report, arguments)
  }

  /// Options that belong to another mode are mistakes.
  private static func requireFitting(
    _ arguments: ParsedArguments, _ mode: String
  ) throws(UsageError) {
    let owners = [
      "neutral": "matchup", "home": "matchup", "tournament": "matchup", "season": "matchup",
      "day": "matchup", "clip": "kaggle-submission",
      "units": "shots", "day-first": "shots", "month-first": "shots",
      "fill": "kaggle-submission", "brackets": "kaggle-submission", "seed": "kaggle-submission",
      "past-seasons": "kaggle-submission", "date-format": "input",
    ]
    for (option, owner) in owners.sorted(by: { $0.key < $1.key })
    where owner != mode && arguments.has(option)
      && !(option == "season" && mode == "kaggle-submission")
    {
      throw arguments.usageError("--\(option) goes with --\(owner), not with --\(mode)")
    }
    guard mode != "kaggle-submission" else { return }
    for option in ["run", "data-dir", "runs-dir"] where arguments.values(option).count > 1 {
      throw arguments.usageError("--\(option) may be repeated with --kaggle-submission only")
    }
  }

  private static func forecasts(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> ([GameForecast], AskedModel, [GameSheet.Passed]) {
    guard let id = arguments.values("run").first else {
      throw arguments.usageError("predict needs --run ID")
    }
    // Read before the long work, so that what is wrong with it is said at once.
    let sheet = try arguments.value("input").map {
      try GameSheet(try FileSystem.read($0), name: $0, dateOrder: try dateOrder(arguments))
    }
    var model = try AskedModel(
      arguments, context, run: id,
      dataDirectory: try arguments.directories("data-dir").first ?? "data",
      runsDirectory: try arguments.directories("runs-dir").first ?? "runs")
    let matchups: [Matchup]
    if let sheet {
      matchups = try sheet.matchups(
        of: model.forecaster.dataset, at: model.forecaster.moment,
        start: { model.date(of: Moment(season: $0, day: 0)) })
    } else if arguments.has("upcoming") {
      matchups = model.forecaster.upcoming
      noteLeftOver(model.forecaster.leftOver, context)
    } else {
      matchups = [try MatchupRequest(arguments).matchup(model.forecaster)]
    }
    return (try model.forecaster.forecasts(of: matchups), model, sheet?.passed ?? [])
  }

  private static func dateOrder(_ arguments: ParsedArguments) throws(UsageError) -> DateOrder? {
    guard let text = arguments.value("date-format") else { return nil }
    guard let order = DateOrder(text) else {
      throw arguments.usageError("--date-format \"\(text)\": expected dmy, mdy or ymd")
    }
    return order
  }

  private static func noteLeftOver(_ matchups: [Matchup], _ context: CommandContext) {
    guard !matchups.isEmpty else { return }
    context.note(
      NumberFormat.counted(matchups.count, "game") + " of earlier days without a score left out")
  }
}

extension OptionSpecification {
  /// `--run`, `--data-dir` and `--runs-dir` of a command that takes one for each league.
  fileprivate var repeatable: OptionSpecification {
    var option = self
    option.repeats = repeats || ["run", "data-dir", "runs-dir"].contains(name)
    return option
  }
}
