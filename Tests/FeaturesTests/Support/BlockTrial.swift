import League
import TestSupport
import Testing

@testable import Features

/// A block over five teams, driven by hand. Teams are named by their place in the team table.
struct BlockTrial {
  private var block: any FeatureBlock
  private let columns: [String]
  private var season: Int32 = 2000

  init(_ name: String, _ settings: String...) throws {
    let asked = BlockCase(name: name, settings: settings)
    block = try asked.block(TeamTable((0..<5).map { Team(id: 101 + $0) }))
    columns = try asked.configuration.columns.map(\.name)
    begin(2000)
  }

  mutating func begin(_ season: Int, conferences: [Int32]? = nil) {
    self.season = Int32(season)
    block.beginSeason(SeasonStart(season: season, conferences: conferences))
  }

  /// Plays the games of one day: A, B, their points; no points for a game that is yet to be played.
  mutating func play(day: Int32, _ games: (Int32, Int32, Int32?, Int32)..., site: Site = .neutral) {
    let matchups = games.map { matchup($0.0, $0.1, day: day, site: site) }
    let results = games.map { game in
      game.2.map { GameResult(scoreA: $0, scoreB: game.3) }
    }
    block.absorb(GameDay(matchups[...], results[...]))
  }

  /// What is said of a team before a game against another, by column.
  func values(
    of team: Int32, day: Int32 = 50, against other: Int32 = 4, site: Site = .neutral
  ) -> [String: Double] {
    var values: [Double] = []
    block.appendValues(of: team, in: matchup(team, other, day: day, site: site), to: &values)
    return Dictionary(uniqueKeysWithValues: zip(columns, values))
  }

  private func matchup(_ teamA: Int32, _ teamB: Int32, day: Int32, site: Site) -> Matchup {
    Matchup(
      season: season, day: day, teamA: teamA, teamB: teamB, site: site, isTournament: false)
  }
}

/// Whether two values are the same but for rounding: hand-worked ones are fractions of a few terms.
func expect(
  _ found: [String: Double], _ expected: [String: Double],
  at location: SourceLocation = #_sourceLocation
) {
  #expect(found.keys.sorted() == expected.keys.sorted(), sourceLocation: location)
  for (name, value) in expected {
    let found = found[name] ?? .infinity
    #expect(
      value.isNaN ? found.isNaN : abs(found - value) <= 1e-12 * max(1, abs(value)),
      "\(name): \(found), not \(value)", sourceLocation: location)
  }
}
