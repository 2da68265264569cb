import League
import Testing

@testable import Features

@Suite struct SeedBlockTests {
  private func seeds(_ seedA: Int8, _ seedB: Int8) -> [Double] {
    let matchup = Matchup(
      season: 2000, day: 136, teamA: 3, teamB: 5, site: .neutral, isTournament: true,
      seedA: seedA, seedB: seedB)
    var values: [Double] = []
    for team: Int32 in [3, 5] { SeedBlock().appendValues(of: team, in: matchup, to: &values) }
    return values
  }

  @Test func `each team has its own seed`() {
    #expect(seeds(1, 16) == [1, 16])
  }

  @Test func `no seed is unknown`() {
    #expect(seeds(0, 0).allSatisfy { $0.isNaN })
    #expect(seeds(4, 0)[0] == 4)
    #expect(seeds(4, 0)[1].isNaN)
  }
}
