internal import Ledger
internal import Terminal
internal import Wording

/// `almanac ledger migrate`: brings a ledger's schema up to date.
enum LedgerMigrateCommand: Command {
  static let specification = CommandSpecification(
    name: "migrate", summary: "Bring a ledger's schema up to date.",
    discussion:
      "All that is pending, or nothing. A file is copied beside itself first; of a PostgreSQL database "
      + "make a backup yourself (\"almanac ledger backup\"). There is no way back but the backup.",
    options: LeagueInUse.options, examples: ["almanac ledger migrate --ledger postgresql:///games"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    let applied = try LeagueInUse.open(location, .migrate).migrate(now: Clock.now())
    guard !applied.isEmpty else { return try context.print("\(location): up to date already") }
    try context.print(
      "\(location): \(NumberFormat.counted(applied.count, "migration")) applied, up to "
        + (applied.last ?? ""))
  }
}
