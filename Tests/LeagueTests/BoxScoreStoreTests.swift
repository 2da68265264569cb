import Columnar
import Determinism
import Faults
import Storage
import TestSupport
import Testing

@testable import League

/// Box scores in the store: a file a season beside the games, read when they are asked for.
@Suite struct BoxScoreStoreTests {
  private let directory = TemporaryDirectory()
  private static let file = "data/box_scores/season=2015/box_scores.parquet"
  private static let one = BoxScores(countingFrom: 1)
  private static let other = BoxScores(countingFrom: 50)

  private func store(_ games: Game...) throws -> TestStore {
    let store = TestStore(in: directory)
    try store.add(LeagueContents(games))
    return store
  }

  private func boxScores(_ store: TestStore) throws -> [BoxScores?]? {
    try store.store.dataset(seasons: 2015...2015, boxScores: true).seasons[0].boxScores
  }

  @Test(arguments: 0..<15)
  func `what is imported is read back when it is asked for`(seed: UInt64) throws {
    let store = TestStore(in: directory)
    let league = RandomLeague(seed: seed).contents.normalized()
    try store.add(league.shuffled(seed: seed))
    let known = league.dataset(boxScores: true)
    let read = try store.store.dataset(seasons: 0...9999, boxScores: true)
    #expect(read.seasons.map(\.boxScores) == known.seasons.map(\.boxScores))
    let games = league.seasons.map { season in season.games.map(\.boxScores) }
    #expect(
      known.seasons.map(\.boxScores) == games.map { $0.contains { $0 != nil } ? $0 : nil })
    let plain = try store.store.dataset(seasons: 0...9999)
    #expect(plain.seasons.allSatisfy { $0.boxScores == nil })
    #expect(plain.fingerprint == read.fingerprint)
    for season in read.seasons {
      for day in season.days {
        let known = season.boxScores.map { $0[day] }
        #expect(season.day(day).boxScores == known)
      }
    }
  }

  @Test func `only seasons that have some get a file, with a row for each game that has them`()
    throws
  {
    let store = try store(
      Game(2014), Game(day: 3, boxScores: Self.one), Game(day: 4, 1101, 60, site: .neutral),
      Game(day: 4, 1102, 65, 1101, 70, site: .neutral, boxScores: Self.other))
    #expect(try FileSystem.list(directory.file("data/box_scores")) == ["season=2015"])
    let file = try ParquetFile(path: directory.file(Self.file))
    #expect(
      file.columns.map { "\($0.name) \($0.type.rawValue)" } == ["game_id string"]
        + ["a", "b"].flatMap { team in
          [
            "field_goals_made", "field_goals_attempted", "threes_made", "threes_attempted",
            "free_throws_made", "free_throws_attempted", "offensive_rebounds",
            "defensive_rebounds", "assists", "turnovers", "steals", "blocks", "fouls",
          ].map { "\($0)_\(team) int32" }
        })
    // Of the rematch's games the one in which A scored more stands second.
    #expect(
      try file.string("game_id").values == ["2015_3_1101_1102", "2015_4_1101_1102_2"])
    // The second game names 1102 first: its counts, from 50 on, are B's.
    #expect(try file.int32("field_goals_made_a").values == [1, 63])
    #expect(try file.int32("fouls_b").values == [26, 62])
    #expect(try boxScores(store)?.compactMap(\.self) == [Self.one, Self.other.swapped])
  }

  @Test func `the manifest counts them, and is silent where there are none`() throws {
    let without = try store(Game())
    let json = String(decoding: try directory.read("data/dataset.json"), as: UTF8.self)
    #expect(!json.contains("box_scores"))
    #expect(try without.store.manifest().boxScoreGames == 0)
    try without.add(Game(boxScores: Self.one), Game(2016, boxScores: Self.one), Game(2016, day: 1))
    let manifest = try without.store.manifest()
    #expect(manifest.boxScoreGames == 2)
    #expect(manifest.seasons.map { $0.boxScores?.games } == [1, 1])
    try without.add(Game(2017))
    #expect(try without.store.manifest().seasons.map { $0.boxScores?.games } == [1, 1, nil])
  }

  /// What an import lays over a game with box scores, and whether it keeps them.
  private static let imports: [(game: Game, isKept: Bool, counts: String)] = [
    (Game(), true, "added 0, updated 0, unchanged 1, removed 0"),
    (Game(2015, 1101, nil, 1102, nil), true, "added 0, updated 0, unchanged 1, removed 0"),
    (Game(site: .neutral), true, "added 0, updated 1, unchanged 0, removed 0"),
    (Game(2015, 1101, 71), false, "added 0, updated 1, unchanged 0, removed 0"),
    (Game(2015, 1102, 70, 1101, 65), false, "added 0, updated 1, unchanged 0, removed 0"),
    (Game(day: 12), true, "added 1, updated 0, unchanged 0, removed 0"),
  ]

  @Test(arguments: imports)
  func `a later import without them takes them from games that ended otherwise only`(
    game: Game, isKept: Bool, counts: String
  ) throws {
    let store = try store(Game(boxScores: Self.one))
    #expect(try store.add(game, pairsMeetOnce: true).counts == counts)
    #expect(try store.games[0].boxScores == (isKept ? Self.one : nil))
    #expect(try boxScores(store)?[0] == (isKept ? Self.one : nil))
    #expect(try store.store.manifest().boxScoreGames == (isKept ? 1 : 0))
    #expect(try ParquetFile(path: directory.file(Self.file)).rowCount == (isKept ? 1 : 0))
  }

  @Test func `an import that replaces the season takes them away`() throws {
    let store = try store(Game(boxScores: Self.one))
    let summary = try store.add(Game(), replacing: true)
    #expect(summary.counts == "added 0, updated 1, unchanged 0, removed 0")
    #expect(try store.games[0].boxScores == nil)
  }

  @Test func `a later import brings them, and corrects them`() throws {
    let store = try store(Game(), Game(day: 12))
    for boxScores in [Self.one, Self.other] {
      let summary = try store.add(Game(boxScores: boxScores))
      #expect(summary.counts == "added 0, updated 1, unchanged 0, removed 0")
      #expect(try self.boxScores(store) == [boxScores, nil])
    }
  }

  @Test func `of a same-day rematch each game keeps its own`() throws {
    let store = try store(
      Game(2015, 1101, 70, boxScores: Self.one), Game(2015, 1101, 80, boxScores: Self.other),
      Game(2015, 1101, 90))
    let summary = try store.add(
      Game(2015, 1101, 80), Game(2015, 1101, 70), Game(2015, 1101, 91), pairsMeetOnce: true)
    #expect(summary.counts == "added 0, updated 1, unchanged 2, removed 0")
    #expect(try store.games.map(\.boxScores) == [Self.one, Self.other, nil])
  }

  /// An identical result twice: no box scores are handed out twice.
  @Test func `box scores of one game are not given to another`() throws {
    let store = try store(Game(boxScores: Self.one))
    try store.add(Game(), Game())
    #expect(try store.games.compactMap(\.boxScores) == [Self.one])
  }

  @Test func `games that come between leave the file as it is`() throws {
    let store = try store(Game(day: 3, boxScores: Self.one), Game(day: 9, boxScores: Self.other))
    let before = try directory.read(Self.file)
    try store.add(Game(day: 1), Game(day: 5))
    #expect(try directory.read(Self.file) == before)
    #expect(try boxScores(store) == [nil, Self.one, nil, Self.other])
  }

  @Test func `a damaged file is named by who asks for it, and by an import`() throws {
    let store = try store(Game(day: 3, boxScores: Self.one), Game(day: 4, boxScores: Self.other))
    let games = try store.games
    let (ids, counts) = (GameID.ids(of: games).map(\.description), BoxScoreColumns(games).counts)
    var counted = counts
    counted[25][1] += 1
    for (ids, counts) in [
      (ids, counted), ([ids[0], "2015_5_1101_1102"], counts),
      ([ids[0]], counts.map { Array($0.dropLast()) }),
    ] {
      try StoreFiles.writeBoxScores(counts, of: ids, to: directory.file(Self.file))
      #expect(try store.store.dataset(seasons: 2015...2015).gameCount == 2)
      try expectRefusal(store, .badData, "is not what was imported (its digest differs from")
    }
    try directory.write("nonsense", to: Self.file)
    try expectRefusal(store, .badData, "")
    try FileSystem.remove(directory.file(Self.file))
    try expectRefusal(store, .missing, "")
  }

  private func expectRefusal(_ store: TestStore, _ code: Fault.Code, _ text: String) throws {
    for read in [{ _ = try self.boxScores(store) }, { try store.add(Game(day: 20)) }] {
      let error = try leagueError { try read() }
      #expect(error.code == code)
      #expect(error.message.hasPrefix("\(directory.file(Self.file)): \(text)"), "\(error)")
    }
  }

  /// Whoever changes the file and its digest both, and leaves the games, is found out too.
  @Test func `rows of games that there are not are refused`() throws {
    let store = try store(Game(day: 3, boxScores: Self.one), Game(day: 4))
    let columns = BoxScoreColumns(try store.games)
    let ids = ["2015_9_1101_1102", "2015_9_1101_1103"].compactMap { GameID($0) }
    try StoreFiles.writeBoxScores(
      columns.counts, of: columns.ids(among: ids), to: directory.file(Self.file))
    var manifest = try store.store.manifest()
    manifest.seasons[0].boxScores?.digest = columns.digest(season: 2015, ids: ids).hexadecimal
    manifest.fingerprint = try #require(Fingerprint(manifest)).digest.hexadecimal
    try directory.write(manifest.json, to: "data/dataset.json")
    try expectRefusal(store, .badData, "is not what was imported")
  }
}
