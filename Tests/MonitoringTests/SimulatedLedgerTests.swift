import TestSupport
import Testing

@testable import Monitoring

/// Simulated seasons through the ledger, on both databases.
@Suite struct SimulatedLedgerTests {
  @Test(.slow, arguments: DatabaseKind.available)
  func `Ten seasons through the ledger give the numbers that they give on arrays`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let faults = SimulatedSeason.Fault.allCases
    var expected: [[(sharp: Double, tolerant: Double)]] = []
    for place in 0..<10 {
      let (season, fault) = (
        SimulatedSeason(seed: UInt64(1000 + place)), faults[place % faults.count]
      )
      expected.append(season.evidence(fault))
      var games = WatchedLedger.games(season, fault)
      for game in games.indices {
        games[game].season = 2024 + place
        games[game].day += 400 / 7 * 7 * place
      }
      try here.forecast(games)
      try here.settle(games, at: WatchedLedger.moment(8000))
    }
    let look = try Monitor(here.ledger, here.run(), Schedule()).record(
      at: WatchedLedger.moment(8000)
    ).look
    #expect(look.seasons.count == 10)
    for (season, path) in zip(look.seasons, expected) {
      #expect(season.plannedWeeks == 30)
      #expect(season.evidence.points.count == path.count)
      for (point, value) in zip(season.evidence.points, path) {
        // The order within a week is another, and rounding with it.
        #expect(abs(point.sharp - value.sharp) <= 1e-9 * max(1, value.sharp))
        #expect(abs(point.tolerant - value.tolerant) <= 1e-9 * max(1, value.tolerant))
      }
    }
    #expect(try here.ledger.verifyPerformance().isEmpty)
  }
}
