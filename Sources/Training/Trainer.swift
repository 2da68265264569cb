internal import Determinism
internal import Evaluation
public import League
internal import Models
public import Tracking

/// Turns a configuration and a dataset into a run.
public struct Trainer: Sendable {
  /// What a record says of the circumstances, which the caller knows.
  public struct Circumstances: Sendable {
    public var runID: String
    /// UTC, RFC 3339.
    public var timestamp: String
    public var environment: RunEnvironment
    public var readSeconds: Double

    public init(
      runID: String, timestamp: String, environment: RunEnvironment, readSeconds: Double
    ) {
      self.runID = runID
      self.timestamp = timestamp
      self.environment = environment
      self.readSeconds = readSeconds
    }
  }

  private let configuration: TrainingConfiguration
  private let plan: SeasonPlan

  public init(_ configuration: TrainingConfiguration, plan: SeasonPlan) {
    self.configuration = configuration
    self.plan = plan
  }

  /// - Parameters:
  ///   - git: waited for only when the walk is done.
  ///   - report: see ``Walk/run(_:report:)``.
  /// - Throws: ``TrainingError`` when there is nothing to predict; ``ModelError`` when the model
  ///   cannot be made; whatever the walk throws.
  public func train(
    on dataset: Dataset, _ circumstances: Circumstances, git: consuming GitProbe,
    report: (Walk.Progress) throws -> Void
  ) throws -> TrainedRun {
    var model = try configuration.model.make(configuration.hyperparameters, dataset.teams)
    let clock = ContinuousClock()
    let start = clock.now
    let walk = Walk(dataset: dataset, plan: plan, scope: configuration.scope)
    let predictions = try walk.run(&model, report: report)
    let walkTime = clock.now - start
    guard predictions.count > 0 else { throw nothingToPredict() }
    let record = record(
      walk.seasons, dataset.fingerprint.hexadecimal, predictions, circumstances, git: git.state(),
      timings: RunRecord.Timings(
        readSeconds: circumstances.readSeconds, walkSeconds: walkTime / .seconds(1)))
    return TrainedRun(record: record, predictions: predictions)
  }

  private func nothingToPredict() -> TrainingError {
    let years = plan.predicted
    let seasons =
      years.count == 1
      ? "season \(years.lowerBound) has"
      : "seasons \(years.lowerBound) to \(years.upperBound) have"
    return TrainingError(
      .missing,
      "\(seasons) no tournament games to predict; --predict all predicts every game")
  }

  private func record(
    _ seasons: [SeasonGames], _ fingerprint: String, _ predictions: Predictions,
    _ circumstances: Circumstances, git: GitState, timings: RunRecord.Timings
  ) -> RunRecord {
    let scored = ScoredPredictions(predictions)
    return RunRecord(
      runID: circumstances.runID, name: configuration.name, status: .completed,
      modelType: configuration.model.name, modelVersion: configuration.model.version,
      hyperparameters: configuration.hyperparameters.values.mapValues(JSONValue.init),
      seed: configuration.seed, randomGenerator: RandomGenerator.name,
      timestamp: circumstances.timestamp, git: git, startYear: plan.predicted.lowerBound,
      endYear: plan.predicted.upperBound, warmUpFrom: configuration.warmUpFrom,
      predict: configuration.scope.rawValue, predictionCount: predictions.count,
      gamesLearnt: seasons.reduce(0) { $0 + $1.results.count { $0 != nil } },
      dataset: RunRecord.DatasetReference(
        fingerprint: fingerprint, games: seasons.reduce(0) { $0 + $1.matchups.count },
        seasons: seasons.map(\.season)),
      features: [], metrics: scored.metrics, coinFlip: scored.coinFlip,
      predictionsDigest: predictions.digest, environment: circumstances.environment,
      timings: timings, tags: configuration.tags)
  }
}

extension JSONValue {
  init(_ value: HyperparameterValue) {
    self =
      switch value {
      case .number(let number): .number(number)
      case .boolean(let flag): .boolean(flag)
      case .text(let text): .text(text)
      case .ratings(let ratings): .array(ratings.map(JSONValue.init))
      }
  }

  private init(_ rating: TeamRating) {
    var object: [String: JSONValue] = [
      "team": .text(rating.team), "rating": .number(rating.rating),
    ]
    if let season = rating.season { object["season"] = .number(Double(season)) }
    self = .object(object)
  }
}
