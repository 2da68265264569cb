import TestSupport
import Testing

@testable import League

@Suite struct GameTests {
  @Test(arguments: [(Site.home, Site.away), (.away, .home), (.neutral, .neutral)])
  func `naming the teams in the other order swaps site and scores`(site: Site, reversed: Site) {
    let one = Game(
      season: 2015, day: 11, first: 1101, second: 1102, site: site, isTournament: true,
      result: GameResult(scoreA: 70, scoreB: 65, overtimes: 2))
    let other = Game(
      season: 2015, day: 11, first: 1102, second: 1101, site: reversed, isTournament: true,
      result: GameResult(scoreA: 65, scoreB: 70, overtimes: 2))
    #expect(one == other)
    #expect(other.teamA == 1101 && other.teamB == 1102)
    #expect(other.site == site)
    #expect(other.result == GameResult(scoreA: 70, scoreB: 65, overtimes: 2))
  }

  @Test func `box scores turn with the teams`() {
    let boxScores = BoxScores(countingFrom: 1)
    let one = Game(2015, 1101, 70, 1102, 65, site: .neutral, boxScores: boxScores)
    #expect(one.boxScores == boxScores)
    #expect(one == Game(2015, 1102, 65, 1101, 70, site: .neutral, boxScores: boxScores.swapped))
    #expect(boxScores.swapped.teamA == boxScores.teamB)
    #expect(boxScores.swapped.swapped == boxScores)
  }

  @Test func `a box score is its list of counts`() {
    let counts = (1...13).map(Int32.init)
    let box = BoxScore { counts[$0] }
    #expect(box.counts == counts)
    #expect(BoxScore.names.count == counts.count)
    let named = [
      "field_goals_made": box.fieldGoalsMade, "field_goals_attempted": box.fieldGoalsAttempted,
      "threes_made": box.threesMade, "threes_attempted": box.threesAttempted,
      "free_throws_made": box.freeThrowsMade, "free_throws_attempted": box.freeThrowsAttempted,
      "offensive_rebounds": box.offensiveRebounds, "defensive_rebounds": box.defensiveRebounds,
      "assists": box.assists, "turnovers": box.turnovers, "steals": box.steals,
      "blocks": box.blocks, "fouls": box.fouls,
    ]
    #expect(BoxScore.names.map { named[$0] } == counts)
  }

  @Test func `a game without a result has none in either order`() {
    #expect(Game(day: 3, 1102, nil, 1101, nil).result == nil)
  }

  @Test func `a team that plays itself traps`() async {
    await #expect(processExitsWith: .failure) {
      _ = Game(day: 3, 1101, 70, 1101, 65)
    }
  }

  @Test(arguments: [(70, 65, 5, 1.0), (65, 70, -5, 0), (20, 20, 0, 0.5), (0, 0, 0, 0.5)])
  func `a result has a margin and an outcome from A's view`(
    scoreA: Int32, scoreB: Int32, margin: Int32, outcome: Double
  ) {
    let result = GameResult(scoreA: scoreA, scoreB: scoreB)
    #expect(result.margin == margin)
    #expect(result.outcome == outcome)
  }

  @Test func `a site reverses for the other team and is stored as a sign`() {
    #expect([Site.home, .neutral, .away].map(\.reversed) == [.away, .neutral, .home])
    #expect([Site.home, .neutral, .away].map(\.rawValue) == [1, 0, -1])
  }

  @Test func `a swapped matchup is the same game from B's view`() {
    let matchup = Matchup(
      season: 2015, day: 11, teamA: 3, teamB: 5, site: .home, isTournament: true, seedA: 2,
      seedB: 15)
    let swapped = matchup.swapped
    #expect((swapped.seedA, swapped.seedB) == (15, 2))
    #expect((swapped.teamA, swapped.teamB, swapped.site) == (5, 3, .away))
    #expect(swapped.isTournament && swapped.day == 11 && swapped.season == 2015)
    #expect(swapped.swapped == matchup)
  }

  @Test func `games are ordered by season, day, A and B`() {
    let ordered = [
      Game(2014, day: 99, 5, 1, 6, 0), Game(day: 3, 7, 1, 9, 0), Game(day: 11, 1, 1, 9, 0),
      Game(day: 11, 2, 1, 3, 0), Game(day: 11, 8, 1, 2, 0),
    ]
    #expect(ordered.shuffled().sorted() == ordered)
  }

  /// Ids, fingerprints and box scores rest on it.
  @Test func `same-day rematches are ordered by what they hold, those not played last`() {
    func game(
      _ score: Int32?, _ other: Int32 = 60, overtimes: Int8 = 0, site: Site = .neutral,
      isTournament: Bool = false
    ) -> Game {
      Game(
        season: 2015, day: 11, first: 1101, second: 1102, site: site, isTournament: isTournament,
        result: score.map { GameResult(scoreA: $0, scoreB: other, overtimes: overtimes) })
    }
    let ordered = [
      game(90, site: .away), game(50), game(60, 50), game(60), game(60, overtimes: 1),
      game(40, site: .home), game(30, site: .away, isTournament: true),
      game(20, isTournament: true),
      game(nil, site: .away), game(nil), game(nil, isTournament: true),
    ]
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20 { #expect(ordered.shuffled(using: &random).sorted() == ordered) }
    #expect(
      GameID.ids(of: [game(nil), game(0, 1)].sorted()).map(\.description) == [
        "2015_11_1101_1102", "2015_11_1101_1102_2",
      ])
    #expect([game(nil), game(0, 1)].sorted().map { $0.result == nil } == [false, true])
  }

  @Test(.slow, arguments: 0..<10)
  func `the canonical order does not depend on the order of the rows`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Few values, so that many games are same-day rematches that differ in one thing.
    let games = (0..<200).map { _ in
      Game(
        season: 2015, day: .random(in: 0...1, using: &random), first: 1,
        second: .random(in: 2...3, using: &random),
        site: Bool.random(using: &random) ? .home : .neutral,
        isTournament: Bool.random(using: &random),
        result: Bool.random(using: &random)
          ? GameResult(
            scoreA: .random(in: 0...1, using: &random), scoreB: .random(in: 0...1, using: &random),
            overtimes: .random(in: 0...1, using: &random)) : nil,
        boxScores: Bool.random(using: &random)
          ? BoxScores(countingFrom: .random(in: 0...1, using: &random)) : nil)
    }
    let sorted = games.sorted()
    for _ in 0..<5 {
      #expect(games.shuffled(using: &random).sorted() == sorted)
    }
    #expect(games.map { game in Game(reversing: game) }.sorted() == sorted)
  }
}

extension Game {
  /// The same game as a source that names B first has it.
  fileprivate init(reversing game: Game) {
    self.init(
      season: game.season, day: game.day, first: game.teamB, second: game.teamA,
      site: game.site.reversed, isTournament: game.isTournament,
      result: game.result.map {
        GameResult(scoreA: $0.scoreB, scoreB: $0.scoreA, overtimes: $0.overtimes)
      }, boxScores: game.boxScores?.swapped)
  }
}
