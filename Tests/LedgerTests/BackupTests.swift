import Faults
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Ledger

@Suite struct BackupTests {
  static let kinds = DatabaseKind.available

  private func filled(_ fixture: LedgerFixture) throws -> Ledger {
    let ledger = try fixture.migrated()
    let drafts = (1...20).map { LedgerFixture.draft($0) }
    _ = try ledger.append(drafts, to: fixture.league, as: .issued, at: LedgerFixture.moment(0))
    _ = try ledger.settle(fixture.league, at: LedgerFixture.moment(20)) { (_) throws(Fault) in
      LedgerFixture.results(drafts, drafts.map { _ in (70, 60) })
    }
    return ledger
  }

  @Test(.slow, arguments: kinds)
  func `A backup that is restored has the same head, and goes on`(kind: DatabaseKind) throws {
    let (one, other) = (try LedgerFixture(kind), try LedgerFixture(kind))
    let ledger = try filled(one)
    let directory = TemporaryDirectory()
    let file = directory.file("backup")
    try ledger.backUp(to: file)
    try other.scratch.restore(file, of: one.scratch)
    let restored = try other.opened(.record)
    #expect(try restored.check() == [])
    #expect(try restored.verify().isEmpty)
    let time = LedgerFixture.moment(30)
    #expect(try restored.seal(one.league.id, at: time) == ledger.seal(one.league.id, at: time))
    #expect(try restored.scores(one.league.id) == ledger.scores(one.league.id))
    _ = try restored.append([LedgerFixture.draft(99)], to: one.league, as: .issued, at: time)
    #expect(try restored.verify().isEmpty)
  }

  @Test(arguments: kinds)
  func `A backup replaces an older one, or leaves it where there is no room`(kind: DatabaseKind)
    throws
  {
    let fixture = try LedgerFixture(kind)
    let ledger = try filled(fixture)
    let directory = TemporaryDirectory()
    let file = directory.file("backup")
    try Data("older".utf8).write(to: URL(filePath: file))
    try ledger.backUp(to: file)
    #expect(try Data(contentsOf: URL(filePath: file)).count > 1000)
    let fault = #expect(throws: Fault.self) { try ledger.backUp(to: directory.path) }
    #expect(fault?.code == .unwritable)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["backup"])
  }

  @Test(arguments: kinds.filter { $0 == .postgresql })
  func `A backup of one ledger has nothing of another in the same database`(kind: DatabaseKind)
    throws
  {
    let (one, other) = (try LedgerFixture(kind), try LedgerFixture(kind))
    let ledger = try filled(one)
    _ = try other.migrated()
    let directory = TemporaryDirectory()
    try ledger.backUp(to: directory.file("backup"))
    let text = try String(contentsOfFile: directory.file("backup"), encoding: .utf8)
    #expect(text.contains(try #require(one.scratch.schema) + ".forecasts"))
    #expect(!text.contains(try #require(other.scratch.schema)))
  }

  @Test(.slow, .enabled(if: kinds.contains(.postgresql), "no PostgreSQL; scripts/test starts one"))
  func `A backup of the schema that every database has holds no other, and is restored`() throws {
    let (one, other) = (try ScratchServerDatabase(), try ScratchServerDatabase())
    let ledger = try opened(one)
    let connection = try Connection(DatabaseLocation(one.address), .write)
    for schema in ["p", "publi", "publica", "q", "qublic"] {
      try connection.run("CREATE SCHEMA \(schema)")
      try connection.run("CREATE TABLE \(schema).others (x int)")
    }
    let directory = TemporaryDirectory()
    try ledger.backUp(to: directory.file("backup"))
    let text = try String(contentsOfFile: directory.file("backup"), encoding: .utf8)
    #expect(text.contains("CREATE TABLE public.forecasts"))
    #expect(!text.contains(".others"))
    try other.restore(directory.file("backup"))
    #expect(try opened(other).check() == [])
  }

  private func opened(_ database: ScratchServerDatabase) throws -> Ledger {
    let ledger = try Ledger(
      at: LedgerLocation(database.address), .migrate, now: LedgerFixture.moment(0),
      programVersion: "test")
    _ = try ledger.migrate(now: LedgerFixture.moment(0))
    return ledger
  }
}
