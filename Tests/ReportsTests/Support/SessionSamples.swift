import Evaluation
import Golf
import TestSupport
import Time

@testable import Ledger
@testable import Reports
@testable import Sessions

/// Reports of sessions of shots: with all that they may have, and with nothing.
struct SessionSamples {
  let reports: [String: Report]

  static let names = [
    "shots imported", "no shots imported", "layouts of shots", "sessions", "no sessions", "session",
    "session without shots", "sessions compared", "stats checked", "stats not true",
    "stats rebuilt",
    "session trend", "session trend of too few", "gapping", "gapping of too few", "dispersion",
    "dispersion of too few", "shots", "no such shots", "shots added", "season stats",
  ]

  private static let now = Instant("2026-06-18T12:00:00Z")!

  private static func session(_ number: Int32) -> SessionShots {
    let shots = (0..<14).map { place in
      let spread = Double((place * 5 + Int(number)) % 9) - 4
      return Shot(
        time: nil, order: place + 1, club: place % 2 == 0 ? "7i" : "p<w>",
        readings: Readings([
          .ballSpeed: 50 + spread, .clubSpeed: 38, .carry: place == 12 ? 60 : 140 + spread,
          .offline: spread, .spin: 6000 + 10 * spread, .faceAngle: spread / 2, .clubPath: 1,
        ]),
        exclusion: place == 3 ? "mis<read>" : nil, tag: place == 4 ? "wet" : nil)
    }
    let date = CalendarDate(daysSinceEpoch: 20_000 + 9 * number)
    return SessionShots(
      Session(name: "r<a>nge \(number)", date: date, device: "SkyTrak"), shots)
  }

  init() throws {
    let directory = TemporaryDirectory()
    let ledger = try Ledger(
      at: try LedgerLocation(directory.path + "/ledger.sqlite"), .record, now: Self.now,
      programVersion: "0.1")
    let book = ShotBook(ledger)
    let cells = ShotCells(.us)
    let (imported, change) = try book.add((1...6).map { Self.session(Int32($0)) }, at: Self.now)
    try book.add(
      [SessionShots(Session(name: "empty", date: nil, device: "SkyTrak"), [])], at: Self.now)
    let file = ShotImportReport.File(
      path: "a<b>.csv", layout: "skytrak", sessions: imported, notes: ["club speed is in m/s"])
    let sessions = try book.sessions()
    let (first, empty) = (try book.session("r<a>nge 1"), try book.session("empty"))
    let stats = try book.allStats()
    let shots = try book.shots(of: first.id)
    let pairs = shots.map { (session: first, shot: $0) }
    let points = shots.map {
      (carry: $0.shot.readings[.carry] ?? 0, offline: $0.shot.readings[.offline] ?? 0)
    }
    let carries = ["7i": points.map(\.carry), "8i": points.map { $0.carry - 11 }, "9i": [100.0]]
    let stale = ShotChange(
      shots: 1, sessions: ["r<a>nge 1"],
      stale: [StaleSession(session: "r<a>nge 1", reason: "no <stats>")])
    let sides = try [first, try book.session("r<a>nge 2")].map { session in
      (session: session, row: try book.stats(of: session.id).first)
    }
    reports = [
      "shots imported": ShotImportReport([file], change, refused: [("c.csv", "no <shots>")]).report,
      "no shots imported": ShotImportReport([], stale, refused: []).report,
      "layouts of shots": ShotFormatsReport(ShotFormat.builtIn).report,
      "sessions": SessionListReport(sessions, stats, cells).report,
      "no sessions": SessionListReport([], [:], cells).report,
      "session": SessionReport(first, stats[first.id] ?? [], shots, cells).report,
      "session without shots": SessionReport(empty, [], [], cells).report,
      "sessions compared": SessionCompareReport(sides, club: nil, cells).report,
      "stats checked": StatsCheckReport("session", 7, []).report,
      "stats not true": StatsCheckReport(
        "session", 7, [LedgerFinding(row: "session \"<a>\"", fact: "is stale")]
      ).report,
      "stats rebuilt": StatsRebuildReport("season", updated: 3, failed: ["season 2001: <no>"])
        .report,
      "session trend": SessionTrendReport(
        try book.trend(.carry, club: "7i", device: nil), cells
      ).report,
      "session trend of too few": SessionTrendReport(
        try book.trend(.apex, club: nil, device: nil), ShotCells(.metric)
      ).report,
      "gapping": GappingReport(Gapping(carries), cells).report,
      "gapping of too few": GappingReport(Gapping([:]), cells).report,
      "dispersion": DispersionReport(points, of: "7i", cells).report,
      "dispersion of too few": DispersionReport([], of: "7i", cells).report,
      "shots": ShotListReport(pairs, limit: 3, cells).report,
      "no such shots": ShotListReport([], limit: nil, cells).report,
      "shots added": ShotChangeReport("added", stale, ids: [4]).report,
      "season stats": SeasonStatsReport([]).report,
    ]
  }
}
