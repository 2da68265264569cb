/// Elo's hyperparameters, typed. Their ranges and meanings stand in `EloDefinition`.
struct EloParameters: Sendable {
  let initialRating: Double
  let newcomerRating: Double
  let meanRating: Double
  let kFactor: Double
  let tournamentKFactor: Double
  let earlyBoost: Double
  let homeAdvantage: Double
  let scale: Double
  let carryover: Double
  let carriesTowardConference: Bool
  let margin: EloMargin

  init(_ values: HyperparameterValues) {
    initialRating = values.number("initial_rating")
    newcomerRating = values.number("newcomer_rating")
    meanRating = values.number("mean_rating")
    kFactor = values.number("k_factor")
    tournamentKFactor = values.number("tournament_k_factor")
    earlyBoost = values.number("early_boost")
    homeAdvantage = values.number("home_advantage")
    scale = values.number("scale")
    carryover = values.number("carryover")
    carriesTowardConference = values.text("carryover_target") == "conference"
    margin = EloMargin(values)
  }
}
