internal import Ledger
internal import Reports
internal import Terminal
internal import Time

/// `almanac ledger migrate`: brings a ledger's schema up to date.
enum LedgerMigrateCommand: Command {
  static let specification = CommandSpecification(
    name: "migrate", summary: "Bring a ledger's schema up to date.",
    discussion:
      "All that is pending, or nothing. A file is copied beside itself first; of a PostgreSQL database "
      + "make a backup yourself (\"almanac ledger backup\"). There is no way back but the backup.",
    options: LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac ledger migrate --ledger postgresql:///games"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    let applied = try LeagueInUse.open(location, .migrate, context).migrate(
      now: context.clock.now)
    try context.show(MigrationReport(applied, of: location).report, arguments)
  }
}
