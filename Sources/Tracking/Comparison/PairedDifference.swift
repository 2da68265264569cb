public import Evaluation

/// How a run's score differs from the baseline's over the same games.
public struct PairedDifference: Sendable, Equatable {
  public enum Verdict: String, Sendable {
    case better, worse
    case noClearDifference = "no clear difference"
  }

  public let metric: Metric
  /// Of the run less the baseline, clustered by season and day; nil with games of one day only.
  public let bootstrap: ClusterBootstrap?
  /// Of the same differences, game by game as if they were independent; nil with a single game.
  public let tTest: PairedTTest?
  /// The bootstrap's p-value, corrected for the number of runs compared.
  public let adjustedPValue: Double?

  /// What the corrected p-value says, at 5 %.
  public var verdict: Verdict {
    guard let bootstrap, let adjustedPValue, adjustedPValue <= ClusterBootstrap.significance,
      bootstrap.mean != 0
    else { return .noClearDifference }
    return (bootstrap.mean < 0) == metric.lowerIsBetter ? .better : .worse
  }
}
