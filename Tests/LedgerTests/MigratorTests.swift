import Faults
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Ledger

@Suite struct MigratorTests {
  static let kinds = DatabaseKind.available

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// The table of migrations, and some tables of one column.
  private func list(_ tables: [(number: Int, name: String)]) -> MigrationList {
    MigrationList(
      [MigrationList.program.migrations[0]]
        + tables.map {
          Migration($0.number, $0.name, Self.text("CREATE TABLE \($0.name) (x {int64}){strict};\n"))
        })
  }

  @Test(arguments: kinds)
  func `From empty all are applied, and again none`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    let applied = try ledger.migrator.applied()
    #expect(applied.map(\.number) == MigrationList.program.migrations.map(\.number))
    #expect(applied.allSatisfy { $0.programVersion == "test" && $0.digest.count == 64 })
    #expect(try ledger.migrate(now: LedgerFixture.moment(0)).isEmpty)
    #expect(try fixture.opened(.look).migrator.pending().isEmpty)
  }

  @Test(arguments: kinds)
  func `What cannot be one history is refused, with a remedy`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let connection = try fixture.migrated(list([(1, "one"), (3, "three")])).connection
    let refused: [(MigrationList, String)] = [
      (list([(1, "one")]), "knows those up to 1"),
      (list([(2, "two"), (3, "three")]), "0001_one was applied, and this program has none such"),
      (list([(1, "one"), (2, "two"), (3, "three")]), "0002_two is not applied"),
      (list([(1, "one"), (3, "three"), (3, "again")]), "is not higher"),
      (list([(1, "other"), (3, "three")]), "0001_one was edited"),
    ]
    for (list, fact) in refused {
      let migrator = Migrator(connection: connection, list: list, programVersion: "test")
      let fault = #expect(throws: Fault.self) { try migrator.migrate(at: LedgerFixture.moment(0)) }
      #expect(fault?.code == .badData)
      #expect(fault?.fact.contains(fact) == true, "\(fault?.fact ?? "")")
      #expect(fault?.remedy != nil)
    }
  }

  @Test(arguments: kinds)
  func `A migration that fails leaves nothing behind, and no record`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let good = list([(1, "one")])
    _ = try fixture.migrated(good)
    let bad = MigrationList(
      good.migrations + [
        Migration(2, "two", Self.text("CREATE TABLE two (x {int64}); CREATE NONSENSE;"))
      ])
    let migrator = Migrator(
      connection: try Connection(fixture.location.database, .write), list: bad,
      programVersion: "test")
    #expect(throws: Fault.self) { try migrator.migrate(at: LedgerFixture.moment(0)) }
    #expect(try migrator.applied().map(\.number) == [0, 1])
    #expect(try !migrator.connection.hasTable("two"))
  }

  @Test(arguments: kinds)
  func `Eight at once give one result`(kind: DatabaseKind) async throws {
    let scratch = try ScratchDatabase(kind)
    let name = scratch.name
    let work = (0..<8).map { _ in
      Background {
        let ledger = try Ledger(
          at: try LedgerLocation(name), .migrate, now: LedgerFixture.moment(0),
          programVersion: "test", patience: .seconds(60))
        return try ledger.migrate(now: LedgerFixture.moment(0)).count
      }
    }
    var counts: [Int] = []
    for one in work { counts.append(try await one.value) }
    #expect(
      counts.sorted() == Array(repeating: 0, count: 7) + [MigrationList.program.migrations.count])
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: kinds)
  func `A database with tables of others is refused`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let connection = try Connection(fixture.location.database, .create)
    try connection.run("CREATE TABLE theirs (x INTEGER)")
    let fault = #expect(throws: Fault.self) { try fixture.migrated() }
    #expect(fault?.remedy == .adoptLedger)
  }

  @Test func `Looking makes no file and migrates nothing`() throws {
    let fixture = try LedgerFixture(.sqlite)
    let absent = #expect(throws: Fault.self) { try fixture.opened(.look) }
    #expect(absent?.code == .missing)
    #expect(!FileManager.default.fileExists(atPath: fixture.scratch.name))
    _ = try fixture.migrated(list([]))
    let behind = #expect(throws: Fault.self) { try fixture.opened(.look) }
    #expect(behind?.remedy == .migrateLedger)
  }

  @Test func `On SQLite the first record migrates, after a backup beside the file`() throws {
    let fixture = try LedgerFixture(.sqlite)
    let first = MigrationList(Array(MigrationList.program.migrations.prefix(3)))
    _ = try fixture.migrated(first)
    let ledger = try fixture.opened(.record)
    #expect(try ledger.migrator.pending().isEmpty)
    let backup = try LedgerLocation(fixture.scratch.name + ".before-0003")
    let old = try Ledger(
      at: backup, .look, now: LedgerFixture.moment(0), programVersion: "test", list: first)
    #expect(try old.migrator.applied().count == 3)
  }

  @Test func `Every file of the folder is in the list, by its number and name`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Ledger/Schema/Migrations")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for migration in MigrationList.program.migrations {
      let label = AppliedMigration.label(migration.number, migration.name)
      for dialect in Dialect.allCases {
        let own = "\(label).\(dialect.rawValue).sql"
        let name = names.contains(own) ? own : "\(label).sql"
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        #expect(migration.source(dialect) == text)
      }
    }
    let numbers = Set(names.map { $0.prefix(4) })
    #expect(numbers.count == MigrationList.program.migrations.count)
  }
}

extension MigratorTests {
  @Test(arguments: kinds.filter { $0 == .postgresql })
  func `On PostgreSQL recording asks to migrate first`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let fault = #expect(throws: Fault.self) { try fixture.opened(.record) }
    #expect(fault?.remedy == .migrateLedger)
  }
}
