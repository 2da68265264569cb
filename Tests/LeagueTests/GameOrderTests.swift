import Faults
import SourceTables
import TestSupport
import Testing

@testable import League

@Suite struct GameOrderTests {
  private let directory = TemporaryDirectory()

  /// The columns' order against the one that games have as values.
  @Test(arguments: 0..<10)
  func `games come in canonical order whatever the order of the rows`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let ids = (0..<6).map { _ in Int64.random(in: 1...2_000_000_000, using: &random) }
    let small: [Int64] = [1, 2, 3, 50_000, 1 << 26]
    let teams = Bool.random(using: &random) ? ids : small
    let games = (0..<500).map { _ in
      let pair = teams.shuffled(using: &random)
      return Game(
        Int32.random(in: 2013...2016, using: &random), day: .random(in: 0...5, using: &random),
        pair[0], .random(in: 0...3, using: &random), pair[1], .random(in: 0...3, using: &random),
        site: .neutral)
    }
    var listing = GameListing()
    let table = try SourceTable(Array("a\n".utf8), name: "games.csv")
    listing.append(listed(games), rows: games.indices.map(Int32.init), of: table)
    let seasons = listing.seasons(GameOrder(listing), startDates: [:])
    #expect(seasons.map(\.season) == Set(games.map(\.season)).sorted())
    #expect(seasons.flatMap(\.games) == games.sorted())
  }

  /// Every other game from B's view.
  private func listed(_ games: [Game]) -> ListedGames {
    var listed = ListedGames()
    for (place, game) in games.enumerated() {
      let isTurned = place.isMultiple(of: 2)
      listed.season.append(game.season)
      listed.day.append(game.day)
      listed.first.append(isTurned ? game.teamB : game.teamA)
      listed.second.append(isTurned ? game.teamA : game.teamB)
      listed.site.append(isTurned ? -game.site.rawValue : game.site.rawValue)
      listed.firstScore.append(isTurned ? game.result!.scoreB : game.result!.scoreA)
      listed.secondScore.append(isTurned ? game.result!.scoreA : game.result!.scoreB)
      listed.overtimes.append(0)
      listed.isTournament.append(false)
      listed.number.append(0)
    }
    return listed
  }

  @Test func `the first fault by row is told, whichever column has it`() throws {
    let path = try directory.write(
      "season,day,team1,team2,score1,score2\n2015,1,A,B,1,2\n2015,1,A,B,1,x\n2015,900,A,B,1,2\n",
      to: "games.csv")
    let error = try leagueError { _ = try CSVImporter(path: path).read(for: ImportTarget()) }
    #expect(error.message.contains("games.csv:3: column \"score2\": found \"x\""))
  }
}
