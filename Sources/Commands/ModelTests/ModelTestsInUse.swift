internal import Evaluation
internal import Faults
internal import Forecasting
internal import League
internal import Ledger
internal import Monitoring
internal import Sequential
internal import Terminal
internal import Time
internal import Tracking

/// The tests between models of a league, as a command's options name them.
struct ModelTestsInUse {
  let league: LeagueInUse
  let ledger: Ledger
  let book: ModelTestBook

  static let options = LeagueInUse.options + [SharedOptions.json]
  static let name = PositionalSpecification(
    "NAME", help: "A test's name, its id, or the beginning of its id.")

  /// - Parameter purpose: a ledger is begun where there is none only by one that records.
  init(
    _ arguments: ParsedArguments, _ context: CommandContext, _ purpose: Ledger.Purpose
  ) throws {
    league = try LeagueInUse(arguments, context)
    ledger = try league.open(purpose, context)
    book = ModelTestBook(ledger, of: league.league)
  }
}

/// Two runs that are to be compared: read, and found to be of one league.
struct ContendingRuns {
  let champion: RunRecord
  let challenger: RunRecord
  private let store: RunStore
  /// The forecasts of both, of games that both predicted.
  private let pairs: [(champion: Double, challenger: Double)]

  static let options = [
    OptionSpecification(
      "champion", placeholder: "RUN", help: "The run in use: model A.",
      defaultText: "@champion", group: "Runs"),
    OptionSpecification(
      "challenger", placeholder: "RUN", help: "The run that would take its place: model B.",
      defaultText: "@challenger", group: "Runs"),
  ]
  /// How the two are compared.
  static let planOptions = [
    OptionSpecification(
      "metric", placeholder: "METRIC", help: "The score that decides.",
      defaultText: ComparedScore.logLoss.rawValue,
      allowedValues: ComparedScore.allCases.map(\.rawValue)),
    OptionSpecification(
      "alpha", placeholder: "NUMBER", help: "The chance of a verdict for one that is no better.",
      defaultText: "0.05"),
    OptionSpecification(
      "horizon", placeholder: "GAMES", help: "How many games are planned.",
      defaultText: "those of the league's largest season"),
  ]

  init(_ arguments: ParsedArguments, _ league: LeagueInUse) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let records = try ["champion", "challenger"].map {
      try store.run(arguments.value($0) ?? "@" + $0).record
    }
    (self.store, champion, challenger) = (store, records[0], records[1])
    for record in records { try record.requireGames() }
    let predictions = try records.map { try store.predictions(of: $0) }
    for (record, predictions) in zip(records, predictions) {
      try Self.require(predictions, record, league)
    }
    let common = CommonGames(predictions)
    pairs = zip(common.foretold[0], common.foretold[1]).map { ($0, $1) }
  }

  private static func require(
    _ predictions: Predictions, _ record: RunRecord, _ league: LeagueInUse
  ) throws {
    guard predictions.target == .probability else {
      throw Fault(
        .usage, "run \(record.runID) foretells numbers, which are no forecasts of who wins")
    }
    try predictions.requireGames(of: league.source, runID: record.runID)
  }

  func source(of record: RunRecord) -> ForecastSource { ForecastSource(record, in: store) }

  /// - Parameter startsAt: nil for a test that is not on record.
  func plan(
    _ arguments: ParsedArguments, _ league: LeagueInUse, name: String,
    mode: ModelTestPlan.Mode = .shadow, startsAt: Instant
  ) throws -> ModelTestPlan {
    let score = arguments.value("metric").flatMap { ComparedScore(rawValue: $0) } ?? .logLoss
    let largest = league.manifest.seasons.map(\.games).max() ?? 0
    return ModelTestPlan(
      name: name, champion: source(of: champion), challenger: source(of: challenger), mode: mode,
      score: score, alpha: try Self.share("alpha", arguments) ?? 0.05,
      horizon: try arguments.integer("horizon", in: 1...10_000_000) ?? max(1, largest),
      spread: score.meanSpread(pairs), startsAt: startsAt)
  }

  /// A number inside (0, 1).
  static func share(_ option: String, _ arguments: ParsedArguments) throws -> Double? {
    guard let text = arguments.value(option) else { return nil }
    guard let number = Double(text), number > 0, number < 1 else {
      throw arguments.usageError("--\(option) must be above 0 and below 1, not \"\(text)\"")
    }
    return number
  }
}
