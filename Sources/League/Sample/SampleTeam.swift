internal import Determinism

/// A team of the made-up league.
struct SampleTeam {
  let id: Int
  let name: String
  /// 2010 for the founders; a few join later.
  let firstSeason: Int
  var conference: Int
  /// Points by which it is better than an average team.
  var strength: Double

  private static let firstNames = [
    "Amber", "Birch", "Cedar", "Copper", "Crane", "Elm", "Fern", "Granite", "Hazel", "Heron",
  ]
  private static let lastNames = [
    "Bay", "Bridge", "Falls", "Harbor", "Hills", "Lake", "Mills", "Point", "Ridge", "Valley",
  ]

  /// One team for each pair of names. The first ninety-two are there from the start.
  static func founders(
    _ conferences: [SampleConference], _ random: inout RandomGenerator
  ) -> [SampleTeam] {
    (0..<firstNames.count * lastNames.count).map { index in
      let conference = index % conferences.count
      let spread = SampleLeague.seasonalDeviation * 1.5
      return SampleTeam(
        id: 1101 + index,
        name: firstNames[index % firstNames.count] + " " + lastNames[index / firstNames.count],
        firstSeason: index < 92 ? 2010 : 2010 + 2 * (index - 91),
        conference: conference,
        strength: conferences[conference].strength + spread * random.normal())
    }
  }
}
