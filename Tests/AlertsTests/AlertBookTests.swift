import Database
import Faults
import JSON
import Ledger
import TestSupport
import Testing
import Time

@testable import Alerts

/// Alerts through their lives, on both databases.
@Suite struct AlertBookTests {
  static let kinds = DatabaseKind.available
  private typealias Fixture = AlertFixture

  @Test(arguments: kinds)
  func `The first raise opens, the next repeat on it, whatever the numbers are`(
    kind: DatabaseKind
  ) throws {
    let fixture = try Fixture(kind)
    var draft = Fixture.draft(.medium)
    draft.content.currentValue = 21
    draft.content.details = .object(["slope": .number(0.7), "weeks": .array([.number(1)])])
    let first = try fixture.book.raise(draft, at: Fixture.hour(0))
    #expect(first.outcome == .opened && first.isTold)
    #expect(first.alert.ordinal == 1 && first.alert.state == .open)
    draft.content.currentValue = 34
    draft.content.message = "Too sure of itself still"
    let second = try fixture.book.raise(draft, at: Fixture.hour(1))
    #expect(second.outcome == .repeated && !second.isTold)
    #expect(second.alert.id == first.alert.id)
    #expect(second.alert.standing.repeatCount == 1)
    #expect(second.alert.standing.content == draft.content)
    #expect(second.alert.standing.triggeredAt == Fixture.hour(0))
    #expect(second.alert.standing.lastRaisedAt == Fixture.hour(1))
    #expect(try fixture.book.alerts() == [second.alert])
    #expect(try fixture.book.alert(String(first.alert.id.prefix(13))) == second.alert)
    #expect(try fixture.book.alert(draft.fingerprint) == second.alert)
    #expect(try fixture.book.events(of: second.alert).map(\.name) == ["opened", "repeated"])
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `Another type, subject, key detail or league is another alert`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind)
    var drafts = [Fixture.draft(), Fixture.draft(of: "run-2"), Fixture.draft(detail: "home")]
    drafts.append(Fixture.draft())
    drafts[3].type = AlertType(rawValue: "my_own")
    for draft in drafts {
      #expect(try fixture.book.raise(draft, at: Fixture.hour(0)).outcome == .opened)
    }
    let other = AlertBook(
      fixture.ledger, of: LedgerLeague(id: "another", zone: .utc), by: .standard)
    #expect(try other.raise(drafts[0], at: Fixture.hour(0)).outcome == .opened)
    #expect(try fixture.book.alerts().count == 4)
    #expect(try other.alerts().count == 1)
    #expect(try fixture.ledger.leagueIDs().count == 2)
  }

  @Test(arguments: kinds)
  func `The same occurrence is no repeat, and does not reopen`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind)
    let weeks = ["w1", "w2"].map { Fixture.draft(occurrence: $0) }
    #expect(try fixture.book.raise(weeks[0], at: Fixture.hour(0)).outcome == .opened)
    #expect(try fixture.book.raise(weeks[0], at: Fixture.hour(1)).outcome == .known)
    #expect(try fixture.book.raise(weeks[1], at: Fixture.hour(2)).outcome == .repeated)
    for week in weeks {
      #expect(try fixture.book.raise(week, at: Fixture.hour(3)).outcome == .known)
    }
    let id = try fixture.book.alerts()[0].id
    _ = try fixture.book.resolve(id, as: .fixed, Fixture.remark, at: Fixture.hour(4))
    for (week, hours) in zip(weeks, [5.0, 1000]) {
      #expect(try fixture.book.raise(week, at: Fixture.hour(hours)).outcome == .known)
    }
    #expect(try fixture.book.alerts().isEmpty)
    let news = Fixture.draft(occurrence: "w3")
    #expect(try fixture.book.raise(news, at: Fixture.hour(6)).outcome == .reopened)
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `Within the quiet period it is the same, reopened; later another`(kind: DatabaseKind) throws
  {
    let fixture = try Fixture(kind)
    let draft = Fixture.draft()
    let id = try fixture.book.raise(draft, at: Fixture.hour(0)).alert.id
    _ = try fixture.book.acknowledge(id, Fixture.remark, at: Fixture.hour(1))
    _ = try fixture.book.silence(
      id, until: Fixture.hour(500), Fixture.remark, at: Fixture.hour(1))
    let resolved = try fixture.book.resolve(
      id, as: .falsePositive, Fixture.remark, at: Fixture.hour(10)
    ).alert
    #expect(resolved.standing.silencedUntil == nil)
    #expect(resolved.standing.acknowledgement?.remark == Fixture.remark)
    #expect(resolved.standing.resolved?.resolution == .falsePositive)
    let again = try fixture.book.raise(draft, at: Fixture.hour(34))
    #expect(again.outcome == .reopened && again.isTold && again.alert.id == id)
    #expect(again.alert.state == .open && again.alert.standing.acknowledgement == nil)
    #expect(again.alert.standing.resolved == nil && again.alert.standing.reopenCount == 1)
    _ = try fixture.book.resolve(id, as: .ignored, Fixture.remark, at: Fixture.hour(40))
    let later = try fixture.book.raise(draft, at: Fixture.hour(64.1))
    #expect(later.outcome == .opened && later.alert.id != id && later.alert.ordinal == 2)
    let all = try fixture.book.resolutions(of: .drift, subject: "run-1")
    #expect(all.map(\.resolution) == [.falsePositive, .ignored])
    #expect(all.map(\.time) == [Fixture.hour(10), Fixture.hour(40)])
    #expect(try fixture.book.resolutions(of: .drift, subject: "run-2").isEmpty)
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `Repeats are told once a day, unless somebody is at it, and whenever it gets worse`(
    kind: DatabaseKind
  ) throws {
    let fixture = try Fixture(kind)
    func told(_ hours: Double, _ severity: AlertSeverity = .medium) throws -> Bool {
      try fixture.book.raise(Fixture.draft(severity), at: Fixture.hour(hours)).isTold
    }
    #expect(try told(0))
    #expect(try !told(23))
    #expect(try told(24))
    #expect(try !told(47))
    #expect(try told(47, .high))
    // It stays high, and what is less is a repeat of it.
    #expect(try !told(48, .low))
    #expect(try fixture.book.alerts()[0].severity == .high)
    let id = try fixture.book.alerts()[0].id
    #expect(try fixture.book.acknowledge(id, Fixture.remark, at: Fixture.hour(49)).isChanged)
    #expect(try !fixture.book.acknowledge(id, Fixture.remark, at: Fixture.hour(49)).isChanged)
    #expect(try !told(200, .high))
    #expect(try told(201, .critical))
    #expect(try !told(400, .critical))
    _ = try fixture.book.silence(
      id, until: Fixture.hour(500), Fixture.remark, at: Fixture.hour(401))
    #expect(try !told(450, .critical))
    #expect(try fixture.book.alerts()[0].state == .acknowledged)
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `A silence is over at its time, or by a shorter one`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind)
    let draft = Fixture.draft()
    let id = try fixture.book.raise(draft, at: Fixture.hour(0)).alert.id
    _ = try fixture.book.silence(id, until: Fixture.hour(99), Fixture.remark, at: Fixture.hour(1))
    #expect(try !fixture.book.raise(draft, at: Fixture.hour(98)).isTold)
    #expect(try fixture.book.raise(draft, at: Fixture.hour(99)).isTold)
    _ = try fixture.book.silence(
      id, until: Fixture.hour(999), Fixture.remark, at: Fixture.hour(100))
    _ = try fixture.book.silence(
      id, until: Fixture.hour(110), Fixture.remark, at: Fixture.hour(101))
    #expect(try fixture.book.raise(draft, at: Fixture.hour(130)).isTold)
    #expect(throws: Fault.self) {
      try fixture.book.silence(id, until: Fixture.hour(1), Fixture.remark, at: Fixture.hour(2))
    }
  }

  @Test(arguments: kinds)
  func `Resolved is resolved: again changes nothing, and nobody takes it on`(kind: DatabaseKind)
    throws
  {
    let fixture = try Fixture(kind)
    let id = try fixture.book.raise(Fixture.draft(), at: Fixture.hour(0)).alert.id
    let first = try fixture.book.resolve(id, as: .fixed, Fixture.remark, at: Fixture.hour(1))
    let again = try fixture.book.resolve(
      id, as: .ignored, AlertRemark(by: "bob"), at: Fixture.hour(2))
    #expect(first.isChanged && !again.isChanged && again.alert == first.alert)
    let fault = #expect(throws: Fault.self) {
      try fixture.book.acknowledge(id, Fixture.remark, at: Fixture.hour(3))
    }
    #expect(
      fault?.message == "alert \(id) was resolved at 2024-01-01T01:00:00Z by ann")
    let draft = Fixture.draft()
    #expect(
      try fixture.book.resolve(
        fingerprint: draft.fingerprint, as: .fixed, Fixture.remark, at: Fixture.hour(3)) == nil)
    #expect(throws: Fault.self) { try fixture.book.alert("f") }
    #expect(throws: Fault.self) { try fixture.book.alert("") }
  }

  @Test(arguments: kinds)
  func `The most severe come first, then the newest, in the view too`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind)
    let severities: [AlertSeverity] = [.low, .critical, .medium, .high, .critical, .low]
    for (hour, severity) in severities.enumerated() {
      _ = try fixture.book.raise(
        Fixture.draft(severity, of: "run-\(hour)"), at: Fixture.hour(Double(hour)))
    }
    let order = ["run-4", "run-1", "run-3", "run-2", "run-5", "run-0"]
    #expect(try fixture.book.alerts().map(\.subject) == order)
    #expect(try fixture.book.alerts(limit: 2).map(\.subject) == ["run-4", "run-1"])
    #expect(
      try fixture.book.counts() == [.critical: 2, .high: 1, .medium: 1, .low: 2])
    let view = try Connection(DatabaseLocation(fixture.scratch.name), .read).rows(
      "SELECT subject, age_seconds FROM v_unresolved_model_alerts"
    ) { (row) throws(Fault) in (try row.text(0), try row.integer(1)) }
    #expect(view.map(\.0) == order)
    #expect(view.allSatisfy { $0.1 > 0 })
    var filter = AlertFilter.unresolved
    filter.severities = [.low, .high]
    #expect(try fixture.book.alerts(filter).map(\.subject) == ["run-3", "run-5", "run-0"])
    filter.type = .degradation
    #expect(try fixture.book.alerts(filter).isEmpty)
  }

  @Test(arguments: kinds)
  func `What is on record is never changed or removed`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind)
    _ = try fixture.book.raise(Fixture.draft(), at: Fixture.hour(0))
    _ = try fixture.book.deliver(
      through: Fixture.recording(["console", "ledger"], in: SentLog()), at: Fixture.hour(0))
    let connection = try Connection(DatabaseLocation(fixture.scratch.name), .write)
    let changes = [
      "UPDATE alert_events SET happened_at = 0", "DELETE FROM alert_events",
      "UPDATE alert_deliveries SET happened_at = 0", "DELETE FROM alert_deliveries",
      "DELETE FROM alert_notices", "UPDATE alert_notices SET channel = 'x'",
      "DELETE FROM model_alerts", "UPDATE model_alerts SET subject = 'x'",
      "UPDATE model_alerts SET state = 'gone'", "UPDATE model_alerts SET severity = 'urgent'",
      "UPDATE model_alerts SET state = 'resolved'",
      "UPDATE model_alerts SET resolution = 'wished_away'",
    ]
    for change in changes {
      #expect(throws: Fault.self, "\(change)") { try connection.run(change) }
    }
    #expect(try fixture.ledger.verifyAlerts() == [])
  }

  @Test(arguments: kinds)
  func `What was changed by hand all the same is found`(kind: DatabaseKind) throws {
    let fixture = try Fixture(kind)
    let alert = try fixture.book.raise(Fixture.draft(), at: Fixture.hour(0)).alert
    let connection = try Connection(DatabaseLocation(fixture.scratch.name), .write)
    try connection.run("UPDATE model_alerts SET repeat_count = 7")
    let findings = try fixture.ledger.verifyAlerts()
    #expect(findings.map(\.description) == ["alert \(alert.id): is not what its events give"])
    try connection.run("UPDATE model_alerts SET repeat_count = 0")
    try connection.run("UPDATE alert_notices SET state = 'delivered', attempts = 1")
    #expect(try fixture.ledger.verifyAlerts().count == 2)
  }

  @Test(.slow, arguments: kinds, kinds)
  func `A copy has the same alerts, and goes on`(from: DatabaseKind, to: DatabaseKind) throws {
    let (fixture, copy) = (try Fixture(from), try Fixture(to))
    for day in 0..<6 {
      let hour = Double(48 * day)
      let alert = try fixture.book.raise(Fixture.draft(), at: Fixture.hour(hour)).alert
      guard day < 5 else { break }
      _ = try fixture.book.resolve(
        alert.id, as: .fixed, Fixture.remark, at: Fixture.hour(hour + 1))
    }
    let channels = Fixture.recording(["console", "ledger"], in: SentLog())
    _ = try fixture.book.deliver(through: channels, at: Fixture.hour(0))
    _ = try fixture.ledger.copy(to: copy.ledger)
    #expect(try copy.book.alerts(.all) == fixture.book.alerts(.all))
    #expect(try copy.ledger.verifyAlerts() == [])
    let draft = Fixture.draft()
    #expect(try copy.book.raise(draft, at: Fixture.hour(250)).outcome == .repeated)
  }

  @Test func `Drafts that cannot be are refused, with their field`() throws {
    let fixture = try Fixture(.sqlite)
    func field(_ change: (inout AlertDraft) -> Void) -> String? {
      var draft = Fixture.draft()
      change(&draft)
      let fault = #expect(throws: Fault.self) {
        try fixture.book.raise(draft, at: Fixture.hour(0))
      }
      #expect(fault?.code == .usage)
      return fault?.place?.field
    }
    for name in ["", "Drift", "a b", "1a", "drift'", String(repeating: "a", count: 65), "ä"] {
      #expect(field { $0.type = AlertType(rawValue: name) } == "type", "\(name)")
    }
    #expect(field { $0.subject = " " } == "subject")
    #expect(field { $0.content.message = "" } == "message")
    #expect(field { $0.content.message = String(repeating: "a", count: 4001) } == "message")
    #expect(field { $0.keyDetail = "a\0b" } == "key_detail")
    #expect(field { $0.content.currentValue = .nan } == "value")
    #expect(field { $0.content.thresholdValue = .infinity } == "threshold")
    #expect(try fixture.book.alerts(.all).isEmpty)
  }

  @Test func `Levels and severities are mapped there and back`() {
    for level in AlertLevel.allCases { #expect(AlertLevel(level.severity) == level) }
    #expect(
      AlertSeverity.allCases.map { AlertLevel($0) } == [.normal, .warning, .critical, .critical])
  }

  /// By Python: hashlib.sha256 over each part's length in 8 little-endian bytes, and its UTF-8.
  @Test func `A fingerprint is that of type, subject and key detail, and of nothing else`() {
    var draft = Fixture.draft(detail: "home")
    #expect(draft.fingerprint == Self.reference)
    draft.content = AlertContent(.critical, "Other words", source: "another")
    draft.content.currentValue = 7
    (draft.category, draft.component, draft.environment) = ("c", "d", .demo)
    #expect(draft.fingerprint == Self.reference)
    draft.subject = "run-1h"
    draft.keyDetail = "ome"
    #expect(draft.fingerprint != Self.reference)
  }
  private static let reference = "64bc729ad2469be814b000423ac61a9e3c1f00e95a9d8100420a074cdfb75c47"
}
