internal import Ledger
internal import Terminal
internal import Wording

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

  private struct Answer: Encodable {
    struct Finding: Encodable { let row, fact: String }
    let whole: Bool
    let forecasts: Int64
    let head: String
    let findings: [Finding]
  }

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let seal = try arguments.value("seal").map { try ForecastSeal($0) }
    let league = try LeagueInUse(arguments, context)
    let found = try league.open(.look).verifyForecasts(league.league.id, against: seal)
    if arguments.has("json") {
      try context.printJSON(
        JSONList.text(
          of: Answer(
            whole: found.isWhole, forecasts: found.count, head: found.head,
            findings: found.findings.map { .init(row: $0.row, fact: $0.fact) })))
    } else {
      for finding in found.findings { try context.print("\(finding)") }
      if found.isWhole { try context.print(text(of: found, seal)) }
    }
    if !found.isWhole { throw AnswerIsNo() }
  }

  private static func text(of found: ForecastVerification, _ seal: ForecastSeal?) -> String {
    let whole =
      "\(NumberFormat.counted(Int(found.count), "forecast")): the chain is whole, and ends in "
      + found.head
    guard let seal else {
      return whole + "\nNo seal was given: rows cut off the end, or a chain computed anew, would "
        + "not be seen."
    }
    return whole + "\nThe \(seal.count) that were sealed at \(seal.time) are there, unchanged."
  }
}
