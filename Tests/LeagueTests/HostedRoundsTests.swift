import TestSupport
import Testing

@testable import League

@Suite struct HostedRoundsTests {
  /// The four of each host, as brackets are drawn.
  private static let pods: [[Int8]] = [
    [1, 16, 8, 9], [2, 15, 7, 10], [3, 14, 6, 11], [4, 13, 5, 12],
  ]

  @Test
  func `the best of four neighbours is at home to the others, and these are on neutral ground`() {
    for one in 1...16 as ClosedRange<Int8> {
      for other in 1...16 as ClosedRange<Int8> {
        let pod = Self.pods.first { $0.contains(one) && $0.contains(other) }
        let expected: Site =
          one == other || pod == nil
          ? .neutral
          : pod![0] == one ? .home : pod![0] == other ? .away : .neutral
        #expect(HostedRounds.site(one, other) == expected, "\(one) and \(other)")
      }
    }
    #expect(HostedRounds.site(0, 1) == .neutral && HostedRounds.site(17, 1) == .neutral)
  }

  /// Seeds 1, 16, 8 and 2 of one region and 16 of another.
  private func dataset(firstID: Int64, seasons: ClosedRange<Int32>) -> Dataset {
    var contents = LeagueContents()
    contents.teams = (0..<5).map { Team(id: firstID + $0) }
    contents.seasons = seasons.map { season in
      SeasonContents(
        season: season, startDate: nil,
        games: [
          Game(
            season: season, day: 0, first: firstID, second: firstID + 1, site: .neutral,
            isTournament: false, result: nil)
        ])
    }
    contents.seeds = seasons.flatMap { season in
      ["W01", "W16a", "W08", "W02", "X16"].enumerated().map { place, seed in
        Seed(season: season, team: firstID + Int64(place), seed: seed)
      }
    }
    return contents.dataset()
  }

  private func site(
    _ dataset: Dataset, _ season: Int32, _ one: Int32, _ other: Int32, isTournament: Bool = true,
    told: Site = .neutral
  ) -> Site {
    dataset.hosted(
      dataset.seeded(
        Matchup(
          season: season, day: 130, teamA: one, teamB: other, site: told,
          isTournament: isTournament))
    ).site
  }

  @Test func `women's best seeds are hosts from 2016 on, but for 2021`() {
    let women = dataset(firstID: 3101, seasons: 2014...2024)
    for season in 2014...2024 as ClosedRange<Int32> {
      let isHosted = season >= 2016 && season != 2021
      #expect(site(women, season, 0, 1) == (isHosted ? .home : .neutral), "\(season)")
      #expect(site(women, season, 2, 0) == (isHosted ? .away : .neutral))
      #expect(women.hasHosts(season: Int(season)) == isHosted)
    }
    #expect(site(women, 2024, 1, 2) == .neutral, "16 and 8")
    #expect(site(women, 2024, 0, 3) == .neutral, "1 and 2 meet later")
    #expect(site(women, 2024, 0, 4) == .neutral, "of two regions")
    #expect(site(women, 2024, 0, 1, isTournament: false) == .neutral)
    #expect(site(women, 2024, 0, 1, told: .away) == .away, "what is told counts")
  }

  @Test func `men's tournaments and other leagues have no hosts`() {
    for firstID in [1101, 1, 4000] as [Int64] {
      let league = dataset(firstID: firstID, seasons: 2024...2024)
      #expect(site(league, 2024, 0, 1) == .neutral)
      #expect(!league.hasHosts(season: 2024))
    }
  }
}
