internal import Ratings

extension FeatureBlockDefinition {
  static let srs = FeatureBlockDefinition(
    SRS.self, name: "srs", summary: "strength by the season's margins, drawn toward the mean",
    formula: "r that minimize Σ (margin − home_advantage · site − (r_A − r_B))² + ridge · Σ r²",
    source: "Pro-Football-Reference's Simple Rating System; Hoerl and Kennard (1970)",
    meaning: "rating in points")
}
