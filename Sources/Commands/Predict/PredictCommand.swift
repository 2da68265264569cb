internal import Forecasting
internal import League
internal import Storage
internal import Terminal
internal import Wording

/// `almanac predict`: asks a run's model about games.
enum PredictCommand: Command {
  static let specification = CommandSpecification(
    name: "predict", summary: "Ask a run's model about games.",
    discussion:
      "The model goes on from where its run stopped: it learns the games that came since, and is asked "
      + "as of the morning of each game's day, from games of earlier days only.\n\n"
      + "A Kaggle submission with men and women takes a run and a data directory for each:\n\n"
      + "  almanac predict --run 3f0c --data-dir men \\\n    --run 91ab --data-dir women \\\n"
      + "    --kaggle-submission SampleSubmission.csv --out submission.csv",
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
        "season", placeholder: "YEAR", help: "Season of the game; needs --day.",
        defaultText: "the last", group: "Games"),
      OptionSpecification(
        "day", placeholder: "N", help: "Day of the game.",
        defaultText: "that after the last with scores", group: "Games"),
      OptionSpecification(
        "upcoming", help: "Ask about all games that have no score yet.", group: "Games"),
      OptionSpecification(
        "input", placeholder: "FILE",
        help:
          "Ask about the games of a CSV file.\nIts columns: team_a, team_b, and if wanted season "
          + "and day, site (home, away, neutral, from A's view), is_tournament.", group: "Games"),
      OptionSpecification(
        "kaggle-submission", placeholder: "FILE", help: "Fill Kaggle's SampleSubmission.csv.",
        group: "Games"),
      OptionSpecification(
        "clip", placeholder: "X", help: "Keep a submission within X and 1 - X.", defaultText: "0",
        group: "Games"),
      OutputFile.option("Write a CSV file."), SharedOptions.crlf,
    ] + LoadedRun.options.map(\.repeatable) + [SharedOptions.json],
    examples: [
      "almanac predict --run latest --matchup Iowa \"South Carolina\"",
      "almanac predict --run @champion --upcoming",
    ])

  private static let modes = ["matchup", "upcoming", "input", "kaggle-submission"]

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let given = modes.filter { arguments.has($0) }
    guard given.count == 1, let mode = given.first else {
      throw arguments.usageError(
        "predict needs one of --matchup, --upcoming, --input and --kaggle-submission")
    }
    try requireFitting(arguments, mode)
    let lineEnd = try arguments.csvLineEnd(isCSV: arguments.has("out"), "--out FILE")
    let out = try arguments.outputFile("out")
    if mode == "kaggle-submission" {
      return try SubmissionReport.make(arguments, context, out: out, lineEnd)
    }
    let forecasts = try forecasts(arguments, context)
    try out?.write(forecasts.csv(lineEnd: lineEnd))
    if arguments.has("json") { return try context.printJSON(try forecasts.json) }
    if let out {
      return try context.print(
        "\(out.path): \(NumberFormat.counted(forecasts.games.count, "forecast"))")
    }
    try context.output.write(
      forecasts.text(width: context.output.tableWidth, style: context.style))
  }

  /// Options that belong to another mode are mistakes.
  private static func requireFitting(
    _ arguments: ParsedArguments, _ mode: String
  ) throws(UsageError) {
    let owners = [
      "neutral": "matchup", "home": "matchup", "tournament": "matchup", "season": "matchup",
      "day": "matchup", "clip": "kaggle-submission",
    ]
    for (option, owner) in owners.sorted(by: { $0.key < $1.key })
    where owner != mode && arguments.has(option) {
      throw arguments.usageError("--\(option) goes with --\(owner), not with --\(mode)")
    }
    guard mode != "kaggle-submission" else { return }
    for option in ["run", "data-dir"] where arguments.values(option).count > 1 {
      throw arguments.usageError("--\(option) may be repeated with --kaggle-submission only")
    }
  }

  private static func forecasts(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> ForecastReport {
    guard let id = arguments.values("run").first else {
      throw arguments.usageError("predict needs --run ID")
    }
    // Read before the long work, so that what is wrong with it is said at once.
    let sheet = try arguments.value("input").map {
      try GameSheet(try FileSystem.read($0, limit: 1 << 30), name: $0)
    }
    var run = try LoadedRun(
      arguments, context, run: id,
      dataDirectory: try arguments.directories("data-dir").first ?? "data")
    let matchups: [Matchup]
    if let sheet {
      matchups = try sheet.matchups(of: run.forecaster.dataset, at: run.forecaster.moment)
    } else if arguments.has("upcoming") {
      matchups = run.forecaster.upcoming
      noteLeftOver(run.forecaster.leftOver, context)
    } else {
      matchups = [try MatchupRequest(arguments).matchup(run.forecaster)]
    }
    let games = try run.forecaster.forecasts(of: matchups)
    return ForecastReport(run: run, games: games)
  }

  private static func noteLeftOver(_ matchups: [Matchup], _ context: CommandContext) {
    guard !matchups.isEmpty else { return }
    context.note(
      NumberFormat.counted(matchups.count, "game") + " of earlier days without a score left out")
  }
}

extension OptionSpecification {
  /// `--run` and `--data-dir` of a command that takes one for each league.
  fileprivate var repeatable: OptionSpecification {
    var option = self
    option.repeats = repeats || ["run", "data-dir"].contains(name)
    return option
  }
}
