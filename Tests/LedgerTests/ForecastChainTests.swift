import Faults
import TestSupport
import Testing

@testable import Database
@testable import Ledger

/// What the chain shows, and what only a seal does.
@Suite struct ForecastChainTests {
  static let kinds = DatabaseKind.available

  /// A ledger of ten forecasts whose triggers are gone, as somebody who means harm leaves it.
  private func tampered(
    _ kind: DatabaseKind, _ change: String
  ) throws -> (LedgerFixture, Ledger, ForecastSeal) {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    _ = try ledger.append(
      (1...10).map { LedgerFixture.draft($0) }, to: fixture.league, as: .issued,
      at: LedgerFixture.moment(0))
    let seal = try #require(try ledger.seal(fixture.league.id, at: LedgerFixture.moment(1)))
    for table in ["forecasts"] {
      let names = kind == .sqlite ? ["no_update", "no_delete"] : ["no_change"]
      for name in names {
        let suffix = kind == .sqlite ? "" : " ON \(table)"
        try ledger.connection.run("DROP TRIGGER \(table)_\(name)\(suffix)")
      }
    }
    try ledger.connection.run("DELETE FROM counting_forecasts")
    try ledger.connection.run(change)
    return (fixture, ledger, seal)
  }

  @Test(arguments: kinds)
  func `Nothing is found where nothing was touched`(kind: DatabaseKind) throws {
    let (fixture, ledger, seal) = try tampered(kind, "SELECT 1")
    let found = try ledger.verifyForecasts(fixture.league.id, against: seal)
    #expect(found.isWhole)
    #expect(found.count == 10)
    #expect(found.head == seal.digest)
    let text = seal.description
    #expect(try ForecastSeal(text) == seal)
    // More rows later change nothing about it.
    _ = try ledger.append(
      [LedgerFixture.draft(11)], to: fixture.league, as: .issued, at: LedgerFixture.moment(1))
    #expect(try ledger.verifyForecasts(fixture.league.id, against: seal).isWhole)
  }

  static let changes = [
    "probability = 0.76", "team_a = 'Else'", "issued_at = issued_at - 1", "deadline = deadline + 1",
    "game_id = 'x'", "site = 0", "run_id = 'x'", "model = 'x'", "model_version = NULL",
    "predictions_digest = 'x'", "known_day = 4", "known_season = 2023", "origin = 'replayed'",
    "season = 2023", "day = 11", "date = '2024-01-12'", "team_a_id = 5", "team_b_id = 5",
    "team_b = 'x'", "forecast_id = 'x'", "digest = 'x'",
  ]

  @Test(.slow, arguments: kinds, changes)
  func `Any changed value is found, and its row named`(kind: DatabaseKind, change: String) throws {
    let (fixture, ledger, _) = try tampered(
      kind, "UPDATE forecasts SET \(change) WHERE sequence = 4")
    let found = try ledger.verifyForecasts(fixture.league.id)
    let row = try fixture.log(ledger)[3]
    #expect(found.findings.first?.row == "forecast \(row.forecastID)")
    #expect(!(try ledger.verify().isEmpty))
  }

  @Test(arguments: kinds)
  func `A row taken from the middle is found`(kind: DatabaseKind) throws {
    let (fixture, ledger, _) = try tampered(kind, "DELETE FROM forecasts WHERE sequence = 4")
    #expect(try ledger.verifyForecasts(fixture.league.id).findings.count == 1)
  }

  @Test(arguments: kinds)
  func `A tail that was cut off is found against a seal alone`(kind: DatabaseKind) throws {
    let (fixture, ledger, seal) = try tampered(kind, "DELETE FROM forecasts WHERE sequence > 7")
    #expect(try ledger.verifyForecasts(fixture.league.id).isWhole)
    let found = try ledger.verifyForecasts(fixture.league.id, against: seal)
    #expect(found.findings.map(\.row) == ["forecast number 10"])
  }

  @Test(arguments: kinds)
  func `A chain that was computed anew is found against a seal alone`(kind: DatabaseKind) throws {
    let (fixture, ledger, seal) = try tampered(kind, "DELETE FROM forecasts")
    _ = try ledger.append(
      (1...10).map { LedgerFixture.draft($0, probability: 0.9) }, to: fixture.league, as: .issued,
      at: LedgerFixture.moment(0))
    #expect(try ledger.verifyForecasts(fixture.league.id).isWhole)
    #expect(!(try ledger.verifyForecasts(fixture.league.id, against: seal).isWhole))
  }

  @Test(arguments: [
    "", "x", "almanac-seal 1 a 0 \(String(repeating: "a", count: 64)) t",
    "almanac-seal 2 a 1 \(String(repeating: "a", count: 64)) t", "almanac-seal 1 a 1 abc t",
    "almanac-seal 1 a -1 \(String(repeating: "a", count: 64)) t",
    "almanac-seal 1 a 99999999999999999999 \(String(repeating: "a", count: 64)) t",
  ])
  func `A text that is no seal is refused`(text: String) {
    #expect(throws: Fault.self) { try ForecastSeal(text) }
  }
}
