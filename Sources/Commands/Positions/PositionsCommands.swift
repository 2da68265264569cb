internal import Faults
internal import Ledger
internal import Positions
internal import Reports
internal import Terminal
internal import Time

/// `almanac positions open`: puts a position that a person entered on record.
enum PositionsOpenCommand: Command {
  static let specification = CommandSpecification(
    name: "open", summary: "Put a position that you entered on record.",
    discussion:
      "Nothing is bought: it is written down. Prices are those of the own side. A forecast must have been issued "
      + "before the entry's time; one that was replayed or is retrospective is for backtests alone.",
    options: [
      OptionSpecification(
        "side", placeholder: "SIDE", help: "yes: team A wins; or no.",
        allowedValues: Side.allCases.map(\.rawValue)),
      OptionSpecification(
        "quantity", placeholder: "N", help: "Contracts, or units staked at odds; whole ones."),
      OptionSpecification(
        "price", placeholder: "PRICE", help: "What one contract cost, or decimal odds."),
      OptionSpecification(
        "fee", placeholder: "AMOUNT", help: "The fee of the order.",
        defaultText: "by the venue's rule"),
      OptionSpecification(
        "as", placeholder: "KIND", help: "What kind of position it is.", defaultText: "manual",
        allowedValues: Execution.allCases.map(\.rawValue)),
      OptionSpecification("forecast", placeholder: "ID", help: "The forecast that it rests on."),
      PositionsInUse.strategyOption, PositionsInUse.venueOption,
      OptionSpecification(
        "at", placeholder: "TIME", help: "When it was entered.", defaultText: "now"),
    ] + PositionsInUse.options,
    positionals: [PositionalSpecification("GAME", help: "The game's id.")],
    examples: [
      "almanac positions open 2026_40_12_31 --side yes --quantity 100 --price 0.55",
      "almanac positions open 2026_40_12_31 --side no --quantity 20 --price 2.3 --as paper",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let sideText = try arguments.required("side", "--side yes or no")
    _ = try arguments.required("quantity", "--quantity N")
    _ = try arguments.required("price", "--price PRICE")
    guard let side = Side(rawValue: sideText), let price = try arguments.amount("price", above: 0),
      let quantity = try arguments.integer("quantity", in: 1...100_000_000)
    else { throw arguments.usageError("open needs --side, --quantity and --price") }
    let now = context.clock.now
    let here = try PositionsInUse(arguments, context, .record)
    let request = PositionRequest(
      game: arguments.positional("GAME") ?? "", venue: arguments.value("venue"), side: side,
      execution: arguments.value("as").flatMap { Execution(rawValue: $0) } ?? .manual,
      contracts: Int64(quantity), price: price, fee: try arguments.amount("fee"),
      strategy: try arguments.value("strategy").map { try here.strategies.strategy($0) },
      forecast: arguments.value("forecast"), time: try arguments.time("at", now: now))
    let (position, isNew) = try here.positions.open(request, at: now)
    let sentence =
      isNew ? "The position is on record; no order was sent anywhere." : "It is on record already."
    try context.show(PositionReport(position, [], sentence).report, arguments)
  }
}

/// `almanac positions close`: writes down that a position was sold.
enum PositionsCloseCommand: Command {
  static let specification = CommandSpecification(
    name: "close", summary: "Write down that a position was sold, or a part of it.",
    options: [
      OptionSpecification("price", placeholder: "PRICE", help: "What one contract brought."),
      OptionSpecification(
        "quantity", placeholder: "N", help: "Contracts that were sold.", defaultText: "all"),
      OptionSpecification(
        "fee", placeholder: "AMOUNT", help: "The fee of the order.",
        defaultText: "by the venue's rule"),
      OptionSpecification("at", placeholder: "TIME", help: "When.", defaultText: "now"),
    ] + PositionsInUse.options, positionals: [PositionsInUse.position],
    examples: ["almanac positions close 3f0c --price 0.62 --quantity 50"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    _ = try arguments.required("price", "--price PRICE")
    let (price, fee) = (try arguments.amount("price"), try arguments.amount("fee"))
    let quantity = try arguments.integer("quantity", in: 1...100_000_000)
    let now = context.clock.now
    let time = try arguments.time("at", now: now)
    let here = try PositionsInUse(arguments, context, .record)
    let position = try here.positions.close(
      arguments.positional("ID") ?? "", contracts: quantity.map { Int64($0) },
      price: price ?? Amount(units: 0), fee: fee, at: time, now: now)
    try context.show(
      PositionReport(position, try here.positions.exits(of: position.position)).report, arguments)
  }
}

/// `almanac positions list`: the positions of a league.
enum PositionsListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List positions, the latest entry first.",
    options: [
      OptionSpecification(
        "status", placeholder: "STATUS", help: "Those in this status only.",
        allowedValues: PositionState.Status.allCases.map(\.rawValue)),
      PositionsInUse.strategyOption,
      OptionSpecification(
        "limit", placeholder: "N", help: "How many at most; 0 for all.", defaultText: "50"),
      OptionSpecification("csv", help: "Print CSV (RFC 4180), and nothing else."),
      SharedOptions.crlf,
    ] + PositionsInUse.options,
    examples: ["almanac positions list --status open", "almanac positions list --limit 0 --csv"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let isCSV = arguments.has("csv")
    guard !isCSV || !arguments.has("json") else {
      throw arguments.usageError("--json and --csv exclude each other; keep one")
    }
    let lineEnd = try arguments.csvLineEnd(isCSV: isCSV, "--csv")
    let limit = try arguments.integer("limit", in: 0...Int.max) ?? 50
    let here = try PositionsInUse(arguments, context, .look)
    let positions = try here.positions.positions(
      arguments.value("status").flatMap { PositionState.Status(rawValue: $0) },
      strategy: arguments.value("strategy"), limit: limit == 0 ? nil : limit)
    let report = PositionListReport(positions, limit: limit == 0 ? nil : limit)
    if isCSV { return try context.printJSON(report.table.csv(lineEnd: lineEnd)) }
    try context.show(report.report, arguments)
  }
}

/// `almanac positions show`: a position and its exits.
enum PositionsShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show a position: how it was entered, stands, and was left.",
    options: PositionsInUse.options, positionals: [PositionsInUse.position],
    examples: ["almanac positions show 3f0c"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let book = try PositionsInUse(arguments, context, .look).positions
    let position = try book.position(arguments.positional("ID") ?? "")
    try context.show(
      PositionReport(
        position, try book.exits(of: position.position),
        attempts: try book.attempts(of: position.position)
      ).report, arguments)
  }
}

/// `almanac positions settle`: pays positions by how their games ended.
enum PositionsSettleCommand: Command {
  static let specification = CommandSpecification(
    name: "settle", summary: "Settle positions by how their games ended.",
    discussion:
      "A score that was corrected after settling becomes a transaction of its own: nothing is changed, only "
      + "added. A game counts as over when the day after it begins.",
    options: [
      OptionSpecification(
        "void", placeholder: "GAME", help: "A game that was cancelled: its stakes go back.",
        repeats: true)
    ] + PositionsInUse.options,
    examples: ["almanac positions settle"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let here = try PositionsInUse(arguments, context, .record)
    let ends = try here.ends(void: arguments.values("void"))
    let summary = try here.positions.settle(ends, at: context.clock.now)
    try context.show(PositionSettlementReport(summary).report, arguments)
  }
}

/// `almanac positions report`: what came of positions.
enum PositionsReportCommand: Command {
  static let specification = CommandSpecification(
    name: "report", summary: "Say what came of positions, with intervals.",
    discussion:
      "A sentence first, which may be that there is no evidence. Then claims beside what was realised, the "
      + "return and the closing line value with intervals over whole days, and what holding to the end would "
      + "have given.",
    options: [
      OptionSpecification(
        "by", placeholder: "KEY", help: "What positions are told apart by.",
        defaultText: "strategy",
        allowedValues: ReportKey.allCases.map(\.rawValue)),
      PositionsInUse.strategyOption,
      OptionSpecification(
        "as", placeholder: "KIND", help: "Positions of this kind only.",
        allowedValues: Execution.allCases.map(\.rawValue)),
      OptionSpecification("csv", help: "Print CSV (RFC 4180), and nothing else."),
      SharedOptions.crlf,
      OutputFile.pageOption("Write a page with a chart too."),
    ] + PositionsInUse.options,
    examples: [
      "almanac positions report", "almanac positions report --by season --html positions.html",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let isCSV = arguments.has("csv")
    guard !isCSV || !arguments.has("json") else {
      throw arguments.usageError("--json and --csv exclude each other; keep one")
    }
    let lineEnd = try arguments.csvLineEnd(isCSV: isCSV, "--csv")
    let page = try arguments.outputFile("html")
    let book = try PositionsInUse(arguments, context, .look).positions
    let key = arguments.value("by").flatMap { ReportKey(rawValue: $0) } ?? .strategy
    let (bets, open) = try book.bets(
      by: key, strategy: arguments.value("strategy"),
      execution: arguments.value("as").flatMap { Execution(rawValue: $0) })
    let report = PerformanceReport(
      bets, by: key, open: open, tried: try book.strategyCount(),
      drawdowns: try book.markedDrawdowns())
    if let page { try page.write(Array(report.report.html.utf8)) }
    if isCSV { return try context.printJSON(report.table.csv(lineEnd: lineEnd)) }
    try context.show(report.report, arguments)
  }
}

/// `almanac positions reset`: lets a method that a circuit breaker stopped go on.
enum PositionsResetCommand: Command {
  static let specification = CommandSpecification(
    name: "reset", summary: "Let a method that a circuit breaker stopped go on.",
    options: [
      CommandContext.actorOption,
      OptionSpecification("notes", placeholder: "TEXT", help: "What there is to say of it."),
    ] + PositionsInUse.options,
    positionals: [PositionalSpecification("METHOD", help: "A method's name, or NAME@VERSION.")],
    examples: ["almanac positions reset half --notes checked"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let actor = try context.actor(arguments)
    let here = try PositionsInUse(arguments, context, .record)
    let method = try here.strategies.method(arguments.positional("METHOD") ?? "")
    try here.positions.reset(
      method, by: actor, notes: arguments.value("notes"), at: context.clock.now)
    let strategy = try here.strategies.strategy(method.strategyID)
    try context.show(
      MethodListReport([(method, strategy.label)], "Method \(method.name) may go on.").report,
      arguments)
  }
}
