internal import Columnar
internal import Faults
internal import JSON
internal import Ledger
internal import Reports
internal import Terminal
internal import Wording

/// `almanac forecasts list`: forecasts on record, the newest first.
enum ForecastsListCommand: Command {
  private static let tableLimit = 50
  /// How many are read at once, where all are printed.
  private static let pageSize = 5000

  static let specification = CommandSpecification(
    name: "list", summary: "List forecasts on record, newest first.",
    options: [
      OptionSpecification(
        "limit", short: "n", placeholder: "N", help: "List the first N only; 0 lists all.",
        defaultText: "\(tableLimit) in a table, else all"),
      SharedOptions.json,
      OptionSpecification("csv", help: "Print CSV (RFC 4180), and nothing else."),
      SharedOptions.crlf, OutputTable.option,
    ] + LeagueInUse.options,
    examples: ["almanac forecasts list", "almanac forecasts list --out forecasts.parquet"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let formats = ["json", "csv", "out"].filter { arguments.has($0) }
    guard formats.count <= 1 else {
      throw arguments.usageError("--\(formats[0]) and --\(formats[1]) exclude each other; keep one")
    }
    let out = arguments.has("out") ? try OutputTable(arguments) : nil
    let lineEnd = try out?.lineEnd ?? arguments.csvLineEnd(isCSV: arguments.has("csv"), "--csv")
    let limit =
      try arguments.integer("limit", in: 0...Int.max) ?? (formats.isEmpty ? tableLimit : 0)
    let league = try LeagueInUse(arguments, context)
    let log = ForecastLog(
      ledger: try league.open(.look, context), leagueID: league.league.id,
      limit: limit == 0 ? .max : limit)
    if let out {
      let forecasts = try log.all()
      try out.write(ForecastLogReport(forecasts).export)
      return try context.print(
        "\(out.file.path): \(NumberFormat.counted(forecasts.count, "forecast"))")
    }
    if arguments.has("json") { return try printJSON(log, context) }
    if arguments.has("csv") { return try printCSV(log, lineEnd, context) }
    let forecasts = try log.all()
    try context.show(ForecastLogReport(forecasts).report)
    let count = try log.ledger.forecastCount(league.league.id)
    if forecasts.count < count {
      context.note("\(forecasts.count) of \(NumberFormat.grouped(count)); \"--limit 0\" lists all")
    }
  }

  private static func printJSON(_ log: ForecastLog, _ context: CommandContext) throws {
    try context.print("[")
    var isFirst = true
    try log.forEachPage(of: pageSize) { page in
      let objects = ForecastLogReport(page).objects.map { JSONWriter.compact($0) }
      try context.printJSON(
        Array((isFirst ? "" : ",\n").utf8) + objects.joined(separator: ",\n".utf8))
      isFirst = false
    }
    try context.print(isFirst ? "]" : "\n]")
  }

  private static func printCSV(
    _ log: ForecastLog, _ lineEnd: CSVWriter.LineEnd, _ context: CommandContext
  ) throws {
    var isFirst = true
    try log.forEachPage(of: pageSize) { page in
      let export = ForecastLogReport(page).export
      try context.printJSON(export.csv(lineEnd: lineEnd, hasHeader: isFirst))
      isFirst = false
    }
    if isFirst { try context.printJSON(ForecastLogReport([]).export.csv(lineEnd: lineEnd)) }
  }
}

/// The latest forecasts of a league, read a page at a time: there may be millions.
private struct ForecastLog {
  let ledger: Ledger
  let leagueID: String
  let limit: Int

  func all() throws(Fault) -> [LoggedForecast] {
    try ledger.forecasts(of: leagueID, limit: limit)
  }

  /// Calls `body` with each page that has forecasts, the newest first.
  func forEachPage(of size: Int, _ body: ([LoggedForecast]) throws -> Void) throws {
    var (left, next) = (limit, Int.max)
    while left > 0 {
      let page = try ledger.forecasts(of: leagueID, before: next, limit: min(size, left))
      guard let last = page.last else { return }
      try body(page)
      (left, next) = (left - page.count, last.sequence)
    }
  }
}
