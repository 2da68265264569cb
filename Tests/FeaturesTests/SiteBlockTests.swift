import League
import Testing

@testable import Features

@Suite struct SiteBlockTests {
  @Test(arguments: [(Site.home, 1.0), (.neutral, 0), (.away, -1)])
  func `it is the site from A's view`(site: Site, expected: Double) {
    let matchup = Matchup(
      season: 2000, day: 1, teamA: 0, teamB: 1, site: site, isTournament: false)
    var (one, other): ([Double], [Double]) = ([], [])
    SiteBlock().appendValues(of: 0, in: matchup, to: &one)
    SiteBlock().appendValues(of: 1, in: matchup, to: &other)
    #expect(one[0] - other[0] == expected)
  }
}
