internal import Glibc

/// Stretches or shrinks log-odds: logit p′ = slope · logit p.
///
/// Platt's sigmoid of log-odds. Its intercept is 0 whenever each game is fitted in both views. The slope
/// makes the likelihood greatest of Platt's smoothed outcomes, (n y + 1) / (n + 2) of n games, so that
/// games that all came true do not ask for certainty.
///
/// References: Platt, "Probabilistic Outputs for Support Vector Machines" (1999), for the sigmoid and its
/// targets; Niculescu-Mizil and Caruana, "Predicting Good Probabilities with Supervised Learning" (2005).
public struct PlattCalibration: Sendable, Equatable {
  /// Finite and not negative: above 1 for a model that is too timid, below for one that is too bold.
  public let slope: Double

  /// Nothing is more certain than this, before or after: where log loss clips too.
  private static let mostCertain = 1 - 1e-15

  /// Nil for a number that is no slope.
  public init?(slope: Double) {
    guard slope >= 0, slope.isFinite else { return nil }
    self.slope = slope
  }

  /// The slope is 1 where no game has a favourite: nothing tells of it.
  ///
  /// - Precondition: as many outcomes as probabilities, which are in [0, 1].
  public init(probabilities: [Double], outcomes: [Double]) {
    let views = FavouriteView.sorted(probabilities, outcomes)
    let games = Double(views.count)
    let likelihood = SlopeLikelihood(
      logOdds: views.map { Self.logOdds($0.probability) },
      targets: views.map { (games * $0.outcome + 1) / (games + 2) })
    slope = likelihood.greatest ?? 1
  }

  /// Calibrates a probability in [0, 1]; the result is within 1e-15 of 0 and 1 at most.
  public func calibrated(_ probability: Double) -> Double {
    FavouriteView.apply(to: probability) { favourite in
      let logOdds = min(slope * Self.logOdds(favourite), Self.logOdds(Self.mostCertain))
      return 1 / (1 + exp(-logOdds))
    }
  }

  /// Log-odds of a favourite's probability; finite and not negative.
  private static func logOdds(_ probability: Double) -> Double {
    let probability = min(probability, mostCertain)
    return log(probability / (1 - probability))
  }
}
