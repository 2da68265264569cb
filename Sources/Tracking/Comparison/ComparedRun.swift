public import Evaluation

/// A run held against the baseline over the games that all runs of a comparison predicted.
public struct ComparedRun: Sendable, Equatable {
  /// The scores of a season, or of a session of shots, side by side.
  public struct Season: Sendable, Equatable {
    /// The season's label, or the session's number.
    public let season: Int
    public let baseline: Metrics
    public let run: Metrics

    /// The run's score by the target's first metric, log loss where probabilities are foretold,
    /// less the baseline's: below 0 the run has won the season.
    public var difference: Double {
      let metric = Metric.first(of: run.target)
      return (run[metric] ?? 0) - (baseline[metric] ?? 0)
    }
  }

  /// A game, or a shot, of which the two said different things.
  public struct MovedGame: Sendable, Equatable {
    public let game: PredictionKey
    /// 1, 0 or 1/2, from A's view, or the number that came.
    public let outcome: Double
    /// The prediction of each run.
    public let baseline: Double
    public let run: Double
    /// The change of the game's loss by the target's first metric, such as log loss in nats, that
    /// the move made; below 0 is for the better.
    public let lossDifference: Double
  }

  public let record: RunRecord
  /// Games predicted, common or not.
  public let predictionCount: Int
  public let metrics: Metrics
  /// Empty where numbers are foretold.
  public let reliability: [ReliabilityBin]
  /// One for each metric that is tested; empty for the baseline itself, as what follows.
  public let differences: [PairedDifference]
  /// Ascending.
  public let seasons: [Season]
  /// Games of which the two said different things, the farthest first.
  public let movedGames: [MovedGame]

  /// Seasons with a lower log loss than the other's, and those with the same.
  public var seasonsWon: (baseline: Int, run: Int, even: Int) {
    (
      baseline: seasons.count { $0.difference > 0 }, run: seasons.count { $0.difference < 0 },
      even: seasons.count { $0.difference == 0 }
    )
  }
}
