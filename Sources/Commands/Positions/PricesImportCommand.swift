internal import Faults
internal import Ledger
internal import Positions
internal import Reports
internal import SourceTables
internal import Storage
internal import Terminal
internal import Time

/// `almanac prices import`: puts prices from a file on record.
enum PricesImportCommand: Command {
  static let specification = CommandSpecification(
    name: "import", summary: "Put prices from a CSV file on record.",
    discussion:
      "Rows are matched with games by date and the names of both teams; those without a game are listed, "
      + "and the others imported. Anything that cannot be a price refuses the whole file. The same file twice "
      + "changes nothing, and a price on record is never changed.",
    options: [
      OptionSpecification(
        "format", placeholder: "NAME|FILE.json",
        help:
          "How the file is written: football-data, nfl-open-close, candles, or a file that says so."
      ),
      OptionSpecification(
        "aliases", placeholder: "FILE", help: "A CSV file with columns alias and team."),
      OptionSpecification(
        "venue", placeholder: "NAME", help: "What the venue is called.",
        defaultText: "as the format says"),
      OptionSpecification(
        "spread", placeholder: "AMOUNT",
        help: "What is added to trades where a file has no quotes.",
        defaultText: "0.02 of candles"),
      OptionSpecification(
        "fee", placeholder: "RULE|FILE.json",
        help: "none, quadratic:RATE, contract:AMOUNT, commission:RATE, or a file with a table.",
        defaultText: "quadratic:0.07 of candles, else none"),
    ] + PositionsInUse.options,
    positionals: [PositionalSpecification("FILE", help: "The CSV file.")],
    examples: [
      "almanac prices import nfl.csv --format nfl-open-close",
      "almanac prices import E1.csv --format football-data --aliases names.csv",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard let path = arguments.positional("FILE") else {
      throw arguments.usageError("import needs FILE")
    }
    let format = try format(arguments)
    let fees = try fees(arguments)
    let aliases = try aliases(arguments)
    let league = try LeagueInUse(arguments, context)
    let ledger = try league.open(.record, context)
    let summary = try PriceBook(ledger, of: league.league).add(
      path, as: format, fees: fees, aliases: aliases, games: league.source, at: context.clock.now)
    try context.show(PriceImportReport(summary, at: format.venue).report, arguments)
    guard summary.added + summary.repeated > 0 || summary.unmatched.isEmpty else {
      throw AnswerIsNo()
    }
  }

  private static func format(_ arguments: ParsedArguments) throws -> PriceFormat {
    let names = PriceFormat.named.map(\.key)
    guard let text = arguments.value("format") else {
      throw arguments.usageError(
        "import needs --format: \(names.joined(separator: ", ")), or a file of JSON")
    }
    var format: PriceFormat
    if let named = PriceFormat.named.first(where: { $0.key == text })?.value {
      format = named
    } else {
      guard text.hasSuffix(".json") else {
        throw arguments.usageError(
          "--format \"\(text)\" is none of \(names.joined(separator: ", ")), nor a file of JSON")
      }
      format = try PriceFormat(json: try FileSystem.read(text), of: text)
    }
    if let venue = arguments.value("venue") {
      guard !venue.isEmpty, venue.utf8.count <= 64 else {
        throw arguments.usageError("--venue must be a name of up to 64 bytes")
      }
      format.venue = venue
    }
    if let spread = try arguments.amount("spread") { format.spread = spread }
    return format
  }

  private static func fees(_ arguments: ParsedArguments) throws -> FeeRule? {
    guard let text = arguments.value("fee") else { return nil }
    guard text.hasSuffix(".json") else { return try FeeRule(text) }
    return try FeeRule(json: try FileSystem.read(text), of: text)
  }

  private static func aliases(_ arguments: ParsedArguments) throws -> [String: String] {
    guard let path = arguments.value("aliases") else { return [:] }
    let table = try SourceTable(path: path)
    let (alias, team) = (try table.column("alias"), try table.column("team"))
    var aliases: [String: String] = [:]
    for row in table.rows {
      let name = try alias.filledText(row, "a name in the file of prices").lowercased()
      aliases[name] = try team.filledText(row, "the league's name of a team")
    }
    return aliases
  }
}
