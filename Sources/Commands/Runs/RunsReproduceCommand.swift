internal import Carry
internal import Faults
internal import Hyperparameters
internal import JSON
internal import League
internal import Ledger
internal import Reports
internal import Storage
internal import Terminal
internal import Tracking
internal import Training

/// `almanac runs reproduce`: makes a run again from its record, and compares.
enum RunsReproduceCommand: Command {
  static let specification = CommandSpecification(
    name: "reproduce", summary: "Make a run again and compare every prediction.",
    discussion:
      "Trains from the record alone and records nothing. What the model estimated is taken from the "
      + "record, and estimated again, to 1e-6 of each number. Ends with status 0 where every prediction "
      + "is the same, 1 where one is not, and 65 where games that the run walked are no longer what "
      + "they were. What was imported later, such as the next weeks of its season, does not count.",
    options: [
      OptionSpecification(
        "force", help: "Compare also where games that it walked have changed."),
      OptionSpecification(
        "tolerance", placeholder: "X",
        help: "Accept predictions that differ by no more.", defaultText: "0, the same bits"),
      OptionSpecification(
        "against", placeholder: "FILE",
        help: "Compare with a stored digest too: predictions_digest alone, or a run.json."),
      SharedOptions.plugin, SharedOptions.pluginsDirectory, SharedOptions.threads,
      SharedOptions.dataDirectory, LeagueInUse.ledgerOption, SharedOptions.runsDirectory,
      SharedOptions.json,
    ],
    positionals: [
      PositionalSpecification(
        "ID", help: "A run's id, the beginning of one, \"@alias\" or \"latest\".")
    ],
    examples: [
      "almanac runs reproduce latest", "almanac runs reproduce 3f0c --tolerance 1e-9",
      "almanac runs reproduce latest --against elo.digest",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let tolerance = try arguments.number("tolerance", in: 0...1) ?? 0
    let store = RunStore(directory: try arguments.runsDirectory)
    let record = try store.run(arguments.positional("ID") ?? "").record
    let stored = try arguments.value("against").map(storedDigest)
    let recorded = try store.predictions(of: record)
    let git = GitProbe()
    Interruption.watch()
    var (made, estimates) = try madeAgain(record, recorded, arguments, context)
    made.record.git = git.state()
    let reproduction = Reproduction(of: record, recorded, now: made, estimates: estimates)
    let report = ReproductionReport(
      reproduction, runID: record.runID, tolerance: tolerance, storedDigest: stored)
    try context.show(report.report, arguments)
    if !report.isReproduced { throw AnswerIsNo() }
  }

  /// Trains from the record over the games, or the sessions of shots, that it walked, and estimates again
  /// what the run estimated.
  private static func madeAgain(
    _ record: RunRecord, _ recorded: Predictions, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws -> (run: TrainedRun, estimates: Estimates?) {
    guard record.subject == .games else {
      let book = try SessionsInUse.book(arguments, context, .look)
      let dataset = try CarryDataset(of: record, in: book)
      try require(dataset.changes(since: record), of: "sessions", arguments, context)
      return (try CarryTraining.train(again: record, on: dataset, context), nil)
    }
    let trainer = try RecordTrainer(arguments, context)
    let games = try trainer.games(of: record, recorded)
    try check(games, arguments, context)
    return (
      try trainer.train(record, on: games), try trainer.estimates(of: record, on: games)
    )
  }

  private static func check(
    _ games: WalkedGames, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    if !games.unchecked.isEmpty {
      context.note(
        "the run's record does not tell whether these are as they were: "
          + games.unchecked.joined(separator: ", "))
    }
    try require(games.changes, of: "games", arguments, context)
  }

  /// - Parameter changes: what is no longer as the run walked it, in words.
  private static func require(
    _ changes: [String], of things: String, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws {
    guard !changes.isEmpty else { return }
    let fact =
      "the \(things) are no longer those of the run: \(changes.joined(separator: ", "))"
    guard arguments.has("force") else {
      throw Fault(.badData, fact, remedy: .advice("--force compares all the same"))
    }
    context.warn(fact)
  }

  /// The digest that a file holds.
  private static func storedDigest(_ path: String) throws -> String {
    let bytes = try FileSystem.read(path, limit: 1 << 24)
    let text = String(decoding: bytes, as: UTF8.self)
    let digest = text.trimmingPrefix { $0.isWhitespace }.prefix { $0.isHexDigit }.lowercased()
    if digest.count == 64 { return digest }
    let key = "predictions_digest"
    guard case .text(let stored)? = (try? JSONReader().value(bytes))?[key] else {
      throw Fault(
        .badData, "\(path): holds no digest; expected 64 hexadecimal digits, or a run.json")
    }
    return stored
  }
}
