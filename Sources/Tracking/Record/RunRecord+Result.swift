public import Evaluation
public import Hyperparameters

extension RunRecord {
  public enum Status: String, Sendable, Codable { case completed, failed }

  /// The outcome of a run: games, scores, digests.
  public struct Result: Sendable, Equatable, Codable {
    public var status: Status
    public var dataset: DatasetReference
    /// Games with a score that the model was shown.
    public var gamesLearnt: Int
    public var predictionCount: Int
    public var predictionsDigest: String
    public var metrics: MetricsBySeason
    /// The scores of a forecast of 1/2 for each game.
    public var coinFlip: Metrics
    /// The model's files by name, each with the SHA-256 of its bytes; empty for a model that leaves none,
    /// nil in records made before these were kept.
    public var modelFiles: [String: String]?
    /// The hyperparameters that were estimated, and how; nil for a model that was told all of them.
    public var estimates: Estimates?
    /// The models of a run of shots, one for each device; nil for a run of games.
    public var devices: [DeviceResult]?

    enum CodingKeys: String, CodingKey {
      case status, dataset, metrics, estimates, devices
      case gamesLearnt = "games_learnt"
      case predictionCount = "prediction_count"
      case predictionsDigest = "predictions_digest"
      case coinFlip = "coin_flip"
      case modelFiles = "model_files"
    }

    public init(
      status: Status = .completed, dataset: DatasetReference, gamesLearnt: Int,
      predictionCount: Int, predictionsDigest: String, metrics: MetricsBySeason,
      coinFlip: Metrics, modelFiles: [String: String]? = nil, estimates: Estimates? = nil,
      devices: [DeviceResult]? = nil
    ) {
      (self.status, self.dataset, self.gamesLearnt) = (status, dataset, gamesLearnt)
      (self.predictionCount, self.predictionsDigest) = (predictionCount, predictionsDigest)
      (self.metrics, self.coinFlip, self.modelFiles) = (metrics, coinFlip, modelFiles)
      (self.estimates, self.devices) = (estimates, devices)
    }
  }

  /// The games that a run read, or the sessions of shots: then `seasons` are the sessions' numbers and
  /// `games` the shots in them.
  public struct DatasetReference: Sendable, Equatable, Codable {
    /// The whole league's, including seasons that the run did not walk.
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
    /// Digest of that season's games with a score, up to that day, and of the conferences of all
    /// seasons.
    public var digest: String
    /// The beginnings of the digests of what else the games up to that day came with, by name: the
    /// "seeds" of all seasons, and the season's "box scores" where the features read them. Nil in records
    /// made before these were kept.
    public var parts: [String: String]?
    /// Ids of the games of that season and of later ones that had no score and were not predicted: the rest
    /// of a schedule. Nil where there were none.
    public var unplayed: [String]?

    public init(
      season: Int, day: Int32, digest: String, parts: [String: String]? = nil,
      unplayed: [String]? = nil
    ) {
      (self.season, self.day, self.digest) = (season, day, digest)
      (self.parts, self.unplayed) = (parts, unplayed)
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
}
