import League
import TestSupport
import Time

@testable import Forecasting
@testable import Ledger
@testable import Reports

/// Reports of forecasts on record, and of the ledger that has them.
struct RecordSamples {
  let reports: [String: Report]

  private static let source = ForecastSource(
    runID: "5f0c1d2e-3a4b", model: "elo", modelVersion: 3, predictionsDigest: "00ff")

  init() throws {
    let directory = TemporaryDirectory()
    let location = try LedgerLocation(directory.path + "/ledger.sqlite")
    let now = Instant("2024-01-05T12:00:00Z")!
    let ledger = try Ledger(at: location, .record, now: now, programVersion: "0.1")
    let league = LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc)
    let drafts = Self.drafts
    let added = try ledger.append(drafts, to: league, as: .issued, at: now)
    let games = [drafts[0].game.gameID: GameResult?.some(GameResult(scoreA: 71, scoreB: 64))]
    let settled = try ledger.settle(league, isWhole: false, at: now) { _ in games }
    let log = try ledger.forecasts(of: league.id)
    let touched = ForecastVerification(
      count: 3, findings: [LedgerFinding(row: "forecast 0192", fact: "does not follow")])
    reports = [
      "forecasts added": AppendReport(
        added, of: Self.source, as: .issued, leagueID: league.id, in: location, undated: 1
      ).report,
      "retrospective forecasts added": AppendReport(
        AppendSummary(), of: Self.source, as: .retrospective, leagueID: league.id, in: location
      ).report,
      "forecasts settled": SettlingReport(settled).report,
      "forecasts on record": ForecastLogReport(log).report,
      "forecast on record": LoggedForecastReport(log[0]).report,
      "scores": ForecastScoreReport(try ledger.scores(league.id), by: .all).report,
      "scores by month": ForecastScoreReport(
        try ledger.scores(league.id, by: .month), by: .month
      ).report,
      "no scores": ForecastScoreReport([], by: .all).report,
      "seal": SealReport(try ledger.seal(league.id, at: now)!).report,
      "forecasts verified": ForecastVerificationReport(
        try ledger.verifyForecasts(league.id), against: try ledger.seal(league.id, at: now)
      ).report,
      "forecasts touched": ForecastVerificationReport(touched, against: nil).report,
      "replay": ReplayReport(SeasonReplay.Summary(), of: Self.source, in: location).report,
    ].merging(try Self.ofLedger(ledger, now)) { one, _ in one }
  }

  private static func ofLedger(_ ledger: Ledger, _ now: Instant) throws -> [String: Report] {
    let location = try LedgerLocation("ledger.sqlite")
    let status = try Ledger.status(of: ledger.location, now: now, programVersion: "0.1")
    let finding = LedgerFinding(row: "counting forecast of game 1", fact: "counts, and should not")
    return [
      "ledger": LedgerStatusReport(status, of: location).report,
      "migrations": MigrationReport(["0001_leagues", "0002_forecasts"], of: location).report,
      "no migrations": MigrationReport([], of: location).report,
      "schema checked": SchemaCheckReport(try ledger.check(), of: location).report,
      "schema changed": SchemaCheckReport(["table x: in the database only"], of: location).report,
      "ledger verified": LedgerVerificationReport(
        try ledger.verify(), leagueCount: 1, of: location
      ).report,
      "ledger touched": LedgerVerificationReport([finding], leagueCount: 2, of: location).report,
      "ledger backed up": LedgerBackupReport(of: location, to: "copy").report,
      "ledger adopted": LedgerAdoptionReport(location).report,
      "ledger copied": LedgerCopyReport(rowCount: 12, of: location, to: location).report,
    ]
  }

  /// Three games of 10 January, one of them between teams of odd names.
  private static var drafts: [ForecastDraft] {
    (0..<3).map { number in
      let game = LedgerGame(
        gameID: "2024_66_\(number)_9", season: 2024, day: 66, date: CalendarDate("2024-01-10"),
        teamA: Team(id: Int64(number), name: ["Iowa", "A <b> & B", "Texas"][number]),
        teamB: Team(id: 9, name: "Ohio"), site: [.home, .neutral, .away][number])
      return ForecastDraft(
        game: game, probability: [0.653, 0.5, 1.0 / 3][number], source: source, knownSeason: 2024,
        knownDay: 60)
    }
  }
}
