import TestSupport
import Testing

@testable import League

@Suite struct GameIDTests {
  @Test func `an id tells season, day and teams, the lower first`() {
    let ids = GameID.ids(of: [Game(2015, day: 7, 1462, 60, 1101, 61)])
    #expect(ids.map(\.description) == ["2015_7_1101_1462"])
  }

  @Test func `same-day rematches are numbered from the second on`() {
    let games = [
      Game(day: 1, 1, 5, 2, 4), Game(day: 1, 1, 5, 2, 4), Game(day: 1, 2, 6, 1, 5),
      Game(day: 1, 1, 5, 3, 4), Game(day: 2, 1, 5, 2, 4),
    ].sorted()
    #expect(
      GameID.ids(of: games).map(\.description) == [
        "2015_1_1_2", "2015_1_1_2_2", "2015_1_1_2_3", "2015_1_1_3", "2015_2_1_2",
      ])
  }

  @Test(arguments: [(1, ""), (2, "_2"), (3, "_3"), (10, "_10")])
  func `only a rematch has a number`(rematch: Int, ending: String) {
    let id = GameID(season: 2015, day: 0, teamA: 1, teamB: 2, rematch: rematch)
    #expect(id.description == "2015_0_1_2" + ending)
  }

  @Test(arguments: 0..<10)
  func `ids are unique`(seed: UInt64) {
    for season in RandomLeague(seed: seed).contents.seasons {
      #expect(Set(GameID.ids(of: season.games)).count == season.games.count)
    }
  }

  @Test(arguments: 0..<10)
  func `a game of a store and its matchup have the same id`(seed: UInt64) {
    let contents = RandomLeague(seed: seed).contents
    let teams = TeamTable(contents.teams)
    for season in contents.seasons {
      let matchups = season.games.map { game in
        Matchup(
          season: game.season, day: game.day, teamA: teams.place(ofID: game.teamA)!,
          teamB: teams.place(ofID: game.teamB)!, site: game.site, isTournament: game.isTournament)
      }
      #expect(GameID.ids(of: matchups[...], teams: teams) == GameID.ids(of: season.games))
    }
  }

  @Test(arguments: 0..<10)
  func `a text gives the id back that it was made of`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let id = GameID(
        season: .random(in: -3...9999, using: &random), day: .random(in: -9...400, using: &random),
        teamA: .random(in: -9...9, using: &random), teamB: .random(in: 0 ... .max, using: &random),
        rematch: .random(in: 1...12, using: &random))
      #expect(GameID(id.description) == id)
    }
  }

  @Test(arguments: [
    "", "2015", "2015_1_2", "2015_1_2_", "2015_1_2_3_", "2015_1_2_3_1", "2015_1_2_3_0",
    "2015_1_2_3_-2", "2015_1_2_3_2_2", "02015_1_2_3", "2015_+1_2_3", "2015_1_2_03", " 2015_1_2_3",
    "2015_1_2_3\n", "2015-1-2-3", "2015_9999999999_2_3", "2015_1_2_3_x", "2015_1__3",
    "２０１５_1_2_3",
  ])
  func `no other text is an id`(text: String) {
    #expect(GameID(text) == nil)
  }
}
