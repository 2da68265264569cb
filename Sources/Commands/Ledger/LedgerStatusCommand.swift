internal import Ledger
internal import Reports
internal import Terminal
internal import Time

/// `almanac ledger status`: how far a ledger's schema is, and how much it holds.
enum LedgerStatusCommand: Command {
  static let specification = CommandSpecification(
    name: "status", summary: "Show how far a ledger's schema is, and how much it holds.",
    options: LeagueInUse.options + [SharedOptions.json], examples: ["almanac ledger status"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    let status = try Ledger.status(
      of: location, now: context.clock.now, programVersion: AlmanacProgram.version)
    try context.show(LedgerStatusReport(status, of: location).report, arguments)
  }
}
