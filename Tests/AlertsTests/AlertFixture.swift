import Faults
import JSON
import Ledger
import TestSupport
import Time

@testable import Alerts

/// A fresh ledger, the book of a league in it, and moments for it.
final class AlertFixture {
  let scratch: ScratchDatabase
  let ledger: Ledger
  let book: AlertBook

  static let league = LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc)

  init(_ kind: DatabaseKind, rules: AlertRules = .standard) throws {
    scratch = try ScratchDatabase(kind)
    ledger = try Self.opened(scratch.name, .migrate)
    _ = try ledger.migrate(now: Self.hour(0))
    book = AlertBook(ledger, of: Self.league, by: rules)
  }

  static func opened(
    _ name: String, _ purpose: Ledger.Purpose = .record, patience: Duration? = nil
  ) throws -> Ledger {
    try Ledger(
      at: try LedgerLocation(name), purpose, now: hour(0), programVersion: "test",
      patience: patience)
  }

  /// So many hours after the beginning of 2024.
  static func hour(_ hour: Double) -> Instant {
    Instant(microseconds: 1_704_067_200_000_000 + Int64(hour * 3_600_000_000))
  }

  static func draft(
    _ severity: AlertSeverity = .medium, of subject: String = "run-1", detail: String = "",
    _ message: String = "Too sure of itself", occurrence: String? = nil
  ) -> AlertDraft {
    AlertDraft(
      .drift, of: subject, detail: detail, severity: severity, message, category: "model",
      component: "monitor", source: "test", occurrence: occurrence)
  }

  static let remark = AlertRemark(by: "ann", notes: "looked at it")

  /// Channels that keep what they are sent.
  static func recording(_ names: [String], in log: SentLog) -> [AlertChannel] {
    names.map { name in
      AlertChannel(name: name) { (message) throws(Fault) in try log.take(message, by: name) }
    }
  }
}
