import Faults
import Foundation
import Storage
import TestSupport
import Testing
import Time

@testable import League

/// Imports that were killed, by the directories that they leave behind.
@Suite struct ImportJournalTests {
  private let directory = TemporaryDirectory()
  private static let old = LeagueContents(
    [Game(2014, day: 3), Game(2015, day: 3)], start: CalendarDate("2013-11-04"),
    teams: [Team(id: 1101, name: "Amber")])
  private static let new = LeagueContents(
    [
      Game(2015, day: 3, 1101, 99, boxScores: BoxScores(countingFrom: 1)), Game(2015, day: 9),
      Game(2016, day: 3),
    ],
    teams: [Team(id: 1101, name: "Birch")])

  /// The files, all of them changed by the import of `new`, in the order in which they are moved.
  private static let files = [
    "box_scores/season=2015/box_scores.parquet", "games/season=2015/games.parquet",
    "games/season=2016/games.parquet", "teams.parquet", "dataset.json",
  ]

  /// A store in `data` that holds `old`, and one in `done` to which `new` was imported.
  private func stores() throws -> (killed: TestStore, done: TestStore) {
    let stores = (TestStore(in: directory, "data"), TestStore(in: directory, "done"))
    for store in [stores.0, stores.1] { try store.add(Self.old) }
    try stores.1.add(Self.new, pairsMeetOnce: true)
    let (before, after) = (
      try snapshot(of: stores.0.store.directory), try snapshot(of: stores.1.store.directory)
    )
    let changed = after.filter { before[$0.key] != $0.value && $0.value != nil }.map(\.key)
    #expect(changed.sorted() == Self.files.sorted())
    return stores
  }

  /// Leaves `data` as an import of `new` does that is killed after so many files were moved.
  private func kill(afterMoving moved: Int) throws {
    for (index, file) in Self.files.enumerated() {
      let place = index < moved ? "data/" : "data/.incoming/"
      try directory.write(try directory.read("done/" + file), to: place + file)
    }
    try FileSystem.makeDirectory(directory.file("data/.incoming/games/season=2015"))
  }

  @Test(arguments: 0...5)
  func `an import that was decided is finished by the next reader`(moved: Int) throws {
    let stores = try stores()
    try kill(afterMoving: moved)
    let dataset = try stores.killed.store.dataset(seasons: 2014...2016, boxScores: true)
    #expect(dataset.seasons[1].boxScores == [BoxScores(countingFrom: 1), nil])
    #expect(
      dataset.fingerprint == (try stores.done.store.dataset(seasons: 2014...2016).fingerprint))
    #expect(dataset.gameCount == 4)
    #expect(
      try snapshot(of: stores.killed.store.directory) == snapshot(of: stores.done.store.directory))
  }

  @Test(arguments: 0...5)
  func `the manifest is that of the finished import`(moved: Int) throws {
    let stores = try stores()
    try kill(afterMoving: moved)
    #expect(!stores.killed.store.isEmpty)
    #expect(try stores.killed.store.manifest() == stores.done.store.manifest())
  }

  @Test(arguments: 0...5)
  func `dates are those of the finished import`(moved: Int) throws {
    let stores = try stores()
    try kill(afterMoving: moved)
    #expect(try stores.killed.store.dates() == stores.done.store.dates())
  }

  @Test(arguments: 0...5)
  func `the next import adds to the finished one`(moved: Int) throws {
    let stores = try stores()
    try kill(afterMoving: moved)
    let summary = try stores.killed.add(Game(2015, day: 3, 1101, 99), Game(2017))
    #expect(summary.counts == "added 1, updated 0, unchanged 1, removed 0")
    try stores.done.add(Game(2015, day: 3, 1101, 99), Game(2017))
    #expect(try stores.killed.store.contents() == stores.done.store.contents())
    #expect(FileSystem.kind(of: directory.file("data/.incoming")) == nil)
  }

  @Test func `the first import of all is finished too`() throws {
    let stores = try stores()
    try FileSystem.remove(directory.file("data"))
    for (name, bytes) in try snapshot(of: stores.done.store.directory) {
      if let bytes { try directory.write(bytes, to: "data/.incoming/" + name) }
    }
    #expect(!stores.killed.store.isEmpty)
    #expect(try LeagueSource(directory: directory.file("data")).seasons == [2014, 2015, 2016])
    #expect(try stores.killed.store.contents() == stores.done.store.contents())
  }

  @Test func `an import that was not decided leaves the store as it was`() throws {
    let stores = try stores()
    let before = try stores.killed.store.contents()
    for file in Self.files.dropLast() {
      try directory.write(try directory.read("done/" + file), to: "data/.incoming-1B4E/" + file)
    }
    try directory.write("half a fi", to: "data/.incoming-1B4E/dataset.json")
    #expect(try stores.killed.store.contents() == before)
    #expect(try stores.killed.store.dataset(seasons: 2014...2016).gameCount == 2)
    try stores.killed.add(Self.new, pairsMeetOnce: true)
    #expect(
      try snapshot(of: stores.killed.store.directory) == snapshot(of: stores.done.store.directory))
  }

  @Test func `a reader of an undecided first import finds nothing`() throws {
    try directory.write("half a fi", to: "data/.incoming-1B4E/dataset.json")
    let store = GameStore(directory: directory.file("data"))
    #expect(store.isEmpty)
    #expect(try leagueError { _ = try store.manifest() }.code == .missing)
  }

  /// Waits until somebody waits for the lock of `data`.
  private func awaitWaiter() async throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: directory.file("data/.lock"))
    let inode = try #require(attributes[.systemFileNumber] as? Int)
    for _ in 0..<3000 {
      let locks = String(decoding: try FileSystem.read("/proc/locks"), as: UTF8.self)
      let isWaiting = locks.split(separator: "\n").contains {
        $0.contains("-> FLOCK") && $0.contains(":\(inode) ")
      }
      if isWaiting { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("after 30 seconds nobody waits for the lock")
  }

  @Test(arguments: 0...5)
  func `a reader that waited for an import that was killed finishes it`(moved: Int) async throws {
    let stores = try stores()
    let lock = try DirectoryLock(exclusive: directory.file("data"))
    let store = stores.killed.store
    let reader = Background { try store.dataset(seasons: 2014...2016).fingerprint }
    try await awaitWaiter()
    try kill(afterMoving: moved)
    _ = consume lock
    #expect(try await reader.value == stores.done.store.dataset(seasons: 2014...2016).fingerprint)
  }

  @Test(arguments: 0...5)
  func `an import that waited for one that was killed finishes it first`(moved: Int) async throws {
    let stores = try stores()
    let lock = try DirectoryLock(exclusive: directory.file("data"))
    let killed = stores.killed
    let next = Background { try killed.add(Game(2017)) }
    try await awaitWaiter()
    try kill(afterMoving: moved)
    _ = consume lock
    _ = try await next.value
    try stores.done.add(Game(2017))
    #expect(try killed.store.contents() == stores.done.store.contents())
  }
}
