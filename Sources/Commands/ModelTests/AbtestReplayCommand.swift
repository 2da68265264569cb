internal import Faults
internal import Forecasting
internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time

/// `almanac abtest replay`: how a test of two runs would have gone on past seasons.
enum AbtestReplayCommand: Command {
  static let specification = CommandSpecification(
    name: "replay", summary: "Show how a test of two runs would have gone on past seasons.",
    discussion:
      "On forecasts of both that are on record as replayed or retrospective, day by day, as if they had "
      + "been looked at every evening. It is marked so, kept nowhere, and decides nothing: whoever chose "
      + "the challenger by these seasons has seen them.",
    options: ContendingRuns.options + ContendingRuns.planOptions + [
      OptionSpecification(
        "origin", placeholder: "ORIGIN", help: "Which forecasts on record.",
        defaultText: "those that both have",
        allowedValues: [ForecastOrigin.replayed, .retrospective].map(\.rawValue)),
      OutputFile.pageOption("Write a page with charts too."), SharedOptions.runsDirectory,
    ] + ModelTestsInUse.options,
    examples: ["almanac abtest replay --champion 3f0c --challenger 91ab"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let page = try arguments.outputFile("html")
    let tests = try ModelTestsInUse(arguments, context, .look)
    let runs = try ContendingRuns(arguments, tests.league)
    let plan = try runs.plan(
      arguments, tests.league, name: "replay", startsAt: context.clock.now)
    let origin = try origin(arguments, plan, tests)
    let report = ModelTestReport(replayed: plan, try tests.book.replay(plan, as: origin)).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }

  /// The origin that was asked for, or the first that both runs have forecasts of.
  private static func origin(
    _ arguments: ParsedArguments, _ plan: ModelTestPlan, _ tests: ModelTestsInUse
  ) throws -> ForecastOrigin {
    if let wanted = arguments.value("origin").flatMap(ForecastOrigin.init) { return wanted }
    let own = try [plan.champion, plan.challenger].map {
      try tests.ledger.origins(of: $0.runID, in: tests.league.league.id)
    }
    if let shared = own[0].first(where: { $0 != .issued && own[1].contains($0) }) { return shared }
    let lacking = own[0].contains { $0 != .issued } ? plan.challenger : plan.champion
    throw Fault(
      .missing,
      "runs \(plan.champion.runID.prefix(8)) and \(plan.challenger.runID.prefix(8)) have no past "
        + "games with forecasts of both on record",
      remedy: .advice(
        "\"almanac forecasts add --run \(lacking.runID.prefix(8))\" puts a run's predictions there")
    )
  }
}
