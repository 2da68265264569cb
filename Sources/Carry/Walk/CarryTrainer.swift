internal import Boosting
internal import Determinism
internal import Evaluation
public import Faults
internal import Golf
public import Hyperparameters
internal import JSON
internal import Models
internal import Sessions
internal import Time
public import Tracking
public import Training

/// A training of a carry model as a person asks for it.
public struct CarryConfiguration: Sendable {
  public var model: CarryModel
  public var hyperparameters: HyperparameterValues
  /// Which sessions were asked for, as they were named.
  public var sessions: [String]
  public var seed: UInt64
  public var name: String?
  public var tags: [String]

  public init(
    model: CarryModel, hyperparameters: HyperparameterValues, sessions: [String], seed: UInt64 = 0,
    name: String? = nil, tags: [String] = []
  ) {
    (self.model, self.hyperparameters, self.sessions) = (model, hyperparameters, sessions)
    (self.seed, self.name, self.tags) = (seed, name, tags)
  }

  /// The configuration of a record's training.
  ///
  /// - Throws: ``Fault`` for a model or hyperparameter that there no longer is.
  public init(of record: RunRecord) throws(Fault) {
    try record.requireShots()
    guard let model = CarryModel(named: record.modelType) else {
      throw .unknown("carry model", record.modelType, among: CarryModel.all.map(\.name))
    }
    var resolver = model.resolver
    var values: [String: HyperparameterValue] = [:]
    for (name, value) in record.hyperparameters {
      guard let value = HyperparameterValue(value) else {
        throw Fault(.badData, at: .part(model.name), "the record's \(name) is \(value)")
      }
      values[name] = value
    }
    try resolver.apply(values)
    self.init(
      model: model, hyperparameters: resolver.values(), sessions: record.sessions ?? ["all"],
      seed: record.seed, name: record.name, tags: record.tags)
  }
}

/// Walks sessions in their order and makes a run of it: every shot of a session is foretold before any of it
/// is learnt.
public struct CarryTrainer: Sendable {
  /// How far a walk has come.
  public struct Progress: Sendable {
    public let session: String
    public let completedSessions: Int
    public let totalSessions: Int
    public let completedShots: Int
    public let totalShots: Int
  }

  private let configuration: CarryConfiguration
  private var model: CarryModel { configuration.model }

  public init(_ configuration: CarryConfiguration) { self.configuration = configuration }

  /// - Parameter report: called at each session's start; what it throws ends the training.
  /// - Throws: ``Fault`` `.missing` where no shot can be foretold; whatever `report` throws.
  public func train(
    on dataset: CarryDataset, _ circumstances: Trainer.Circumstances,
    report: (Progress) throws -> Void = { _ in }
  ) throws -> TrainedRun {
    let start = ContinuousClock.now
    var walk = CarryWalk(configuration)
    var shots = 0
    for (index, session) in dataset.sessions.enumerated() {
      try report(
        Progress(
          session: session.recorded.session.name, completedSessions: index,
          totalSessions: dataset.sessions.count, completedShots: shots,
          totalShots: dataset.shotCount))
      try walk.take(session)
      shots += session.shots.count
    }
    guard walk.predictions.count > 0 else { throw nothingToForetell(dataset) }
    let walkTime = ContinuousClock.now - start
    let (devices, files) = try walk.finish()
    let record = RunRecord(
      RunRecord.Identity(
        runID: circumstances.runID, name: configuration.name, timestamp: circumstances.timestamp,
        tags: configuration.tags), request(dataset), git: .unknown,
      RunRecord.Circumstances(
        environment: circumstances.environment,
        timings: RunRecord.Timings(
          readSeconds: circumstances.readSeconds, walkSeconds: walkTime / .seconds(1)),
        libraries: libraries(walk)), result(walk.predictions, dataset, devices, files))
    return TrainedRun(record: record, predictions: walk.predictions, model: files)
  }

  private func nothingToForetell(_ dataset: CarryDataset) -> Fault {
    guard dataset.shotCount > 0 else {
      return Fault(.missing, "the sessions have no shots that count")
    }
    return Fault(
      .missing,
      "no shot of these sessions has a carry with the ball speed, launch angle and spin that flight needs"
    )
  }

  private func libraries(_ walk: CarryWalk) -> [String: RunRecord.LibraryUse] {
    guard model.kind == .boosted else { return [:] }
    return [
      "xgboost": RunRecord.LibraryUse(
        version: xgboostVersion ?? "", seconds: walk.libraryDuration / .seconds(1))
    ]
  }

  private func request(_ dataset: CarryDataset) -> RunRecord.Request {
    let years = dataset.sessions.compactMap(\.recorded.session.date).map(Self.year)
    return RunRecord.Request(
      modelType: model.name, modelVersion: model.version,
      hyperparameters: configuration.hyperparameters.values.mapValues(JSONValue.init),
      seed: configuration.seed, randomGenerator: RandomGenerator.name,
      startYear: years.min() ?? 0, endYear: years.max() ?? 0, predict: "all",
      features: model.features, target: .number, subject: .shots,
      sessions: configuration.sessions)
  }

  private static func year(_ date: CalendarDate) -> Int {
    Int(date.description.prefix(4)) ?? 0
  }

  private func result(
    _ predictions: Predictions, _ dataset: CarryDataset, _ devices: [DeviceResult],
    _ files: [ModelFile]
  ) -> RunRecord.Result {
    let scored = ScoredPredictions(predictions)
    return RunRecord.Result(
      dataset: dataset.reference, gamesLearnt: devices.reduce(0) { $0 + $1.shots },
      predictionCount: predictions.count, predictionsDigest: predictions.digest,
      metrics: scored.metrics, coinFlip: scored.coinFlip,
      modelFiles: Dictionary(
        uniqueKeysWithValues: files.map { ($0.name, SHA256.digest($0.bytes).hexadecimal) }),
      devices: devices)
  }
}
