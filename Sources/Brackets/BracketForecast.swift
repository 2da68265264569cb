/// The forecast of a bracket that follows from a model's probabilities, all of it exact.
public struct BracketForecast: Sendable {
  /// The best picks under a pool's rule.
  public struct Pool: Sendable {
    public let rule: PoolRule
    /// The picks of the highest expected score.
    public let best: Picks
    /// Their expected score, in points.
    public let bestScore: Double
    /// The expected score of ``BracketForecast/mostLikely``.
    public let mostLikelyScore: Double
  }

  public let bracket: Bracket
  public let probabilities: WinProbabilities
  public let advancement: Advancement
  /// The bracket that is most probable as a whole.
  public let mostLikely: Picks
  /// One for each rule, in the order of their declaration.
  public let pools: [Pool]

  /// - Precondition: there are probabilities for the bracket's entrants.
  public init(of bracket: Bracket, _ probabilities: WinProbabilities) {
    let advancement = Advancement(of: bracket, probabilities)
    let mostLikely = Picks.mostLikely(in: bracket, probabilities)
    (self.bracket, self.probabilities, self.advancement) = (bracket, probabilities, advancement)
    self.mostLikely = mostLikely
    pools = PoolRule.allCases.map { rule in
      let best = Picks.best(for: rule, in: bracket, advancement)
      return Pool(
        rule: rule, best: best,
        bestScore: best.expectedScore(under: rule, in: bracket, advancement),
        mostLikelyScore: mostLikely.expectedScore(under: rule, in: bracket, advancement))
    }
  }
}
