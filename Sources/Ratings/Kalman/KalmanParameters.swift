internal import Hyperparameters
internal import League

/// The margin filter's hyperparameters, typed. Their ranges and meanings stand in `Kalman.hyperparameters`.
struct KalmanParameters: Sendable {
  let initialRating: Double
  let newcomerRating: Double
  let newcomerVariance: Double
  let carryover: Double
  let conferencePull: Double
  let varianceCarryover: Double
  let seasonVariance: Double
  let dailyVariance: Double
  let homeAdvantage: Double
  let gameVariance: Double

  init(_ values: HyperparameterValues) {
    initialRating = values.number("initial_rating")
    newcomerRating = values.number("newcomer_rating")
    newcomerVariance = values.number("newcomer_variance")
    carryover = values.number("carryover")
    conferencePull = values.number("conference_pull")
    varianceCarryover = values.number("variance_carryover")
    seasonVariance = values.number("season_variance")
    dailyVariance = values.number("daily_variance")
    homeAdvantage = values.number("home_advantage")
    gameVariance = values.number("game_variance")
  }
}

extension KalmanParameters {
  /// The rating of a team that has not played yet.
  func unseenRating(seasonsBegun: Int) -> Double {
    seasonsBegun > 1 ? newcomerRating : initialRating
  }

  /// Ratings at the start of a season: each moves toward its new conference's mean, and their mean
  /// becomes 0.
  ///
  /// - Parameter ratings: those of last season; nil for teams that never played.
  func carriedOver(_ ratings: [Double?], _ start: SeasonStart) -> [Double?] {
    let targets = start.conferenceMeans(of: ratings, fallback: Self.mean(ratings))
    let moved = zip(ratings, targets).map { rating, target in
      rating.map { carryover * $0 + conferencePull * target }
    }
    let center = Self.mean(moved)
    return moved.map { $0.map { $0 - center } }
  }

  private static func mean(_ ratings: [Double?]) -> Double {
    let known = ratings.compactMap { $0 }
    return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
  }
}
