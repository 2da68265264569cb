internal import Ledger
internal import Storage
internal import Terminal

/// `almanac ledger backup`: copies a ledger's file.
enum LedgerBackupCommand: Command {
  static let specification = CommandSpecification(
    name: "backup", summary: "Copy a ledger's file, as it is between two writes.",
    discussion:
      "The copy is a ledger like any other. Of a PostgreSQL database, pg_dump makes backups, and "
      + "\"almanac ledger copy\" a file of SQLite with the same rows.",
    options: [
      OptionSpecification("out", placeholder: "FILE", help: "Where to.")
    ] + LeagueInUse.options,
    examples: ["almanac ledger backup --out ledger-2026-01-31.sqlite"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let out = try arguments.outputFile
    try FileSystem.requireRoom(for: out)
    let location = try LeagueInUse.location(arguments, context)
    try LeagueInUse.open(location, .look).backUp(to: out)
    try context.print("\(out): a copy of \(location)")
  }
}
