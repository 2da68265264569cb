internal import League
internal import Terminal

/// `almanac import fivethirtyeight`: their Elo files.
enum ImportFiveThirtyEightCommand: Command {
  static let specification = CommandSpecification(
    name: "fivethirtyeight", summary: "Import one of FiveThirtyEight's Elo files.",
    discussion:
      "Reads date, season, neutral, playoff, team1 (at home), team2, score1 and score2, and passes "
      + "over the other columns. Playoff games count as the tournament.",
    options: ImportAction.readingOptions + ImportAction.options,
    positionals: [PositionalSpecification("FILE", help: "A CSV file such as nfl_elo.csv.")],
    examples: ["almanac import fivethirtyeight nfl_elo.csv --data-dir nfl"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let importer = FiveThirtyEightImporter(
      path: arguments.positional("FILE") ?? "", try ImportAction.reading(arguments))
    try ImportAction.run(importer, arguments, context)
  }
}
