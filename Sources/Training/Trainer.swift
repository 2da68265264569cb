internal import Determinism
internal import Evaluation
internal import Faults
public import Features
public import Hyperparameters
internal import JSON
public import League
public import Models
public import Tracking

/// Turns a configuration and a dataset into a run.
public struct Trainer: Sendable {
  /// The circumstances that a record states and the caller knows.
  public struct Circumstances: Sendable {
    public var runID: String
    /// UTC, RFC 3339.
    public var timestamp: String
    public var environment: RunEnvironment
    public var readSeconds: Double
    /// Whether the person wants it to end; asked from any thread.
    public var isInterrupted: @Sendable () -> Bool

    public init(
      runID: String, timestamp: String, environment: RunEnvironment, readSeconds: Double,
      isInterrupted: @escaping @Sendable () -> Bool = { false }
    ) {
      self.runID = runID
      self.timestamp = timestamp
      self.environment = environment
      self.readSeconds = readSeconds
      self.isInterrupted = isInterrupted
    }
  }

  private var configuration: TrainingConfiguration
  private let plan: SeasonPlan

  public init(_ configuration: TrainingConfiguration, plan: SeasonPlan) {
    self.configuration = configuration
    self.plan = plan
  }

  /// The rows that the configuration's model learns from; nil for one that reads games themselves.
  ///
  /// - Throws: as `FeatureTable`.
  public func featureTable(
    of dataset: Dataset, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> FeatureTable? {
    guard case .stateless = configuration.model.kind else { return nil }
    return try FeatureTable(
      dataset, seasons: Walk(dataset: dataset, plan: plan, scope: configuration.scope).seasons,
      configuration.features, threads: configuration.threads, isInterrupted: isInterrupted)
  }

  /// This trainer with the hyperparameters that its model estimates: on the seasons that are walked before
  /// the first that is predicted. The same trainer where there is nothing to estimate, or it is known.
  ///
  /// - Parameter report: called before each evaluation; what it throws ends the estimation.
  /// - Throws: ``Fault`` where a hyperparameter was told that would be estimated, or scores are missing.
  public func estimated(
    on dataset: Dataset, report: (ModelEstimation.Progress) throws -> Void = { _ in }
  ) throws -> Trainer {
    guard try configuration.lacksEstimates(), let estimation = configuration.model.estimation
    else { return self }
    let walk = Walk(dataset: dataset, plan: plan, scope: configuration.scope)
    try configuration.requireScores(of: walk.seasons)
    var trainer = self
    let earlier = walk.seasons.filter { $0.season < plan.predicted.lowerBound }
    try trainer.configuration.take(estimation.estimate(dataset.walking(earlier), report))
    return trainer
  }

  /// The estimates that its model is made of; nil where there are none.
  public var estimates: Estimates? { configuration.estimates }

  /// Hyperparameters that its model estimates are estimated first, unless ``estimated(on:report:)`` did.
  ///
  /// - Parameters:
  ///   - table: this trainer's, or that of one with the same seasons and features; made where it is nil.
  ///   - reference: this trainer's, or that of one with the same seasons and scope; made where it is nil.
  ///   - report: called now and then; what it throws ends the training.
  /// - Throws: ``Fault`` when there is nothing to predict; ``Fault`` when the model
  ///   cannot be made; whatever the walk throws.
  public func train(
    on dataset: Dataset, table: FeatureTable? = nil,
    reference: RunRecord.DatasetReference? = nil, _ circumstances: Circumstances,
    report: (Walk.Progress) throws -> Void = { _ in }
  ) throws -> TrainedRun {
    let trainer = try estimated(on: dataset) { _ in
      if circumstances.isInterrupted() { throw CancellationError() }
    }
    return try trainer.walk(
      dataset, table, reference ?? self.reference(to: dataset), circumstances, report: report)
  }

  /// What the run's record says of the dataset; digests of many games, so that a sweep asks once.
  func reference(to dataset: Dataset) -> RunRecord.DatasetReference {
    let seasons = Walk(dataset: dataset, plan: plan, scope: configuration.scope).seasons
    return RunRecord.DatasetReference(dataset, seasons, predicting: configuration.scope)
  }

  private func walk(
    _ dataset: Dataset, _ table: FeatureTable?, _ reference: RunRecord.DatasetReference,
    _ circumstances: Circumstances, report: (Walk.Progress) throws -> Void
  ) throws -> TrainedRun {
    let walk = Walk(
      dataset: dataset, plan: plan, scope: configuration.scope, predictsWarmUp: predictsWarmUp)
    try configuration.requireScores(of: walk.seasons)
    let table = try table ?? featureTable(of: dataset, isInterrupted: circumstances.isInterrupted)
    var outcome = try run(walk, dataset, table, circumstances.isInterrupted, report: report)
    try requireDistinct(outcome.files)
    let calibration = configuration.calibration.map { outcome.calibrate($0, plan.predicted) }
    guard outcome.predictions.count > 0 else { throw nothingToPredict() }
    return TrainedRun(
      record: RunRecord(
        RunRecord.Identity(
          runID: circumstances.runID, name: configuration.name, timestamp: circumstances.timestamp,
          sweepID: configuration.sweepID, tags: configuration.tags), request, git: .unknown,
        RunRecord.Circumstances(
          environment: circumstances.environment,
          timings: RunRecord.Timings(
            readSeconds: circumstances.readSeconds, walkSeconds: outcome.walkTime / .seconds(1)),
          libraries: outcome.libraries),
        result(outcome, reference, walk)),
      predictions: outcome.predictions, model: outcome.files,
      calibration: calibration)
  }

  /// A model's files have names of their own, and none that of the calibration's.
  private func requireDistinct(_ files: [ModelFile]) throws(Fault) {
    var seen: Set = [SeasonalCalibration.fileName]
    for file in files where !seen.insert(file.name).inserted {
      throw Fault(
        .modelFile, "the model leaves a file \"\(file.name)\", a name that is taken",
        remedy: .advice("choose another"))
    }
  }

  private struct Outcome {
    var predictions: Predictions
    let walkTime: Duration
    var files: [ModelFile] = []
    /// By name.
    var libraries: [String: RunRecord.LibraryUse] = [:]

    /// Calibrates what the model said, and leaves out the seasons that were predicted for that alone.
    mutating func calibrate(
      _ method: CalibrationMethod, _ seasons: ClosedRange<Int>
    ) -> SeasonalCalibration {
      let calibration = SeasonalCalibration(method, fittedOn: predictions, for: seasons)
      predictions = calibration.calibrated(predictions, of: seasons)
      files.append(ModelFile(name: SeasonalCalibration.fileName, bytes: calibration.json))
      return calibration
    }
  }

  private func run(
    _ walk: Walk, _ dataset: Dataset, _ table: FeatureTable?,
    _ isInterrupted: @escaping @Sendable () -> Bool, report: (Walk.Progress) throws -> Void
  ) throws -> Outcome {
    let context = ModelContext(
      teams: dataset.teams, columns: configuration.features.columns, seed: configuration.seed,
      isInterrupted: isInterrupted)
    switch configuration.model.kind {
    case .stateful(let make):
      var model = try make(configuration.hyperparameters, context)
      let start = ContinuousClock.now
      let predictions = try walk.run(&model, report: report)
      return Outcome(
        predictions: predictions, walkTime: ContinuousClock.now - start,
        files: try model.files(teams: dataset.teams), libraries: Self.libraries(model.libraries))
    case .stateless(let make):
      guard let table else { preconditionFailure("a stateless model has a table") }
      var model = try make(configuration.hyperparameters, context)
      let walkForward = WalkForward(
        table, dataset: dataset, plan: plan, scope: configuration.scope,
        predictsWarmUp: predictsWarmUp)
      let start = ContinuousClock.now
      let predictions = try walkForward.run(&model, report: report)
      let walkTime = ContinuousClock.now - start
      let files = try walkForward.fitOnEverything(&model)
      return Outcome(
        predictions: predictions, walkTime: walkTime, files: files,
        libraries: Self.libraries(model.libraries))
    }
  }

  /// A calibration learns from them.
  private var predictsWarmUp: Bool { configuration.calibration != nil }

  /// A stateful model reads games themselves.
  private var usedFeatures: FeatureConfiguration {
    switch configuration.model.kind {
    case .stateful: FeatureConfiguration([])
    case .stateless: configuration.features
    }
  }

  private func nothingToPredict() -> Fault {
    let years = plan.predicted
    let seasons =
      years.count == 1
      ? "season \(years.lowerBound) has"
      : "seasons \(years.lowerBound) to \(years.upperBound) have"
    return Fault(
      .missing, "\(seasons) no tournament games to predict", remedy: .predictAll)
  }

  private static func libraries(_ uses: [LibraryUse]) -> [String: RunRecord.LibraryUse] {
    Dictionary(
      uses.map {
        let seconds = $0.duration / .seconds(1)
        return ($0.name, RunRecord.LibraryUse(version: $0.version, seconds: seconds))
      },
      uniquingKeysWith: { one, other in
        RunRecord.LibraryUse(version: one.version, seconds: one.seconds + other.seconds)
      })
  }

  private var request: RunRecord.Request {
    RunRecord.Request(
      modelType: configuration.model.name, modelVersion: configuration.model.version,
      hyperparameters: configuration.hyperparameters.values.mapValues(JSONValue.init),
      seed: configuration.seed, randomGenerator: RandomGenerator.name,
      startYear: plan.predicted.lowerBound, endYear: plan.predicted.upperBound,
      warmUpFrom: configuration.warmUpFrom, predict: configuration.scope.rawValue,
      calibration: configuration.calibration?.rawValue,
      features: usedFeatures.columns.map(\.name), featureBlocks: usedFeatures.record)
  }

  private func result(
    _ outcome: Outcome, _ dataset: RunRecord.DatasetReference, _ walk: Walk
  ) -> RunRecord.Result {
    let scored = ScoredPredictions(outcome.predictions)
    return RunRecord.Result(
      dataset: dataset,
      gamesLearnt: walk.seasons.reduce(0) { $0 + $1.results.count { $0 != nil } },
      predictionCount: outcome.predictions.count, predictionsDigest: outcome.predictions.digest,
      metrics: scored.metrics, coinFlip: scored.coinFlip,
      modelFiles: Dictionary(
        uniqueKeysWithValues: outcome.files.map {
          ($0.name, SHA256.digest($0.bytes).hexadecimal)
        }),
      estimates: configuration.estimates)
  }
}

extension FeatureConfiguration {
  /// As a record has it.
  var record: [RunRecord.FeatureBlock] {
    blocks.map {
      RunRecord.FeatureBlock(
        name: $0.definition.name, parameters: $0.parameters.values.mapValues(JSONValue.init))
    }
  }
}
