internal import Hyperparameters

/// The margin filter's hyperparameters, typed. Their ranges and meanings stand in `KalmanDefinition`.
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
