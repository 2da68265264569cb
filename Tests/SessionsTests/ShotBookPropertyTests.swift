import Faults
import Foundation
import Golf
import TestSupport
import Testing
import Time

@testable import Database
@testable import Ledger
@testable import Sessions

/// Stored aggregates equal a recomputation after each write, whichever writes come in whichever order.
@Suite(.slow) struct ShotBookPropertyTests {
  static let kinds = DatabaseKind.available
  private static let now = ShotBookFixture.now

  /// Does some write; faults such as that of a shot that is gone are none of its business.
  static func write(_ book: ShotBook, using random: inout SeededGenerator) throws {
    let sessions = try book.sessions()
    let shots = try sessions.flatMap { try book.shots(of: $0.id) }
    func some() -> [Int64] {
      shots.isEmpty
        ? []
        : (0..<(1 + random.next() % 4)).map { _ in
          shots[Int(random.next() % UInt64(shots.count))].id
        }
    }
    let choice = sessions.isEmpty ? 0 : random.next() % 10
    switch choice {
    case 0, 1:
      let number = random.next() % 12
      // One that was there before comes again, or has grown.
      let session = ShotBookFixture.session(
        "s\(number)", shots: Int(1 + random.next() % 9), day: 20_000 + Int32(number),
        isTimed: number % 2 == 0, seed: number)
      try book.add([session], at: now)
    case 2:
      let shot = ShotBookFixture.shot(0, using: &random)
      let place = Int(random.next() % UInt64(sessions.count))
      _ = try book.add(shot, to: sessions[place].session.name, at: now)
    case 3: try book.delete(some(), at: now)
    case 4:
      let place = Int(random.next() % UInt64(sessions.count))
      try book.move(some(), to: sessions[place].session.name, at: now)
    case 5:
      let edit = ShotEdit(
        club: random.uniform() < 0.5 ? "8i" : nil,
        readings: [.carry: random.uniform() < 0.3 ? nil : 90 + 50 * random.uniform()])
      try book.edit(some(), edit, at: now)
    case 6: try book.exclude(some(), because: "misread", at: now)
    case 7: try book.restore(some(), at: now)
    case 8:
      let place = Int(random.next() % UInt64(sessions.count))
      let session = random.uniform() < 0.5 ? sessions[place].session.name : nil
      _ = try book.renameClub(
        ShotBookFixture.clubs[Int(random.next() % 3)],
        to: ShotBookFixture.clubs[Int(random.next() % 3)],
        in: session, at: now)
    default: _ = try book.rebuildStats(at: now)
    }
  }

  @Test(arguments: kinds, [UInt64(1), 2])
  func `After every write the aggregates are true`(kind: DatabaseKind, seed: UInt64) throws {
    let fixture = try ShotBookFixture(kind)
    var random = SeededGenerator(seed: seed)
    var writes = 0
    for _ in 0..<120 {
      do throws(Fault) {
        try Fault.only { try Self.write(fixture.book, using: &random) }
        writes += 1
      } catch {
        #expect([.usage, .missing].contains(error.code), "\(error)")
      }
      #expect(try fixture.findings() == [])
    }
    #expect(writes > 80)
  }

  /// Two connections, each on a thread of its own.
  @Test(arguments: kinds) func `Two writers at once leave the aggregates true`(kind: DatabaseKind)
    throws
  {
    let fixture = try ShotBookFixture(kind)
    let location = fixture.location
    let threads = (1...2).map { seed in
      let thread = Thread {
        guard
          let ledger = try? Ledger(
            at: location, .record, now: Self.now, programVersion: "test")
        else { return }
        let book = ShotBook(ledger)
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<40 { try? Self.write(book, using: &random) }
      }
      thread.start()
      return thread
    }
    while threads.contains(where: { !$0.isFinished }) { usleep(10_000) }
    #expect(try fixture.findings() == [])
    let ids = try fixture.book.connection.integer("SELECT count(*) FROM shots") ?? 0
    let last = try fixture.book.connection.integer("SELECT last_shot FROM shot_counters") ?? 0
    #expect(last >= ids && ids > 0)
  }
}
