import Hyperparameters
import League
import Testing

@testable import Features

@Suite struct BoxScoreBlockTests {
  private static let teams = TeamTable((0..<4).map { Team(id: $0) })

  /// It has none.
  private static let parameters = HyperparameterResolver(
    FeatureBlockDefinition.boxScore.parameters
  ).values()

  private struct PlayedGame {
    let matchup: Matchup
    let result: GameResult?
    let boxScores: BoxScores?

    init(
      _ day: Int32, _ teamA: Int32, _ scoreA: Int32?, _ boxA: BoxScore?, _ teamB: Int32,
      _ scoreB: Int32, _ boxB: BoxScore?
    ) {
      matchup = Matchup(
        season: 2000, day: day, teamA: teamA, teamB: teamB, site: .home, isTournament: false)
      result = scoreA.map { GameResult(scoreA: $0, scoreB: scoreB) }
      boxScores = boxA.map { BoxScores(teamA: $0, teamB: boxB!) }
    }
  }

  private static func box(
    _ made: Int32, of attempted: Int32, threes: Int32, freeThrows: Int32, of tries: Int32,
    offensive: Int32, defensive: Int32, turnovers: Int32
  ) -> BoxScore {
    BoxScore(
      fieldGoalsMade: made, fieldGoalsAttempted: attempted, threesMade: threes,
      threesAttempted: threes + 10, freeThrowsMade: freeThrows, freeThrowsAttempted: tries,
      offensiveRebounds: offensive, defensiveRebounds: defensive, assists: 90,
      turnovers: turnovers, steals: 91, blocks: 92, fouls: 93)
  }

  private static let first = box(
    30, of: 60, threes: 8, freeThrows: 12, of: 20, offensive: 10, defensive: 25, turnovers: 12)
  private static let firstOther = box(
    25, of: 62, threes: 5, freeThrows: 15, of: 20, offensive: 12, defensive: 20, turnovers: 10)
  private static let second = box(
    20, of: 50, threes: 4, freeThrows: 6, of: 8, offensive: 5, defensive: 30, turnovers: 15)
  private static let secondOther = box(
    24, of: 58, threes: 3, freeThrows: 9, of: 12, offensive: 9, defensive: 28, turnovers: 11)

  /// Team 1's two games, once as A and once as B; and one without box scores, which does not count.
  private static let games = [
    PlayedGame(1, 1, 80, first, 2, 70, firstOther), PlayedGame(2, 1, 120, nil, 3, 20, nil),
    PlayedGame(3, 0, 60, secondOther, 1, 50, second),
  ]

  private func season(_ games: [PlayedGame]) -> SeasonGames {
    SeasonGames(
      season: 2000, matchups: games.map(\.matchup), results: games.map(\.result),
      boxScores: games.map(\.boxScores))
  }

  private func block() throws -> any FeatureBlock {
    var block = try FeatureBlockDefinition.boxScore.make(Self.parameters, Self.teams)
    block.beginSeason(SeasonStart(season: 2000, conferences: nil))
    return block
  }

  private func values(_ block: any FeatureBlock, of team: Int32) -> [Double] {
    var values: [Double] = []
    block.appendValues(of: team, in: Self.games[0].matchup, to: &values)
    return values
  }

  private func absorb(_ games: [PlayedGame], _ block: inout any FeatureBlock) {
    let season = season(games)
    for day in season.days { block.absorb(season.day(day)) }
  }

  /// The block may add and divide in another order than the hand.
  private func expect(
    _ found: [Double], _ known: [Double], _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == known.count, sourceLocation: location)
    for (column, (one, other)) in zip(FeatureBlockDefinition.boxScore.columns, zip(found, known)) {
      #expect(abs(one - other) < 1e-12 * abs(other), "\(column.name)", sourceLocation: location)
    }
  }

  @Test func `it is ratios of sums over the season`() throws {
    var block = try block()
    absorb(Self.games, &block)
    // Possessions of day 1: 60 − 10 + 12 + 0.475·20 = 71.5 and 62 − 12 + 10 + 0.475·20 = 69.5, the
    // game's 70.5. Of day 3: 50 − 5 + 15 + 0.475·8 = 63.8 and 58 − 9 + 11 + 0.475·12 = 65.7, the
    // game's 64.75. Together 135.25 in 2 games.
    // Points: 80 + 50 = 130, opponents' 70 + 60 = 130.
    // Own field goals 30 + 20 with 8 + 4 threes of 60 + 50; opponents' 25 + 24 with 5 + 3 of 62 + 58.
    // Turnovers 12 + 15, opponents' 10 + 11. Free throws made 12 + 6, opponents' 15 + 9.
    // Offensive rebounds 10 + 5 beside opponents' defensive 20 + 28; theirs 12 + 9 beside 25 + 30.
    expect(
      values(block, of: 1),
      [
        135.25 / 2, 13_000 / 135.25, 13_000 / 135.25,
        56 / 110.0, 27 / 135.25, 15 / 63.0, 18 / 110.0,
        53 / 120.0, 21 / 135.25, 21 / 76.0, 24 / 120.0,
      ])
    // The opponent of day 1 has that game from the other side: 70 points to 80 in 70.5 possessions.
    expect(
      values(block, of: 2),
      [
        70.5, 7000 / 70.5, 8000 / 70.5,
        27.5 / 62, 10 / 70.5, 12 / 37.0, 15 / 62.0,
        34 / 60.0, 12 / 70.5, 10 / 30.0, 12 / 60.0,
      ])
  }

  @Test func `a team without box scores is unknown in every column`() throws {
    var block = try block()
    #expect(values(block, of: 1).allSatisfy { $0.isNaN })
    absorb(Self.games, &block)
    #expect(values(block, of: 3).count == FeatureBlockDefinition.boxScore.columns.count)
    #expect(values(block, of: 3).allSatisfy { $0.isNaN })
  }

  @Test func `a season without box scores tells nothing`() throws {
    var block = try block()
    let games = Self.games
    let season = SeasonGames(
      season: 2000, matchups: games.map(\.matchup), results: games.map(\.result))
    for day in season.days { block.absorb(season.day(day)) }
    #expect(values(block, of: 1).allSatisfy { $0.isNaN })
  }

  @Test func `each season starts anew`() throws {
    var block = try block()
    absorb(Self.games, &block)
    block.beginSeason(SeasonStart(season: 2001, conferences: nil))
    #expect(values(block, of: 1).allSatisfy { $0.isNaN })
  }

  @Test func `what would be a share of nothing is unknown`() throws {
    let none = Self.box(
      0, of: 0, threes: 0, freeThrows: 0, of: 0, offensive: 0, defensive: 0, turnovers: 0)
    var block = try block()
    absorb([PlayedGame(1, 1, 0, none, 2, 0, none)], &block)
    let found = values(block, of: 1)
    #expect(found[0] == 0)
    #expect(found.dropFirst().allSatisfy { $0.isNaN })
  }

  /// A game's own counts, and those of later days, leave the rows of its day as they are.
  @Test func `a box score never shows on its own day`() throws {
    func rows(_ games: [PlayedGame]) throws -> [UInt64] {
      var league = LeagueContents()
      league.teams = Self.teams.teams
      let block = FeatureConfiguration.Block(.boxScore, Self.parameters)
      let table = try FeatureTable(
        league.dataset(), seasons: [season(games)], FeatureConfiguration([block]), threads: 1)
      return table.features.values.flatMap { column in column.map(\.bitPattern) }
    }
    let rematches = [
      PlayedGame(1, 1, 80, Self.first, 2, 70, Self.firstOther),
      PlayedGame(3, 1, 80, Self.second, 2, 70, Self.secondOther),
      PlayedGame(3, 1, 80, Self.first, 2, 70, Self.second),
    ]
    var changed = rematches
    changed[1] = PlayedGame(3, 1, 8, Self.firstOther, 2, 70, Self.first)
    changed[2] = PlayedGame(3, 1, 80, nil, 2, 70, nil)
    let rowsBefore = try rows(rematches)
    #expect(try rows(changed) == rowsBefore)
    let after = PlayedGame(4, 1, 80, Self.first, 2, 70, Self.first)
    let rowsAfter = try rows(rematches + [after])
    #expect(try rows(changed + [after]) != rowsAfter)
  }
}
