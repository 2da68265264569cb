internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal

/// `almanac monitor external`: what was stated of models that run elsewhere.
enum MonitorExternalCommand: Command {
  static let specification = CommandSpecification(
    name: "external", summary: "Show what was stated of models that run elsewhere.",
    options: LeagueInUse.options + [SharedOptions.json],
    positionals: [
      PositionalSpecification("MODEL", help: "One model; all of them.", isRequired: false)
    ],
    examples: ["almanac monitor external"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let league = try LeagueInUse(arguments, context)
    let book = ExternalMetricsBook(try league.open(.look, context), of: league.league)
    let statements = try book.statements(of: arguments.positional("MODEL"))
    try context.show(ExternalMetricsReport(statements).report, arguments)
  }
}
