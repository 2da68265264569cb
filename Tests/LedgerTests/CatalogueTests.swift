import Faults
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Ledger

@Suite struct CatalogueTests {
  static let kinds = DatabaseKind.available

  /// `ALMANAC_RECORD_SCHEMA=1` writes it anew, and the run that does fails.
  @Test func `docs/schema.md is what the migrations say`() throws {
    let text = SchemaDocument(of: SchemaSource(.program)).text
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/schema.md")
    if ProcessInfo.processInfo.environment["ALMANAC_RECORD_SCHEMA"] != nil {
      try Data(text.utf8).write(to: url)
      Issue.record("docs/schema.md was written anew")
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == text)
    #expect(SchemaDocument.own.text == text)
  }

  @Test func `Every table, column and view has a meaning`() {
    for table in SchemaSource(.program).tables where !table.isView {
      #expect(!table.meaning.isEmpty)
      #expect(table.columns.allSatisfy { !$0.meaning.isEmpty }, "\(table.name)")
      #expect(table.constraints.contains { $0.text.hasPrefix("PRIMARY KEY") })
    }
  }

  @Test(arguments: kinds)
  func `A migrated ledger is what is documented`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    #expect(try fixture.migrated().check() == [])
  }

  /// A ledger of a schema that was released, with rows.
  struct Released: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let forecasts: Int
    /// Those with a score, by origin.
    let scored: [Int]
  }

  /// Of every schema that was released; once released, another joins these.
  static let released = [
    Released(testDescription: "schema-0006", forecasts: 14, scored: [4, 7]),
    Released(testDescription: "schema-0022", forecasts: 60, scored: [12, 48]),
    Released(testDescription: "schema-0051", forecasts: 60, scored: [12, 48]),
  ]

  @Test(.slow, arguments: kinds, released)
  func `A ledger of a released schema is migrated, agrees and verifies`(
    kind: DatabaseKind, released: Released
  ) throws {
    let fixture = try LedgerFixture(kind)
    try fixture.scratch.load(
      URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Fixtures/\(released.testDescription).\(kind.rawValue).sql"),
      schema: "released_schema")
    let ledger = try fixture.opened(.migrate)
    _ = try ledger.migrate(now: LedgerFixture.moment(0))
    #expect(try ledger.check() == [])
    #expect(try ledger.verify().isEmpty)
    let league = try #require(try ledger.leagueIDs().first)
    #expect(try ledger.forecastCount(league) == released.forecasts)
    #expect(try ledger.scores(league).map(\.count) == released.scored)
    let names = try ledger.forecasts(of: league).flatMap { [$0.teamA, $0.teamB] }
    #expect(names.contains("'); DROP TABLE forecasts; --"))
  }

  static let changes: [(DatabaseKind, String, String)] = [
    (.sqlite, "DROP TRIGGER forecasts_no_update", "trigger forecasts.forecasts_no_update"),
    (.sqlite, "DROP INDEX forecasts_by_run", "index forecasts.forecasts_by_run"),
    (.sqlite, "ALTER TABLE results ADD COLUMN more TEXT", "column results.more"),
    (.sqlite, "DROP VIEW forecast_log", "view forecast_log"),
    (.sqlite, "CREATE TABLE other (x INTEGER)", "table other"),
    (
      .postgresql, "DROP TRIGGER forecasts_no_change ON forecasts",
      "trigger forecasts.forecasts_no_change"
    ),
    (
      .postgresql, "ALTER TABLE forecasts DISABLE TRIGGER forecasts_no_change",
      "trigger forecasts.forecasts_no_change"
    ),
    (
      .postgresql, "ALTER TABLE forecasts DROP CONSTRAINT forecasts_probability",
      "constraint forecasts.forecasts_probability"
    ),
    (
      .postgresql, "ALTER TABLE forecasts ALTER COLUMN team_a DROP NOT NULL",
      "column forecasts.team_a"
    ),
    (
      .postgresql,
      "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        + "'BEGIN RETURN NEW; END'", "function refuse_change"
    ),
    (.postgresql, "CREATE INDEX more ON results (score_a)", "index results.more"),
  ]

  @Test(.slow, arguments: changes.filter { kinds.contains($0.0) })
  func `Whatever is changed by hand is named`(kind: DatabaseKind, change: String, thing: String)
    throws
  {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    try ledger.connection.run(change)
    let found = try ledger.check()
    #expect(found.contains { $0.hasPrefix(thing) }, "\(found)")
  }

  @Test(.slow, arguments: kinds)
  func `A ledger without its list of migrations is adopted, and another database is not`(
    kind: DatabaseKind
  ) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    #expect(throws: Fault.self) { try ledger.adopt(now: LedgerFixture.moment(0)) }
    try ledger.connection.run("DROP TABLE schema_migrations")
    try ledger.connection.run("CREATE TABLE stray (x INTEGER)")
    #expect(throws: Fault.self) { try ledger.adopt(now: LedgerFixture.moment(0)) }
    #expect(try !ledger.connection.hasTable("schema_migrations"))
    try ledger.connection.run("DROP TABLE stray")
    try ledger.adopt(now: LedgerFixture.moment(0))
    #expect(try fixture.opened(.look).check() == [])
  }

  @Test(.slow, arguments: kinds, kinds)
  func `A copy has the same rows, digests and head`(from: DatabaseKind, to: DatabaseKind) throws {
    let (one, other) = (try LedgerFixture(from), try LedgerFixture(to))
    let ledger = try one.migrated()
    let drafts = (1...1500).map { LedgerFixture.draft($0, probability: 1 / Double($0 + 1)) }
    _ = try ledger.append(drafts, to: one.league, as: .issued, at: LedgerFixture.moment(0))
    let scores = drafts.map { _ in (70, 60) as (Int32, Int32)? }
    _ = try ledger.settle(one.league, at: LedgerFixture.moment(20)) { (_) throws(Fault) in
      LedgerFixture.results(drafts, scores)
    }
    let copy = try other.migrated()
    #expect(try ledger.copy(to: copy) == 1 + 1500 * 3)
    #expect(try copy.verify().isEmpty)
    let time = LedgerFixture.moment(30)
    #expect(try copy.seal(one.league.id, at: time) == ledger.seal(one.league.id, at: time))
    #expect(try copy.scores(one.league.id) == ledger.scores(one.league.id))
    #expect(throws: Fault.self) { try ledger.copy(to: copy) }
    // It goes on there.
    _ = try copy.append([LedgerFixture.draft(9999)], to: one.league, as: .issued, at: time)
    #expect(try copy.verify().isEmpty)
  }
}
