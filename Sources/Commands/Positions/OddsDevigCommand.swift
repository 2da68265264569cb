internal import Faults
internal import Positions
internal import Reports
internal import Terminal

/// `almanac odds devig`: the probabilities behind a bookmaker's odds.
enum OddsDevigCommand: Command {
  static let specification = CommandSpecification(
    name: "devig", summary: "Take a bookmaker's margin out of odds, by five methods.",
    discussion:
      "Odds of all outcomes of one game, each above 1. With two outcomes Shin's method is the additive one. A "
      + "method without an answer for these odds says so with a dash.",
    options: [
      OptionSpecification(
        "style", placeholder: "STYLE", help: "How odds are written.", defaultText: "decimal",
        allowedValues: OddsStyle.allCases.map(\.rawValue)),
      SharedOptions.json,
    ],
    positionals: [
      PositionalSpecification("ODDS", help: "Odds, two or more.", repeats: true)
    ],
    examples: [
      "almanac odds devig 1.4 3.1", "almanac odds devig --style american -- -110 -110",
      "almanac odds devig --style fractional 5/2 11/10 13/5 --json",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let style = arguments.value("style").flatMap { OddsStyle(rawValue: $0) } ?? .decimal
    let texts = arguments.positionals("ODDS")
    guard (2...100).contains(texts.count) else {
      throw arguments.usageError("devig needs the odds of 2 to 100 outcomes, not \(texts.count)")
    }
    let odds = try texts.map { text in
      guard let odds = style.read(text) else { throw Fault.noOdds(text, style) }
      return odds
    }
    let values = odds.map { Amount(units: $0).value }
    let answers = DevigMethod.allCases.map { DevigReport.Answer($0, try? $0.fair(values)) }
    try context.show(DevigReport(odds, answers).report, arguments)
  }
}
