import Faults
import League
import TestSupport
import Time

@testable import Database
@testable import Ledger

/// A fresh ledger, its league, and moments and games for it.
final class LedgerFixture {
  let scratch: ScratchDatabase
  let location: LedgerLocation
  let league = LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc)

  init(_ kind: DatabaseKind) throws {
    scratch = try ScratchDatabase(kind)
    location = try LedgerLocation(scratch.name)
  }

  /// A moment of day `day` of 2024, counted from 0.
  static func moment(_ day: Int, hour: Int = 0) -> Instant {
    let start = CalendarDate(year: 2024, month: 1, day: 1)!
    let date = CalendarDate(daysSinceEpoch: start.daysSinceEpoch + Int32(day))
    let offset = Int64(hour) * 3_600_000_000
    return Instant(microseconds: Zone.utc.start(of: date).microseconds + offset)
  }

  func migrated(_ list: MigrationList = .program) throws -> Ledger {
    let ledger = try Ledger(
      at: location, .migrate, now: Self.moment(-100), programVersion: "test", list: list)
    _ = try ledger.migrate(now: Self.moment(-100))
    return ledger
  }

  func opened(_ purpose: Ledger.Purpose) throws -> Ledger {
    try Ledger(at: location, purpose, now: Self.moment(0), programVersion: "test")
  }

  static let run = ForecastSource(
    runID: "run-1", model: "elo", modelVersion: 3, predictionsDigest: "d")

  /// A forecast of a game on day `day`.
  static func draft(
    _ number: Int, day: Int = 10, probability: Double = 0.75, source: ForecastSource = run,
    known: Int32 = 5, isDated: Bool = true
  ) -> ForecastDraft {
    let date = CalendarDate(year: 2024, month: 1, day: 1)!.daysSinceEpoch + Int32(day)
    let game = LedgerGame(
      gameID: "2024_\(day)_\(number)_\(number + 1000)", season: 2024, day: Int32(day),
      date: isDated ? CalendarDate(daysSinceEpoch: date) : nil,
      teamA: Team(id: Int64(number), name: "A\(number)"),
      teamB: Team(id: Int64(number + 1000)), site: .home)
    return ForecastDraft(
      game: game, probability: probability, source: source, knownSeason: 2024, knownDay: known)
  }

  static func results(_ drafts: [ForecastDraft], _ scores: [(Int32, Int32)?])
    -> [String: GameResult?]
  {
    var games: [String: GameResult?] = [:]
    for (draft, score) in zip(drafts, scores) {
      games[draft.game.gameID] = .some(score.map { GameResult(scoreA: $0.0, scoreB: $0.1) })
    }
    return games
  }

  func log(_ ledger: Ledger) throws -> [LoggedForecast] {
    try ledger.forecasts(of: league.id).reversed()
  }
}
