import Golf
import TestSupport
import Time

@testable import Database
@testable import Ledger
@testable import Sessions

/// A fresh ledger for shots, and made-up sessions.
final class ShotBookFixture {
  let scratch: ScratchDatabase
  let location: LedgerLocation
  let book: ShotBook

  static let now = Instant("2026-06-18T12:00:00Z")!

  init(_ kind: DatabaseKind) throws {
    scratch = try ScratchDatabase(kind)
    location = try LedgerLocation(scratch.name)
    let ledger = try Ledger(
      at: location, .migrate, now: Self.now, programVersion: "test")
    _ = try ledger.migrate(now: Self.now)
    book = ShotBook(ledger)
  }

  func another() throws -> ShotBook {
    ShotBook(
      try Ledger(at: location, .record, now: Self.now, programVersion: "test"))
  }

  static let clubs = ["7i", "8i", "driver", ""]

  /// A shot with some of its readings missing.
  static func shot(
    _ order: Int, time: Int64? = nil, using random: inout SeededGenerator
  ) -> Shot {
    var readings = Readings([
      .ballSpeed: 40 + 20 * random.uniform(), .carry: 100 + 80 * random.uniform(),
    ])
    let more: [(ShotField, Double, Double)] = [
      (.clubSpeed, 36, 10), (.total, 120, 80), (.faceAngle, -5, 10), (.clubPath, -5, 10),
      (.spin, 2000, 6000),
      (.strikeX, -0.02, 0.04), (.strikeY, -0.02, 0.04), (.apex, 10, 20), (.offline, -20, 40),
    ]
    for (field, low, width) in more where random.uniform() < 0.8 {
      readings[field] = low + width * random.uniform()
    }
    let club = clubs[Int(random.next() % UInt64(clubs.count))]
    return Shot(
      time: time.map { Instant(microseconds: $0) }, order: order, club: club, readings: readings,
      exclusion: random.uniform() < 0.1 ? "misread" : nil)
  }

  static func session(
    _ name: String, shots: Int, day: Int32 = 20_000, isTimed: Bool = true, seed: UInt64
  ) -> SessionShots {
    var random = SeededGenerator(seed: seed)
    let date = CalendarDate(daysSinceEpoch: day)
    let start = Int64(day) * 86_400_000_000
    return SessionShots(
      Session(name: name, date: date, device: "SkyTrak", sourceDigest: name),
      (0..<shots).map { place in
        shot(place + 1, time: isTimed ? start + Int64(place) * 30_000_000 : nil, using: &random)
      })
  }

  /// Every session's stored aggregates are those of its shots.
  func findings() throws -> [String] { try book.verifyStats().findings.map(\.description) }
}
