import Alerts
import Ledger
import TestSupport
import Testing
import Time

@testable import Monitoring

/// Whether silence and degradation are told, and only they.
@Suite struct AttendanceTests {
  static let kinds = DatabaseKind.available

  /// A game a day, forecast on the morning before by somebody who always says the same.
  private static func games(_ days: Range<Int>) -> [WatchedLedger.Game] {
    days.map {
      WatchedLedger.Game(number: $0, day: $0, probability: 0.6, outcome: $0 % 5 < 3 ? 1 : 0)
    }
  }

  /// A season with a game on each day, played up to a day.
  private static func schedule(played: Int, days: Int = 100, aDay: Int = 1) -> Schedule {
    var schedule = Schedule()
    for day in 0..<days {
      let date = WatchedLedger.date(day)
      if day < played {
        schedule.played[2024, default: [:]][date.monday, default: 0] += aDay
      } else {
        schedule.open.append(date)
      }
    }
    schedule.lastDates[2024] = WatchedLedger.date(days - 1)
    schedule.openSeasons = [2024]
    return schedule
  }

  private func concerns(
    _ here: WatchedLedger, today day: Int, _ schedule: Schedule
  ) throws -> [Concern] {
    let look = try Monitor(here.ledger, here.run(), schedule).look()
    return look.concerns(
      try Attendance(of: here.run(), in: here.ledger, today: WatchedLedger.date(day), zone: .utc),
      schedule)
  }

  @Test(arguments: kinds)
  func `Where forecasts and results come, nothing is told`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    for day in 0..<40 {
      try here.forecast(Self.games(day..<day + 1), at: WatchedLedger.moment(day - 1))
    }
    try here.settle(Self.games(0..<39))
    #expect(try concerns(here, today: 39, Self.schedule(played: 39)).isEmpty)
    // Off season, nobody expects any.
    try here.settle(Self.games(39..<40))
    #expect(try concerns(here, today: 46, Self.schedule(played: 40, days: 40)).isEmpty)
  }

  @Test(arguments: kinds)
  func `Games are near or played, and nothing is forecast`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    try here.forecast(Self.games(0..<20), at: WatchedLedger.moment(-1))
    try here.settle(Self.games(0..<20))
    let silent = try concerns(here, today: 20, Self.schedule(played: 20))
    #expect(silent.map(\.kind) == [.noForecasts])
    #expect(silent.first?.message == "no forecast was issued for 21 days, and games are near")
    #expect(silent.first?.severity == .high)
    #expect(silent.first?.occurrence == "since 2023-12-31")
    let played = try concerns(here, today: 38, Self.schedule(played: 38, days: 38))
    #expect(played.first?.message == "no forecast was issued for 39 days, and games are played")
  }

  @Test(arguments: kinds)
  func `Games are over, and no result comes`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    for day in 0..<40 {
      try here.forecast(Self.games(day..<day + 1), at: WatchedLedger.moment(day - 1))
    }
    try here.settle(Self.games(0..<20))
    let silent = try concerns(here, today: 39, Self.schedule(played: 20))
    #expect(silent.map(\.kind) == [.noResults])
    #expect(
      silent.first?.message
        == "games that were forecast are over for 7 days or more without a result: 13")
    // One game that is missing among others that are not is no silence.
    try here.settle(Self.games(21..<39))
    #expect(try concerns(here, today: 39, Self.schedule(played: 39)).isEmpty)
  }

  @Test(arguments: kinds)
  func `Games are played that nobody forecast, and forecasts come late`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    for day in 0..<40 {
      // Of the last weeks, every other day's forecast comes when its day has begun.
      let isLate = day >= 14 && day.isMultiple(of: 2)
      try here.forecast(
        Self.games(day..<day + 1), at: WatchedLedger.moment(isLate ? day : day - 1))
    }
    try here.settle(Self.games(0..<40))
    let found = try concerns(here, today: 40, Self.schedule(played: 40))
    #expect(found.map(\.kind) == [.completeness, .lateness])
    #expect(found.allSatisfy { $0.severity == .medium })
    #expect(found[0].current == 13.0 / 26 && found[0].baseline == 1)
    #expect(found[1].current == 0.5 && found[1].baseline == 0)
  }

  @Test(arguments: kinds)
  func `Silence that passes resolves its alert, and silence anew is another`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    try here.forecast(Self.games(0..<20), at: WatchedLedger.moment(-1))
    try here.settle(Self.games(0..<20))
    let book = AlertBook(here.ledger, of: here.league)
    func follow(_ day: Int) throws -> AlertChanges {
      try book.follow(
        try concerns(here, today: day, Self.schedule(played: 20)), of: here.run(),
        at: WatchedLedger.moment(day))
    }
    #expect(try follow(20).raised.map(\.severity) == [.high])
    #expect(try follow(21) == AlertChanges())
    try here.forecast(Self.games(20..<25), at: WatchedLedger.moment(21))
    #expect(try follow(22).resolved.count == 1)
    #expect(try book.alerts().isEmpty)
    let again = try concerns(here, today: 30, Self.schedule(played: 30))
    #expect(again.contains { $0.kind == .noForecasts && $0.occurrence == "since 2024-01-22" })
  }
}
