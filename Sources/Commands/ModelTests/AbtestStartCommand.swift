internal import Forecasting
internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time

/// `almanac abtest start`: puts a test between two models on record.
enum AbtestStartCommand: Command {
  static let specification = CommandSpecification(
    name: "start", summary: "Start a test between the model in use and a challenger.",
    discussion:
      "From then on \"almanac forecasts issue\" puts forecasts of both on record while the champion's are "
      + "issued, before the same games. What is planned is frozen now, so that nobody can choose later "
      + "when to stop: the verdict may be looked at as often as one likes.\n\n"
      + "Those who can show one model only divide the games with --split: each game is then forecast by one, "
      + "and the result is read once, when as many games as planned have been played.",
    options: ContendingRuns.options + ContendingRuns.planOptions + [
      OptionSpecification(
        "split", placeholder: "SHARE",
        help: "Forecast each game with one model only, this share of them with the challenger."),
      OptionSpecification(
        "from", placeholder: "DATE", help: "When it starts.", defaultText: "now"),
      SharedOptions.runsDirectory,
    ] + ModelTestsInUse.options,
    positionals: [PositionalSpecification("NAME", help: "What the test is called.")],
    examples: [
      "almanac abtest start winter --champion @champion --challenger @challenger",
      "almanac abtest start spring --challenger 91ab --metric brier --horizon 2000",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let share = try ContendingRuns.share("split", arguments)
    let start = try start(arguments)
    let league = try LeagueInUse(arguments, context)
    let runs = try ContendingRuns(arguments, league)
    let now = context.clock.now
    let plan = try runs.plan(
      arguments, league, name: arguments.positional("NAME") ?? "",
      mode: share.map { .split(challenger: $0) } ?? .shadow,
      startsAt: start.map { league.league.zone.start(of: $0) } ?? now)
    let tests = try ModelTestsInUse(arguments, context, .record)
    let test = try tests.book.start(plan, at: now)
    try context.show(
      ModelTestReport(test, test.status == .running ? try tests.book.look(at: test) : nil).report,
      arguments)
  }

  private static func start(_ arguments: ParsedArguments) throws -> CalendarDate? {
    guard let text = arguments.value("from") else { return nil }
    guard let date = CalendarDate(text) else {
      throw arguments.usageError(
        "--from \"\(text)\" is no date; expected one such as 2026-01-31")
    }
    return date
  }
}
