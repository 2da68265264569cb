import Ledger
import TestSupport
import Testing
import Time

@testable import Alerts

/// Random lives of alerts, held against a small model that is written here by the words of docs/alerts.md.
@Suite struct AlertPropertyTests {
  /// What the words say of one alert. Times are hours.
  private struct Expected {
    var isResolved = false
    var isAcknowledged = false
    var silentUntil = -1e9
    var severity: Int
    var resolvedAt = 0.0
    var toldAt: Double
    var repeats = 0
    var reopens = 0
    var events = 1
    var seen: Set<String> = []
  }

  /// The alerts of one fingerprint, the last at the end, and how many messages were owed.
  private struct Model {
    var alerts: [Expected] = []
    var messages = 0
    let quiet = 24.0
    let again = 24.0

    /// The outcome's name.
    mutating func raise(_ severity: Int, _ name: String?, _ now: Double) -> String {
      if let name, alerts.contains(where: { $0.seen.contains(name) }) { return "known" }
      guard var last = alerts.last, !(last.isResolved && now - last.resolvedAt > quiet) else {
        alerts.append(
          Expected(severity: severity, toldAt: now, seen: Set([name].compactMap(\.self))))
        messages += 1
        return "opened"
      }
      defer { alerts[alerts.count - 1] = last }
      if let name { last.seen.insert(name) }
      last.events += 1
      if last.isResolved {
        (last.isResolved, last.isAcknowledged, last.severity) = (false, false, severity)
        (last.toldAt, last.reopens) = (now, last.reopens + 1)
        messages += 1
        return "reopened"
      }
      let isWorse = severity > last.severity
      let isDue = !last.isAcknowledged && abs(now - last.toldAt) >= again
      if now >= last.silentUntil, isWorse || isDue {
        last.toldAt = now
        messages += 1
      }
      last.severity = max(last.severity, severity)
      last.repeats += 1
      return "repeated"
    }

    /// Nil where it is refused; else whether anything has changed.
    mutating func act(_ action: Int, _ now: Double, _ until: Double) -> Bool? {
      guard var last = alerts.last else { return nil }
      defer { alerts[alerts.count - 1] = last }
      switch (action, last.isResolved) {
      case (2, true): return false
      case (_, true): return nil
      case (0, _):
        guard !last.isAcknowledged else { return false }
        last.isAcknowledged = true
      case (1, _):
        guard last.silentUntil != until else { return false }
        last.silentUntil = until
      default: (last.isResolved, last.resolvedAt, last.silentUntil) = (true, now, -1e9)
      }
      last.events += 1
      return true
    }
  }

  @Test(.slow, arguments: DatabaseKind.available, [1, 2, 3, 4])
  func `Whatever is done in whatever order, at whatever hour, is what the words say`(
    kind: DatabaseKind, seed: UInt64
  ) throws {
    let fixture = try AlertFixture(kind)
    var generator = SeededGenerator(seed: seed)
    var models: [String: Model] = [:]
    var now = 100.0
    for step in 0..<250 {
      // Mostly on, now and then back.
      now += Double(Int.random(in: -4...20, using: &generator)) * 1.5
      let subject = "run-\(Int.random(in: 0..<3, using: &generator))"
      var model = models[subject] ?? Model()
      let time = AlertFixture.hour(now)
      if Int.random(in: 0..<10, using: &generator) < 6 {
        let severity = Int.random(in: 0..<4, using: &generator)
        let name = [nil, "n\(Int.random(in: 0..<25, using: &generator))"]
          .randomElement(using: &generator)!
        let draft = AlertFixture.draft(
          AlertSeverity.allCases[severity], of: subject, occurrence: name)
        let raised = try fixture.book.raise(draft, at: time)
        #expect(raised.outcome.rawValue == model.raise(severity, name, now), "step \(step)")
      } else {
        let action = Int.random(in: 0..<3, using: &generator)
        let until = now + Double(Int.random(in: 1..<60, using: &generator))
        let done = try? act(fixture.book, action, subject, time, AlertFixture.hour(until))
        #expect(done == model.act(action, now, until), "step \(step)")
      }
      models[subject] = model
    }
    try compare(fixture, models)
  }

  private func act(
    _ book: AlertBook, _ action: Int, _ subject: String, _ time: Instant, _ until: Instant
  ) throws -> Bool {
    let name = AlertFixture.draft(of: subject).fingerprint
    let remark = AlertFixture.remark
    return switch action {
    case 0: try book.acknowledge(name, remark, at: time).isChanged
    case 1: try book.silence(name, until: until, remark, at: time).isChanged
    default: try book.resolve(name, as: .fixed, remark, at: time).isChanged
    }
  }

  private func compare(_ fixture: AlertFixture, _ models: [String: Model]) throws {
    let all = try fixture.book.alerts(.all)
    #expect(all.count == models.values.map(\.alerts.count).reduce(0, +))
    for alert in all {
      let expected = try #require(models[alert.subject]?.alerts[alert.ordinal - 1])
      let standing = alert.standing
      #expect(alert.isResolved == expected.isResolved)
      #expect((alert.state == .acknowledged) == (expected.isAcknowledged && !expected.isResolved))
      #expect(alert.severity == AlertSeverity.allCases[expected.severity])
      #expect(standing.repeatCount == expected.repeats)
      #expect(standing.reopenCount == expected.reopens)
      #expect(standing.eventCount == expected.events)
      #expect(standing.lastToldAt == AlertFixture.hour(expected.toldAt))
    }
    // By two channels each.
    let owed = 2 * models.values.map(\.messages).reduce(0, +)
    #expect(try fixture.book.undelivered() == OwedNotices(owed: owed))
    #expect(try fixture.ledger.verifyAlerts() == [])
    let log = SentLog()
    let summary = try fixture.book.deliver(
      through: AlertFixture.recording(["console", "ledger"], in: log),
      // Every silence is over.
      at: AlertFixture.hour(1_000_000))
    #expect(summary.delivered.values.reduce(0, +) == owed)
    #expect(Set(log.sent.map { $0.channel + $0.message.id }).count == owed)
    #expect(try fixture.ledger.verifyAlerts() == [])
  }
}
