import League
import Models
import TestSupport
import Testing

@testable import Training

/// No probability of a model that learns from rows knows of a game of its own day or of a later one.
@Suite(.slow) struct StatelessLeakTests {
  private enum Change: CaseIterable { case alter, delete, unplay }

  @Test(arguments: StatelessTraining.names, PredictionScope.allCases)
  func `changing any game changes nothing before the next day`(
    name: String, scope: PredictionScope
  ) throws {
    var training = try StatelessTraining(name)
    training.scope = scope
    training.seasons = 2000...2002
    let league = MadeUpLeague(seed: 1, seasons: training.seasons)
    let before = try training.run(league).predictions
    var random = SeededGenerator(seed: 12)
    var laterChanges = 0
    for change in Change.allCases {
      for _ in 0..<4 {
        let index = Int(random.next() % UInt64(league.games.count))
        let game = league.games[index]
        var changed = league
        switch change {
        case .alter: changed.alter(index)
        case .delete: changed.games.remove(at: index)
        case .unplay: changed.games[index] = game.with(nil)
        }
        let after = try training.run(changed).predictions
        expectSame(
          before.through(season: game.season, day: game.day),
          after.through(season: game.season, day: game.day),
          except: change == .delete ? game : nil)
        if before.byGame.contains(where: { after.byGame[$0] != nil && after.byGame[$0] != $1 }) {
          laterChanges += 1
        }
      }
    }
    // All but those of the last days, and those that had no score.
    #expect(laterChanges >= 7)
  }

  @Test(arguments: StatelessTraining.names)
  func `the season's own games are learnt from before its tournament, and no later ones`(
    name: String
  ) throws {
    var training = try StatelessTraining(name)
    training.scope = .tournament
    training.seasons = 2000...2001
    training.features = ["site"]
    // Rows of the site alone know of no game, so what differs was learnt.
    let league = MadeUpLeague(seed: 2, seasons: training.seasons)
    let before = try training.run(league).predictions.byGame
    func changes(_ isChanged: (Game) -> Bool) throws -> Bool {
      var changed = league
      for index in league.games.indices where isChanged(league.games[index]) {
        changed.alter(index)
      }
      return try training.run(changed).predictions.byGame != before
    }
    #expect(try changes { $0.season == 2000 && !$0.isTournament })
    #expect(try changes { $0.season == 2000 && $0.isTournament })
    // Days are multiples of 3; the last before the tournament is the thirteenth.
    #expect(try changes { $0.season == 2001 && (30...36).contains($0.day) })
    #expect(try !changes { $0.season == 2001 && $0.day >= 39 })
  }

  /// Bit for bit, but for a game that was taken away.
  private func expectSame(_ before: Forecasts, _ after: Forecasts, except game: Game?) {
    let excepted = game.map { "\($0.season)_\($0.day)_\($0.teamA)_\($0.teamB)_" }
    let kept = before.filter { row in excepted.map { !row.key.hasPrefix($0) } ?? true }
    #expect(kept.mapValues(\.bitPattern) == after.mapValues(\.bitPattern))
  }
}
