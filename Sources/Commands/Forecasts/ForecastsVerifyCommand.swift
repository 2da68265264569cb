internal import Ledger
internal import Reports
internal import Terminal

/// `almanac forecasts verify`: whether the forecasts on record are what was recorded.
enum ForecastsVerifyCommand: Command {
  static let specification = CommandSpecification(
    name: "verify", summary: "Check that no forecast on record was touched.",
    discussion:
      "Computes the chain of digests anew, and ends with status 1 where a row was changed, removed or "
      + "put between others. The chain alone shows order and change: that the last rows were cut off, "
      + "or that the whole chain was computed anew, is found only against a seal that was published "
      + "before, and only such a seal shows time.",
    options: [
      OptionSpecification(
        "seal", placeholder: "TEXT", help: "A seal from before; all up to it must be there.")
    ] + LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac forecasts verify"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let seal = try arguments.value("seal").map { try ForecastSeal($0) }
    let league = try LeagueInUse(arguments, context)
    let ledger = try league.open(.look, context)
    let found = try ledger.verifyForecasts(league.league.id, against: seal)
    try context.show(ForecastVerificationReport(found, against: seal).report, arguments)
    if !found.isWhole { throw AnswerIsNo() }
  }
}
