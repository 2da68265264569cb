import Alerts
import Demo
import Faults
import Features
import Foundation
import League
import Ledger
import Models
import Monitoring
import Reports
import TestSupport
import Testing
import Time
import Tracking
import Web

/// The league for newcomers: every part of a page of now has something in it.
@Suite struct DemoLeagueTests {
  @Test func `Every part of a page of now is filled, within seconds`() throws {
    let kept = ProcessInfo.processInfo.environment["ALMANAC_DEMO_OUT"]
    let directory = TemporaryDirectory()
    let path = kept ?? directory.path
    let time = Instant("2026-02-10T15:00:00Z")!
    let demo = DemoLeague(in: path, models: .builtIn, features: .builtIn, programVersion: "0.1")
    try demo.make(at: time)
    let source = try LeagueSource(directory: demo.dataDirectory)
    let league = LedgerLeague(id: try source.leagueID(), zone: .utc)
    let ledger = try Ledger(
      at: try LedgerLocation(demo.ledger), .look, now: time, programVersion: "0.1")
    let aliases = try RunStore(directory: demo.runsDirectory).aliases()
    let now = try LeagueNow(
      of: try ModelInUse.Name.all(aliases, otherwise: { nil }), in: ledger,
      AlertBook(ledger, of: league),
      schedule: { (seasons) throws(Fault) in try Schedule(of: seasons, in: source) }, at: time)
    #expect(now.models.map(\.aliases) == [["champion"], ["challenger"]])
    let champion = try #require(now.models.first)
    #expect(champion.look.latest?.evidence.level == .high)
    #expect(!champion.coming.isEmpty)
    #expect(champion.past.contains { $0.outcome != nil })
    #expect(now.alerts.map(\.state) == [.open, .acknowledged])
    #expect(now.tests.map(\.test.status) == [.running])
    #expect(!now.failures.isEmpty)
    #expect(now.history.count == 3)
    if let kept {
      let report = NowReport(now, Guide(program: "Almanac")).report
      try Data(report.html.utf8).write(to: URL(fileURLWithPath: kept + "/now.html"))
      let setting = PageSetting(
        frame: HTMLPage.Frame(
          links: [
            HTMLPage.Frame.Link("Now", "/", isHere: true), HTMLPage.Frame.Link("Runs", "/runs"),
          ]), token: "t"
      ) { _ in "/x" }
      try Data(report.html(served: setting).utf8).write(
        to: URL(fileURLWithPath: kept + "/served.html"))
      print(report.text(width: 120, isColoured: false))
    }
  }
}
