import TestSupport
import Testing
import Time

@testable import Alerts

/// How many messages a channel may send.
@Suite struct ChannelLimitsTests {
  private static func minute(_ minute: Double) -> Instant {
    AlertFixture.hour(minute / 60)
  }

  private let sms = ChannelLimits(hourly: 5, daily: 20, spacing: 300)

  @Test func `Whoever may send as much as there is never waits`() {
    #expect(
      ChannelLimits.none.hold(after: [Self.minute(0), Self.minute(0)], at: Self.minute(0)) == nil)
  }

  @Test func `Messages keep their distance`() {
    let hold = sms.hold(after: [Self.minute(0)], at: Self.minute(4.99))
    #expect(hold?.reason == .spacing && hold?.end == Self.minute(5))
    #expect(sms.hold(after: [Self.minute(0)], at: Self.minute(5)) == nil)
  }

  @Test func `The sixth of an hour waits until the first is an hour old`() {
    let sent = (0..<5).map { Self.minute(Double($0) * 6) }
    let hold = sms.hold(after: sent.shuffled(), at: Self.minute(40))
    #expect(hold?.reason == .hourly && hold?.end == Self.minute(60))
    #expect(sms.hold(after: sent, at: Self.minute(60)) == nil)
  }

  @Test func `The twenty-first of a day waits until the first is a day old`() {
    let sent = (0..<20).map { Self.minute(Double($0) * 30) }
    let hold = sms.hold(after: sent, at: Self.minute(1000))
    #expect(hold?.reason == .daily && hold?.end == Self.minute(1440))
    #expect(sms.hold(after: sent, at: Self.minute(1440)) == nil)
  }

  @Test func `Messages that a clock says are to come hold nothing back`() {
    #expect(sms.hold(after: [Self.minute(9)], at: Self.minute(8)) == nil)
  }

  /// A random crowd of wishes to send, against a count of what any hour, day and gap holds.
  @Test(arguments: 0..<20)
  func `Whoever waits as long as is said breaks no limit, and waits no longer`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let limits = ChannelLimits(hourly: 3, daily: 7, spacing: 600)
    var (now, sent): (Int64, [Int64]) = (0, [])
    let second: Int64 = 1_000_000
    func fits(_ time: Int64) -> Bool {
      sent.filter { $0 > time - 3600 * second }.count < 3
        && sent.filter { $0 > time - 86_400 * second }.count < 7
        && sent.allSatisfy { time - $0 >= 600 * second }
    }
    for _ in 0..<200 {
      now += Int64.random(in: 0...(7200 * second), using: &generator)
      let hold = limits.hold(
        after: sent.map { Instant(microseconds: $0) }, at: Instant(microseconds: now))
      #expect((hold == nil) == fits(now))
      if let hold {
        #expect(fits(hold.end.microseconds) && !fits(hold.end.microseconds - 1))
        now = hold.end.microseconds
      }
      sent.append(now)
    }
  }
}
