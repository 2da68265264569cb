import Alerts
import Database
import Determinism
import Faults
import Ledger
import Sequential
import TestSupport
import Testing
import Time

@testable import Monitoring

/// A run that is watched, on both databases.
@Suite struct MonitorTests {
  static let kinds = DatabaseKind.available

  /// Weeks of games; the truth is the stated log-odds times a slope.
  private static func games(
    seed: UInt64, weeks: Int = 6, aWeek: Int = 30, slope: Double = 1
  ) -> [WatchedLedger.Game] {
    var generator = RandomGenerator(seed: seed)
    return (0..<weeks * aWeek).map { number in
      let logOdds = 1.5 * generator.normal()
      let truth = LogOdds.probability(slope * logOdds)
      return WatchedLedger.Game(
        number: number, day: number / aWeek * 7 + number % 7,
        probability: LogOdds.probability(logOdds), outcome: generator.uniform() < truth ? 1 : 0,
        host: generator.integer(below: 3) - 1)
    }
  }

  @Test(.slow, arguments: kinds)
  func `However often one looks, evidence and stored weeks are the same`(kind: DatabaseKind) throws
  {
    let (one, other) = (try WatchedLedger(kind), try WatchedLedger(kind))
    let games = Self.games(seed: 1)
    for here in [one, other] { try here.forecast(games) }
    // Results come in many parts, out of order, and somebody looks after each.
    var generator = RandomGenerator(seed: 2)
    var left = games.shuffled(using: &generator)
    while !left.isEmpty {
      let count = min(left.count, 1 + generator.integer(below: 40))
      try one.settle(Array(left[..<count]))
      left.removeFirst(count)
      _ = try Monitor(one.ledger, one.run()).record(at: WatchedLedger.moment(100))
      #expect(try one.ledger.verifyPerformance().isEmpty)
    }
    try other.settle(games)
    _ = try Monitor(other.ledger, other.run()).record(at: WatchedLedger.moment(200))
    #expect(try one.rows(one.run()) == other.rows(other.run()))
    #expect(try one.rows(one.run()).count == 6)
  }

  @Test(arguments: kinds)
  func `Again without anything new, nothing is stored`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let games = Self.games(seed: 3)
    try here.forecast(games)
    try here.settle(games)
    let monitor = Monitor(here.ledger, here.run())
    #expect(try monitor.record(at: WatchedLedger.moment(100)).changed == 6)
    // A clock that was set back changes nothing either.
    #expect(try monitor.record(at: WatchedLedger.moment(-50)).changed == 0)
    var corrected = games[100]
    corrected.outcome = 1 - corrected.outcome
    try here.settle([corrected])
    // Its week, and those after it, whose evidence goes on from there.
    #expect(try monitor.record(at: WatchedLedger.moment(100)).changed >= 1)
    #expect(try here.ledger.verifyPerformance().isEmpty)
  }

  @Test(.slow, arguments: kinds)
  func `Two checks at once store the same once`(kind: DatabaseKind) async throws {
    let here = try WatchedLedger(kind)
    let games = Self.games(seed: 4)
    try here.forecast(games)
    try here.settle(games)
    let (name, run) = (here.scratch.name, here.run())
    let work = (0..<4).map { _ in
      Background {
        let ledger = try Ledger(
          at: try LedgerLocation(name), .record, now: WatchedLedger.moment(0),
          programVersion: "test", patience: .seconds(60))
        return try Monitor(ledger, run).record(at: WatchedLedger.moment(100)).changed
      }
    }
    var changed: [Int] = []
    for one in work { changed.append(try await one.value) }
    #expect(changed.sorted() == [0, 0, 0, 6])
    #expect(try here.rows(run).count == 6)
    #expect(try here.ledger.verifyPerformance().isEmpty)
  }

  @Test(.slow, arguments: kinds)
  func `A stored week that was touched is found, and one that is out of date is not`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let games = Self.games(seed: 5)
    try here.forecast(games)
    try here.settle(Array(games.dropLast(20)))
    _ = try Monitor(here.ledger, here.run()).record(at: WatchedLedger.moment(100))
    try here.settle(games)
    #expect(try here.ledger.verifyPerformance().isEmpty)
    _ = try Monitor(here.ledger, here.run()).record(at: WatchedLedger.moment(100))
    try here.ledger.connection.run(
      "UPDATE model_performance_metrics SET sharp_evidence = 19 WHERE week = '2024-01-15'")
    #expect(
      try here.ledger.verifyPerformance().map(\.description) == [
        "performance of run run-1, issued, week 2024-01-15: is not what forecasts and results give"
      ])
    #expect(try Monitor(here.ledger, here.run()).record(at: WatchedLedger.moment(100)).changed == 1)
    #expect(try here.ledger.verifyPerformance().isEmpty)
  }

  @Test(arguments: kinds)
  func `Forecasts older than the morning are scored, and no evidence`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    // Weekly forecasts: all knew the games before Monday.
    var games = Self.games(seed: 6)
    for place in games.indices { games[place].known = games[place].day / 7 * 7 }
    try here.forecast(games)
    try here.settle(games)
    let look = try Monitor(here.ledger, here.run()).look()
    let season = try #require(look.latest)
    #expect(season.weeks.map(\.games) == [30, 30, 30, 30, 30, 30])
    let mondays = games.count { $0.day.isMultiple(of: 7) }
    #expect(season.evidence.points.last?.games == mondays)
    #expect(season.earlyGames == games.count - mondays)
  }

  @Test(arguments: kinds)
  func `A forecast that knew all days with games is day-ahead, however old`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    // Games on two days of each week: the later day's model stood at the morning after the earlier.
    var games = Self.games(seed: 7)
    for place in games.indices {
      let isLate = place.isMultiple(of: 2)
      games[place].day = games[place].day / 7 * 7 + (isLate ? 5 : 0)
      games[place].known = games[place].day - (isLate ? 4 : 0)
    }
    try here.forecast(games)
    try here.settle(games)
    #expect(try Monitor(here.ledger, here.run()).look().latest?.earlyGames == 0)
  }

  @Test(arguments: kinds)
  func `Late forecasts do not count, and their share is told`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let games = Self.games(seed: 8, weeks: 1)
    let late = games.filter { $0.number < 6 }
    try here.forecast(games.filter { $0.number >= 6 })
    try here.forecast(late, at: WatchedLedger.moment(10))
    try here.settle(games)
    let week = try #require(try Monitor(here.ledger, here.run()).look().latest?.weeks.first)
    #expect(week.games == 24)
    #expect(week.lateGames == 6)
    #expect(week.lateShare == 0.2)
  }

  @Test(arguments: kinds)
  func `The plan is frozen when a season is first watched`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let games = Self.games(seed: 9)
    try here.forecast(games)
    try here.settle(games)
    let look = try Monitor(here.ledger, here.run()).record(at: WatchedLedger.moment(60)).look
    #expect(look.latest?.plannedWeeks == 30)
    let count = "SELECT count(*) FROM evidence_plans"
    #expect(try here.ledger.connection.integer(count) == 1)
    let update = "UPDATE evidence_plans SET planned_weeks = 5"
    let fault = #expect(throws: Fault.self) { try here.ledger.connection.run(update) }
    #expect(fault?.fact.contains("never") == true)
    _ = try Monitor(here.ledger, here.run()).record(at: WatchedLedger.moment(90))
    #expect(try here.ledger.connection.integer(count) == 1)
  }

  @Test(.slow, arguments: kinds)
  func `A fault raises an alert once a level, and resolving it restarts the evidence`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let games = Self.games(seed: 10, weeks: 20, aWeek: 60, slope: 0.5)
    try here.forecast(games)
    let book = AlertBook(here.ledger, of: here.league)
    var severities: [AlertSeverity] = []
    for week in 0..<12 {
      try here.settle(games.filter { $0.day / 7 == week })
      for _ in 0..<2 {
        let changes = try follow(here, book, day: 7 * week + 7)
        severities += changes.raised.map(\.severity)
      }
    }
    #expect(severities.last == .critical)
    #expect(severities == severities.sorted() && Set(severities).count == severities.count)
    let open = try #require(try book.alerts().first)
    #expect(
      open.standing.content.message.hasPrefix(
        "the model is not right: too sure of itself: slope 0.5"))
    #expect(try book.counts() == [.critical: 1])
    _ = try book.resolve(
      open.id, as: .ignored, AlertRemark(by: "somebody"), at: WatchedLedger.moment(85))
    #expect(try follow(here, book, day: 86) == AlertChanges())
    #expect(try here.ledger.verifyPerformance().isEmpty)
    try here.settle(games)
    let again = try follow(here, book, day: 150)
    #expect(again.raised.map(\.severity) == [.critical])
    #expect(again.raised.first?.standing.content.thresholdValue == 40)
    #expect(try here.ledger.verifyPerformance().isEmpty)
  }

  private func follow(
    _ here: WatchedLedger, _ book: AlertBook, day: Int, as origin: ForecastOrigin = .issued
  ) throws -> AlertChanges {
    let (run, time) = (here.run(origin), WatchedLedger.moment(day))
    let monitor = Monitor(here.ledger, run, restarts: try book.restarts(of: run))
    let look = try monitor.record(at: time).look
    let attendance = try Attendance(
      of: run, in: here.ledger, today: WatchedLedger.date(day), zone: .utc)
    let drift = look.concerns(attendance, Schedule()).filter { $0.kind.type == .drift }
    return try book.follow(drift, of: run, at: time)
  }

  @Test(.slow, arguments: kinds)
  func `Forecasts that were never issued alarm nobody`(kind: DatabaseKind) throws {
    for origin in [ForecastOrigin.replayed, .retrospective] {
      let here = try WatchedLedger(kind)
      let games = Self.games(seed: 11, weeks: 20, aWeek: 60, slope: 0.5)
      try here.forecast(games, as: origin)
      try here.settle(games)
      let book = AlertBook(here.ledger, of: here.league)
      #expect(try follow(here, book, day: 150, as: origin) == AlertChanges())
      #expect(try Monitor(here.ledger, here.run(origin)).look().latest?.evidence.level == .critical)
      #expect(try here.rows(here.run(origin)).count == 20)
      #expect(try here.ledger.verifyPerformance().isEmpty)
    }
  }

  @Test(.slow, arguments: kinds)
  func `As of a day, later games are not there`(kind: DatabaseKind) throws {
    let (here, other) = (try WatchedLedger(kind), try WatchedLedger(kind))
    let games = Self.games(seed: 12)
    try here.forecast(games)
    try here.settle(games)
    let day = WatchedLedger.date(17)
    let early = games.filter { $0.day <= 17 }
    try other.forecast(early)
    try other.settle(early)
    let one = try Monitor(here.ledger, here.run(), asOf: day).record(at: WatchedLedger.moment(90))
    let two = try Monitor(other.ledger, other.run()).look()
    #expect(one.look.latest?.evidence.points.last?.sharp == two.latest?.evidence.points.last?.sharp)
    #expect(one.changed == 3)
    #expect(try here.ledger.verifyPerformance().isEmpty)
    #expect(try Monitor(here.ledger, here.run()).record(at: WatchedLedger.moment(90)).changed == 6)
    #expect(try here.ledger.verifyPerformance().isEmpty)
  }
}
