internal import Alerts
internal import Ledger
internal import Monitoring
internal import Positions
internal import Reports
internal import Sessions
internal import Terminal

/// `almanac ledger verify`: derives everything again that can be, and compares.
enum LedgerVerifyCommand: Command {
  static let specification = CommandSpecification(
    name: "verify", summary: "Derive everything again that can be, and compare.",
    discussion:
      "The chains of all leagues in the ledger, which forecasts count with which scores, what alerts and "
      + "their messages are by what happened to them, the weeks of runs that are watched, the aggregates of "
      + "sessions of shots, and every amount of positions. Ends with status 1 where something is not what it should be.",
    options: LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac ledger verify"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    let ledger = try LeagueInUse.open(location, .look, context)
    let findings =
      try ledger.verify() + ledger.verifyAlerts()
      + ledger.verifyPerformance() + ShotBook(ledger).verifyStats().findings
      + ledger.verifyPositions()
    let leagueCount = try ledger.leagueIDs().count
    try context.show(
      LedgerVerificationReport(findings, leagueCount: leagueCount, of: location).report, arguments)
    guard findings.isEmpty else { throw AnswerIsNo() }
  }
}
