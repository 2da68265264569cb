internal import Forecasting
internal import Ledger
internal import Terminal
internal import Wording

/// `almanac forecasts settle`: joins forecasts with the results of their games.
enum ForecastsSettleCommand: Command {
  static let specification = CommandSpecification(
    name: "settle", summary: "Join forecasts with the results of their games.",
    discussion:
      "Every import does it where there is a ledger. Nothing is changed, only added: a corrected score "
      + "is a new row, and a game that is no longer among the games is void.",
    options: LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac forecasts settle"])

  private struct Answer: Encodable { let settled, corrected, voided, open: Int }

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let league = try LeagueInUse(arguments, context)
    guard league.location.isThere else {
      _ = try league.open(.look)
      return
    }
    let ledger = try league.open(.record)
    let summary = try ledger.settle(league.league, from: league.source, at: Clock.now())
    if arguments.has("json") {
      return try context.printJSON(
        JSONList.text(
          of: Answer(
            settled: summary.settled, corrected: summary.corrected, voided: summary.voided,
            open: summary.open)))
    }
    try context.print(text(of: summary))
  }

  static func text(of summary: SettlingSummary) -> String {
    var parts = ["\(NumberFormat.counted(summary.settled, "game")) settled"]
    if summary.corrected > 0 { parts.append("\(summary.corrected) corrected") }
    if summary.voided > 0 {
      parts.append("\(summary.voided) void (cancelled, moved or taken back)")
    }
    if summary.open > 0 { parts.append("\(summary.open) to be played") }
    return parts.joined(separator: ", ")
  }
}

extension SettlingSummary {
  /// Rows that were added.
  var changes: Int { settled + corrected + voided }
}
