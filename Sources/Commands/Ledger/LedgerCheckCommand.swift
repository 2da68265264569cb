internal import Ledger
internal import Terminal

/// `almanac ledger check`: whether a ledger's schema is what it should be.
enum LedgerCheckCommand: Command {
  static let specification = CommandSpecification(
    name: "check",
    summary: "Check that a ledger's tables, keys and triggers are what they should be.",
    discussion:
      "Holds three against each other: what is documented (docs/schema.md), what the migrations make of "
      + "an empty database, and what there is. Ends with status 1 where they differ.",
    options: LeagueInUse.options, examples: ["almanac ledger check"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    let found = try LeagueInUse.open(location, .look).check()
    for line in found { try context.print(line) }
    guard found.isEmpty else { throw AnswerIsNo() }
    try context.print("\(location): documentation, migrations and database agree")
  }
}
