import TestSupport
import Testing

@testable import League

/// Detailed results beside the compact ones, or in their place.
@Suite struct KaggleDetailedResultsTests {
  private let directory = TemporaryDirectory()

  private func read(_ path: String) throws -> LeagueContents {
    try KaggleImporter(path: path).read(for: ImportTarget()).contents.normalized()
  }

  private static func box(_ counts: Int32...) -> BoxScore { BoxScore { counts[$0] } }

  /// By season, day by day. On day 12 of 2014 it was B that won.
  private static let expected: [[BoxScores?]] = [
    [
      nil,
      BoxScores(
        teamA: box(23, 52, 4, 14, 10, 13, 8, 23, 12, 11, 5, 2, 18),
        teamB: box(22, 50, 5, 15, 12, 18, 9, 24, 13, 10, 6, 3, 19)),
      BoxScores(
        teamA: box(25, 50, 6, 18, 15, 20, 10, 22, 12, 11, 7, 3, 16),
        teamB: box(26, 58, 8, 20, 10, 12, 9, 20, 11, 12, 8, 1, 19)),
    ],
    [
      BoxScores(
        teamA: box(30, 60, 10, 20, 10, 15, 12, 25, 14, 9, 6, 4, 18),
        teamB: box(18, 55, 4, 16, 10, 14, 8, 22, 9, 13, 5, 2, 17))
    ],
  ]

  private func expectBoxScores(_ league: LeagueContents) throws {
    #expect(league.seasons.map { $0.games.map(\.boxScores) } == Self.expected)
    let first = try #require(league.seasons[0].games[1].boxScores)
    #expect((first.teamA.fieldGoalsMade, first.teamA.fouls) == (23, 18))
    #expect((first.teamB.threesMade, first.teamB.offensiveRebounds) == (5, 9))
  }

  @Test(arguments: KaggleDownload.detailedGenerations)
  func `they are read from a folder`(download: KaggleDownload) throws {
    try expectBoxScores(try read(try download.write(to: directory)))
  }

  @Test(.slow, arguments: KaggleDownload.detailedGenerations)
  func `they are read from a zip`(download: KaggleDownload) throws {
    let path = directory.file("download.zip")
    try makeZip(download.files, at: path)
    try expectBoxScores(try read(path))
  }

  @Test(arguments: KaggleDownload.detailedGenerations)
  func `they change nothing else, and stay when compact results come again`(
    download: KaggleDownload
  ) throws {
    let compact = KaggleDownload(
      download, keeping: { !$0.lowercased().contains("detailed") })
    let (detailed, plain) = (
      try read(try download.write(to: directory)),
      try read(try compact.write(to: directory, folder: "compact"))
    )
    for (one, other) in zip(detailed.seasons, plain.seasons) {
      let bare = one.games.map { game in
        var game = game
        game.boxScores = nil
        return game
      }
      #expect(bare == other.games)
    }
    let store = TestStore(in: directory)
    try store.add(detailed)
    #expect(try !store.add(plain).changedStore)
    #expect(try store.store.contents() == detailed)
  }

  @Test func `without compact results the detailed ones list the games`() throws {
    let download = KaggleDownload(
      KaggleDownload.detailedGenerations[3], keeping: { !$0.contains("Compact") })
    let league = try read(try download.write(to: directory))
    #expect(
      league.seasons.map { $0.games.map(\.boxScores) } == [
        Array(Self.expected[0].dropFirst()), Self.expected[1],
      ])
    #expect(league.seasons[0].games.map(\.isTournament) == [false, true])
    #expect(league.seasons[0].games[0].result?.overtimes == 1)
  }

  @Test func `a game without scores has no counts either`() throws {
    let row = "2014,12,1103,,1101,,A,0" + String(repeating: ",", count: 26)
    var download = KaggleDownload.details(row)
    download.files[KaggleDownload.resultsFile] = nil
    let game = try #require(try read(try download.write(to: directory)).seasons[0].games.first)
    #expect(game.result == nil && game.boxScores == nil)
  }

  /// Kaggle's own counts do not always add up to the score.
  @Test func `points that the counts do not add up to are taken`() throws {
    let row = KaggleDownload.detailedRow.replacing("22,50,5,15", with: "21,50,5,15")
    let league = try read(try KaggleDownload.details(row).write(to: directory))
    #expect(league.seasons[0].games[1].boxScores?.teamB.fieldGoalsMade == 21)
  }
}
