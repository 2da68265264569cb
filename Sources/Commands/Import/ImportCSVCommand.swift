internal import Faults
internal import League
internal import Terminal

/// `almanac import csv`: any file with one row a game.
enum ImportCSVCommand: Command {
  private static let fields = ColumnMapping.Field.allCases.map(\.rawValue).joined(separator: ", ")

  static let specification = CommandSpecification(
    name: "csv", summary: "Import any CSV file with one row a game.",
    discussion:
      "Fields: \(fields). Each is read from the column that --map names, or else from the column of "
      + "its own name. Needed are season, team1, team2, and day or date. A game is at team1's unless "
      + "neutral says not, or site (H, A, N) says where; with neither column, every site is neutral. "
      + "Rows without scores are a schedule. number tells a day's games of the same teams apart; "
      + "without it they are told apart by their scores. Rows that say the same in all of these and "
      + "differ in other columns are one game.",
    options: [
      OptionSpecification(
        "map", placeholder: "FIELD=COLUMN",
        help: "Which column holds a field.\nCOLUMN:2 is the second of a name.", repeats: true)
    ] + ImportAction.readingOptions + ImportAction.options,
    positionals: [PositionalSpecification("FILE", help: "The CSV file.")],
    examples: [
      "almanac import csv games.csv --map team1=Home --map team2=Away --map neutral=Neutral"
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    var reading = try ImportAction.reading(arguments)
    for text in arguments.values("map") {
      do {
        try reading.mapping.add(text)
      } catch {
        throw arguments.usageError("--map \(FaultWording.text(of: error))")
      }
    }
    let importer = CSVImporter(path: arguments.positional("FILE") ?? "", reading)
    try ImportAction.run(importer, arguments, context)
  }
}
