public import Ledger
public import Sequential

/// How a test stands: derived from forecasts on record and their results, and from nothing else.
public struct ModelTestLook: Sendable {
  public enum Comparison: Sendable {
    case shadow(ShadowLook)
    case split(SplitLook)
  }

  public let comparison: Comparison
  /// Games that were forecast and are to be played.
  public let openGames: Int
  /// Games with an outcome and without a date, which are left out.
  public let undatedGames: Int
  /// Whose forecasts they are: issued for a test that runs.
  public let origin: ForecastOrigin

  /// The contender that is better; nil where nobody can say so.
  public var winner: Contender? {
    switch comparison {
    case .shadow(let look): look.winner
    case .split(let look): look.winner
    }
  }

  func result(isReviewed: Bool) -> ModelTest.Result {
    switch comparison {
    case .shadow(let look): look.result(isReviewed: isReviewed)
    case .split(let look): look.result(isReviewed: isReviewed)
    }
  }
}

extension ModelTestLook {
  /// Games that must be seen on which either says more, before a verdict.
  public static var leastGames: Int { ModelDuel.leastGames }
}
