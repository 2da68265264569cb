internal import Features
public import Hyperparameters
public import League
internal import Parallel

/// Trains a model once for each of many settings, side by side.
///
/// The dataset, and the feature table of a stateless model, are shared. Each trial gives the run that
/// its settings would give alone, whatever the number of jobs.
public struct Sweep: Sendable {
  let configuration: TrainingConfiguration
  let plan: SeasonPlan

  /// - Parameter configuration: of every trial but for its hyperparameters.
  public init(_ configuration: TrainingConfiguration, plan: SeasonPlan) {
    self.configuration = configuration
    self.plan = plan
  }

  /// - Parameters:
  ///   - trials: the hyperparameters of each.
  ///   - jobs: how many are trained at once, 1 or more.
  ///   - circumstances: of a trial, by its index; asked when it begins, from any thread.
  ///   - finish: takes each finished run, from any thread; what it throws ends the sweep.
  /// - Throws: the first error of a trial or of `finish`; those that run meanwhile still finish.
  ///   `CancellationError` once the circumstances say that it is interrupted.
  public func run(
    _ trials: [HyperparameterValues], on dataset: Dataset, jobs: Int,
    circumstances: @Sendable (Int) -> Trainer.Circumstances,
    finish: @Sendable (Int, TrainedRun) throws -> Void
  ) throws {
    guard !trials.isEmpty else { return }
    let isInterrupted = circumstances(0).isInterrupted
    let table = try Trainer(configuration, plan: plan).featureTable(
      of: dataset, isInterrupted: isInterrupted)
    try Workers.forEach(trials.count, threads: jobs) { index in
      if isInterrupted() { throw CancellationError() }
      try finish(index, try train(trials[index], dataset, table, circumstances(index)))
    }
    if isInterrupted() { throw CancellationError() }
  }

  private func train(
    _ hyperparameters: HyperparameterValues, _ dataset: Dataset, _ table: FeatureTable?,
    _ circumstances: Trainer.Circumstances
  ) throws -> TrainedRun {
    var configuration = configuration
    configuration.hyperparameters = hyperparameters
    return try Trainer(configuration, plan: plan).train(on: dataset, table: table, circumstances) {
      _ in if circumstances.isInterrupted() { throw CancellationError() }
    }
  }
}
