public import Evaluation
public import League

/// A run held against the baseline over the games that all runs of a comparison predicted.
public struct ComparedRun: Sendable, Equatable {
  /// A season's scores, side by side.
  public struct Season: Sendable, Equatable {
    public let season: Int
    public let baseline: Metrics
    public let run: Metrics

    /// Of log loss, the run less the baseline: below 0 the run has won the season.
    public var difference: Double {
      (run[.logLoss] ?? 0) - (baseline[.logLoss] ?? 0)
    }
  }

  /// A game of which the two said different things.
  public struct MovedGame: Sendable, Equatable {
    public let game: GameID
    /// 1, 0 or 1/2, from A's view.
    public let outcome: Double
    /// That A wins, according to each.
    public let baseline: Double
    public let run: Double

    /// What the move changed in the game's log loss, in nats; below 0 is for the better.
    public var logLossDifference: Double {
      gameLogLoss(probability: run, outcome: outcome)
        - gameLogLoss(probability: baseline, outcome: outcome)
    }
  }

  public let record: RunRecord
  /// Games predicted, common or not.
  public let predictionCount: Int
  public let metrics: Metrics
  public let reliability: [ReliabilityBin]
  /// Log loss first, then Brier; empty for the baseline itself, as what follows.
  public let differences: [PairedDifference]
  /// Ascending.
  public let seasons: [Season]
  /// Those whose probability moved, the farthest first.
  public let movedGames: [MovedGame]

  /// Seasons with a lower log loss than the other's, and those with the same.
  public var seasonsWon: (baseline: Int, run: Int, even: Int) {
    (
      baseline: seasons.count { $0.difference > 0 }, run: seasons.count { $0.difference < 0 },
      even: seasons.count { $0.difference == 0 }
    )
  }
}
