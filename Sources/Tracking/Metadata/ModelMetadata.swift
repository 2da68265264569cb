public import Evaluation
public import Hyperparameters
public import JSON

/// The description of a model file, in a small file beside it so that the model need not be loaded:
/// `model.json.metadata.json` beside `model.json`.
public struct ModelMetadata: Sendable, Equatable, Codable {
  public static let currentSchemaVersion = 1
  /// The ending that is appended to a model file's name.
  public static let suffix = ".metadata.json"
  /// No folder of runs comes near as many versions; beyond, a number is taken to be damaged.
  static let greatestVersion = 1_000_000_000
  /// In bytes; a larger file is no sidecar, and is not read to its end.
  static let sizeLimit = 16 << 20
  /// The target of a model of shots: carry in yards.
  public static let carryTarget = "carry_yd"

  public var schemaVersion = Self.currentSchemaVersion
  public var modelType: String
  /// Number among the models of this type in their folder of runs; from 1.
  public var version: Int
  /// When the run began, in UTC: RFC 3339.
  public var trainedAt: String
  /// Games with a score that the model was shown, or shots of its device.
  public var trainingSamples: Int
  /// Names of the feature columns, in order; empty for a model that reads games themselves.
  public var features: [String]
  /// The predicted quantity.
  public var target: String
  /// Over all predictions of the run, or over those of shots of its device.
  public var metrics: Metrics
  public var hyperparameters: [String: JSONValue]
  /// Those of them that were estimated, and how; nil for a model that was told all of them.
  public var estimates: Estimates?
  public var datasetFingerprint: String
  public var runID: String
  /// The name of the file that this is said of.
  public var file: String
  /// SHA-256 of its bytes.
  public var fileDigest: String
  /// Its size.
  public var fileBytes: Int
  /// The launch monitor whose shots it is for; nil for a model of games.
  public var device: String?

  enum CodingKeys: String, CodingKey {
    case version, features, target, metrics, hyperparameters, estimates, file, device
    case schemaVersion = "schema_version"
    case modelType = "model_type"
    case trainedAt = "trained_at"
    case trainingSamples = "training_samples"
    case datasetFingerprint = "dataset_fingerprint"
    case runID = "run_id"
    case fileDigest = "file_digest"
    case fileBytes = "file_bytes"
  }

  /// Takes the metadata of one of a run's model files from its record.
  init(_ record: RunRecord, version: Int, file: String, digest: String, bytes: Int) {
    let result = record.devices?.first { $0.files.contains(file) }
    modelType = record.modelType
    self.version = version
    trainedAt = record.timestamp
    trainingSamples = result?.shots ?? record.gamesLearnt
    features = record.features
    target = record.subject == .games ? "team_a_won" : Self.carryTarget
    metrics = result?.metrics ?? record.metrics.pooled
    device = result?.device
    hyperparameters = record.hyperparameters
    estimates = record.estimates
    datasetFingerprint = record.dataset.fingerprint
    runID = record.runID
    self.file = file
    fileDigest = digest
    fileBytes = bytes
  }
}
