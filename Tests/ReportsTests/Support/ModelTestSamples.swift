import Faults
import League
import Sequential
import TestSupport
import Time

@testable import Ledger
@testable import Monitoring
@testable import Reports

/// Reports of tests between models: one with a verdict, a split, and those that have not begun or have ended.
struct ModelTestSamples {
  let reports: [String: Report]

  static let names = [
    "test with a verdict", "test without a verdict", "test of nothing", "test planned",
    "test completed", "test cancelled", "test replayed", "split before its horizon",
    "split at its horizon", "tests", "no tests", "alias history", "no alias history",
    "forecasts added for a challenger",
  ]

  private static let games = 300
  private static let start = Instant("2023-12-01T00:00:00Z")!
  private static let sources = ["5f0c1d2e-aaaa", "91ab0000-bbbb"].map {
    ForecastSource(runID: $0, model: "elo", modelVersion: 3, predictionsDigest: "00ff")
  }

  init() throws {
    let directory = TemporaryDirectory()
    let ledger = try Ledger(
      at: try LedgerLocation(directory.path + "/ledger.sqlite"), .record, now: Self.start,
      programVersion: "0.1")
    let league = LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc)
    let book = ModelTestBook(ledger, of: league)
    let test = try book.start(Self.plan("w<i>nter"), at: Self.start)
    let early = try book.look(at: test)
    for origin in [ForecastOrigin.issued, .replayed] {
      for contender in 0..<2 {
        _ = try ledger.append(
          (0..<Self.games).map { Self.draft($0, contender) }, to: league, as: origin,
          at: Self.start)
      }
    }
    try Self.settle(0..<60, ledger, league)
    let middle = try book.look(at: test)
    try Self.settle(0..<Self.games, ledger, league)
    let late = try book.look(at: test)
    let replayed = ModelTestReport(
      replayed: test.plan, try book.replay(test.plan, as: .replayed)
    ).report
    let completed = try book.complete(
      test.id, by: "ann", notes: "so \"be\" it", at: Instant("2024-03-01T10:00:00Z")!)
    let (split, small) = try Self.splits(book)
    let cancelled = try book.cancel("small", by: "bob", at: Instant("2024-03-02T10:00:00Z")!)
    var later = Self.plan("later", startsAt: Instant("2030-01-01T00:00:00Z")!)
    (later.champion, later.challenger) = (Self.sources[1], Self.sources[0])
    let planned = try book.start(later, at: Self.start)
    reports = [
      "test with a verdict": ModelTestReport(test, late).report,
      "test without a verdict": ModelTestReport(test, middle).report,
      "test of nothing": ModelTestReport(test, early).report,
      "test planned": ModelTestReport(planned, nil).report,
      "test completed": ModelTestReport(completed, nil).report,
      "test cancelled": ModelTestReport(cancelled, nil).report, "test replayed": replayed,
      "split before its horizon": ModelTestReport(split, try book.look(at: split)).report,
      "split at its horizon": ModelTestReport(small, try book.look(at: small)).report,
      "tests": ModelTestListReport(try book.tests(), at: Instant("2024-04-01T00:00:00Z")!).report,
      "no tests": ModelTestListReport([], at: Self.start).report,
    ].merging(Self.others(test)) { one, _ in one }
  }

  private static func splits(_ book: ModelTestBook) throws -> (ModelTest, ModelTest) {
    var large = plan("large", mode: .split(challenger: 0.5))
    large.champion = sources[0]
    let split = try book.start(large, at: start)
    var plan = plan("small", mode: .split(challenger: 0.5))
    plan.horizon = 200
    (plan.champion, plan.challenger) = (sources[1], sources[0])
    return (split, try book.start(plan, at: start))
  }

  private static func others(_ test: ModelTest) -> [String: Report] {
    let entries = [
      AliasEntry(
        changeID: "a", alias: "champion", kind: .promoted, runID: sources[0].runID,
        previousRunID: nil, time: start),
      AliasEntry(
        changeID: "b", alias: "champion", kind: .promoted, runID: sources[1].runID,
        previousRunID: sources[0].runID, time: Instant("2024-03-01T11:00:00Z")!, actor: "ann",
        reason: "it won <b>clearly</b>", testID: test.id),
      AliasEntry(
        changeID: "c", alias: "champion", kind: .rolledBack, runID: sources[0].runID,
        previousRunID: sources[1].runID, time: Instant("2024-03-02T11:00:00Z")!, actor: "bob"),
    ]
    var added = AppendSummary()
    added.added = ["0192"]
    return [
      "alias history": AliasHistoryReport(entries, tests: [test.id: test.plan.name]).report,
      "no alias history": AliasHistoryReport([], tests: [:]).report,
      "forecasts added for a challenger": AppendReport(
        added, of: sources[0], as: .issued, leagueID: test.leagueID,
        in: try! LedgerLocation("ledger.sqlite"),
        beside: AppendReport.Beside(test: "winter", added, of: sources[1])
      ).report,
    ]
  }

  private static func plan(
    _ name: String, mode: ModelTestPlan.Mode = .shadow, startsAt: Instant = start
  ) -> ModelTestPlan {
    ModelTestPlan(
      name: name, champion: sources[0], challenger: sources[1], mode: mode, horizon: 1234,
      spread: 0.02, startsAt: startsAt)
  }

  private static func isWon(_ number: Int) -> Bool { number % 10 < 7 }

  /// Ten a day; the challenger knows which half of them is likelier to be won.
  private static func draft(_ number: Int, _ contender: Int) -> ForecastDraft {
    let date = CalendarDate(
      daysSinceEpoch: CalendarDate("2024-01-01")!.daysSinceEpoch + Int32(number / 10))
    let game = LedgerGame(
      gameID: "2024_\(number / 10)_\(number)_\(number + 5000)", season: 2024,
      day: Int32(number / 10), date: date, teamA: Team(id: Int64(number)),
      teamB: Team(id: Int64(number + 5000)), site: .home)
    let chance = contender == 0 ? 0.55 + 0.001 * Double(number % 7) : isWon(number) ? 0.7 : 0.45
    return ForecastDraft(
      game: game, probability: chance, source: sources[contender], knownSeason: 2024,
      knownDay: game.day)
  }

  private static func settle(
    _ numbers: Range<Int>, _ ledger: Ledger, _ league: LedgerLeague
  ) throws {
    var results: [String: GameResult?] = [:]
    for number in numbers {
      let isWon = isWon(number)
      results[draft(number, 0).game.gameID] = .some(
        GameResult(scoreA: isWon ? 2 : 1, scoreB: isWon ? 1 : 2))
    }
    _ = try ledger.settle(league, isWhole: false, at: Instant("2024-02-20T00:00:00Z")!) {
      (_) throws(Fault) in results
    }
  }
}
