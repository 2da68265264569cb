import Columnar
import Determinism
import Faults
import TestSupport
import Testing
import Time

@testable import League

@Suite struct GameStoreTests {
  private let directory = TemporaryDirectory()

  @Test(.slow, arguments: 0..<25)
  func `what is imported is read back`(seed: UInt64) throws {
    let store = TestStore(in: directory)
    let league = RandomLeague(seed: seed).contents.normalized()
    let summary = try store.add(league.shuffled(seed: seed))
    #expect(summary.addedGames == league.gameCount && summary.changedStore)
    #expect(summary.addedTeams == league.teams.count)
    #expect(try store.store.contents() == league)
    let dataset = try store.store.dataset(seasons: 0...9999)
    #expect(dataset.fingerprint == league.dataset().fingerprint)
    #expect(dataset.teams == league.dataset().teams)
    #expect(dataset.conferences == league.dataset().conferences)
    #expect(dataset.gameCount == league.gameCount)
    for (read, known) in zip(dataset.seasons, league.dataset().seasons) {
      #expect(read.season == known.season && read.days == known.days)
      #expect(read.matchups == known.matchups)
      #expect(read.results == known.results)
    }
  }

  @Test func `only the seasons of a range are read`() throws {
    let store = TestStore(in: directory)
    try store.add(Game(2013), Game(2014), Game(2016))
    #expect(try store.store.dataset(seasons: 2014...2015).seasons.map(\.season) == [2014])
    #expect(try store.store.dataset(seasons: 2014...2020).seasons.map(\.season) == [2014, 2016])
    #expect(try store.store.dataset(seasons: 2000...2001).seasons.isEmpty)
    let fingerprints = try [2014...2015, 2000...2001].map {
      try store.store.dataset(seasons: $0).fingerprint
    }
    #expect(fingerprints[0] == fingerprints[1], "names the whole, whatever was asked for")
  }

  @Test func `a season that is not asked for may be damaged`() throws {
    let store = TestStore(in: directory)
    try store.add(Game(2013), Game(2014))
    try directory.write("nonsense", to: "data/games/season=2013/games.parquet")
    #expect(try store.store.dataset(seasons: 2014...2014).gameCount == 1)
    #expect(throws: Fault.self) { _ = try store.store.dataset(seasons: 2013...2014) }
  }

  @Test func `the files lie in Hive folders with the promised columns`() throws {
    let store = TestStore(in: directory)
    try store.add(
      LeagueContents(
        [Game(2014, day: 3), Game(2014, day: 4, 7, nil, 9)],
        start: CalendarDate("2013-11-04")))
    #expect(
      try snapshot(of: store.store.directory).keys.sorted() == [
        ".lock", "conferences.parquet", "dataset.json", "games", "games/season=2014",
        "games/season=2014/games.parquet", "seeds.parquet", "teams.parquet",
      ])
    let file = try ParquetFile(path: directory.file("data/games/season=2014/games.parquet"))
    let found = file.columns.map { "\($0.name) \($0.type.rawValue)" }
    #expect(
      found == [
        "game_id string", "day int32", "date date", "team_a_id int64", "team_b_id int64",
        "score_a int32", "score_b int32", "site int8", "overtimes int8", "is_tournament bool",
      ])
    #expect(try file.string("game_id").values == ["2014_3_1101_1102", "2014_4_7_9"])
    // Days from 1970-01-01 to 2013-11-04, by Python's datetime, and three and four more.
    #expect(try file.date("date").values == [16_013 + 3, 16_013 + 4])
    #expect(try file.int32("score_a")[1] == nil)
  }

  @Test func `an empty store says what to do`() throws {
    let store = GameStore(directory: directory.file("data"))
    #expect(store.isEmpty)
    for read in [{ _ = try store.manifest() }, { _ = try store.dataset(seasons: 1...2) }] {
      let error = try leagueError { try read() }
      #expect(error.code == .missing)
      #expect(
        error.message
          == "\(store.directory): no games here; import some, or name "
          + "another folder")
    }
    #expect(try snapshot(of: directory.path).isEmpty, "reading makes nothing")
  }

  @Test func `dates are those of the first and last game`() throws {
    let store = TestStore(in: directory)
    try store.add(
      LeagueContents([Game(2014, day: 3), Game(2014, day: 130)], start: CalendarDate("2013-11-04")))
    try store.add(LeagueContents([Game(2015, day: 5)], start: CalendarDate("2014-11-03")))
    try store.add(Game(1990))
    let dates = try #require(try store.store.dates())
    #expect(dates.lowerBound.description == "2013-11-07")
    #expect(dates.upperBound.description == "2014-11-08")
  }

  @Test func `without dates there are none`() throws {
    let store = TestStore(in: directory)
    try store.add(Game(2014))
    #expect(try store.store.dates() == nil)
  }

  @Test func `the manifest tells seasons, counts and sources`() throws {
    let store = TestStore(in: directory)
    try store.add(
      LeagueContents(
        [
          Game(2014, day: 3), Game(2014, day: 4, 7, nil, 9),
          Game(2014, day: 150, 7, 1, 9, 2, isTournament: true),
        ],
        start: CalendarDate("2013-11-04")))
    try store.add(Game(2015))
    let manifest = try store.store.manifest()
    #expect(manifest.schemaVersion == 1)
    #expect(manifest.seasons.map(\.season) == [2014, 2015])
    #expect(manifest.seasons.map(\.startDate) == ["2013-11-04", nil])
    #expect((manifest.games, manifest.playedGames, manifest.tournamentGames) == (4, 3, 1))
    #expect(manifest.teams == 4)
    #expect(manifest.sources.map(\.importer) == ["csv", "csv"])
    #expect(manifest.sources.map(\.name) == ["games.csv", "games.csv"])
    #expect(manifest.sources.map(\.importedAt) == [TestStore.time, TestStore.time])
    let fingerprint = try store.store.dataset(seasons: 2014...2015).fingerprint
    #expect(manifest.fingerprint == fingerprint.hexadecimal)
    let json = String(decoding: try directory.read("data/dataset.json"), as: UTF8.self)
    for key in [
      "schema_version", "imported_at", "played_games", "start_date", "tournament_games",
    ] {
      #expect(json.contains("\"\(key)\""))
    }
  }
}
