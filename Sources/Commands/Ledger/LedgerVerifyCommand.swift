internal import Ledger
internal import Terminal
internal import Wording

/// `almanac ledger verify`: derives everything again that can be, and compares.
enum LedgerVerifyCommand: Command {
  static let specification = CommandSpecification(
    name: "verify", summary: "Derive everything again that can be, and compare.",
    discussion:
      "The chains of all leagues in the ledger, and which forecasts count with which scores. Ends with "
      + "status 1 where something is not what it should be.",
    options: LeagueInUse.options, examples: ["almanac ledger verify"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    let ledger = try LeagueInUse.open(location, .look)
    let findings = try ledger.verify()
    for finding in findings { try context.print("\(finding)") }
    guard findings.isEmpty else { throw AnswerIsNo() }
    let leagues = NumberFormat.counted(try ledger.leagueIDs().count, "league")
    try context.print("\(location): all is what it should be, in \(leagues)")
  }
}
