import TestSupport
import Testing
import Time

@testable import League

@Suite struct GameStoreImportTests {
  private let directory = TemporaryDirectory()

  @Test(arguments: 0..<5)
  func `importing the same twice changes no byte`(seed: UInt64) throws {
    let store = TestStore(in: directory)
    let league = RandomLeague(seed: seed).contents
    try store.add(league)
    let before = try snapshot(of: store.store.directory)
    for replacing in [false, true] {
      let summary = try store.add(league.shuffled(seed: seed), replacing: replacing)
      #expect(!summary.changedStore && summary.addedTeams == 0)
      #expect(
        summary.counts == "added 0, updated 0, unchanged \(league.gameCount), removed 0")
      #expect(try snapshot(of: store.store.directory) == before)
    }
  }

  @Test(arguments: KaggleDownload.generations)
  func `importing the same download twice changes no byte`(download: KaggleDownload) throws {
    let store = GameStore(directory: directory.file("data"))
    let importer = KaggleImporter(path: try download.write(to: directory))
    #expect(try store.add(from: importer, at: "2025-01-01T00:00:00Z").changedStore)
    let before = try snapshot(of: store.directory)
    #expect(try !store.add(from: importer, at: "2026-02-02T00:00:00Z").changedStore)
    #expect(try snapshot(of: store.directory) == before)
  }

  @Test func `games are added to those that are there`() throws {
    let store = TestStore(in: directory)
    try store.add(Game(2014), Game(2015, day: 1))
    let summary = try store.add(
      Game(2015, day: 2), Game(2015, day: 1), Game(2016, day: 3, 7, 1, 9, 0))
    #expect(summary.counts == "added 2, updated 0, unchanged 1, removed 0")
    #expect(summary.addedTeams == 2)
    #expect(
      try store.games == [Game(2014), Game(day: 1), Game(day: 2), Game(2016, day: 3, 7, 1, 9, 0)])
  }

  @Test func `a corrected game replaces the one before it where pairs meet once a day`() throws {
    let store = TestStore(in: directory)
    try store.add(Game(day: 1), Game(day: 2))
    let summary = try store.add(
      Game(day: 1, 1102, 99, 1101, 98, site: .neutral), pairsMeetOnce: true)
    #expect(summary.counts == "added 0, updated 1, unchanged 0, removed 0")
    #expect(try store.games == [Game(day: 1, 1101, 98, 1102, 99, site: .neutral), Game(day: 2)])
  }

  @Test func `a schedule is filled in by a later import`() throws {
    let store = TestStore(in: directory)
    try store.add(Game(day: 1), Game(day: 2, 1101, nil, 1102, nil), Game(day: 3, 1, nil, 2, nil))
    let summary = try store.add(Game(day: 2, 1101, 81, 1102, 80))
    #expect(summary.counts == "added 0, updated 1, unchanged 0, removed 0")
    #expect(try store.games.map(\.result?.scoreA) == [70, 81, nil])
    #expect(try store.store.manifest().playedGames == 2)
  }

  @Test func `a schedule that comes after the results takes none back, unless it replaces`() throws
  {
    let store = TestStore(in: directory)
    try store.add(Game(day: 1), Game(day: 2))
    let late = try store.add(Game(day: 2, 1101, nil, 1102, nil))
    #expect(late.counts == "added 0, updated 0, unchanged 1, removed 0")
    #expect(try store.store.manifest().playedGames == 2)
    try store.add(Game(day: 2, 1101, nil, 1102, nil), replacing: true)
    #expect(try store.games == [Game(day: 2, 1101, nil, 1102, nil)])
  }

  @Test func `replacing drops what the imported seasons lack, and no other season`() throws {
    let store = TestStore(in: directory)
    try store.add(Game(2014), Game(2015, day: 1), Game(2015, day: 2), Game(2015, day: 3))
    let summary = try store.add(
      Game(2015, day: 2, 1101, 1, 1102, 0), Game(2015, day: 3), Game(2015, day: 4), replacing: true)
    #expect(summary.counts == "added 1, updated 1, unchanged 1, removed 1")
    #expect(
      try store.games == [
        Game(2014), Game(day: 2, 1101, 1, 1102, 0), Game(day: 3), Game(day: 4),
      ])
  }

  @Test func `without replacing nothing is removed`() throws {
    let store = TestStore(in: directory)
    try store.add(Game(day: 1), Game(day: 2))
    let summary = try store.add(Game(day: 2))
    #expect(summary.counts == "added 0, updated 0, unchanged 1, removed 0")
    #expect(!summary.changedStore)
    #expect(try store.games.count == 2)
  }

  @Test func `names, seeds, slots and conferences are renewed and those of other seasons stay`()
    throws
  {
    let store = TestStore(in: directory)
    var first = LeagueContents([Game(2014), Game(2015)], teams: [Team(id: 1101, name: "Old")])
    first.seeds = [
      Seed(season: 2014, team: 1101, seed: "W01"), Seed(season: 2015, team: 1101, seed: "X01"),
    ]
    first.slots = [slot(2014, "R1W1"), slot(2015, "R1W1"), slot(2015, "R1W2")]
    first.conferences = [ConferenceMembership(season: 2015, team: 1101, conference: "east")]
    try store.add(first)
    var second = LeagueContents([Game(2015)], teams: [Team(id: 1101, name: "New")])
    second.seeds = [Seed(season: 2015, team: 1102, seed: "Y01")]
    second.slots = [slot(2015, "R2W1")]
    #expect(try store.add(second).changedStore)
    let contents = try store.store.contents()
    #expect(contents.teams == [Team(id: 1101, name: "New"), Team(id: 1102)])
    #expect(
      contents.seeds == [
        Seed(season: 2014, team: 1101, seed: "W01"), Seed(season: 2015, team: 1102, seed: "Y01"),
      ])
    #expect(contents.slots == [slot(2014, "R1W1"), slot(2015, "R2W1")])
    #expect(contents.conferences == first.conferences)
    #expect(
      try store.store.bracketEntries(season: 2015)
        == BracketEntries(season: 2015, seeds: second.seeds, slots: second.slots))
  }

  private func slot(_ season: Int32, _ name: String) -> Slot {
    Slot(season: season, name: name, strongSeed: "W01", weakSeed: "W02")
  }

  @Test func `a code and a name of one team are kept side by side`() throws {
    let store = TestStore(in: directory)
    try store.add(LeagueContents([Game()], teams: [Team(id: 1101, code: "AMB")]))
    try store.add(LeagueContents([Game()], teams: [Team(id: 1101, name: "Amber")]))
    #expect(try store.store.contents().teams[0] == Team(id: 1101, code: "AMB", name: "Amber"))
  }

  @Test func `a later import tells a season's start, and keeps it when one does not`() throws {
    let store = TestStore(in: directory)
    let start = try #require(CalendarDate("2014-11-03"))
    try store.add(Game(2015))
    #expect(try store.add(LeagueContents([Game(2015)], start: start)).changedStore)
    try store.add(Game(2015, day: 2))
    #expect(try store.store.contents().seasons.map(\.startDate) == [start])
    #expect(try store.games.count == 2)
  }
}
