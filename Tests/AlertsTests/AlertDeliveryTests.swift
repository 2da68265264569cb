import Database
import Faults
import Ledger
import TestSupport
import Testing
import Time

@testable import Alerts

/// Messages that people are owed: written with what happened, sent once, and never lost.
@Suite struct AlertDeliveryTests {
  static let kinds = DatabaseKind.available
  private typealias Fixture = AlertFixture

  /// Critical alerts at once by two channels, high ones by one, medium in a digest, low to nobody.
  private static var rules: AlertRules {
    var rules = AlertRules.standard
    rules.channels = ["siren", "log"].map {
      ConfiguredChannel(name: $0, kind: "ledger", settings: [:])
    }
    rules.routes = [
      .critical: AlertRoute(
        channels: ["siren", "log"], isDigest: false, recipients: ["ann", "bob"]),
      .high: AlertRoute(channels: ["log"], isDigest: false, recipients: []),
      .medium: AlertRoute(channels: ["log"], isDigest: true, recipients: ["ann"]),
      .low: AlertRoute(channels: [], isDigest: false, recipients: []),
    ]
    return rules
  }

  private func deliver(
    _ fixture: Fixture, _ log: SentLog, _ hours: Double
  ) throws -> DeliverySummary {
    try fixture.book.deliver(
      through: Fixture.recording(["siren", "log"], in: log), at: Fixture.hour(hours))
  }

  @Test(arguments: kinds)
  func `Each severity goes its way, once`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    for severity in AlertSeverity.allCases {
      _ = try fixture.book.raise(
        Fixture.draft(severity, of: severity.rawValue), at: Fixture.hour(0))
    }
    #expect(try fixture.book.undelivered() == OwedNotices(owed: 4))
    let first = try deliver(fixture, log, 1)
    #expect(first.delivered == ["siren": 1, "log": 2] && first.waiting == 1)
    #expect(log.messages(by: "siren").map(\.recipients) == [["ann", "bob"]])
    #expect(
      Set(log.messages(by: "log").flatMap { $0.items.map(\.alert.subject) })
        == ["critical", "high"])
    #expect(
      try deliver(fixture, log, 2)
        == { () in
          var none = DeliverySummary()
          none.waiting = 1
          return none
        }())
    // The digest hour is 8.
    #expect(try deliver(fixture, log, 7.99).delivered == [:])
    #expect(try deliver(fixture, log, 8).delivered == ["log": 1])
    #expect(try deliver(fixture, log, 9) == DeliverySummary())
    #expect(log.sent.count == 4)
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `A digest is one message for what came until its hour`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    for number in 0..<5 {
      _ = try fixture.book.raise(
        Fixture.draft(.medium, of: "run-\(number)"), at: Fixture.hour(Double(number)))
    }
    _ = try fixture.book.raise(Fixture.draft(.medium, of: "late"), at: Fixture.hour(8.5))
    #expect(try deliver(fixture, log, 9).delivered == ["log": 5])
    #expect(log.sent.count == 1)
    let message = log.sent[0].message
    #expect(message.isDigest && message.items.map(\.alert.subject) == (0..<5).map { "run-\($0)" })
    #expect(message.subject == "5 alerts: 5 medium")
    #expect(message.lines.count == 6)
    #expect(try deliver(fixture, log, 32).delivered == ["log": 1])
  }

  @Test(arguments: kinds)
  func `A clock that was set back holds no message up for more than a day`(kind: DatabaseKind)
    throws
  {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    for severity in [AlertSeverity.medium, .high] {
      _ = try fixture.book.raise(
        Fixture.draft(severity, of: severity.rawValue), at: Fixture.hour(1000))
    }
    #expect(try deliver(fixture, log, 10).delivered == ["log": 2])
    #expect(try deliver(fixture, log, 2000).delivered == [:])
  }

  @Test(arguments: kinds)
  func `A channel that fails is tried by the next command, the others go on`(kind: DatabaseKind)
    throws
  {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    log.setFailing(["siren"])
    let alerts = try [("a", 0), ("b", 0.1)].map { subject, hour in
      try fixture.book.raise(Fixture.draft(.critical, of: subject), at: Fixture.hour(hour)).alert
    }
    let summary = try deliver(fixture, log, 0.5)
    #expect(summary.delivered == ["log": 2])
    #expect(summary.failures.map(\.channel) == ["siren"])
    #expect(summary.failures[0].fault.fact == "nobody answers")
    // One attempt, and the other message is spared it.
    let attempts = try fixture.book.attempts(of: alerts[0]).filter { $0.channel == "siren" }
    #expect(attempts.map(\.outcome) == [.failed("nobody answers")])
    #expect(try fixture.book.attempts(of: alerts[1]).map(\.channel) == ["log"])
    log.setFailing([])
    #expect(try deliver(fixture, log, 1).delivered == ["siren": 2])
    #expect(try fixture.book.undelivered() == OwedNotices())
    #expect(try fixture.book.attempts(of: alerts[0]).count == 3)
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `After many failures a message is given up, and said to be`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let log = SentLog()
    log.setFailing(["log"])
    _ = try fixture.book.raise(Fixture.draft(.high), at: Fixture.hour(0))
    for attempt in 1...AlertBook.attemptLimit {
      #expect(try deliver(fixture, log, Double(attempt)).failures.count == 1)
    }
    #expect(try fixture.book.undelivered() == OwedNotices(owed: 0, givenUp: 1))
    log.setFailing([])
    #expect(try deliver(fixture, log, 99) == DeliverySummary())
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `A channel that the rules have no longer is a failure`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    _ = try fixture.book.raise(Fixture.draft(.high), at: Fixture.hour(0))
    let summary = try fixture.book.deliver(through: [], at: Fixture.hour(0))
    #expect(summary.failures.map(\.channel) == ["log"])
  }

  @Test(arguments: kinds)
  func `Cut short in the middle, a message is sent again under its id`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let alert = try fixture.book.raise(Fixture.draft(.high), at: Fixture.hour(0)).alert
    // As a process leaves it that dies while it sends: begun, and not ended.
    let connection = try Connection(DatabaseLocation(fixture.scratch.name), .write)
    try connection.transaction(.write) { () throws(Fault) in
      try connection.run("UPDATE alert_notices SET attempts = 1")
      try connection.run(
        """
        INSERT INTO alert_deliveries (notice_id, attempt, step, happened_at, message_id)
        SELECT notice_id, 1, 1, 0, notice_id FROM alert_notices
        """)
    }
    #expect(try fixture.ledger.verifyAlerts() == [])
    let log = SentLog()
    #expect(try deliver(fixture, log, 1).delivered == ["log": 1])
    #expect(log.sent[0].message.items.map(\.isRetry) == [true])
    let attempts = try fixture.book.attempts(of: alert)
    #expect(attempts.map(\.outcome) == [.cutShort, .delivered])
    #expect(log.sent[0].message.id == attempts[0].noticeID)
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(.slow, arguments: kinds)
  func `Eight that raise and deliver at once open one alert, and send each message once`(
    kind: DatabaseKind
  ) async throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let (name, log) = (fixture.scratch.name, SentLog())
    let work = (0..<8).map { number in
      Background {
        let ledger = try AlertFixture.opened(name, patience: .seconds(60))
        let book = AlertBook(ledger, of: AlertFixture.league, by: Self.rules)
        let channels = AlertFixture.recording(["siren", "log"], in: log)
        var outcomes: [RaisedAlert.Outcome] = []
        for turn in 0..<5 {
          let shared = try book.raise(AlertFixture.draft(.critical), at: AlertFixture.hour(0))
          outcomes.append(shared.outcome)
          let own = AlertFixture.draft(.high, of: "\(number)-\(turn)")
          _ = try book.raise(own, at: AlertFixture.hour(0))
          _ = try book.deliver(
            through: channels, at: AlertFixture.hour(0), patience: .seconds(60))
        }
        return outcomes
      }
    }
    var outcomes: [RaisedAlert.Outcome] = []
    for one in work { outcomes += try await one.value }
    #expect(outcomes.count { $0 == .opened } == 1)
    #expect(outcomes.count { $0 == .repeated } == 39)
    let alerts = try fixture.book.alerts()
    #expect(alerts.count == 41 && alerts[0].standing.repeatCount == 39)
    let ids = log.sent.map { "\($0.channel) \($0.message.id)" }
    #expect(ids.count == 42 && Set(ids).count == 42)
    #expect(try fixture.book.undelivered() == OwedNotices())
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `While another delivers, one waits as long as it is ready to`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    _ = try fixture.book.raise(Fixture.draft(.high), at: Fixture.hour(0))
    let other = try Fixture.opened(fixture.scratch.name)
    let log = SentLog()
    let summary = try other.alone(patience: .zero) { () throws(Fault) in
      try fixture.book.deliver(
        through: Fixture.recording(["log"], in: log), at: Fixture.hour(0),
        patience: .milliseconds(50))
    }
    #expect(summary?.isBusy == true && log.sent.isEmpty)
    #expect(try deliver(fixture, log, 0).delivered == ["log": 1])
  }

  @Test(.slow, arguments: kinds)
  func `In a locked ledger nothing is raised, and a fault says so`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind, rules: Self.rules)
    let holder = try Connection(DatabaseLocation(fixture.scratch.name), .write)
    let hasty = AlertBook(
      try Fixture.opened(fixture.scratch.name, patience: .milliseconds(100)), of: Fixture.league,
      by: Self.rules)
    try holder.transaction(.write) { () throws(Fault) in
      try holder.run(
        "INSERT INTO leagues (league_id, registered_at) VALUES ($1, 0)", [.text("holder")])
      let fault = #expect(throws: Fault.self) {
        try hasty.raise(Fixture.draft(.high), at: Fixture.hour(0))
      }
      #expect(fault?.code == .busy)
    }
    #expect(try fixture.book.alerts().isEmpty)
    #expect(try hasty.raise(Fixture.draft(.high), at: Fixture.hour(0)).outcome == .opened)
  }
}
