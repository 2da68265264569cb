import Alerts
import Determinism
import Faults
import League
import Sequential
import TestSupport
import Time

@testable import Ledger
@testable import Monitoring
@testable import Reports

/// Reports of runs that are watched: one that is too sure of itself, and one without games.
struct MonitorSamples {
  let reports: [String: Report]

  static let names = [
    "watched", "watched, replayed", "watched, nothing yet", "check", "check of nothing", "trend",
    "trend of too few", "drift", "drift of nothing", "now", "now, nothing yet",
    "elsewhere", "elsewhere, nothing yet", "stated elsewhere",
  ]

  init() throws {
    let directory = TemporaryDirectory()
    let now = Instant("2024-05-05T12:00:00Z")!
    let ledger = try Ledger(
      at: try LedgerLocation(directory.path + "/ledger.sqlite"), .record, now: now,
      programVersion: "0.1")
    let league = LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc)
    for origin in [ForecastOrigin.issued, .replayed] {
      _ = try ledger.append(
        Self.games.map(\.draft), to: league, as: origin, at: Instant("2023-12-01T00:00:00Z")!)
    }
    var results: [String: GameResult?] = [:]
    for (draft, isWon) in Self.games {
      results[draft.game.gameID] = .some(
        GameResult(scoreA: isWon ? 2 : 1, scoreB: isWon ? 1 : 2))
    }
    let settled = try ledger.settle(league, isWhole: false, at: now) { (_) throws(Fault) in results
    }
    func run(_ id: String, _ origin: ForecastOrigin) -> WatchedRun {
      WatchedRun(leagueID: league.id, runID: id, origin: origin)
    }
    let used = run("5f0c1d2e-3a4b", .issued)
    let look = try Monitor(ledger, used).look()
    let nothing = try Monitor(ledger, run("0000-1111", .issued)).look()
    let moved = Movement.all(of: try ledger.latestGames(of: used), latestWeeks: 3)
    let attendance = try Attendance(
      of: used, in: ledger, today: CalendarDate("2024-05-05")!, zone: .utc)
    let early = try Monitor(ledger, used, asOf: CalendarDate("2024-01-15")).look()
    let standing = try Self.standing(ledger, league, used, at: now)
    let elsewhere = ExternalMetricsBook(ledger, of: league)
    let (stated, _) = try elsewhere.add(
      ExternalMetrics(
        model: "mar<k>et", start: CalendarDate("2024-01-01")!, end: CalendarDate("2024-01-07")!,
        games: 1200, scores: [.logLoss: 0.58314, .rootMeanSquaredError: 11.25]),
      by: "ann", at: now)
    reports = [
      "elsewhere": ExternalMetricsReport(try elsewhere.statements()).report,
      "elsewhere, nothing yet": ExternalMetricsReport([]).report,
      "stated elsewhere": ExternalMetricsReport.stated(stated, isNew: true),
      "now": NowReport(standing, ReportSamples.guide).report,
      "now, nothing yet": NowReport(
        LeagueNow(at: now, in: .utc), ReportSamples.guide
      ).report,
      "watched": MonitorReport(look).report,
      "watched, replayed": MonitorReport(
        try Monitor(ledger, run(used.runID, .replayed)).look()
      ).report,
      "watched, nothing yet": MonitorReport(nothing).report,
      "check": MonitorCheckReport(
        look, settled: settled, stored: 3, concerns: look.concerns(attendance, Schedule()),
        alerts: AlertChanges(), openCritical: 1
      ).report,
      "check of nothing": MonitorCheckReport(
        nothing, settled: nil, stored: 0, concerns: [], alerts: AlertChanges(), openCritical: 0
      ).report,
      "trend": TrendReport(look).report, "trend of too few": TrendReport(early).report,
      "drift": DriftReport(
        look, since: moved?.since, movements: moved?.movements ?? []
      ).report,
      "drift of nothing": DriftReport(nothing, since: nil, movements: []).report,
    ]
  }

  /// The league with aliases, alerts of which one could not be told, and a test that is planned.
  private static func standing(
    _ ledger: Ledger, _ league: LedgerLeague, _ run: WatchedRun, at now: Instant
  ) throws -> LeagueNow {
    let book = AlertBook(ledger, of: league)
    for (severity, subject) in [(AlertSeverity.critical, "5f0c1d2e"), (.low, "<script>")] {
      _ = try book.raise(
        AlertDraft(
          .drift, of: subject, detail: "season 2024", severity: severity, "the model is not right",
          category: "model", component: "monitor", source: "monitor"), at: now)
    }
    let channel = AlertChannel(name: "console") { (_) throws(Fault) in
      throw Fault(.unwritable, "nobody looks on")
    }
    _ = try book.deliver(through: [channel], at: now)
    _ = try book.acknowledge(
      try book.alerts()[1].id, AlertRemark(by: "ann", notes: "on it"), at: now)
    let entries = ["0000-1111", run.runID].enumerated().map { place, id in
      AliasEntry(
        changeID: "0192f3a4-0000-7000-8000-00000000000\(place)", alias: "champion", kind: .promoted,
        runID: id, previousRunID: place == 0 ? nil : "0000-1111", time: now, actor: "ann")
    }
    try ledger.add(entries, to: league, at: now)
    let source = { ForecastSource(runID: $0, model: "elo", modelVersion: 1, predictionsDigest: "") }
    _ = try ModelTestBook(ledger, of: league).start(
      ModelTestPlan(
        name: "winter", champion: source(run.runID), challenger: source("0000-1111"), horizon: 700,
        spread: 0.1, startsAt: now), at: now)
    return try LeagueNow(
      of: [ModelInUse.Name(run.runID, ["champion"]), ModelInUse.Name("0000-1111", ["challenger"])],
      in: ledger, book, schedule: { _ in Schedule() },
      // Within the season, so that there are games on either side.
      at: Instant("2024-02-10T12:00:00Z")!)
  }

  private static let games: [(draft: ForecastDraft, isWon: Bool)] = {
    var generator = RandomGenerator(seed: 20)
    let source = ForecastSource(
      runID: "5f0c1d2e-3a4b", model: "elo", modelVersion: 3, predictionsDigest: "00ff")
    let start = CalendarDate("2024-01-01")!
    return (0..<700).map { number in
      let logOdds = 1.5 * generator.normal()
      let day = Int32(number / 10)
      let game = LedgerGame(
        gameID: "2024_\(day)_\(number)_9000", season: 2024, day: day,
        date: CalendarDate(daysSinceEpoch: start.daysSinceEpoch + day),
        teamA: Team(id: Int64(number)), teamB: Team(id: 9000), site: .home)
      let draft = ForecastDraft(
        game: game, probability: LogOdds.probability(logOdds), source: source, knownSeason: 2024,
        knownDay: day)
      return (draft, generator.uniform() < LogOdds.probability(0.4 * logOdds))
    }
  }()
}
