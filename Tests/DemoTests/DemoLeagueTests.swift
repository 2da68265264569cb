import Alerts
import Demo
import Faults
import Features
import League
import Ledger
import Models
import Monitoring
import TestSupport
import Testing
import Time
import Tracking

/// The league for newcomers: every part of a page of now has something in it.
@Suite(.slow) struct DemoLeagueTests {
  @Test func `Every part of a page of now is filled, and a change is seen by the stamp`() throws {
    let directory = TemporaryDirectory()
    let time = Instant("2026-02-10T15:00:00Z")!
    let demo = DemoLeague(
      in: directory.path, models: .builtIn, features: .builtIn, programVersion: "0.1")
    try demo.make(at: time)
    let source = try LeagueSource(directory: demo.dataDirectory)
    let league = LedgerLeague(id: try source.leagueID(), zone: .utc)
    let ledger = try Ledger(
      at: try LedgerLocation(demo.ledger), .record, now: time, programVersion: "0.1")
    let book = AlertBook(ledger, of: league)
    let aliases = try RunStore(directory: demo.runsDirectory).aliases()
    let now = try LeagueNow(
      of: try ModelInUse.Name.all(aliases, otherwise: { nil }), in: ledger, book,
      schedule: { (run) throws(Fault) in try Schedule(for: run, in: ledger, of: league, source) },
      at: time)
    // The retrained challenger has forecast nothing yet.
    #expect(now.models.map(\.aliases) == [["champion"]])
    let champion = try #require(now.models.first)
    #expect(champion.look.latest?.evidence.level == .high)
    #expect(champion.coming.allSatisfy { $0.date ?? "" >= "2026-02-10" && $0.outcome == nil })
    #expect(!champion.coming.isEmpty)
    #expect(champion.past.allSatisfy { ("2026-02-03"..."2026-02-09").contains($0.date ?? "") })
    #expect(champion.past.contains { $0.outcome != nil })
    #expect(now.alerts.map(\.state) == [.open, .acknowledged])
    #expect(now.tests.map(\.test.status) == [.running])
    #expect(!now.failures.isEmpty)
    #expect(now.history.count == 4)
    #expect(now.trainings.map(\.status) == [.completed])

    let stamp = try ledger.stamp(of: league.id)
    #expect(try ledger.stamp(of: league.id) == stamp)
    let remark = AlertRemark(by: "ann", notes: nil)
    _ = try book.acknowledge(now.alerts[0].id, remark, at: time)
    #expect(try ledger.stamp(of: league.id) != stamp)
  }
}
