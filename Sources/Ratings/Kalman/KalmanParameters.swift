internal import Glibc
internal import Hyperparameters
internal import League

/// The margin filter's hyperparameters, typed. Their ranges and meanings stand in `Kalman.hyperparameters`.
struct KalmanParameters: Sendable {
  var initialRating = 0.0
  var newcomerRating: Double
  var newcomerVariance: Double
  var carryover: Double
  var conferencePull: Double
  var varianceCarryover: Double
  var seasonVariance: Double
  var dailyVariance: Double
  var homeAdvantage: Double
  var gameVariance: Double
  /// Variance of a team's home bonus at the start; 0 for none.
  var homeBonusVariance = 0.0
  /// Variance that the league's home edge gains between seasons.
  var homeDrift = 0.0
  /// Points from which on margins count less; 0 for margins as they are.
  var marginSoftening = 0.0
  /// Whether ratings are moved to a mean of 0 at the start of each season.
  var isCentred = false

  /// - Parameter values: of `Kalman.hyperparameters`.
  init(_ values: HyperparameterValues) {
    self.init(common: values)
    homeBonusVariance = values.number("home_bonus_variance")
    homeDrift = values.number("home_drift")
    marginSoftening = values.number("margin_softening")
  }

  /// - Parameter values: of `Kalman.plainHyperparameters`.
  init(plain values: HyperparameterValues) {
    self.init(common: values)
    initialRating = values.number("initial_rating")
    isCentred = true
  }

  private init(common values: HyperparameterValues) {
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

  /// Whether home edges are learnt, or one number stands for all.
  var learnsHomeEdges: Bool { homeBonusVariance > 0 || homeDrift > 0 }
}

extension KalmanParameters {
  /// The margin that is compared with a lead: c·asinh(m/c), which is m for small margins and grows as a
  /// logarithm does for large ones.
  func softened(_ margin: Double) -> Double {
    marginSoftening > 0 ? marginSoftening * asinh(margin / marginSoftening) : margin
  }

  /// The rating of a team that has not played yet.
  func unseenRating(seasonsBegun: Int) -> Double {
    seasonsBegun > 1 ? newcomerRating : initialRating
  }

  /// Ratings at the start of a season: each shrinks, and moves toward its new conference's mean.
  ///
  /// - Parameter ratings: those of last season; nil for teams that never played.
  func carriedOver(_ ratings: [Double?], _ start: SeasonStart) -> [Double?] {
    let targets = start.conferenceMeans(of: ratings, fallback: Self.mean(ratings))
    let moved = zip(ratings, targets).map { rating, target in
      rating.map { carryover * $0 + conferencePull * target }
    }
    guard isCentred else { return moved }
    let center = Self.mean(moved)
    return moved.map { $0.map { $0 - center } }
  }

  private static func mean(_ ratings: [Double?]) -> Double {
    let known = ratings.compactMap { $0 }
    return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
  }
}
