internal import Ledger
internal import Terminal
internal import Time

/// `almanac ledger adopt`: takes in a database that is a ledger but does not say so.
enum LedgerAdoptCommand: Command {
  static let specification = CommandSpecification(
    name: "adopt", summary: "Take in a database that is a ledger but does not say so.",
    discussion: "Such as one that was restored without its table of migrations.",
    options: LeagueInUse.options, examples: ["almanac ledger adopt --ledger restored.sqlite"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    guard location.isThere else {
      _ = try LeagueInUse.open(location, .look, context)
      return
    }
    try LeagueInUse.open(location, .migrate, context).adopt(now: context.clock.now)
    try context.print("\(location): is a ledger now")
  }
}
