internal import Ledger
internal import Reports
internal import Terminal

/// `almanac ledger backup`: copies a ledger.
enum LedgerBackupCommand: Command {
  static let specification = CommandSpecification(
    name: "backup", summary: "Copy a ledger, as it is between two writes.",
    discussion:
      "Of a file of SQLite, the copy is a ledger like any other. Of a database of PostgreSQL it is "
      + "pg_dump's script of the ledger's tables, for psql to read into an empty database.",
    options: [OutputFile.option("Where to.")] + LeagueInUse.options
      + [SharedOptions.json],
    examples: [
      "almanac ledger backup --out ledger-2026-01-31.sqlite",
      "almanac ledger backup --ledger postgresql:///games --out games.sql",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let out = try arguments.outputFile.path
    let location = try LeagueInUse.location(arguments, context)
    Interruption.watch()
    try LeagueInUse.open(location, .look, context).backUp(to: out) { Interruption.isPending }
    try context.show(LedgerBackupReport(of: location, to: out).report, arguments)
  }
}
