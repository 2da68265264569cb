internal import Ledger
internal import Terminal
internal import Wording

/// `almanac forecasts show`: one forecast, with all that is on record of it.
enum ForecastsShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show one forecast, with all that is on record of it.",
    options: LeagueInUse.options + [SharedOptions.json],
    positionals: [PositionalSpecification("ID", help: "A forecast's id, or the beginning of one.")],
    examples: ["almanac forecasts show 0192f3a4-6c1e-7000"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let league = try LeagueInUse(arguments, context)
    let ledger = try league.open(.look)
    let row = try ledger.forecast(arguments.positional("ID") ?? "", in: league.league.id)
    if arguments.has("json") {
      return try context.printJSON(JSONList.text(of: ForecastJSON(forecast: row)))
    }
    var table = KeyValueTable()
    table.append("forecast", row.forecastID)
    table.append(
      "says",
      "\(row.teamA) beats \(row.teamB) with \(NumberFormat.fixed(100 * row.probability, decimals: 1)) %"
    )
    table.append("game", "\(row.gameID), \(row.date ?? "no date"), site \(row.site)")
    table.append("result", ForecastsListCommand.result(of: row))
    table.append(
      "by", "\(row.model), version \(row.modelVersion.map(String.init) ?? "–"), run \(row.runID)")
    table.append("knew", "the games before season \(row.knownSeason), day \(row.knownDay)")
    table.append("issued", "\(row.issuedAt), \(row.origin)\(row.isLate ? ", late" : "")")
    table.append("counts", row.counts ? "yes" : "no")
    table.append("place in the chain", String(row.sequence))
    table.append("digest", row.digest)
    table.append("digest before", row.previousDigest)
    try context.output.write(
      table.render(width: context.output.tableWidth, style: context.style))
  }
}
