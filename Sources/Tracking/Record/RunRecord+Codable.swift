internal import Evaluation
public import Faults
internal import JSON

extension RunRecord: Codable {
  enum CodingKeys: String, CodingKey {
    case name, status, hyperparameters, seed, timestamp, predict, dataset, features, metrics
    case environment, timings, tags, notes, calibration
    case schemaVersion = "schema_version"
    case runID = "run_id"
    case modelType = "model_type"
    case modelVersion = "model_version"
    case modelFiles = "model_files"
    case sweepID = "sweep_id"
    case featureBlocks = "feature_blocks"
    case gitHash = "git_hash"
    case gitDirty = "git_dirty"
    case startYear = "start_year"
    case endYear = "end_year"
    case warmUpFrom = "warm_up_from"
    case predictionCount = "prediction_count"
    case gamesLearnt = "games_learnt"
    case coinFlip = "coin_flip"
    case predictionsDigest = "predictions_digest"
    case randomGenerator = "random_generator"
  }

  /// Writes every key, what is undefined as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    try container.encode(runID, forKey: .runID)
    try container.encode(name, forKey: .name)
    try container.encode(status, forKey: .status)
    try container.encode(modelType, forKey: .modelType)
    try container.encode(modelVersion, forKey: .modelVersion)
    try container.encode(hyperparameters, forKey: .hyperparameters)
    try container.encode(seed, forKey: .seed)
    try container.encode(randomGenerator, forKey: .randomGenerator)
    try container.encode(timestamp, forKey: .timestamp)
    try container.encode(git.hash, forKey: .gitHash)
    try container.encode(git.isDirty, forKey: .gitDirty)
    try container.encode(startYear, forKey: .startYear)
    try container.encode(endYear, forKey: .endYear)
    try container.encode(warmUpFrom, forKey: .warmUpFrom)
    try container.encode(predict, forKey: .predict)
    try container.encode(predictionCount, forKey: .predictionCount)
    try container.encode(gamesLearnt, forKey: .gamesLearnt)
    try container.encode(dataset, forKey: .dataset)
    try container.encode(features, forKey: .features)
    try container.encode(featureBlocks, forKey: .featureBlocks)
    try container.encode(metrics, forKey: .metrics)
    try container.encode(coinFlip, forKey: .coinFlip)
    try container.encode(predictionsDigest, forKey: .predictionsDigest)
    try container.encode(modelFiles, forKey: .modelFiles)
    try container.encode(environment, forKey: .environment)
    try container.encode(timings, forKey: .timings)
    try container.encode(tags, forKey: .tags)
    try container.encode(notes, forKey: .notes)
    try container.encode(sweepID, forKey: .sweepID)
    try container.encode(calibration, forKey: .calibration)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys) throws -> Value {
      try container.decode(Value.self, forKey: key)
    }
    schemaVersion = try value(.schemaVersion)
    runID = try value(.runID)
    name = try container.decodeIfPresent(String.self, forKey: .name)
    status = try value(.status)
    modelType = try value(.modelType)
    modelVersion = try value(.modelVersion)
    hyperparameters = try value(.hyperparameters)
    seed = try value(.seed)
    randomGenerator = try value(.randomGenerator)
    timestamp = try value(.timestamp)
    git = GitState(
      hash: try value(.gitHash),
      isDirty: try container.decodeIfPresent(Bool.self, forKey: .gitDirty))
    startYear = try value(.startYear)
    endYear = try value(.endYear)
    warmUpFrom = try container.decodeIfPresent(Int.self, forKey: .warmUpFrom)
    predict = try value(.predict)
    predictionCount = try value(.predictionCount)
    gamesLearnt = try value(.gamesLearnt)
    dataset = try value(.dataset)
    features = try value(.features)
    featureBlocks = try container.decodeIfPresent([FeatureBlock].self, forKey: .featureBlocks) ?? []
    metrics = try value(.metrics)
    coinFlip = try value(.coinFlip)
    predictionsDigest = try value(.predictionsDigest)
    modelFiles = try container.decodeIfPresent([String: String].self, forKey: .modelFiles)
    environment = try value(.environment)
    timings = try value(.timings)
    tags = try value(.tags)
    notes = try container.decodeIfPresent(String.self, forKey: .notes)
    sweepID = try container.decodeIfPresent(String.self, forKey: .sweepID)
    calibration = try container.decodeIfPresent(String.self, forKey: .calibration)
  }

  /// - Throws: ``Fault`` when the bytes are no record, or one of a newer schema.
  public init(json bytes: [UInt8], path: String) throws(Fault) {
    self = try JSONReader(of: path).decode(
      RunRecord.self, from: bytes,
      versions: Self.currentSchemaVersion...Self.currentSchemaVersion
    ) { _ in Fault(.badData, at: .file(path), "not a whole run record") }
  }

  /// Readable JSON with sorted keys and a final line end.
  public var json: [UInt8] { JSONWriter.readable(self) }
}

extension RunRecord.MetricsBySeason: Codable {
  enum CodingKeys: String, CodingKey { case pooled, seasons }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(pooled, forKey: .pooled)
    let byLabel = Dictionary(uniqueKeysWithValues: seasons.map { (String($0), $1) })
    try container.encode(byLabel, forKey: .seasons)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    pooled = try container.decode(Metrics.self, forKey: .pooled)
    let byLabel = try container.decode([String: Metrics].self, forKey: .seasons)
    seasons = Dictionary(
      uniqueKeysWithValues: byLabel.compactMap { label, metrics in
        Int(label).map { ($0, metrics) }
      })
  }
}

extension RunRecord.Timings: Codable {
  enum CodingKeys: String, CodingKey {
    case readSeconds = "read_seconds"
    case walkSeconds = "walk_seconds"
    case librarySeconds = "library_seconds"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(readSeconds, forKey: .readSeconds)
    try container.encode(walkSeconds, forKey: .walkSeconds)
    try container.encode(librarySeconds, forKey: .librarySeconds)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    readSeconds = try container.decode(Double.self, forKey: .readSeconds)
    walkSeconds = try container.decode(Double.self, forKey: .walkSeconds)
    librarySeconds = try container.decodeIfPresent(Double.self, forKey: .librarySeconds)
  }
}
