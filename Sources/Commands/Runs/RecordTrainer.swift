internal import Features
internal import League
internal import Models
internal import Terminal
internal import Tracking
internal import Training

/// Makes runs again from their records, with the games at hand.
struct RecordTrainer {
  /// Of the games at hand.
  let fingerprint: String
  private let source: LeagueSource
  private let models: ModelRegistry
  private let threads: Int
  private let context: CommandContext

  init(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    models = try context.models(arguments)
    threads = try arguments.threads
    source = try LeagueSource(directory: try arguments.dataDirectory)
    fingerprint = try source.manifest().fingerprint
    self.context = context
  }

  /// - Parameter check: looks at the games before they are walked.
  func train(_ record: RunRecord, check: (Dataset) throws -> Void = { _ in }) throws -> TrainedRun {
    var configuration = try TrainingConfiguration(of: record, models, context.features)
    configuration.threads = threads
    let plan = try SeasonPlan(
      startYear: record.startYear, endYear: record.endYear, warmUpFrom: record.warmUpFrom,
      available: source.seasons)
    let dataset = try source.dataset(
      seasons: plan.walked, boxScores: configuration.readsBoxScores)
    try check(dataset)
    var display = WalkDisplay(context)
    defer { display.finish() }
    let circumstances = Trainer.Circumstances(
      runID: record.runID, timestamp: context.clock.timestamp,
      environment: .current(almanac: AlmanacProgram.version), readSeconds: 0,
      isInterrupted: { Interruption.isPending })
    return try Trainer(configuration, plan: plan).train(on: dataset, circumstances) { progress in
      if Interruption.isPending { throw CancellationError() }
      display.show(progress)
    }
  }
}
