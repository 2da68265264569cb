internal import Faults
internal import Ledger
internal import Storage
internal import Terminal
internal import Wording

/// `almanac forecasts list`: forecasts on record, the newest first.
enum ForecastsListCommand: Command {
  private static let tableLimit = 50

  static let specification = CommandSpecification(
    name: "list", summary: "List forecasts on record, newest first.",
    options: [
      OptionSpecification(
        "limit", short: "n", placeholder: "N", help: "List the first N only; 0 lists all.",
        defaultText: "\(tableLimit) in a table, else all"),
      SharedOptions.json,
      OptionSpecification("csv", help: "Print CSV (RFC 4180), and nothing else."),
      OptionSpecification("out", placeholder: "FILE.parquet", help: "Write a Parquet file."),
    ] + LeagueInUse.options,
    examples: ["almanac forecasts list", "almanac forecasts list --out forecasts.parquet"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let formats = ["json", "csv", "out"].filter { arguments.has($0) }
    guard formats.count <= 1 else {
      throw arguments.usageError("--\(formats[0]) and --\(formats[1]) exclude each other; keep one")
    }
    let out = try arguments.file("out")
    if let out { try FileSystem.requireRoom(for: out) }
    let limit =
      try arguments.integer("limit", in: 0...Int.max) ?? (formats.isEmpty ? tableLimit : 0)
    let league = try LeagueInUse(arguments, context)
    let ledger = try league.open(.look)
    var rows: [LoggedForecast] = []
    try ledger.forEachForecast(league.league.id, limit: limit == 0 ? .max : limit) {
      (row) throws(Fault) in rows.append(row)
    }
    if let out {
      let beside = FileSystem.replacementPath(of: out)
      try ForecastColumns.writeParquet(rows, to: beside)
      try FileSystem.flush(beside)
      try FileSystem.move(beside, to: out)
      return try context.print("\(out): \(NumberFormat.counted(rows.count, "forecast"))")
    }
    if arguments.has("json") {
      return try context.printJSON(JSONList.text(of: rows.map(ForecastJSON.init)))
    }
    if arguments.has("csv") { return try context.printJSON(ForecastColumns.csv(rows)) }
    try context.output.write(
      table(rows).render(width: context.output.tableWidth, style: context.style))
    let count = try ledger.forecastCount(league.league.id)
    if rows.count < count {
      context.note("\(rows.count) of \(NumberFormat.grouped(count)); \"--limit 0\" lists all")
    }
  }

  private static func table(_ rows: [LoggedForecast]) -> TextTable {
    var table = TextTable([
      TableColumn("forecast"), TableColumn("date"),
      TableColumn("team", minimumWidth: 8, isFlexible: true),
      TableColumn("wins", alignment: .right),
      TableColumn("opponent", minimumWidth: 8, isFlexible: true), TableColumn("result"),
      TableColumn("model"), TableColumn("issued"), TableColumn("counts"),
    ])
    for row in rows {
      table.append([
        // Ids of one time begin alike, and end in random digits.
        String(row.forecastID), row.date ?? NumberFormat.absent, row.teamA,
        NumberFormat.fixed(100 * row.probability, decimals: 1) + " %", row.teamB, result(of: row),
        "\(row.model) \(row.modelVersion.map(String.init) ?? "")", issued(row),
        row.counts ? "yes" : row.isLate ? "late" : "no",
      ])
    }
    return table
  }

  static func result(of row: LoggedForecast) -> String {
    guard let scoreA = row.scoreA, let scoreB = row.scoreB else {
      return row.status ?? NumberFormat.absent
    }
    return "\(scoreA):\(scoreB)"
  }

  private static func issued(_ row: LoggedForecast) -> String {
    row.origin == "issued" ? String(row.issuedAt.description.prefix(16)) : row.origin
  }
}
