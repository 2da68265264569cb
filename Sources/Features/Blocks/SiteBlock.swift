internal import League

/// Who plays at home.
struct SiteBlock: FeatureBlock {
  mutating func beginSeason(_ start: SeasonStart) {}

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    let homeSite: Site = team == matchup.teamA ? .home : .away
    values.append(matchup.site == homeSite ? 1 : 0)
  }

  mutating func absorb(_ day: GameDay) {}
}

extension FeatureBlockDefinition {
  static let site = FeatureBlockDefinition(
    name: "site", summary: "where the game is played",
    formula: "+1 where A is at home, −1 where B is, 0 on a neutral floor",
    source: "the schedule",
    needsScores: { _ in false }, columns: [FeatureColumn("site", "1 at home, 0 elsewhere")],
    make: { _, _ in SiteBlock() })
}
