import Faults
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Ledger

/// A file that is full, locked or damaged: a clear fault, and nothing half.
@Suite struct LedgerTroubleTests {
  private let fixture: LedgerFixture

  init() throws {
    fixture = try LedgerFixture(.sqlite)
  }

  private func filled(_ count: Int) throws -> Ledger {
    let ledger = try fixture.migrated()
    _ = try ledger.append(
      (1...count).map { LedgerFixture.draft($0) }, to: fixture.league, as: .issued,
      at: LedgerFixture.moment(0))
    return ledger
  }

  @Test func `Without room nothing is added, and what was there stays whole`() throws {
    let ledger = try filled(10)
    let pages = try #require(try ledger.connection.integer("PRAGMA page_count"))
    try ledger.connection.run("PRAGMA max_page_count = \(pages + 3)")
    let more = (1000...3000).map { LedgerFixture.draft($0) }
    let fault = #expect(throws: Fault.self) {
      try ledger.append(more, to: fixture.league, as: .issued, at: LedgerFixture.moment(0))
    }
    #expect(fault?.code == .unwritable)
    #expect(try ledger.forecastCount(fixture.league.id) == 10)
    #expect(try ledger.verify().isEmpty)
    try ledger.connection.run("PRAGMA max_page_count = 100000")
    let added = try ledger.append(
      more, to: fixture.league, as: .issued, at: LedgerFixture.moment(0))
    #expect(added.added.count == more.count)
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `A ledger that somebody holds is busy, once patience is over`() throws {
    let holder = try filled(1)
    try holder.connection.transaction(.write) { () throws(Fault) in
      let fault = #expect(throws: Fault.self) {
        let other = try Ledger(
          at: fixture.location, .record, now: LedgerFixture.moment(0), programVersion: "test",
          patience: .milliseconds(50))
        _ = try other.append(
          [LedgerFixture.draft(2)], to: fixture.league, as: .issued, at: LedgerFixture.moment(0))
      }
      #expect(fault?.code == .busy)
    }
    #expect(try holder.forecastCount(fixture.league.id) == 1)
  }

  @Test(arguments: ["", "hello", String(repeating: "x", count: 10_000)])
  func `A file that is no ledger is told, and left as it is`(text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: fixture.scratch.name))
    let fault = #expect(throws: Fault.self) { try fixture.opened(.look) }
    #expect(fault?.code == .badData)
    #expect(try String(contentsOfFile: fixture.scratch.name, encoding: .utf8) == text)
  }

  @Test(.slow, arguments: 0..<40 as Range<UInt64>)
  func `Bytes at random are found, or do no harm`(seed: UInt64) throws {
    let head: String
    do {
      let ledger = try filled(200)
      head = try ledger.verifyForecasts(fixture.league.id).head
      try ledger.connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    }
    var generator = SeededGenerator(seed: seed)
    let url = URL(filePath: fixture.scratch.name)
    var bytes = try Data(contentsOf: url)
    for _ in 0..<[1, 10, 100, 1000][Int(seed % 4)] {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    if seed % 5 == 0 { bytes = bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)) }
    try bytes.write(to: url)
    do {
      let ledger = try fixture.opened(.look)
      let found = try ledger.verifyForecasts(fixture.league.id)
      _ = try ledger.verify()
      _ = try ledger.check()
      // Without a finding, the rows are those that there were.
      if found.isWhole, found.count == 200 { #expect(found.head == head) }
    } catch let fault as Fault {
      #expect(!fault.fact.isEmpty)
      #expect(fault.code != .bug)
    }
  }
}
