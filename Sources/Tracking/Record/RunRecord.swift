public import Evaluation
public import JSON

/// `run.json`: all that is needed to read a run and to make it again.
public struct RunRecord: Sendable, Equatable {
  public static let currentSchemaVersion = 1

  public enum Status: String, Sendable, Codable { case completed, failed }

  /// The games that a run read.
  public struct DatasetReference: Sendable, Equatable, Codable {
    /// Of the whole league, whichever seasons were walked.
    public var fingerprint: String
    /// Games walked, and the seasons that they are of.
    public var games: Int
    public var seasons: [Int]
    /// The beginnings of the digests that the fingerprint is made of, by name, of the seasons walked and
    /// of the tables: they tell what has changed where the fingerprint is another. Nil in records made
    /// before these were kept.
    public var parts: [String: String]?
    /// How far the model came; nil where it learnt no game, and in records made before this was kept.
    public var learnt: LearntGames?

    public init(
      fingerprint: String, games: Int, seasons: [Int], parts: [String: String]? = nil,
      learnt: LearntGames? = nil
    ) {
      self.fingerprint = fingerprint
      self.games = games
      self.seasons = seasons
      self.parts = parts
      self.learnt = learnt
    }
  }

  /// The last day of which a model learnt a game.
  public struct LearntGames: Sendable, Equatable, Codable {
    public var season: Int
    public var day: Int32
    /// Of that season's games with a score, up to that day, and of the conferences of all seasons.
    public var digest: String

    public init(season: Int, day: Int32, digest: String) {
      self.season = season
      self.day = day
      self.digest = digest
    }
  }

  /// Scores over all predictions, and over those of each season.
  public struct MetricsBySeason: Sendable, Equatable {
    public var pooled: Metrics
    public var seasons: [Int: Metrics]

    public init(pooled: Metrics, seasons: [Int: Metrics]) {
      self.pooled = pooled
      self.seasons = seasons
    }
  }

  /// Where the time went, in seconds; of all values here only these differ between equal runs.
  public struct Timings: Sendable, Equatable {
    public var readSeconds: Double
    public var walkSeconds: Double
    /// Those inside XGBoost, the last fit on everything included; nil for a model that does not rest on it.
    public var librarySeconds: Double?

    public init(readSeconds: Double, walkSeconds: Double, librarySeconds: Double? = nil) {
      self.readSeconds = readSeconds
      self.walkSeconds = walkSeconds
      self.librarySeconds = librarySeconds
    }
  }

  /// A block of feature columns, and what it was told.
  public struct FeatureBlock: Sendable, Equatable, Codable {
    public var name: String
    public var parameters: [String: JSONValue]

    public init(name: String, parameters: [String: JSONValue]) {
      self.name = name
      self.parameters = parameters
    }
  }

  public var schemaVersion = Self.currentSchemaVersion
  public var runID: String
  public var name: String?
  public var status: Status
  public var modelType: String
  public var modelVersion: Int
  public var hyperparameters: [String: JSONValue]
  public var seed: UInt64
  /// What `seed` seeds.
  public var randomGenerator: String
  /// When the run began, in UTC: RFC 3339.
  public var timestamp: String
  public var git: GitState
  public var startYear: Int
  public var endYear: Int
  /// The first season walked, where it comes before `startYear`.
  public var warmUpFrom: Int?
  /// Which games were predicted: `tournament` or `all`.
  public var predict: String
  public var predictionCount: Int
  /// Games with a score that the model was shown.
  public var gamesLearnt: Int
  public var dataset: DatasetReference
  /// Names of the feature columns, in order; empty for a model that reads games themselves.
  public var features: [String]
  /// The blocks that the columns come from, in order.
  public var featureBlocks: [FeatureBlock]
  public var metrics: MetricsBySeason
  /// What a forecast of 1/2 for each game would have scored.
  public var coinFlip: Metrics
  public var predictionsDigest: String
  /// The model's files by name, each with the SHA-256 of its bytes; empty for a model that leaves none,
  /// nil in records made before these were kept.
  public var modelFiles: [String: String]?
  public var environment: RunEnvironment
  public var timings: Timings
  public var tags: [String]
  public var notes: String?
  /// What the runs of one sweep share; nil for a run that stands alone.
  public var sweepID: String?
  /// How the probabilities were calibrated: `isotonic` or `platt`; nil for as the model said them.
  public var calibration: String?

  public init(
    runID: String, name: String?, status: Status, modelType: String, modelVersion: Int,
    hyperparameters: [String: JSONValue], seed: UInt64, randomGenerator: String, timestamp: String,
    git: GitState,
    startYear: Int, endYear: Int, warmUpFrom: Int?, predict: String, predictionCount: Int,
    gamesLearnt: Int, dataset: DatasetReference, features: [String],
    featureBlocks: [FeatureBlock] = [], metrics: MetricsBySeason,
    coinFlip: Metrics, predictionsDigest: String, environment: RunEnvironment, timings: Timings,
    tags: [String], notes: String? = nil, sweepID: String? = nil,
    calibration: String? = nil
  ) {
    self.runID = runID
    self.name = name
    self.status = status
    self.modelType = modelType
    self.modelVersion = modelVersion
    self.hyperparameters = hyperparameters
    self.seed = seed
    self.randomGenerator = randomGenerator
    self.timestamp = timestamp
    self.git = git
    self.startYear = startYear
    self.endYear = endYear
    self.warmUpFrom = warmUpFrom
    self.predict = predict
    self.predictionCount = predictionCount
    self.gamesLearnt = gamesLearnt
    self.dataset = dataset
    self.features = features
    self.featureBlocks = featureBlocks
    self.metrics = metrics
    self.coinFlip = coinFlip
    self.predictionsDigest = predictionsDigest
    self.environment = environment
    self.timings = timings
    self.tags = tags
    self.notes = notes
    self.sweepID = sweepID
    self.calibration = calibration
  }
}
