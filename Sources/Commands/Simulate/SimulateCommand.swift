internal import Chronology
internal import Faults
internal import Forecasting
internal import League
internal import Reports
internal import Terminal
internal import Tracking

/// `almanac simulate`: how far a run's model sees each team of a tournament get.
enum SimulateCommand: Command {
  static let specification = CommandSpecification(
    name: "simulate", summary: "Work out a season's tournament with a run's model.",
    discussion:
      "Takes the model to the eve of the tournament, asks it about every two of its teams, and works "
      + "out how probable it is that each reaches each round, exactly; brackets drawn at random "
      + "check that. The bracket comes from the season's seeds and slots, or is the standard one of "
      + "the seeds. In women's tournaments since 2016, but for 2021, the best four seeds of a region "
      + "are at home in the first two rounds; all else is on neutral floors.",
    options: [
      OptionSpecification("season", placeholder: "YEAR", help: "Whose tournament."),
      OptionSpecification(
        "draws", placeholder: "N", help: "Brackets to draw as a check.", defaultText: "100000"),
      OptionSpecification(
        "seed", placeholder: "N", help: "Seed of the draws.", defaultText: "0"),
      OutputFile.pageOption("Write a page with the bracket, for any browser."),
    ] + AskedModel.options + [SharedOptions.json],
    examples: [
      "almanac simulate --run latest --season 2024",
      "almanac simulate --run 3f0c --season 2024 --html bracket.html",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    _ = try arguments.required("run", "--run ID")
    guard let season = try arguments.integer("season", in: 0...9999) else {
      throw arguments.usageError("almanac simulate needs --season YEAR")
    }
    let draws = try arguments.integer("draws", in: 100...1_000_000) ?? 100_000
    let seed = try arguments.integer("seed", in: 0...mostExact) ?? 0
    let page = try arguments.outputFile("html")
    let question = try TournamentQuestion(
      season: season, in: try LeagueSource(directory: try arguments.dataDirectory))
    let model = try AskedModel(arguments, context, at: question.moment)
    guard let first = model.forecaster.dataset.seasons.first?.season, first <= season else {
      throw Fault(
        .missing,
        "season \(season): run \(model.record.shortID) begins with a later one; name another season, or "
          + "another run with --run")
    }
    noteUnplayed(season, before: question.moment, in: model.forecaster.dataset, context)
    let tournament = TournamentForecast(
      of: model.record, question, hasHosts: model.forecaster.dataset.hasHosts(season: season),
      exact: try question.ask(model.forecaster), draws: draws, seed: UInt64(seed))
    let report = TournamentReport(
      tournament, date: model.date(of: question.moment), CommandContext.guide
    ).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }

  /// Says so where the model has seen nothing of the season.
  private static func noteUnplayed(
    _ season: Int, before moment: Moment, in dataset: Dataset, _ context: CommandContext
  ) {
    let games = dataset.seasons.first { $0.season == season }
    let isPlayed = games.map { games in
      games.matchups.indices.contains {
        games.results[$0] != nil && games.matchups[$0].day < moment.day
      }
    }
    guard isPlayed != true else { return }
    context.warn(
      "season \(season): no game before its tournament has a score; teams are judged by earlier seasons"
    )
  }

  /// The largest whole number up to which JSON's numbers, doubles, tell all apart.
  private static let mostExact = 1 << 53
}
