internal import Ratings

extension FeatureBlockDefinition {
  static let massey = FeatureBlockDefinition(
    Massey.self, name: "massey", summary: "strength by the season's margins, by least squares",
    formula: "r that minimize Σ (margin − (r_A − r_B))², mean 0 among teams that games connect",
    source: "Massey, \"Statistical Models Applied to the Rating of Sports Teams\" (1997)",
    meaning: "rating in points")
}
