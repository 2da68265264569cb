internal import League

/// How the committee ranked the teams of a tournament.
struct SeedBlock: FeatureBlock {
  mutating func beginSeason(_ start: SeasonStart) {}

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    let seed = team == matchup.teamA ? matchup.seedA : matchup.seedB
    values.append(seed == 0 ? .nan : Double(seed))
  }

  mutating func absorb(_ day: GameDay) {}
}

extension FeatureBlockDefinition {
  static let seed = FeatureBlockDefinition(
    name: "seed", summary: "the seeds of a tournament's teams",
    formula: "A's seed − B's; unknown before the tournament, and for a team without a seed",
    source: "the tournament's bracket",
    needsScores: { _ in false },
    columns: [FeatureColumn("seed", "number of the seed, 1 the best: lower is better")],
    make: { _, _ in SeedBlock() })
}
