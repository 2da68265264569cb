internal import Golf
internal import Ledger
internal import Reports
internal import Sessions
internal import Terminal
internal import Time

/// `almanac sessions list`: the sessions on record.
enum SessionsListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List sessions, the earliest first.",
    options: [SessionsInUse.device, SessionsInUse.units] + SessionsInUse.options,
    examples: ["almanac sessions list", "almanac sessions list --units metric --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let cells = try arguments.cells
    let book = try SessionsInUse.book(arguments, context, .look)
    let device = arguments.value("device")
    let sessions = try book.sessions().filter { device == nil || $0.session.device == device }
    try context.show(SessionListReport(sessions, try book.allStats(), cells).report, arguments)
  }
}

/// `almanac sessions show`: one session.
enum SessionsShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show a session: its aggregates, and each club's.",
    options: [SessionsInUse.units] + SessionsInUse.options,
    positionals: [PositionalSpecification("SESSION", help: "A session, by its name or number.")],
    examples: ["almanac sessions show range-1", "almanac sessions show 3 --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let cells = try arguments.cells
    let book = try SessionsInUse.book(arguments, context, .look)
    let session = try book.session(arguments.positional("SESSION") ?? "")
    try context.show(
      SessionReport(
        session, try book.stats(of: session.id), try book.shots(of: session.id), cells
      ).report, arguments)
  }
}

/// `almanac sessions compare`: sessions side by side.
enum SessionsCompareCommand: Command {
  static let specification = CommandSpecification(
    name: "compare", summary: "Compare sessions, metric by metric.",
    options: [SessionsInUse.club, SessionsInUse.units] + SessionsInUse.options,
    positionals: [
      PositionalSpecification(
        "SESSION", help: "Two sessions or more, by name or number.", repeats: true)
    ],
    examples: ["almanac sessions compare 3 4 --club 7i"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let cells = try arguments.cells
    let names = arguments.positionals("SESSION")
    guard names.count > 1 else {
      throw arguments.usageError("compare needs two sessions or more")
    }
    let book = try SessionsInUse.book(arguments, context, .look)
    let sides = try names.map { name in
      let session = try book.session(name)
      let row = try book.stats(of: session.id).first { $0.club == arguments.club }
      return (session: session, row: row)
    }
    try context.show(
      SessionCompareReport(sides, club: arguments.club, cells).report, arguments)
  }
}

/// `almanac sessions stats`: whether stored aggregates are true.
enum SessionsStatsCommand: Command {
  static let specification = CommandSpecification(
    name: "stats", summary: "Check the stored aggregates of sessions, or write them anew.",
    discussion:
      "Every write of shots derives the aggregates of the sessions that it touches. Where that alone fails, "
      + "the write stands and the session is stale, until the next write or --rebuild derives it. Without "
      + "--rebuild, all are derived again and compared; status 1 where one is not true.",
    options: [
      OptionSpecification("check", help: "Derive all again and compare, as without an option."),
      OptionSpecification("rebuild", help: "Derive all again and write them."),
    ] + SessionsInUse.options,
    examples: ["almanac sessions stats --check", "almanac sessions stats --rebuild"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard !arguments.has("check") || !arguments.has("rebuild") else {
      throw arguments.usageError("--check and --rebuild exclude each other; keep one")
    }
    if arguments.has("rebuild") {
      let rebuild = try SessionsInUse.book(arguments, context, .record).rebuildStats(
        at: context.clock.now)
      let failed = rebuild.failed.map { "session \"\($0.session)\": \($0.reason)" }
      try context.show(
        StatsRebuildReport("session", updated: rebuild.updated, failed: failed).report, arguments)
      guard failed.isEmpty else { throw AnswerIsNo() }
    } else {
      let found = try SessionsInUse.book(arguments, context, .look).verifyStats()
      try context.show(
        StatsCheckReport("session", found.sessions, found.findings).report, arguments)
      guard found.findings.isEmpty else { throw AnswerIsNo() }
    }
  }
}
