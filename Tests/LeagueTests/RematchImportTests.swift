import Faults
import TestSupport
import Testing

@testable import League

/// Games of the same teams on one day: a played one leaves the store only when its season is replaced.
@Suite struct RematchImportTests {
  private let directory = TemporaryDirectory()
  private static let first = Game(day: 1, 1, 5, 2, 4)
  private static let second = Game(day: 1, 1, 6, 2, 3)

  private func store(_ games: Game...) throws -> TestStore {
    let store = TestStore(in: directory)
    try store.add(LeagueContents(games))
    return store
  }

  @Test(arguments: [[first], [second]])
  func `an import with one of two leaves the other`(games: [Game]) throws {
    let store = try store(Self.first, Self.second)
    let before = try snapshot(of: store.store.directory)
    let summary = try store.add(LeagueContents(games))
    #expect(summary.counts == "added 0, updated 0, unchanged 1, removed 0")
    #expect(try snapshot(of: store.store.directory) == before)
  }

  @Test func `another score is another game, and that is said`() throws {
    let store = try store(Self.first)
    let summary = try store.add(Self.second)
    #expect(summary.counts == "added 1, updated 0, unchanged 0, removed 0")
    #expect(
      summary.notes.map(\.message) == [
        "season 2015, day 1, 1 and 2: 6 to 3 was added beside 5 to 4, which stays; if it corrects "
          + "that score, replace the season by a file that has all of it"
      ])
    #expect(try store.games == [Self.first, Self.second])
  }

  @Test func `replacing drops the game that the import lacks`() throws {
    let store = try store(Self.first, Self.second)
    let summary = try store.add(Self.second, replacing: true)
    #expect(summary.counts == "added 0, updated 0, unchanged 1, removed 1")
    #expect(summary.notes.isEmpty)
    #expect(try store.games == [Self.second])
  }

  @Test func `results fill a schedule of two, one after the other`() throws {
    let unplayed = Game(day: 1, 1, nil, 2, nil)
    let store = try store(unplayed, unplayed)
    #expect(
      try store.add(Self.second).counts == "added 0, updated 1, unchanged 0, removed 0")
    #expect(try store.games == [Self.second, unplayed])
    // The whole day again, one still to be played, takes nothing back.
    #expect(
      try store.add(Self.second, unplayed).counts == "added 0, updated 0, unchanged 2, removed 0")
    #expect(
      try store.add(Self.first, Self.second).counts
        == "added 0, updated 1, unchanged 1, removed 0")
    #expect(try store.games == [Self.second, Self.first], "the games keep their order and ids")
  }

  @Test func `a number says which game a correction is of`() throws {
    let one = Game(day: 1, 1, 5, 2, 4, number: 1)
    let two = Game(day: 1, 1, 6, 2, 3, number: 2)
    let store = try store(one, two)
    let corrected = Game(day: 1, 1, 5, 2, 3, number: 1)
    let summary = try store.add(corrected)
    #expect(summary.counts == "added 0, updated 1, unchanged 0, removed 0")
    #expect(summary.notes.isEmpty)
    #expect(try store.games == [corrected, two])
    // The number of the first alone says that the second is another.
    #expect(try store.add(Game(day: 1, 1, 5, 2, 3, number: 3)).addedGames == 1)
    #expect(try store.games.map(\.number) == [1, 2, 3])
  }

  @Test func `a game is found by its score until its number is told, and is numbered then`() throws
  {
    let store = try store(Self.first, Self.second)
    let summary = try store.add(
      Game(day: 1, 1, 6, 2, 3, number: 1), Game(day: 1, 1, 5, 2, 4, number: 2))
    #expect(summary.counts == "added 0, updated 2, unchanged 0, removed 0")
    #expect(try store.games.map { $0.result!.scoreA } == [6, 5])
  }

  @Test func `numbers are kept, and are part of the season's digest where there are some`() throws {
    let store = try store(Game(day: 1, 1, 5, 2, 4, number: 2), Game(day: 2, 1, 5, 2, 4))
    #expect(try store.games.map(\.number) == [2, 0])
    let plain = TestStore(in: directory, "plain")
    try plain.add(Game(day: 1, 1, 5, 2, 4), Game(day: 2, 1, 5, 2, 4))
    #expect(
      try store.store.manifest().seasons[0].digest != plain.store.manifest().seasons[0].digest)
  }

  @Test func `a correction of the only game of a pairing that meets once a day replaces it`() throws
  {
    let store = try store(Self.first)
    let summary = try store.add(Self.second, pairsMeetOnce: true)
    #expect(summary.counts == "added 0, updated 1, unchanged 0, removed 0")
    #expect(summary.notes.isEmpty)
  }

  /// Half of the games first, then all of them, in any order: nothing is lost, nothing doubled.
  @Test(arguments: 0..<10)
  func `importing a part and then the whole is importing the whole`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let games = (0..<40).map { _ in
      Game(
        day: .random(in: 0...3, using: &random), 1, .random(in: 0...99, using: &random), 2,
        .random(in: 100...199, using: &random))
    }
    let distinct = games.reduce(into: [Game]()) { if !$0.contains($1) { $0.append($1) } }
    let (parts, whole) = (TestStore(in: directory, "parts"), TestStore(in: directory, "whole"))
    try whole.add(LeagueContents(distinct))
    try parts.add(LeagueContents(Array(distinct.shuffled(using: &random).prefix(15))))
    let summary = try parts.add(LeagueContents(distinct.shuffled(using: &random)))
    #expect(summary.unchangedGames == 15 && summary.addedGames == distinct.count - 15)
    #expect(try parts.games.sorted() == whole.games)
  }

  /// Two results that mirror each other are drawn by the pairing: over many pairings the side that stands
  /// first is A's or B's about as often.
  @Test func `the order of a day's rematches does not say who won`() {
    let pairings = (0..<400).map { Int64($0) }
    let firstWon = pairings.count { other in
      let games = [
        Game(day: Int32(other % 200), 1, 5, other + 2, 3),
        Game(day: Int32(other % 200), 1, 3, other + 2, 5),
      ]
      return games.sorted()[0].result!.margin > 0
    }
    // Four standard deviations of a fair coin.
    #expect(abs(firstWon - 200) < 40)
    // Of unlike results the sum decides, whoever won.
    let higher = Game(day: 1, 1, 2, 2, 9)
    let lower = Game(day: 1, 1, 5, 2, 4)
    #expect([higher, lower].sorted() == [lower, higher])
    #expect(
      [Game(day: 1, 1, 9, 2, 2), Game(day: 1, 1, 4, 2, 5)].sorted().map { $0.result!.scoreA }
        == [4, 9])
  }
}
