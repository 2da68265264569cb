internal import Evaluation
internal import Faults
internal import FoundationEssentials
internal import Hyperparameters
internal import League
internal import Synchronization
internal import Terminal
internal import Tracking
internal import Training

/// Trains and records the trials of a sweep, side by side.
struct SweepWork: ~Copyable {
  private let sweep: Sweep
  private let store: RunStore
  private let git: GitState
  private let readSeconds: Double
  private let metric: Metric
  private let seasons: ClosedRange<Int>
  private let records = Mutex<[Int: RunRecord]>([:])

  /// - Parameter seasons: those that the best is chosen on.
  init(
    sweep: Sweep, store: RunStore, git: GitState, readSeconds: Double, metric: Metric,
    seasons: ClosedRange<Int>
  ) {
    self.sweep = sweep
    self.store = store
    self.git = git
    self.readSeconds = readSeconds
    self.metric = metric
    self.seasons = seasons
  }

  /// The records of the trials that are done, by their index.
  var finished: [Int: RunRecord] { records.withLock { $0 } }

  /// - Throws: ``Fault`` `.interrupted` once the person has stopped it; what is finished stays.
  func run(
    _ trials: [HyperparameterValues], on dataset: Dataset, jobs: Int, _ context: CommandContext
  ) throws {
    do {
      try train(trials, on: dataset, jobs: jobs, context)
    } catch is CancellationError {
      throw Fault(
        .interrupted,
        "interrupted after \(finished.count) of \(trials.count) trials; they are recorded, and the "
          + "same command goes on from there")
    }
  }

  /// The sweep with what its model estimates, once for all trials.
  private func estimated(
    for trials: [HyperparameterValues], on dataset: Dataset, _ context: CommandContext
  ) throws -> Sweep {
    var display = WalkDisplay(context)
    defer { display.finish() }
    let sweep = try sweep.estimated(for: trials, on: dataset) { progress in
      if Interruption.isPending { throw CancellationError() }
      display.show(progress)
    }
    TrainCommand.noteEstimates(sweep.estimates, before: sweep.plan.predicted.lowerBound, context)
    return sweep
  }

  private func train(
    _ trials: [HyperparameterValues], on dataset: Dataset, jobs: Int, _ context: CommandContext
  ) throws {
    let sweep = try estimated(for: trials, on: dataset, context)
    let display = Mutex(SweepDisplay(context, trials: trials.count))
    defer { display.withLock { $0.finish() } }
    let environment = RunEnvironment.current(almanac: AlmanacProgram.version)
    let (readSeconds, clock) = (readSeconds, context.clock)
    try sweep.run(trials, on: dataset, jobs: jobs) { _ in
      Trainer.Circumstances(
        runID: UUID().uuidString.lowercased(), timestamp: clock.timestamp,
        environment: environment, readSeconds: readSeconds,
        isInterrupted: { Interruption.isPending })
    } finish: { index, trained in
      var trained = trained
      trained.record.git = git
      try store.save(trained)
      records.withLock { $0[index] = trained.record }
      let score = trained.record.metrics.mean(metric, over: seasons)
      display.withLock { $0.show(score, metric) }
    }
  }
}
