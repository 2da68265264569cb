internal import Features
public import Hyperparameters
public import League
public import Models
internal import Parallel
internal import Tracking

/// Trains a model once for each of many settings, side by side.
///
/// The dataset, and the feature table of a stateless model, are shared. Each trial gives the run that
/// its settings would give alone, whatever the number of jobs.
public struct Sweep: Sendable {
  let configuration: TrainingConfiguration
  public let plan: SeasonPlan
  /// The estimates that trials are made of that ask for some; nil before ``estimated(for:on:report:)``.
  public private(set) var estimates: Estimates?

  /// - Parameter configuration: of every trial but for its hyperparameters.
  public init(_ configuration: TrainingConfiguration, plan: SeasonPlan) {
    self.configuration = configuration
    self.plan = plan
  }

  /// This sweep with the hyperparameters estimated that its model estimates, once for all trials: they are
  /// of the same seasons.
  ///
  /// - Throws: as ``Trainer/estimated(on:report:)``.
  public func estimated(
    for trials: [HyperparameterValues], on dataset: Dataset,
    report: (ModelEstimation.Progress) throws -> Void = { _ in }
  ) throws -> Sweep {
    let lacking = try trials.map(configured).filter { try $0.lacksEstimates() }
    guard estimates == nil, let first = lacking.first else { return self }
    var sweep = self
    sweep.estimates = try Trainer(first, plan: plan).estimated(on: dataset, report: report)
      .estimates
    return sweep
  }

  private func configured(_ hyperparameters: HyperparameterValues) -> TrainingConfiguration {
    var configuration = configuration
    configuration.hyperparameters = hyperparameters
    return configuration
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
    let sweep = try estimated(for: trials, on: dataset) { _ in
      if isInterrupted() { throw CancellationError() }
    }
    let trainer = Trainer(configuration, plan: plan)
    let table = try trainer.featureTable(of: dataset, isInterrupted: isInterrupted)
    let reference = trainer.reference(to: dataset)
    try Workers.forEach(trials.count, threads: jobs) { index in
      if isInterrupted() { throw CancellationError() }
      let run = try sweep.train(trials[index], dataset, table, reference, circumstances(index))
      try finish(index, run)
    }
    if isInterrupted() { throw CancellationError() }
  }

  private func train(
    _ hyperparameters: HyperparameterValues, _ dataset: Dataset, _ table: FeatureTable?,
    _ reference: RunRecord.DatasetReference, _ circumstances: Trainer.Circumstances
  ) throws -> TrainedRun {
    var configuration = configured(hyperparameters)
    if let estimates, try configuration.lacksEstimates() { try configuration.take(estimates) }
    return try Trainer(configuration, plan: plan).train(
      on: dataset, table: table, reference: reference, circumstances
    ) {
      _ in if circumstances.isInterrupted() { throw CancellationError() }
    }
  }
}
