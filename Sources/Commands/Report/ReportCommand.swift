internal import Faults
internal import Forecasting
internal import League
internal import Models
internal import Parallel
internal import Reports
internal import Terminal
internal import Time
internal import Tracking
internal import Wording

/// `almanac report`: one page about one run.
enum ReportCommand: Command {
  static let specification = CommandSpecification(
    name: "report", summary: "Write a page about a run, with charts.",
    discussion:
      "One file for any browser, without a network: scores, reliability, log loss by season against "
      + "a coin and the seeds, what the model leans on, its best and worst calls, and how to make it "
      + "again. Names, scores and seeds come from the data directory; without the games that the run "
      + "was made on, the page says so and shows ids.\n\n"
      + "The seeds' forecast is a logistic regression on the difference of two seeds, fitted on the "
      + "tournaments of earlier seasons. The best calls are right ones that gained most on it, or on "
      + "a coin where there are no seeds; the worst are those that lost most.",
    options: [
      OptionSpecification(
        "run", placeholder: "ID",
        help: "The run: an id, the beginning of one, \"latest\" or @ALIAS."),
      OutputFile.option(),
      OptionSpecification(
        "team", placeholder: "NAME",
        help: "Draw this team's rating over time.",
        defaultText: "the best few of a model that keeps ratings", repeats: true),
      SharedOptions.dataDirectory, SharedOptions.runsDirectory, SharedOptions.plugin,
      SharedOptions.pluginsDirectory,
    ],
    examples: [
      "almanac report --run latest --out report.html",
      "almanac report --run 3f0c --out report.html --team Iowa --team Texas",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    _ = try arguments.required("run", "--run ID")
    let out = try arguments.outputFile
    let (page, record, shortage) = try page(arguments, context)
    let html = Array(page.html.utf8)
    try out.write(html)
    if let shortage {
      let omission = arguments.values("team").isEmpty ? "" : " and no ratings over time"
      context.warn("\(FaultWording.text(of: shortage)); the page shows ids\(omission)")
    }
    try context.print(
      "\(out.path): run \(record.shortID), \(NumberFormat.compact(Double(html.count)))B")
  }

  /// The page about the run that is named, and why it lacks the league's games where it does.
  static func page(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> (page: Report, record: RunRecord, shortage: Fault?) {
    let store = RunStore(directory: try arguments.runsDirectory)
    let record = try store.run(try arguments.required("run", "--run ID")).record
    let predictions = try store.predictions(of: record)
    guard record.subject == .games else {
      let report = CarryRunReport(
        record, predictions, path: store.path(of: record.runID), CommandContext.guide)
      return (report.report, record, nil)
    }
    let league = RunLeague(
      dataDirectory: try arguments.dataDirectory, of: record.dataset)
    let models = try context.models(arguments)
    let figures = RunFigures(
      record, predictions, in: store,
      model: try? models.definition(named: record.modelType, version: record.modelVersion))
    let report = RunReport(
      record, figures, path: store.path(of: record.runID), models, CommandContext.guide)
    let page = report.report(
      RunReport.Games(
        TeamNames(league), RunCalls(predictions, try games(of: record, in: league)),
        ratings: try ratings(of: record, figures, in: store, league, arguments, context)))
    return (page, record, league.shortage)
  }

  /// How the run's model rated teams over time; nil where the league is not at hand, or the model keeps no
  /// ratings and no team was asked for.
  ///
  /// - Throws: `Fault` for a team that there is not; ``UsageError`` for too many; where teams were asked
  ///   for, also whatever the walk throws.
  private static func ratings(
    of record: RunRecord, _ figures: RunFigures, in store: RunStore, _ league: RunLeague,
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> TeamRatings? {
    let names = arguments.values("team")
    // A model that learnt nothing rates all alike.
    guard let contents = league.contents, record.gamesLearnt > 0,
      !names.isEmpty || figures.hasRatings
    else { return nil }
    let places = try self.places(of: names, in: contents.teams, arguments)
    do {
      let forecaster = try Forecaster(
        of: record, in: store, on: contents.source, models: try context.models(arguments),
        features: context.features,
        options: Forecaster.Options(threads: Workers.coreCount))
      for warning in forecaster.warnings { context.warn(warning) }
      return try TeamRatings(of: record, forecaster, teams: places)
    } catch  where names.isEmpty {
      context.warn("no ratings over time on the page: \(Failure(error).message)")
      return nil
    }
  }

  /// Each team once, in the order given.
  private static func places(
    of names: [String], in teams: TeamTable, _ arguments: ParsedArguments
  ) throws -> [Int32] {
    var places: [Int32] = []
    for name in names {
      let place = try teams.find(name)
      if !places.contains(place) { places.append(place) }
    }
    guard places.count <= RunReport.mostTeams else {
      throw arguments.usageError(
        "\(places.count) teams; a chart tells no more than \(RunReport.mostTeams) apart")
    }
    return places
  }

  /// The league's knowledge of the run's games; nil where the league is not at hand.
  private static func games(
    of record: RunRecord, in league: RunLeague
  ) throws(Fault) -> KnownGames? {
    try league.contents.map { (contents) throws(Fault) in
      try KnownGames(of: record, in: contents.source)
    }
  }
}
