public import Evaluation

/// How a run's score differs from the baseline's over the same games.
public struct PairedDifference: Sendable, Equatable {
  public enum Verdict: String, Sendable {
    case better, worse
    case noClearDifference = "no clear difference"
  }

  public let metric: Metric
  /// The run's losses less the baseline's, clustered by season and day; nil with games of one day
  /// only.
  public let bootstrap: ClusterBootstrap?
  /// A test of these differences game by game, as if they were independent; nil with a single game.
  public let tTest: PairedTTest?
  /// The bootstrap's p-value, corrected for the number of runs compared.
  public let adjustedPValue: Double?

  /// How many games it would take to see a difference as large as this four times in five; nil where it
  /// is clear, or there is none.
  public var gamesNeeded: Int? {
    verdict == .noClearDifference ? bootstrap?.countNeeded : nil
  }

  /// The verdict of the corrected p-value, at 5 %.
  public var verdict: Verdict {
    guard let bootstrap, let adjustedPValue, adjustedPValue <= ClusterBootstrap.significance,
      bootstrap.mean != 0
    else { return .noClearDifference }
    return (bootstrap.mean < 0) == metric.lowerIsBetter ? .better : .worse
  }
}
