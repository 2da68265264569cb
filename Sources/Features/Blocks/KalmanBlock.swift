internal import League
internal import Ratings

/// The margin filter's rating, its variance, and what both say of the game.
struct KalmanBlock: FeatureBlock {
  private var filter: any MarginFilter

  init(_ filter: any MarginFilter) {
    self.filter = filter
  }

  mutating func beginSeason(_ start: SeasonStart) { filter.beginSeason(start) }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    let belief = filter.belief(of: team, on: matchup.day)
    values.append(belief.rating)
    values.append(belief.variance)
    let (lead, variance) = filter.margin(of: matchup)
    // Half of the lead on either side, so that the difference is the whole.
    let half = 0.5 * lead / variance.squareRoot()
    values.append(team == matchup.teamA ? half : -half)
  }

  mutating func absorb(_ day: GameDay) { filter.update(day) }
}

extension FeatureBlockDefinition {
  static let kalman = FeatureBlockDefinition(
    name: "kalman", summary: "a strength in points by a filter on margins, and how sure it is",
    formula:
      "as the model kalman, with one home advantage for all, margins as they are, and its numbers as they "
      + "are told; its lead d over its deviation √S, home advantage included",
    source:
      "Kalman, \"A new approach to linear filtering and prediction problems\" (1960); Glickman "
      + "and Stern, \"A state-space model for National Football League scores\" (1998)",
    columns: [
      FeatureColumn("kalman", "rating, in points"),
      FeatureColumn("kalman_variance", "variance of the rating, in points squared"),
      FeatureColumn("kalman_lead", "expected margin, in its standard deviations"),
    ],
    parameters: Kalman.plainHyperparameters,
    make: { values, teams in KalmanBlock(Kalman.plainFilter(values, teams: teams)) })
}
