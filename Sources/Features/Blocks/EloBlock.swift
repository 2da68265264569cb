internal import Hyperparameters
internal import League
internal import Ratings

/// Elo's rating.
struct EloBlock: FeatureBlock {
  private var elo: Elo

  init(_ elo: Elo) {
    self.elo = elo
  }

  mutating func beginSeason(_ start: SeasonStart) { elo.beginSeason(start) }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    values.append(elo.rating(of: team))
  }

  mutating func absorb(_ day: GameDay) { elo.update(day) }
}

extension FeatureBlockDefinition {
  static let elo = FeatureBlockDefinition(
    name: "elo", summary: "the rating of the model elo",
    formula: "as the model elo, with its hyperparameters",
    source: "Elo, \"The Rating of Chessplayers, Past and Present\" (1978)",
    needsScores: { $0.text("margin") != "none" },
    columns: [FeatureColumn("elo", "rating, in Elo points")],
    parameters: Elo.hyperparameters,
    make: { values, teams in EloBlock(try Elo(values, teams: teams)) })
}
