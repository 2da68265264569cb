import Faults
import TestSupport
import Testing

@testable import Database
@testable import Ledger

@Suite struct AliasHistoryTests {
  static let kinds = DatabaseKind.available

  private static func entry(
    _ number: Int, _ alias: String = "champion", _ kind: AliasEntry.Kind = .promoted,
    reason: String? = nil
  ) -> AliasEntry {
    AliasEntry(
      changeID: "change-\(alias)-\(number)", alias: alias, kind: kind, runID: "run-\(number)",
      previousRunID: number == 0 ? nil : "run-\(number - 1)", time: LedgerFixture.moment(number),
      actor: "ann", reason: reason, testID: number == 1 ? "test" : nil)
  }

  @Test(arguments: kinds)
  func `Changes are added once, in their order, league by league`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    let entries = [
      Self.entry(0, reason: "'); DROP TABLE alias_history; --"), Self.entry(0, "other"),
      Self.entry(1), Self.entry(2, "champion", .rolledBack),
    ]
    #expect(
      try ledger.add(
        Array(entries.prefix(2)), to: fixture.league, at: LedgerFixture.moment(0)) == 2)
    #expect(try ledger.add(entries, to: fixture.league, at: LedgerFixture.moment(1)) == 2)
    #expect(try ledger.add(entries, to: fixture.league, at: LedgerFixture.moment(2)) == 0)
    #expect(
      try ledger.aliasHistory(of: fixture.league.id) == [
        entries[0], entries[2], entries[3], entries[1],
      ])
    #expect(try ledger.aliasHistory(of: fixture.league.id, "other") == [entries[1]])
    #expect(try ledger.aliasHistory(of: "another").isEmpty)
    let numbers = try ledger.connection.rows(
      "SELECT number FROM alias_history WHERE alias = 'champion' ORDER BY number"
    ) { (row) throws(Fault) in try row.integer(0) }
    #expect(numbers == [1, 2, 3])
  }

  @Test(arguments: kinds)
  func `The database itself refuses to change or remove one`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    _ = try ledger.add([Self.entry(0)], to: fixture.league, at: LedgerFixture.moment(0))
    for change in [
      "UPDATE alias_history SET run_id = 'x'", "DELETE FROM alias_history",
      "UPDATE alias_history SET reason = NULL",
    ] {
      #expect(throws: Fault.self, "\(change)") { try ledger.connection.run(change) }
    }
    #expect(try ledger.aliasHistory(of: fixture.league.id) == [Self.entry(0)])
  }

  @Test(arguments: kinds)
  func `Two that add the same at once add it once`(kind: DatabaseKind) async throws {
    let fixture = try LedgerFixture(kind)
    _ = try fixture.migrated()
    let (name, league) = (fixture.scratch.name, fixture.league)
    let entries = (0..<5).map { Self.entry($0) }
    let added = (0..<3).map { _ in
      Background {
        let ledger = try Ledger(
          at: try LedgerLocation(name), .record, now: LedgerFixture.moment(0),
          programVersion: "test")
        return try ledger.add(entries, to: league, at: LedgerFixture.moment(6))
      }
    }
    var count = 0
    for one in added { count += try await one.value }
    #expect(count == 5)
    #expect(try fixture.opened(.look).aliasHistory(of: league.id) == entries)
  }
}
