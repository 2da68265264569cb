public import Evaluation
public import JSON

extension RunRecord {
  /// The request: two runs of one request on the same games have the same predictions.
  public struct Request: Sendable, Equatable, Codable {
    public var modelType: String
    public var modelVersion: Int
    public var hyperparameters: [String: JSONValue]
    public var seed: UInt64
    /// The generator that `seed` seeds.
    public var randomGenerator: String
    /// The first season, or the year of the first dated session; 0 where no session has a date.
    public var startYear: Int
    public var endYear: Int
    /// The first season walked, where it comes before `startYear`.
    public var warmUpFrom: Int?
    /// Which games were predicted: `tournament` or `all`; of shots `all`.
    public var predict: String
    /// How the probabilities were calibrated: `isotonic` or `platt`; nil for as the model said them.
    public var calibration: String?
    /// Names of the feature columns, in order; empty for a model that reads games themselves.
    public var features: [String]
    /// The blocks that the columns come from, in order; none in records made before these were kept.
    public var featureBlocks: [FeatureBlock] {
      get { statedFeatureBlocks ?? [] }
      set { statedFeatureBlocks = newValue }
    }
    /// The kind of thing foretold of each game; a probability in records made before this was kept.
    public var target: Target {
      get { statedTarget ?? .probability }
      set { statedTarget = newValue }
    }
    /// The kind of thing that was walked; games in records made before this was kept.
    public var subject: Subject {
      get { statedSubject ?? .games }
      set { statedSubject = newValue }
    }
    /// Which sessions of shots were asked for, as a person named them; nil for games.
    public var sessions: [String]?
    private var statedFeatureBlocks: [FeatureBlock]?
    private var statedTarget: Target?
    private var statedSubject: Subject?

    enum CodingKeys: String, CodingKey {
      case hyperparameters, seed, predict, calibration, features, sessions
      case modelType = "model_type"
      case modelVersion = "model_version"
      case randomGenerator = "random_generator"
      case startYear = "start_year"
      case endYear = "end_year"
      case warmUpFrom = "warm_up_from"
      case statedFeatureBlocks = "feature_blocks"
      case statedTarget = "target"
      case statedSubject = "subject"
    }

    public init(
      modelType: String, modelVersion: Int, hyperparameters: [String: JSONValue], seed: UInt64,
      randomGenerator: String, startYear: Int, endYear: Int, warmUpFrom: Int? = nil,
      predict: String, calibration: String? = nil, features: [String] = [],
      featureBlocks: [FeatureBlock] = [], target: Target = .probability,
      subject: Subject = .games, sessions: [String]? = nil
    ) {
      (self.modelType, self.modelVersion) = (modelType, modelVersion)
      (self.hyperparameters, self.seed) = (hyperparameters, seed)
      (self.randomGenerator, self.startYear, self.endYear) = (randomGenerator, startYear, endYear)
      (self.warmUpFrom, self.predict, self.calibration) = (warmUpFrom, predict, calibration)
      (self.features, statedFeatureBlocks, statedTarget) = (features, featureBlocks, target)
      (statedSubject, self.sessions) = (subject, sessions)
    }

    /// With a value for what older records leave out.
    var complete: Request {
      var request = self
      (request.featureBlocks, request.target) = (featureBlocks, target)
      request.subject = subject
      return request
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
}
