import Database
import Dispatch
import Faults
import Ledger
import Synchronization
import TestSupport
import Testing
import Time

@testable import Alerts

/// Messages that fail, are held back, or come beside a channel that hangs.
@Suite struct DeliveryTroubleTests {
  static let kinds = DatabaseKind.available
  private typealias Fixture = AlertFixture

  /// Every severity at once by "phone", and by "mail" where that fails.
  private static var rules: AlertRules {
    var rules = AlertRules.standard
    rules.channels = ["phone", "mail"].map {
      ConfiguredChannel(name: $0, kind: "ledger", settings: [:])
    }
    rules.fallback = "mail"
    rules.routes = Dictionary(
      uniqueKeysWithValues: AlertSeverity.allCases.map {
        ($0, AlertRoute(channels: ["phone"], isDigest: false, recipients: ["ann"]))
      })
    return rules
  }

  private static func minute(_ minute: Double) -> Instant { Fixture.hour(minute / 60) }

  private func deliver(
    _ fixture: Fixture, _ log: SentLog, _ minute: Double
  ) throws -> DeliverySummary {
    try fixture.book.deliver(
      through: Fixture.recording(["phone", "mail"], in: log), at: Self.minute(minute))
  }

  @Test(arguments: kinds)
  func `What fails is tried after 1, 2, 4, 8 and 16 minutes, and then the fallback takes over`(
    kind: DatabaseKind
  ) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    log.setFailing(["phone"])
    let alert = try fixture.book.raise(Fixture.draft(.high), at: Self.minute(0)).alert
    // Minutes from the first attempt: 1, then 2 more, and so on.
    for (attempt, minute) in [0.0, 1, 3, 7, 15].enumerated() {
      if attempt > 0 {
        let early = try deliver(fixture, log, minute - 0.01)
        #expect(early.failures.isEmpty && early.retrying == 1)
        #expect(early.nextRetry == Self.minute(minute))
      }
      let summary = try deliver(fixture, log, minute)
      #expect(summary.failures.count == 1 && summary.retrying == 1 && summary.givenUp.isEmpty)
    }
    #expect(log.sent.isEmpty)
    let failing = try fixture.book.failures()
    #expect(failing.map(\.attempts) == [5] && failing.map(\.isGivenUp) == [false])
    #expect(failing.map(\.alertID) == [alert.id] && failing.map(\.channel) == ["phone"])
    #expect(failing.map(\.time) == [Self.minute(15)] && failing[0].reason != "")
    #expect(try deliver(fixture, log, 30.99).retrying == 1)
    let last = try deliver(fixture, log, 31)
    #expect(last.givenUp == ["phone": 1] && last.delivered == ["mail": 1])
    #expect(log.sent.map(\.channel) == ["mail"])
    #expect(log.sent[0].message.items[0].failedChannel == "phone")
    #expect(log.sent[0].message.recipients == ["ann"])
    #expect(log.sent[0].message.subject.contains("not delivered by phone"))
    #expect(try fixture.book.attempts(of: alert).filter { $0.channel == "phone" }.count == 6)
    #expect(try fixture.book.undelivered() == OwedNotices(owed: 0, givenUp: 1))
    #expect(try fixture.book.failures().map(\.isGivenUp) == [true])
    log.setFailing([])
    #expect(try deliver(fixture, log, 999) == DeliverySummary())
    // Of an alert that is over nobody has to know it any more.
    _ = try fixture.book.resolve(
      alert.id, as: .fixed, AlertRemark(by: "ann"), at: Self.minute(1000))
    #expect(try fixture.book.failures().filter { $0.time < Self.minute(1000) } == [])
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `A fallback that fails is given up too, and told no more`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    log.setFailing(["phone", "mail"])
    _ = try fixture.book.raise(Fixture.draft(.high), at: Self.minute(0))
    for hour in 0..<20 { _ = try deliver(fixture, log, Double(hour) * 60) }
    #expect(try fixture.book.undelivered() == OwedNotices(owed: 0, givenUp: 2))
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `After a clock was set back a message waits for its next try no longer than ever`(
    kind: DatabaseKind
  ) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    log.setFailing(["phone"])
    _ = try fixture.book.raise(Fixture.draft(.high), at: Self.minute(6000))
    _ = try deliver(fixture, log, 6000)
    log.setFailing([])
    #expect(try deliver(fixture, log, 60).delivered == ["phone": 1])
  }

  @Test(arguments: kinds)
  func `Those who wait see it through, by the clock that they are given`(kind: DatabaseKind) throws
  {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    log.setFailing(["phone"])
    _ = try fixture.book.raise(Fixture.draft(.high), at: Self.minute(0))
    let now = Mutex(Self.minute(0).microseconds)
    let clock = Clock { Instant(microseconds: now.withLock { $0 }) }
    let summary = try fixture.book.deliverAll(
      through: Fixture.recording(["phone", "mail"], in: log), clock: clock
    ) { (wait) throws(Fault) in now.withLock { $0 += wait } }
    #expect(summary.givenUp == ["phone": 1] && summary.delivered == ["mail": 1])
    #expect(clock.now == Self.minute(31))
    #expect(try fixture.book.undelivered().owed == 0)
  }

  @Test(arguments: kinds)
  func `A digest that failed goes out again as it was, beside a new one`(kind: DatabaseKind) throws
  {
    var rules = Self.rules
    rules.routes[.low]?.isDigest = true
    let fixture = try Fixture(kind, rules: rules)
    let log = SentLog()
    log.setFailing(["phone"])
    for subject in ["a", "b"] {
      _ = try fixture.book.raise(Fixture.draft(.low, of: subject), at: Fixture.hour(7))
    }
    let failed = try fixture.book.deliver(
      through: Fixture.recording(["phone"], in: log), at: Fixture.hour(8))
    #expect(failed.retrying == 2)
    log.setFailing([])
    _ = try fixture.book.raise(Fixture.draft(.low, of: "c"), at: Fixture.hour(8.5))
    #expect(try deliver(fixture, log, 60 * 40).delivered == ["phone": 3])
    #expect(log.sent.map { Set($0.message.items.map(\.alert.subject)) } == [["a", "b"], ["c"]])
    let alert = try fixture.book.alerts(.unresolved, limit: 9).first { $0.subject == "a" }
    let attempts = try fixture.book.attempts(of: try #require(alert))
    #expect(attempts.map(\.outcome) == [.failed("nobody answers"), .delivered])
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  // MARK: Held back

  private func limited(_ log: SentLog) -> [AlertChannel] {
    let limits = ChannelLimits(hourly: 5, daily: 20, spacing: 300)
    return [
      AlertChannel(name: "phone", limits: limits) { (message) throws(Fault) in
        try log.take(message, by: "phone")
      }
    ]
  }

  @Test(arguments: kinds)
  func `What a limit holds back is on record, and goes out together once it may`(
    kind: DatabaseKind
  ) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    for subject in ["a", "b", "c"] {
      _ = try fixture.book.raise(Fixture.draft(.high, of: subject), at: Self.minute(0))
      let summary = try fixture.book.deliver(through: limited(log), at: Self.minute(0))
      #expect(summary.delivered == (subject == "a" ? ["phone": 1] : [:]))
      #expect(summary.held == (subject == "a" ? 0 : subject == "b" ? 1 : 2))
    }
    let alerts = try fixture.book.alerts().sorted { $0.subject < $1.subject }
    #expect(try fixture.book.holds(of: alerts[0]) == [])
    for alert in alerts.dropFirst() {
      #expect(
        try fixture.book.holds(of: alert) == [
          AlertHold(
            eventNumber: 1, channel: "phone", reason: .spacing, time: Self.minute(0),
            end: Self.minute(5))
        ])
    }
    #expect(try fixture.book.deliver(through: limited(log), at: Self.minute(4)).held == 2)
    #expect(
      try fixture.book.deliver(through: limited(log), at: Self.minute(5)).delivered == ["phone": 2])
    #expect(log.sent.map { Set($0.message.items.map(\.alert.subject)) } == [["a"], ["b", "c"]])
    #expect(log.sent[1].message.subject == "2 alerts: 2 high")
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  /// The handed-in clock goes through 32 hours, with an alert every eight minutes.
  @Test(.slow, arguments: kinds)
  func `No hour has more than five messages, no day more than twenty, and none is lost`(
    kind: DatabaseKind
  ) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    var times: [Double] = []
    for step in 0..<240 {
      let minute = Double(step) * 8
      _ = try fixture.book.raise(
        Fixture.draft(.high, of: "run-\(step)"), at: Self.minute(minute))
      let summary = try fixture.book.deliver(through: limited(log), at: Self.minute(minute))
      if !summary.delivered.isEmpty { times.append(minute) }
    }
    for time in times {
      #expect(times.count { $0 > time - 60 && $0 <= time } <= 5)
      #expect(times.count { $0 > time - 1440 && $0 <= time } <= 20)
    }
    #expect(times.count >= 25)
    _ = try fixture.book.deliver(through: limited(log), at: Self.minute(9999))
    let told = log.sent.flatMap { $0.message.items.map(\.noticeID) }
    #expect(told.count == 240 && Set(told).count == 240)
  }

  @Test(arguments: kinds)
  func `What a silence or an acknowledgement holds back is on record with the reason`(
    kind: DatabaseKind
  ) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let (book, log) = (fixture.book, SentLog())
    let alert = try book.raise(Fixture.draft(.medium), at: Self.minute(0)).alert
    _ = try book.silence(alert.id, until: Self.minute(60), Fixture.remark, at: Self.minute(1))
    // Owed before it was silenced, and not told while it is.
    #expect(try deliver(fixture, log, 2).held == 1)
    _ = try book.raise(Fixture.draft(.critical), at: Self.minute(3))
    #expect(try deliver(fixture, log, 60).delivered == ["phone": 1])
    _ = try book.raise(Fixture.draft(.medium), at: Self.minute(61))
    _ = try book.acknowledge(alert.id, Fixture.remark, at: Self.minute(62))
    _ = try book.raise(Fixture.draft(.medium), at: Self.minute(63))
    let holds = try book.holds(of: alert)
    #expect(holds.map(\.reason) == [.silenced, .silenced, .repeated, .acknowledged])
    #expect(holds.map(\.end) == [Self.minute(60), nil, nil, nil])
    #expect(holds.map(\.eventNumber) == [1, 3, 4, 6])
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `Why something was held back is never changed or removed`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let alert = try fixture.book.raise(Fixture.draft(.medium), at: Self.minute(0)).alert
    _ = try fixture.book.raise(Fixture.draft(.medium), at: Self.minute(1))
    let connection = try Connection(DatabaseLocation(fixture.scratch.name), .write)
    for sql in ["UPDATE alert_holds SET held_at = 1", "DELETE FROM alert_holds"] {
      #expect(throws: Fault.self) { try connection.run(sql) }
    }
    #expect(try fixture.book.holds(of: alert).count == 1)
  }

  // MARK: At once

  /// Each channel is sure that the other one is at work before it goes on: in turn they would wait for ever.
  @Test(arguments: kinds)
  func `A channel that hangs holds no other`(kind: DatabaseKind) throws {
    var rules = Self.rules
    rules.routes[.high]?.channels = ["phone", "mail"]
    let fixture = try Fixture(kind, rules: rules)
    for subject in ["a", "b", "c"] {
      _ = try fixture.book.raise(Fixture.draft(.high, of: subject), at: Self.minute(0))
    }
    let (log, lastMail) = (SentLog(), DispatchSemaphore(value: 0))
    let channels = [
      AlertChannel(name: "phone") { (_) throws(Fault) in
        // Hangs until all of the other's messages are out.
        for _ in 0..<3 { lastMail.wait() }
        throw Fault(.unreachable, "nobody answers")
      },
      AlertChannel(name: "mail") { (message) throws(Fault) in
        try log.take(message, by: "mail")
        lastMail.signal()
      },
    ]
    let summary = try fixture.book.deliver(through: channels, at: Self.minute(0))
    #expect(summary.delivered == ["mail": 3] && summary.failures.map(\.channel) == ["phone"])
    #expect(summary.retrying == 1 && summary.left == 2)
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `After its time nothing more is begun, and the rest is left to the next call`(
    kind: DatabaseKind
  ) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    for subject in ["a", "b"] {
      _ = try fixture.book.raise(Fixture.draft(.high, of: subject), at: Self.minute(0))
    }
    let channels = Fixture.recording(["phone"], in: log)
    let none = try fixture.book.deliver(through: channels, at: Self.minute(0), budget: .zero)
    #expect(none.delivered.isEmpty && none.left == 2 && log.sent.isEmpty)
    #expect(try deliver(fixture, log, 0).delivered == ["phone": 2])
  }
}
