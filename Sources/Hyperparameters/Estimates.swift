/// Hyperparameters that were estimated from games, and how.
public struct Estimates: Sendable, Equatable, Codable {
  /// A normal distribution of a coordinate that stands for a hyperparameter.
  public struct Prior: Sendable, Equatable, Codable {
    /// The coordinate as a formula of the hyperparameter's `value` and the `scale`.
    public let coordinate: String
    public let mean: Double
    /// Standard deviation.
    public let deviation: Double

    public init(coordinate: String, mean: Double, deviation: Double) {
      (self.coordinate, self.mean, self.deviation) = (coordinate, mean, deviation)
    }
  }

  /// By name of the hyperparameter.
  public let values: [String: Double]
  /// Of those that were estimated; one that there was nothing to tell of has a value and no prior.
  public let priors: [String: Prior]
  /// Scale of the games' margins, in points, by which priors are told.
  public let scale: Double
  /// The negative log likelihood and the priors' penalty, in nats, which was minimised; nil where there
  /// was no game.
  public let objective: Double?
  /// Of the games, in nats, at the estimates; likewise.
  public let logLikelihood: Double?
  /// How often the likelihood was worked out.
  public let evaluations: Int
  /// How many games the likelihood is of; 0 where the prior means are the estimates.
  public let games: Int
  /// The seasons of those games.
  public let seasons: [Int]

  enum CodingKeys: String, CodingKey {
    case values, priors, scale, objective, evaluations, games, seasons
    case logLikelihood = "log_likelihood"
  }

  public init(
    values: [String: Double], priors: [String: Prior], scale: Double, objective: Double?,
    logLikelihood: Double?, evaluations: Int, games: Int, seasons: [Int]
  ) {
    (self.values, self.priors, self.scale) = (values, priors, scale)
    (self.objective, self.logLikelihood) = (objective, logLikelihood)
    (self.evaluations, self.games, self.seasons) = (evaluations, games, seasons)
  }

  /// Whether there were no games to estimate from, so that the values are what was believed before any.
  public var arePriors: Bool { games == 0 }

  /// The largest difference between a value here and there, as a share of the larger, or as it is where
  /// both are below 1; infinite where one lacks what the other has.
  public func distance(to other: Estimates) -> Double {
    guard values.keys == other.values.keys else { return .infinity }
    return values.reduce(0) { largest, entry in
      let (one, two) = (entry.value, other.values[entry.key] ?? .nan)
      return max(largest, abs(one - two) / max(1, abs(one), abs(two)))
    }
  }
}
