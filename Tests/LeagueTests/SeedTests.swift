import TestSupport
import Testing

@testable import League

@Suite struct SeedTests {
  private let directory = TemporaryDirectory()

  @Test(arguments: [
    ("W01", 1), ("Y16a", 16), ("Z11b", 11), ("x08", 8), ("W1", 1), ("W99", 99),
    ("", 0), ("W", 0), ("16", 0), ("Wa", 0), ("W016", 0), ("W01ab", 0), ("W01-", 0), ("W-1", 0),
    ("W١", 0), ("1st", 0),
  ])
  func `the number is what stands behind the region`(text: String, number: Int8) {
    #expect(Seed(season: 2015, team: 1, seed: text).number == number)
  }

  private static let contents: LeagueContents = {
    var league = LeagueContents([
      Game(2014, day: 136, 1, 70, 2, 60, isTournament: true), Game(2015, day: 5, 1, 70, 2, 60),
      Game(2015, day: 136, 2, 70, 1, 60, isTournament: true),
      Game(2015, day: 138, 3, 70, 1, 60, isTournament: true),
    ])
    league.seeds = [
      Seed(season: 2014, team: 1, seed: "W04"), Seed(season: 2015, team: 1, seed: "W01"),
      Seed(season: 2015, team: 2, seed: "W16a"), Seed(season: 2015, team: 9, seed: "X01"),
    ]
    return league
  }()

  /// Season 2014: team 2 has no seed. Season 2015: nobody knows seeds on day 5; team 3 has none.
  private static let numbers = [[4, 0], [0, 0], [1, 16], [1, 0]]

  private func numbers(_ dataset: Dataset) -> [[Int]] {
    dataset.seasons.flatMap(\.matchups).map { [Int($0.seedA), Int($0.seedB)] }
  }

  @Test func `matchups of the tournament have their season's seeds, others none`() throws {
    #expect(numbers(Self.contents.dataset()) == Self.numbers)
    let store = TestStore(in: directory)
    try store.add(Self.contents)
    #expect(numbers(try store.store.dataset(seasons: 2014...2015)) == Self.numbers)
    let later = try store.store.dataset(seasons: 2015...2015)
    #expect(numbers(later) == Array(Self.numbers.dropFirst()))
  }

  @Test func `a team that stands twice has its better seed`() {
    var league = Self.contents
    league.seeds += [
      Seed(season: 2014, team: 2, seed: "W12"), Seed(season: 2014, team: 2, seed: "W07"),
    ]
    #expect(numbers(league.dataset(seasons: 2014...2014)) == [[4, 7]])
  }
}
