internal import Features
internal import Hyperparameters
internal import League
internal import Models
internal import Terminal
internal import Tracking
internal import Training

/// Makes runs again from their records, with the games at hand.
struct RecordTrainer {
  private let source: LeagueSource
  private let models: ModelRegistry
  private let threads: Int
  private let context: CommandContext

  init(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    models = try context.models(arguments)
    threads = try arguments.threads
    source = try LeagueSource(directory: try arguments.dataDirectory)
    self.context = context
  }

  /// The games that a run walked.
  ///
  /// - Parameter predictions: the run's.
  func games(of record: RunRecord, _ predictions: Predictions) throws -> WalkedGames {
    let readsBoxScores = try configuration(of: record).readsBoxScores
    let dataset = try source.dataset(
      seasons: try plan(of: record).walked, boxScores: readsBoxScores)
    return WalkedGames(of: record, predictions, in: dataset, readsBoxScores: readsBoxScores)
  }

  private func configuration(of record: RunRecord) throws -> TrainingConfiguration {
    var configuration = try TrainingConfiguration(of: record, models, context.features)
    configuration.threads = threads
    return configuration
  }

  private func plan(of record: RunRecord) throws -> SeasonPlan {
    try SeasonPlan(
      startYear: record.startYear, endYear: record.endYear, warmUpFrom: record.warmUpFrom,
      available: source.seasons)
  }

  /// What the run's model estimates from the games that it walked; nil where it estimated nothing.
  func estimates(of record: RunRecord, on games: WalkedGames) throws -> Estimates? {
    guard record.estimates != nil else { return nil }
    let configuration = try configuration(of: record).beforeEstimation
    var display = WalkDisplay(context)
    defer { display.finish() }
    let trainer = Trainer(configuration, plan: try plan(of: record))
    return try trainer.estimated(on: games.dataset) { progress in
      if Interruption.isPending { throw CancellationError() }
      display.show(progress)
    }
    .estimates
  }

  /// Trains anew over the games that a run walked, with what the run estimated.
  func train(_ record: RunRecord, on games: WalkedGames) throws -> TrainedRun {
    let trainer = Trainer(try configuration(of: record), plan: try plan(of: record))
    var display = WalkDisplay(context)
    defer { display.finish() }
    let circumstances = Trainer.Circumstances(
      runID: record.runID, timestamp: context.clock.timestamp,
      environment: .current(almanac: AlmanacProgram.version), readSeconds: 0,
      isInterrupted: { Interruption.isPending })
    return try trainer.train(on: games.dataset, circumstances) { progress in
      if Interruption.isPending { throw CancellationError() }
      display.show(progress)
    }
  }
}
