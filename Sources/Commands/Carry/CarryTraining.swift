internal import Carry
internal import Faults
internal import FoundationEssentials
internal import Hyperparameters
internal import Ledger
internal import Reports
internal import Sessions
internal import Terminal
internal import Time
internal import Tracking
internal import Training

/// Trainings of carry models, which walk sessions of shots where others walk seasons of games.
enum CarryTraining {
  static let sessions = OptionSpecification(
    "sessions", placeholder: "WHICH",
    help: "Sessions of shots to walk, for a carry model: all, a device, a session's name or\n"
      + "number, or dates such as 2025-01-01..2025-06-30.", repeats: true, group: "Sessions")

  /// Options that mean nothing to a carry model.
  private static let foreign = [
    "preset", "features", "set-feature", "plugin", "calibration", "start-year", "end-year",
    "warm-up-from", "predict",
  ]

  /// The carry model that is named; nil for another name.
  static func model(_ arguments: ParsedArguments) -> CarryModel? {
    arguments.value("model").flatMap(CarryModel.init(named:))
  }

  /// - Throws: `UsageError` for `--sessions` beside a model of games.
  static func requireNoSessions(_ arguments: ParsedArguments) throws(UsageError) {
    guard arguments.has("sessions") else { return }
    let names = CarryModel.all.map(\.name).joined(separator: ", ")
    throw arguments.usageError("--sessions goes with a model of shots (\(names))")
  }

  static func train(
    _ model: CarryModel, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    let configuration = try configuration(model, arguments)
    let store = RunStore(directory: try arguments.runsDirectory)
    let git = GitProbe()
    Interruption.watch()
    let reading = ContinuousClock.now
    let book = try SessionsInUse.book(arguments, context, .look)
    let dataset = try CarryDataset(
      of: try CarryDataset.sessions(configuration.sessions, in: book), in: book)
    let readTime = ContinuousClock.now - reading
    try store.requireWritable()
    var trained = try walk(
      configuration, dataset,
      circumstances(UUID().uuidString.lowercased(), readTime, context), context)
    trained.record.git = git.state()
    try store.save(trained)
    if arguments.has("json") { return try context.printJSON(trained.record.json) }
    let report = CarryRunReport(
      trained.record, trained.predictions, path: store.path(of: trained.record.runID),
      CommandContext.guide)
    try context.show(report.summary)
  }

  /// Trains anew from a run's record over its sessions as they are now.
  static func train(
    again record: RunRecord, on dataset: CarryDataset, _ context: CommandContext
  ) throws -> TrainedRun {
    try walk(
      try CarryConfiguration(of: record), dataset,
      circumstances(record.runID, .zero, context), context)
  }

  private static func configuration(
    _ model: CarryModel, _ arguments: ParsedArguments
  ) throws -> CarryConfiguration {
    if let option = foreign.first(where: { arguments.has($0) }) {
      throw arguments.usageError("--\(option) goes with models of games, not with \(model.name)")
    }
    let sessions = arguments.values("sessions")
    guard !sessions.isEmpty else {
      throw arguments.usageError("\(model.name) needs --sessions WHICH, such as --sessions all")
    }
    var resolver = model.resolver
    if let file = arguments.value("config") { try resolver.apply(file: file) }
    for setting in arguments.values("set") { try resolver.apply(setting: setting) }
    return CarryConfiguration(
      model: model, hyperparameters: resolver.values(), sessions: sessions,
      seed: try arguments.seed, name: try arguments.newName, tags: try arguments.newTags)
  }

  private static func circumstances(
    _ runID: String, _ readTime: Duration, _ context: CommandContext
  ) -> Trainer.Circumstances {
    Trainer.Circumstances(
      runID: runID, timestamp: context.clock.timestamp,
      environment: .current(almanac: AlmanacProgram.version),
      readSeconds: readTime / .seconds(1), isInterrupted: { Interruption.isPending })
  }

  private static func walk(
    _ configuration: CarryConfiguration, _ dataset: CarryDataset,
    _ circumstances: Trainer.Circumstances, _ context: CommandContext
  ) throws -> TrainedRun {
    var display = WalkDisplay(context)
    defer { display.finish() }
    return try CarryTrainer(configuration).train(on: dataset, circumstances) { progress in
      if Interruption.isPending {
        throw Fault(.interrupted, "interrupted; nothing was recorded")
      }
      display.show(progress)
    }
  }
}
