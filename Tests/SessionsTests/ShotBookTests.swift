import Evaluation
import Faults
import Golf
import TestSupport
import Testing
import Time

@testable import Database
@testable import Ledger
@testable import Sessions

@Suite struct ShotBookTests {
  static let kinds = DatabaseKind.available
  private static let now = ShotBookFixture.now

  @Test(arguments: kinds) func `stats computed`(kind: DatabaseKind) throws {
    let fixture = try ShotBookFixture(kind)
    let shots = [(150.0, "7i"), (152, "7i"), (130, "8i")].enumerated().map { place, shot in
      Shot(time: nil, order: place + 1, club: shot.1, readings: Readings([.carry: shot.0]))
    }
    let session = Session(name: "one", date: nil, device: "SkyTrak")
    let (imported, change) = try fixture.book.add([SessionShots(session, shots)], at: Self.now)
    #expect(imported[0].added == 3 && change.sessions == ["one"] && change.stale.isEmpty)
    let id = try fixture.book.session("one").id
    let stats = try fixture.book.stats(of: id)
    #expect(stats.map(\.club) == [nil, "7i", "8i"])
    #expect(stats[0].shotCount == 3 && stats[0].clubsUsed == 2 && stats[0].bestCarry == 152)
    #expect(stats[0][.carry]?.mean == 144 && stats[1][.carry]?.mean == 151)
    #expect(stats[1][.carry]?.deviation == 2.0.squareRoot() && stats[2][.carry]?.deviation == nil)
    #expect(stats[1][.carry]?.median == 151 && stats[1][.carry]?.medianDeviation == 1)
  }

  @Test(arguments: kinds) func `stats returned`(kind: DatabaseKind) throws {
    let fixture = try ShotBookFixture(kind)
    let one = ShotBookFixture.session("one", shots: 20, seed: 1)
    try fixture.book.add([one], at: Self.now)
    let id = try fixture.book.session("one").id
    // Shots come back as they were, and the aggregates are those of the same shots, to the bit.
    #expect(try fixture.book.shots(of: id).map(\.shot) == one.shots)
    let expected = SessionStatistics(one.shots, carry: .carry)
    #expect(try fixture.book.stats(of: id) == expected.rows)
    #expect(try fixture.book.allStats()[id] == expected.rows)
  }

  @Test(arguments: kinds) func `stats updated after add`(kind: DatabaseKind) throws {
    let fixture = try ShotBookFixture(kind)
    try fixture.book.add([ShotBookFixture.session("one", shots: 3, seed: 1)], at: Self.now)
    let shot = Shot(time: nil, order: 0, club: "7i", readings: Readings([.carry: 400]))
    let (id, change) = try fixture.book.add(shot, to: "one", at: Self.now)
    #expect(change.sessions == ["one"] && change.shots == 1)
    #expect(try fixture.book.shot(id).shot.order == 4)
    #expect(try fixture.book.stats(of: fixture.book.session("one").id)[0].bestCarry == 400)
    #expect(try fixture.findings() == [])
    let impossible = Shot(time: nil, order: 0, club: "7i", readings: Readings([.carry: 4000]))
    #expect(throws: Fault.self) { try fixture.book.add(impossible, to: "one", at: Self.now) }
    #expect(throws: Fault.self) { try fixture.book.add(shot, to: "two", at: Self.now) }
  }

  @Test(arguments: kinds) func `stats updated after delete`(kind: DatabaseKind) throws {
    let fixture = try ShotBookFixture(kind)
    let one = ShotBookFixture.session("one", shots: 12, seed: 1)
    try fixture.book.add([one], at: Self.now)
    let session = try fixture.book.session("one").id
    let shots = try fixture.book.shots(of: session)
    try fixture.book.delete([shots[0].id, shots[4].id], at: Self.now)
    let left = shots.filter { $0.id != shots[0].id && $0.id != shots[4].id }.map(\.shot)
    #expect(try fixture.book.stats(of: session) == SessionStatistics(left, carry: .carry).rows)
    #expect(throws: Fault.self) { try fixture.book.delete([shots[0].id], at: Self.now) }
  }

  @Test(arguments: kinds) func `three sessions backfilled`(kind: DatabaseKind) throws {
    let fixture = try ShotBookFixture(kind)
    let three = (1...3).map {
      ShotBookFixture.session("s\($0)", shots: 9, day: 20_000 + Int32($0), seed: UInt64($0))
    }
    try fixture.book.add(three, at: Self.now)
    try fixture.book.connection.run("DELETE FROM session_stats")
    #expect(try fixture.findings().count == 3)
    let rebuilt = try fixture.book.rebuildStats(at: Self.now)
    #expect(rebuilt == StatsRebuild(updated: 3, failed: []))
    #expect(try fixture.findings() == [])
    #expect(try fixture.book.allStats().count == 3)
  }

  @Test(arguments: kinds) func `row removed when empty`(kind: DatabaseKind) throws {
    let fixture = try ShotBookFixture(kind)
    try fixture.book.add([ShotBookFixture.session("one", shots: 3, seed: 2)], at: Self.now)
    let session = try fixture.book.session("one")
    #expect(try !fixture.book.stats(of: session.id).isEmpty)
    try fixture.book.delete(try fixture.book.shots(of: session.id).map(\.id), at: Self.now)
    #expect(try fixture.book.stats(of: session.id).isEmpty)
    #expect(try fixture.book.connection.integer("SELECT count(*) FROM session_stats") == 0)
    #expect(try fixture.book.session("one").shotCount == 0 && fixture.findings() == [])
  }

  @Test(arguments: kinds) func `A re-export with other formatting adds nothing`(kind: DatabaseKind)
    throws
  {
    let fixture = try ShotBookFixture(kind)
    for isTimed in [true, false] {
      let name = "timed \(isTimed)"
      let one = ShotBookFixture.session(name, shots: 15, isTimed: isTimed, seed: 3)
      try fixture.book.add([one], at: Self.now)
      var again = one
      again.session.name = "another name"
      again.session.sourceDigest = "another digest"
      for place in again.shots.indices {
        let carry = again.shots[place].readings[.carry]!
        again.shots[place].readings[.carry] = (carry * 10).rounded() / 10
      }
      let second = try fixture.book.add([again], at: Self.now)
      #expect(second.sessions[0].added == 0 && second.sessions[0].name == name)
      // One that grew adds what is new to the session that has the rest.
      var random = SeededGenerator(seed: 9)
      let time = isTimed ? again.shots[14].time!.microseconds + 1_000_000 : nil
      again.shots.append(ShotBookFixture.shot(16, time: time, using: &random))
      let third = try fixture.book.add([again], at: Self.now)
      #expect(third.sessions[0].added == 1 && third.sessions[0].name == name)
      #expect(try fixture.book.session(name).shotCount == 16)
    }
    #expect(try fixture.book.sessions().count == 2 && fixture.findings() == [])
  }

  @Test(arguments: kinds) func `Two shots of one time are two, and each is known once`(
    kind: DatabaseKind
  ) throws {
    let fixture = try ShotBookFixture(kind)
    var one = ShotBookFixture.session("one", shots: 1, seed: 4)
    one.shots.append(one.shots[0])
    #expect(try fixture.book.add([one], at: Self.now).change.shots == 2)
    #expect(try fixture.book.add([one], at: Self.now).change.shots == 0)
    one.shots.append(one.shots[0])
    #expect(try fixture.book.add([one], at: Self.now).change.shots == 1)
  }

  @Test(arguments: kinds) func `Only the aggregate fails: the write stands, and the next mends it`(
    kind: DatabaseKind
  ) throws {
    let fixture = try ShotBookFixture(kind)
    try fixture.book.add(
      [ShotBookFixture.session("other", shots: 4, day: 19_000, seed: 5)], at: Self.now)
    try Self.refuseStats(of: 2, fixture.book.connection, kind)
    let one = ShotBookFixture.session("one", shots: 4, seed: 6)
    let (_, change) = try fixture.book.add([one], at: Self.now)
    #expect(change.shots == 4 && change.stale.map(\.session) == ["one"])
    #expect(change.stale[0].reason.contains("no stats today"))
    #expect(try fixture.book.session("one").isStale && fixture.book.session("one").shotCount == 4)
    #expect(try fixture.findings() == ["session \"one\": its aggregates are stale"])
    let failed = try fixture.book.rebuildStats(at: Self.now)
    #expect(failed.updated == 1 && failed.failed.map(\.session) == ["one"])
    try Self.allowStats(fixture.book.connection, kind)
    // A write of another session mends it too.
    let other = try fixture.book.shots(of: 1)
    try fixture.book.exclude([other[0].id], because: "misread", at: Self.now)
    #expect(try fixture.findings() == [] && !fixture.book.session("one").isStale)
  }

  private static func refuseStats(
    of session: Int, _ connection: Connection, _ kind: DatabaseKind
  ) throws {
    switch kind {
    case .sqlite:
      try connection.run(
        script:
          "CREATE TRIGGER refuse BEFORE INSERT ON session_stats WHEN NEW.session_id = \(session) "
          + "BEGIN SELECT RAISE(ABORT, 'no stats today'); END;")
    case .postgresql:
      try connection.run(
        script: "CREATE FUNCTION refuse_stats() RETURNS trigger LANGUAGE plpgsql AS "
          + "'BEGIN RAISE EXCEPTION ''no stats today''; END';\n"
          + "CREATE TRIGGER refuse BEFORE INSERT ON session_stats FOR EACH ROW "
          + "WHEN (NEW.session_id = \(session)) EXECUTE FUNCTION refuse_stats();")
    }
  }

  private static func allowStats(_ connection: Connection, _ kind: DatabaseKind) throws {
    try connection.run(
      "DROP TRIGGER refuse" + (kind == .postgresql ? " ON session_stats" : ""))
  }

  @Test func `A trend regresses means of sessions, and says when there are too few`() throws {
    let fixture = try ShotBookFixture(.sqlite)
    for day in 0..<8 {
      let shots = (0..<6).map { place in
        Shot(
          time: nil, order: place + 1, club: "7i",
          readings: Readings([.carry: 150 + Double(day) / 10 + Double(place % 3) - 1]))
      }
      let session = Session(
        name: "d\(day)", date: CalendarDate(daysSinceEpoch: 20_000 + Int32(day) * 10), device: "X")
      try fixture.book.add([SessionShots(session, shots)], at: Self.now)
      if day == 3 {
        #expect(try fixture.book.trend(.carry, club: "7i", device: nil).line == nil)
      }
    }
    let trend = try fixture.book.trend(.carry, club: "7i", device: nil)
    #expect(abs((trend.line?.slope ?? 0) - 0.01) < 1e-9)
    #expect(try fixture.book.trend(.carry, club: "8i", device: nil).points.isEmpty)
    #expect(try fixture.book.trend(.carry, club: "7i", device: "Y").points.isEmpty)
  }
}
