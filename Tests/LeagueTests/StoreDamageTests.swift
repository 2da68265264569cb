import Faults
import Storage
import TestSupport
import Testing

@testable import League

/// Files of a store that are not what was imported: every reader of ``GameStore`` refuses them.
@Suite struct StoreDamageTests {
  private let directory = TemporaryDirectory()
  private static let games = "data/games/season=2014/games.parquet"

  private func store() throws -> TestStore {
    let store = TestStore(in: directory)
    var league = LeagueContents(
      [Game(2014, day: 3), Game(2014, day: 4), Game(2015, day: 3), Game(2015, day: 5)],
      teams: [Team(id: 1101, name: "Amber")])
    league.seeds = [Seed(season: 2014, team: 1101, seed: "W01")]
    league.slots = [Slot(season: 2014, name: "R1W1", strongSeed: "W01", weakSeed: "W02")]
    league.conferences = [ConferenceMembership(season: 2014, team: 1101, conference: "east")]
    try store.add(league)
    return store
  }

  private func expectRefusal(
    of file: String, _ store: TestStore, code: Fault.Code = .badData,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let error = try leagueError(location) { _ = try store.store.dataset(seasons: 2014...2015) }
    #expect(error.code == code, sourceLocation: location)
    #expect(
      error.message.hasPrefix(directory.file(file) + ": "), "\(error)", sourceLocation: location)
    #expect(throws: Fault.self, sourceLocation: location) { try store.add(Game(2014, day: 9)) }
  }

  private static let changed = "is not what was imported (its digest differs from dataset.json)"

  @Test(arguments: [
    Game(2014, day: 4, 1101, 71), Game(2014, day: 5), Game(2014, day: 4, site: .neutral),
    Game(2014, day: 4, 1101, nil, 1102, nil), Game(2014, day: 4, isTournament: true),
    Game(2014, day: 4, 1101, 70, 1103, 65), Game(2014, day: 4, 1102, 70, 1101, 65),
  ])
  func `games that were changed are refused`(game: Game) throws {
    let store = try store()
    let tampered = SeasonContents(season: 2014, startDate: nil, games: [Game(2014, day: 3), game])
    try StoreFiles.writeGames(of: tampered, to: directory.file(Self.games))
    let error = try leagueError { _ = try store.store.dataset(seasons: 2014...2014) }
    #expect(error.message.hasPrefix("\(directory.file(Self.games)): \(Self.changed)"))
    try expectRefusal(of: Self.games, store)
  }

  @Test func `a game more or less is refused`() throws {
    for games in [[Game(2014, day: 3)], [3, 4, 5].map { Game(2014, day: $0) }] {
      let store = try store()
      try StoreFiles.writeGames(
        of: SeasonContents(season: 2014, startDate: nil, games: games),
        to: directory.file(Self.games))
      try expectRefusal(of: Self.games, store)
      try FileSystem.remove(directory.file("data"))
    }
  }

  /// An import reads and writes the seasons that it has games of.
  @Test func `an import of another season leaves what was changed as it is, and named`() throws {
    let store = try store()
    let tampered = SeasonContents(season: 2014, startDate: nil, games: [Game(2014, day: 3)])
    try StoreFiles.writeGames(of: tampered, to: directory.file(Self.games))
    #expect(try store.add(Game(2015, day: 9)).addedGames == 1)
    #expect(try store.store.dataset(seasons: 2015...2015).gameCount == 3)
    try expectRefusal(of: Self.games, store)
  }

  @Test func `another season's games are refused`() throws {
    let store = try store()
    try directory.write(
      try directory.read("data/games/season=2015/games.parquet"), to: Self.games)
    try expectRefusal(of: Self.games, store)
  }

  @Test func `games written by another program are read when they are the same`() throws {
    let store = try store()
    let league = try store.store.contents()
    try StoreFiles.writeGames(of: league.seasons[0], to: directory.file(Self.games))
    #expect(try store.store.contents() == league)
  }

  @Test func `teams and conferences that were changed are refused`() throws {
    let first = try store()
    try StoreFiles.writeTeams(
      [Team(id: 1101, name: "Birch"), Team(id: 1102)], to: directory.file("data/teams.parquet"))
    try expectRefusal(of: "data/teams.parquet", first)
    try FileSystem.remove(directory.file("data"))
    let second = try store()
    try StoreFiles.writeConferences([], to: directory.file("data/conferences.parquet"))
    try expectRefusal(of: "data/conferences.parquet", second)
  }

  @Test(arguments: [[], [Seed(season: 2014, team: 1101, seed: "W02")]])
  func `seeds that were changed are refused`(seeds: [Seed]) throws {
    let store = try store()
    try StoreFiles.writeSeeds(seeds, to: directory.file("data/seeds.parquet"))
    let error = try leagueError { _ = try store.store.dataset(seasons: 2014...2014) }
    #expect(error.message.hasPrefix("\(directory.file("data/seeds.parquet")): \(Self.changed)"))
    try expectRefusal(of: "data/seeds.parquet", store)
  }

  /// Training reads no slots, so that only those who ask for a bracket are refused.
  @Test func `slots that were changed, cut short or lost are refused`() throws {
    let store = try store()
    let file = directory.file("data/slots.parquet")
    let whole = try directory.read("data/slots.parquet")
    try StoreFiles.writeSlots([], to: file)
    let changed = try leagueError { _ = try store.store.bracketEntries(season: 2014) }
    #expect(changed.message.hasPrefix("\(file): \(Self.changed)"))
    try directory.write(Array(whole.dropLast(20)), to: "data/slots.parquet")
    let cut = try leagueError { _ = try store.store.bracketEntries(season: 2014) }
    #expect(cut.code == .badData && cut.message.hasPrefix(file + ": "))
    try FileSystem.remove(file)
    let lost = try leagueError { _ = try store.store.bracketEntries(season: 2014) }
    #expect(lost.code == .missing && lost.message.hasPrefix(file + ": "))
    #expect(throws: Fault.self) { try store.add(Game(2016)) }
    #expect(try store.store.dataset(seasons: 2014...2015).gameCount == 4)
  }

  @Test(arguments: ["data/teams.parquet", "data/seeds.parquet", "data/conferences.parquet", games])
  func `a file that is gone or cut short is named`(file: String) throws {
    let store = try store()
    let whole = try directory.read(file)
    try directory.write(Array(whole.dropLast(20)), to: file)
    try expectRefusal(of: file, store)
    try FileSystem.remove(directory.file(file))
    try expectRefusal(of: file, store, code: .missing)
  }

  private func expectRefusal(
    ofManifest json: String, _ message: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let store = try store()
    try directory.write(json, to: "data/dataset.json")
    let error = try leagueError(location) { _ = try store.store.dataset(seasons: 2014...2015) }
    #expect(
      error == Fault(.badData, "\(directory.file("data/dataset.json")): \(message)"),
      sourceLocation: location)
  }

  @Test(arguments: ["", "{}", "nonsense", "[]", "{\"schema_version\": \"one\"}"])
  func `a manifest that is none is refused`(json: String) throws {
    try expectRefusal(
      ofManifest: json, "not a dataset record; put it back, or import again into another folder")
  }

  private var manifest: String {
    get throws { String(decoding: try directory.read("data/dataset.json"), as: UTF8.self) }
  }

  @Test func `a manifest of a later version is refused by its version`() throws {
    _ = try store()
    let later = try manifest.replacing("\"schema_version\" : 1", with: "\"schema_version\" : 2")
    try expectRefusal(ofManifest: later, "schema_version 2; this almanac reads version 1")
  }

  @Test func `a manifest with keys that are not known is read`() throws {
    let store = try store()
    let later = "{ \"colour\" : [1, {}]," + (try manifest).dropFirst()
    try directory.write(later, to: "data/dataset.json")
    #expect(try store.store.dataset(seasons: 2014...2015).gameCount == 4)
  }

  /// The fingerprint names the whole: a manifest that lost a season no longer has the right one.
  @Test func `a manifest whose fingerprint is not that of its parts is refused`() throws {
    let store = try store()
    let whole = try store.store.manifest()
    var lost = whole
    lost.seasons.removeLast()
    var renamed = whole
    renamed.fingerprint = String(repeating: "0", count: 64)
    var emptied = whole
    emptied.digests.seeds = ""
    var bare = whole
    bare.digests.slots = nil
    var scribbled = whole
    scribbled.digests.slots = "none"
    for manifest in [lost, renamed, emptied, bare, scribbled] {
      try directory.write(manifest.json, to: "data/dataset.json")
      #expect(throws: Fault.self) { _ = try store.store.manifest() }
      #expect(throws: Fault.self) { _ = try store.store.dataset(seasons: 2014...2014) }
      #expect(throws: Fault.self) { try store.add(Game(2016)) }
    }
  }

  /// In processes of their own, because what must not happen is a crash.
  @Test func `a manifest with impossible seasons is an error, never a crash`() async {
    await #expect(processExitsWith: .success) {
      let directory = TemporaryDirectory()
      let store = TestStore(in: directory)
      try store.add(Game(2014))
      var manifest = try store.store.manifest()
      manifest.seasons[0].season = 1 << 40
      try directory.write(manifest.json, to: "data/dataset.json")
      #expect(throws: Fault.self) { _ = try store.store.dataset(seasons: 0 ... .max) }
    }
    await #expect(processExitsWith: .success) {
      let directory = TemporaryDirectory()
      let store = TestStore(in: directory)
      try store.add(Game(2014))
      var manifest = try store.store.manifest()
      manifest.seasons.append(manifest.seasons[0])
      try directory.write(manifest.json, to: "data/dataset.json")
      #expect(throws: Fault.self) { _ = try store.add(Game(2015)) }
    }
  }
}
