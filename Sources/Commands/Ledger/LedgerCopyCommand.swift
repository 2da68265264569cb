internal import Ledger
internal import Reports
internal import Terminal

/// `almanac ledger copy`: takes a ledger to another file or database.
enum LedgerCopyCommand: Command {
  static let specification = CommandSpecification(
    name: "copy", summary: "Copy a ledger to another file or database.",
    discussion:
      "Every row, from SQLite to PostgreSQL or back, into a ledger without rows; digests are equal "
      + "afterwards, or nothing was copied.",
    options: [
      OptionSpecification("to", placeholder: "FILE|URL", help: "Where to.")
    ] + LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac ledger copy --to postgresql:///games"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let target = try LedgerLocation(try arguments.required("to", "--to FILE|URL"))
    let location = try LeagueInUse.location(arguments, context)
    let ledger = try LeagueInUse.open(location, .look, context)
    let other = try LeagueInUse.open(target, .record, context)
    let count = try ledger.copy(to: other)
    try context.show(
      LedgerCopyReport(rowCount: count, of: location, to: target).report, arguments)
  }
}
