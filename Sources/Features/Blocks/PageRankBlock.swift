internal import Ratings

extension FeatureBlockDefinition {
  static let pageRank = FeatureBlockDefinition(
    PageRank.self, name: "pagerank", summary: "weight that the teams it beat pass on",
    formula: "log w less the log of w's mean, w = 1 + damping · Σ w / losses of each team it beat",
    source: "Page et al. (1999); Govan, Meyer and Albright (2008)",
    meaning: "logarithm of its weight, 0 for the mean weight", needsScores: false)
}
