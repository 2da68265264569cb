internal import Forecasting
internal import League
internal import Ledger
internal import Reports
internal import Terminal
internal import Time
internal import Wording

/// What the import commands share: their options, the import itself, and what they say of it.
enum ImportAction {
  static let options = [
    OptionSpecification(
      "replace",
      help: "Replace the stored games of the file's seasons.\n"
        + "Without it, games are added and updated only,\nand results stay."),
    SharedOptions.dataDirectory, LeagueInUse.ledgerOption, SharedOptions.json,
  ]

  /// Of a file with one row a game.
  static let readingOptions = [
    OptionSpecification(
      "date-format", placeholder: "ORDER",
      help: "The order in dates: dmy, mdy or ymd.\nA pattern such as dd/mm/yyyy says it too.",
      defaultText: "what the dates tell"),
    OptionSpecification(
      "repeats", placeholder: "HOW",
      help: "How rows that cannot be told apart count.",
      allowedValues: CSVReading.Repeats.allCases.map(\.rawValue)),
    OptionSpecification(
      "future-zeros", placeholder: "HOW",
      help: "What 0 to 0 means on a day to come.",
      allowedValues: CSVReading.FutureZeros.allCases.map(\.rawValue)),
  ]

  static func reading(_ arguments: ParsedArguments) throws -> CSVReading {
    var reading = CSVReading()
    if let text = arguments.value("date-format") {
      guard let order = DateOrder(text) else {
        throw arguments.usageError(
          "--date-format \"\(text)\" is no order of day, month and year; expected dmy, mdy or ymd")
      }
      reading.dateOrder = order
    }
    reading.repeats = arguments.value("repeats").flatMap(CSVReading.Repeats.init)
    reading.futureZeros = arguments.value("future-zeros").flatMap(CSVReading.FutureZeros.init)
    return reading
  }

  static func run(
    _ importer: some LeagueImporter, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    let store = GameStore(directory: try arguments.dataDirectory)
    let summary = try store.add(
      from: importer, at: context.clock.timestamp, replacingSeasons: arguments.has("replace"))
    let notes = summary.notes.map(FaultWording.text)
    for note in notes { context.warn(note) }
    let report = ImportReport(summary, try store.manifest(), in: store.directory, notes: notes)
    try context.show(report.report, arguments)
    settle(arguments, context)
  }

  /// Settles where there is a ledger. The games have landed, whatever becomes of it.
  private static func settle(_ arguments: ParsedArguments, _ context: CommandContext) {
    do {
      guard try LeagueInUse.location(arguments, context).isThere else { return }
      let league = try LeagueInUse(arguments, context)
      let ledger = try league.open(.record, context)
      let summary = try ledger.settle(league.league, from: league.source, at: context.clock.now)
      if summary.added > 0 { context.note(SettlingReport(summary).sentence) }
    } catch {
      context.warn(
        "the games are in, and their forecasts are not settled: \(Failure(error).message); "
          + "\"almanac forecasts settle\" tries again")
    }
  }
}
