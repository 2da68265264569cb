import Database
import Faults
import Ledger
import TestSupport
import Testing
import Time

@testable import Positions

/// Positions on record, on both databases.
@Suite(.slow) struct BookTests {
  static let kinds = DatabaseKind.available

  @Test(arguments: kinds)
  func `A replay goes on record, adds up, and twice changes nothing`(kind: DatabaseKind) throws {
    let fixture = try BookFixture(kind)
    try fixture.addMarkets(60)
    let first = try fixture.replay()
    #expect(first.added > 20 && first.summary.exits > 10 && first.trades >= 2 * first.added)
    #expect(try fixture.ledger.verifyPositions().isEmpty)
    let digest = try fixture.digest()
    let again = try fixture.replay()
    #expect(again.added == 0 && again.trades == 0 && again.corrections == 0)
    #expect(try fixture.digest() == digest)
    #expect(again.summary == first.summary)
  }

  @Test func `Both databases hold the same, and so do parts of any length`() throws {
    var digests: Set<String> = []
    for kind in Self.kinds {
      let fixture = try BookFixture(kind)
      try fixture.addMarkets(40)
      try fixture.replay()
      digests.insert(try fixture.digest())
    }
    let parts = try BookFixture(.sqlite)
    try parts.addMarkets(40)
    try parts.replay(partLength: 7)
    digests.insert(try parts.digest())
    #expect(digests.count == 1)
  }

  /// Has the database refuse the trade of a number, as a process that died would not have written it.
  @Test(.slow) func `Stopped at any of 200 moments, it goes on to the same rows`() throws {
    let whole = try BookFixture(.sqlite)
    try whole.addMarkets(90)
    let trades = try whole.replay().trades
    let digest = try whole.digest()
    for moment in 0..<200 {
      let fixture = try BookFixture(.sqlite)
      try fixture.addMarkets(90)
      let number = moment * trades / 200
      try fixture.connection.run(
        script: """
          CREATE TRIGGER dies BEFORE INSERT ON trades
          WHEN (SELECT count(*) FROM trades) >= \(number)
          BEGIN SELECT RAISE(ABORT, 'killed'); END;
          """)
      #expect(throws: Fault.self) { try fixture.replay(partLength: 97) }
      try fixture.connection.run(script: "DROP TRIGGER dies;")
      try fixture.replay(partLength: 131)
      #expect(try fixture.digest() == digest, "moment \(moment)")
    }
  }

  @Test(arguments: kinds)
  func `A score that was corrected is a transaction of its own`(kind: DatabaseKind) throws {
    let fixture = try BookFixture(kind)
    try fixture.addMarkets(60)
    try fixture.replay()
    let settled = try fixture.book.positions(.settled)
    let game = try #require(settled.first?.gameID)
    let own = settled.filter { $0.gameID == game }
    var ends = fixture.ends
    ends[game] = ends[game] == .teamA ? .teamB : .teamA
    let summary = try fixture.book.settle(ends, at: BookFixture.now)
    #expect(summary.corrected == own.count && summary.settled == 0)
    #expect(try fixture.ledger.verifyPositions().isEmpty)
    let after = try fixture.book.position(own[0].position.entry.id)
    let before = own[0].position
    let contracts = before.entry.contracts
    #expect(abs(after.position.state.realised - before.state.realised) <= contracts * 10_000)
    #expect(after.position.state.realised != before.state.realised)
    #expect(try fixture.book.exits(of: after.position).map(\.condition).contains("correction"))
    // Again it is known, by either way.
    #expect(try fixture.book.settle(ends, at: BookFixture.now).corrected == 0)
    #expect(try fixture.replay(ends).corrections == 0)
    // And back.
    #expect(try fixture.replay().corrections == own.count)
    #expect(try fixture.ledger.verifyPositions().isEmpty)
    #expect(
      try fixture.book.position(own[0].position.entry.id).position.state.realised
        == before.state.realised)
  }

  @Test(arguments: kinds)
  func `Results that come later settle what was open`(kind: DatabaseKind) throws {
    let fixture = try BookFixture(kind)
    try fixture.addMarkets(40)
    let first = try fixture.replay([:])
    let open = try fixture.book.positions(.open).count
    #expect(first.summary.settled == 0 && open > 0)
    #expect(try fixture.ledger.verifyPositions().isEmpty)
    let settled = try fixture.book.settle(fixture.ends, at: BookFixture.now)
    #expect(settled.settled == open && settled.corrected == 0)
    #expect(try fixture.ledger.verifyPositions().isEmpty)
    #expect(try fixture.replay().trades == 0)
  }

  private static let changes = [
    "UPDATE trades SET cash = cash + 1", "DELETE FROM trades", "UPDATE journal SET amount = 0",
    "DELETE FROM journal", "UPDATE position_exits SET profit = 0", "DELETE FROM position_exits",
    "UPDATE exit_attempts SET won = 0", "DELETE FROM exit_attempts", "UPDATE prices SET bid = 1",
    "DELETE FROM prices", "UPDATE markets SET venue = 'x'", "UPDATE methods SET bankroll = 1",
    "UPDATE positions SET probability = 0.5", "UPDATE positions SET edge = 9",
    "UPDATE positions SET market_price = 1", "DELETE FROM positions", "DELETE FROM strategies",
    "UPDATE strategies SET rules = '{}'",
    "UPDATE positions SET remaining = quantity, status = 'open', closed_at = NULL",
    "UPDATE strategies SET state = 'active', testing_at = 1, activated_at = 1",
  ]

  @Test(arguments: kinds)
  func `The database itself refuses to change what was stated`(kind: DatabaseKind) throws {
    let fixture = try BookFixture(kind)
    try fixture.addMarkets(30)
    try fixture.replay()
    let digest = try fixture.digest()
    for change in Self.changes {
      #expect(throws: Fault.self, "\(change)") { try fixture.connection.run(change) }
    }
    if kind == .sqlite {
      let replacing = "INSERT OR REPLACE INTO trades SELECT * FROM trades LIMIT 1"
      #expect(throws: Fault.self) { try fixture.connection.run(replacing) }
    }
    #expect(try fixture.digest() == digest)
  }

  @Test func `Damage is found, each row once`() throws {
    let fixture = try BookFixture(.sqlite)
    try fixture.addMarkets(30)
    try fixture.replay()
    let triggers = try fixture.connection.rows(
      "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ) { (row) throws(Fault) in try row.text(0) }
    for name in triggers { try fixture.connection.run(script: "DROP TRIGGER \(name);") }
    try fixture.connection.run(
      "UPDATE journal SET amount = amount + 1 WHERE account = 'cash' AND transaction_id = "
        + "(SELECT trade_id FROM trades ORDER BY trade_id LIMIT 1)")
    let facts = try fixture.ledger.verifyPositions().map(\.fact)
    #expect(facts == ["does not sum to 0", "is not what its transaction in the journal says"])
    try fixture.connection.run(
      "UPDATE positions SET fees = fees + 1 WHERE position_id = (SELECT min(position_id) FROM positions)"
    )
    #expect(
      try fixture.ledger.verifyPositions().map(\.fact).contains("has other fees than its trades"))
  }

  @Test func `A forecast that knew the day of its entry is refused`() throws {
    let fixture = try BookFixture(.sqlite)
    try fixture.addMarkets(3)
    let (method, strategy) = try fixture.method()
    var entries = fixture.entries
    let entry = try #require(entries[1])
    let day = Instant(microseconds: entry.time).date(in: .utc)
    entries[1]?.forecast.knownUntil = CalendarDate(daysSinceEpoch: day.daysSinceEpoch + 1)
    #expect(throws: Fault.self) {
      try fixture.book.replay(
        method, of: strategy, entries: entries, ends: fixture.ends, at: BookFixture.now)
    }
    entries[1]?.forecast.knownUntil = day
    #expect(throws: Never.self) {
      try fixture.book.replay(
        method, of: strategy, entries: entries, ends: fixture.ends, at: BookFixture.now)
    }
  }

  @Test(arguments: kinds)
  func `A position by hand is entered once, sold in parts, and settled`(kind: DatabaseKind) throws {
    let fixture = try BookFixture(kind)
    try fixture.addMarkets(3)
    let time = Instant(microseconds: Paths.start)
    let request = PositionRequest(
      game: "2024_1_1_2", side: .no, execution: .manual, contracts: 100, price: Amount(units: 4000),
      time: time)
    let (position, isNew) = try fixture.book.open(request, at: BookFixture.now)
    #expect(isNew && position.position.state.fees == 16_800)
    #expect(try !fixture.book.open(request, at: BookFixture.now).isNew)
    let id = String(position.position.entry.id.prefix(8))
    let part = try fixture.book.close(
      id, contracts: 30, price: Amount(units: 5000), fee: Amount(units: 0), at: time,
      now: BookFixture.now)
    #expect(part.position.state.remaining == 70 && part.position.state.realised == 30_000)
    #expect(try fixture.ledger.verifyPositions().isEmpty)
    #expect(throws: Fault.self) {
      try fixture.book.close(
        id, contracts: 71, price: Amount(units: 5000), fee: nil, at: time, now: BookFixture.now)
    }
    let end = try #require(fixture.ends["2024_1_1_2"])
    try #expect(fixture.book.settle(fixture.ends, at: BookFixture.now).settled == 1)
    let over = try fixture.book.position(id).position.state
    #expect(
      over.status == .settled && over.realised == 30_000 + 70 * (end == .teamB ? 6000 : -4000))
    #expect(try fixture.ledger.verifyPositions().isEmpty)
  }
}
