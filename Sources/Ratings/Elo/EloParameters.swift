internal import Glibc
internal import Hyperparameters
internal import League

/// Elo's hyperparameters, typed. Their ranges and meanings stand in `Elo.hyperparameters`.
struct EloParameters: Sendable {
  let initialRating: Double
  let newcomerRating: Double
  let meanRating: Double
  let kFactor: Double
  let tournamentKFactor: Double
  let earlyBoost: Double
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
    scale = values.number("scale")
    carryover = values.number("carryover")
    carriesTowardConference = values.text("carryover_target") == "conference"
    margin = EloMargin(values)
    exponentPerPoint = -M_LN10 / scale
    let homeAdvantage = values.number("home_advantage")
    homePoints = [-homeAdvantage, 0, homeAdvantage]
    let earlyBoost = values.number("early_boost")
    boosts = (0..<64).map { 1 + earlyBoost / Double(1 + $0) }
  }

  private let exponentPerPoint: Double

  // Looked up rather than converted from whole numbers: on x86 the conversion waits for whatever its
  // register held before, which ties each game's arithmetic to the last one's.

  /// Points that A's lead gains at home of B, at a neutral site, and at home of A.
  private let homePoints: InlineArray<3, Double>
  /// By games played this season.
  private let boosts: [Double]

  /// A's rating less B's, with home points.
  func lead(_ ratingA: Double, _ ratingB: Double, _ site: Site) -> Double {
    (ratingA - ratingB) + homePoints[Int(site.rawValue) + 1]
  }

  /// That A wins. Computed for the favourite, so that the two views of a game add up to 1 exactly.
  func probability(lead: Double) -> Double {
    let favourite = 1 / (1 + exp(exponentPerPoint * abs(lead)))
    return lead < 0 ? 1 - favourite : favourite
  }

  /// The factor on a side's step, by the games that it has played this season.
  func boost(games: Int32) -> Double {
    let games = Int(games)
    return games < boosts.count ? boosts[games] : 1 + earlyBoost / Double(1 + games)
  }
}
