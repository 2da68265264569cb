internal import Ledger
internal import Reports
internal import Terminal

/// `almanac ledger check`: whether a ledger's schema is what it should be.
enum LedgerCheckCommand: Command {
  static let specification = CommandSpecification(
    name: "check",
    summary: "Check that a ledger's tables, keys and triggers are what they should be.",
    discussion:
      "Holds three against each other: what is documented (docs/schema.md), what the migrations make of "
      + "an empty database, and what there is. Ends with status 1 where they differ.",
    options: LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac ledger check"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    let differences = try LeagueInUse.open(location, .look, context).check()
    try context.show(SchemaCheckReport(differences, of: location).report, arguments)
    guard differences.isEmpty else { throw AnswerIsNo() }
  }
}
