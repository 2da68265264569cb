internal import League
internal import Storage
internal import Terminal
internal import Tracking
internal import Web

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
        "run", placeholder: "ID", help: "A run's id, the beginning of one, or \"latest\"."),
      OptionSpecification("out", short: "o", placeholder: "FILE", help: "Where to write."),
      SharedOptions.dataDirectory, SharedOptions.runsDirectory,
    ],
    examples: ["almanac report --run latest --out report.html"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let name = try arguments.required("run", "--run ID")
    let path = try arguments.outputFile
    let store = RunStore(directory: try arguments.runsDirectory)
    let record = try store.run(name).record
    let predictions = try store.predictions(of: record)
    try FileSystem.requireReplaceable(path)
    let league = RunLeague(
      dataDirectory: try arguments.dataDirectory, fingerprint: record.dataset.fingerprint)
    let page = ReportPage(
      record, RunFigures(record, predictions, in: store),
      RunCalls(predictions, try games(of: record, in: league)), TeamNames(league))
    let html = Array(page.page.html.utf8)
    try FileSystem.replace(path, with: html)
    if let shortage = league.shortage { context.warn("\(shortage); the page shows ids") }
    try context.print(
      "\(path): run \(record.shortID), \(NumberFormat.compact(Double(html.count)))B")
  }

  /// What the league tells of the run's games; nil where it is not at hand.
  private static func games(
    of record: RunRecord, in league: RunLeague
  ) throws(LeagueError) -> KnownGames? {
    guard let source = league.contents?.source else { return nil }
    let startDates = try source.manifest().seasons.compactMap { season in
      season.startDate.flatMap { CalendarDate($0) }.map { (season.season, $0) }
    }
    return KnownGames(
      try source.dataset(seasons: 0...record.endYear), from: record.startYear,
      startDates: Dictionary(uniqueKeysWithValues: startDates))
  }
}
