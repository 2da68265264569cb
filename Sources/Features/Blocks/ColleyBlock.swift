internal import Ratings

extension FeatureBlockDefinition {
  static let colley = FeatureBlockDefinition(
    Colley.self, name: "colley", summary: "share of wins, corrected for the opponents'",
    formula: "(2 + games) r − Σ r of its opponents = 1 + (wins − losses) / 2",
    source: "Colley, \"Colley's Bias Free College Football Ranking Method\" (2002)",
    meaning: "rating, about a share of wins", needsScores: false)
}
