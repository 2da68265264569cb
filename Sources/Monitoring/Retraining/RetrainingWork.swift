internal import Evaluation
internal import Faults
internal import Hyperparameters
internal import JSON
internal import League
internal import Time
internal import Tracking
internal import Training

/// The training of a retraining: the subject's configuration, on all games that there are now.
struct RetrainingWork {
  private let runID: String
  private let surroundings: Retrainer.Surroundings
  private let isInterrupted: @Sendable () -> Bool
  private var configuration: TrainingConfiguration
  private let plan: SeasonPlan
  private let dataset: Dataset
  private let readTime: Duration
  /// Its mean over games is what tuning betters.
  private let metric: Metric

  /// The tag of runs that came of a retraining.
  private static let tag = "retrained"

  /// - Throws: ``Fault`` for a model, hyperparameter or feature that there no longer is, or games that cannot
  ///   be read.
  init(
    _ training: Retraining, _ surroundings: Retrainer.Surroundings,
    isInterrupted: @escaping @Sendable () -> Bool
  ) throws {
    (runID, self.surroundings, self.isInterrupted) = (training.runID, surroundings, isInterrupted)
    let record = try surroundings.store.run(training.request.subjectRunID).record
    configuration = try TrainingConfiguration(
      of: record, surroundings.models, surroundings.features)
    metric = Metric.all(of: record.target).first(where: \.isMeanOverGames) ?? .logLoss
    configuration.endYear = nil
    configuration.threads = surroundings.threads
    if !configuration.tags.contains(Self.tag) { configuration.tags.append(Self.tag) }
    try surroundings.store.requireWritable()
    plan = try SeasonPlan(
      startYear: record.startYear, endYear: nil, warmUpFrom: record.warmUpFrom,
      available: surroundings.source.seasons)
    let reading = ContinuousClock.now
    dataset = try surroundings.source.dataset(
      seasons: plan.walked, boxScores: configuration.readsBoxScores)
    readTime = ContinuousClock.now - reading
  }

  /// Looks for better hyperparameters on all predicted seasons but the last, and takes them.
  ///
  /// - Returns: what was tried and changed, as the row has it.
  /// - Throws: ``Fault`` `.usage` where there is one season only, or nothing to tune.
  mutating func tune() throws -> JSONValue {
    guard plan.predicted.count > 1 else {
      throw Fault(
        .usage, "one season is predicted: there is none to choose hyperparameters on",
        remedy: .advice("retrain without tuning, or a run that predicts several"))
    }
    let tuning = Tuning(configuration, plan: plan)
    let choice = try tuning.run(
      on: dataset, selectingOn: plan.predicted.lowerBound...(plan.predicted.upperBound - 1),
      by: metric, circumstances)
    configuration.hyperparameters = choice.hyperparameters
    return .object([
      "tried": .whole(choice.tried), "selected_on": .text(choice.metric.name),
      "score_before": .optional(choice.scoreBefore), "score": .optional(choice.score),
      "changed": .object(choice.changed.mapValues(JSONValue.init)),
    ])
  }

  func train(report: (Walk.Progress) -> Void) throws -> TrainedRun {
    let git = GitProbe()
    var trained = try Trainer(configuration, plan: plan).train(on: dataset, circumstances) {
      if isInterrupted() { throw CancellationError() }
      report($0)
    }
    trained.record.git = git.state()
    return trained
  }

  private var circumstances: Trainer.Circumstances {
    Trainer.Circumstances(
      runID: runID, timestamp: surroundings.clock.now.text(to: .milliseconds),
      environment: .current(almanac: surroundings.programVersion),
      readSeconds: readTime / .seconds(1), isInterrupted: isInterrupted)
  }
}
