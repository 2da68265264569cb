import Alerts
import Database
import Faults
import League
import TestSupport
import Time

@testable import Ledger
@testable import Monitoring

/// A ledger with forecasts of made-up games, whose season begins on Monday, 1 January 2024.
final class WatchedLedger {
  let scratch: ScratchDatabase
  let ledger: Ledger
  let league = LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc)
  let source: ForecastSource

  static let start = CalendarDate(year: 2024, month: 1, day: 1)!

  init(_ kind: DatabaseKind, run: String = "run-1") throws {
    scratch = try ScratchDatabase(kind)
    source = ForecastSource(
      runID: run, model: "elo", modelVersion: 1, predictionsDigest: "d")
    ledger = try Ledger(
      at: try LedgerLocation(scratch.name), .migrate, now: Self.moment(-100),
      programVersion: "test")
    _ = try ledger.migrate(now: Self.moment(-100))
  }

  /// Another connection to the same database.
  func another() throws -> Ledger {
    try Ledger(
      at: try LedgerLocation(scratch.name), .record, now: Self.moment(0), programVersion: "test")
  }

  static func date(_ day: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: start.daysSinceEpoch + Int32(day))
  }

  /// An hour of a day, counted from the season's first.
  static func moment(_ day: Int, hour: Int = 0) -> Instant {
    Instant(
      microseconds: Zone.utc.start(of: date(day)).microseconds + Int64(hour) * 3_600_000_000)
  }

  struct Game {
    var number: Int
    var day: Int
    var probability: Double
    var outcome: Double
    var host = 1
    /// The day whose morning the model stood at; nil for the game's own.
    var known: Int?
    /// The season; its days go on from those of 2024.
    var season = 2024
  }

  func run(_ origin: ForecastOrigin = .issued) -> WatchedRun {
    WatchedRun(leagueID: league.id, runID: source.runID, origin: origin)
  }

  /// Puts games on record, by default the evening before each one's day.
  func forecast(
    _ games: [Game], as origin: ForecastOrigin = .issued, at time: Instant = moment(-1)
  ) throws {
    _ = try ledger.append(games.map(draft), to: league, as: origin, at: time)
  }

  func id(_ game: Game) -> String {
    "\(game.season)_\(game.day)_\(game.number)_\(game.number + 100_000)"
  }

  private func draft(_ game: Game) -> ForecastDraft {
    ForecastDraft(
      game: LedgerGame(
        gameID: id(game), season: game.season, day: Int32(game.day), date: Self.date(game.day),
        teamA: Team(id: Int64(game.number)), teamB: Team(id: Int64(game.number + 100_000)),
        site: Site(rawValue: Int8(game.host))!),
      probability: game.probability, source: source, knownSeason: game.season,
      knownDay: Int32(game.known ?? game.day))
  }

  /// Lets results come in; games without one stay open.
  func settle(_ games: [Game], at time: Instant = moment(400)) throws {
    var results: [String: GameResult?] = [:]
    for game in games {
      let score: (Int32, Int32) =
        game.outcome == 1 ? (2, 1) : game.outcome == 0 ? (1, 2) : (1, 1)
      results[id(game)] = .some(GameResult(scoreA: score.0, scoreB: score.1))
    }
    _ = try ledger.settle(league, isWhole: false, at: time) { (_) throws(Fault) in results }
  }

  /// Every stored value of the weeks but when it was stored.
  func rows(_ run: WatchedRun) throws -> [[SQLValue]] {
    try ledger.connection.rows(PerformanceStore.selection, run.values) { (row) throws(Fault) in
      Array(row.values[..<PerformanceRow.columnCount])
    }
  }

  /// Games of a simulated season on record, five days a week.
  static func games(_ season: SimulatedSeason, _ fault: SimulatedSeason.Fault) -> [Game] {
    season.games(fault).enumerated().map { number, game in
      Game(
        number: number, day: 7 * game.week + number % 5, probability: game.probability,
        outcome: game.outcome, host: game.host)
    }
  }
}
