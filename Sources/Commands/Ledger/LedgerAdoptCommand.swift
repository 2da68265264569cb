internal import Ledger
internal import Reports
internal import Terminal
internal import Time

/// `almanac ledger adopt`: takes in a database that is a ledger but does not say so.
enum LedgerAdoptCommand: Command {
  static let specification = CommandSpecification(
    name: "adopt", summary: "Take in a database that is a ledger but does not say so.",
    discussion: "Such as one that was restored without its table of migrations.",
    options: LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac ledger adopt --ledger restored.sqlite"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    guard location.isThere else {
      _ = try LeagueInUse.open(location, .look, context)
      return
    }
    try LeagueInUse.open(location, .migrate, context).adopt(now: context.clock.now)
    try context.show(LedgerAdoptionReport(location).report, arguments)
  }
}
