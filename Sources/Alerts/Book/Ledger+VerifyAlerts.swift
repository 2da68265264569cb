internal import Database
public import Faults
public import Ledger

extension Ledger {
  /// Derives alerts from their events again, and notices from their deliveries, of all leagues; one finding
  /// for each row that is another.
  public func verifyAlerts() throws(Fault) -> [LedgerFinding] {
    try connection.transaction(.read) { () throws(Fault) in
      try verifyStandings() + verifyNotices()
    }
  }

  private func verifyStandings() throws(Fault) -> [LedgerFinding] {
    var checks: [String: StandingCheck] = [:]
    try connection.forEachRow(
      "SELECT alert_id, \(AlertEvent.columns) FROM alert_events ORDER BY alert_id, number"
    ) { (row) throws(Fault) in
      checks[try row.text(0), default: StandingCheck()].follow(try AlertEvent(row, from: 1))
    }
    var findings: [LedgerFinding] = []
    try connection.forEachRow("SELECT \(Alert.columns) FROM model_alerts ORDER BY alert_id") {
      (row) throws(Fault) in
      let alert = try Alert(row)
      let check = checks[alert.id] ?? StandingCheck()
      guard let fact = check.fact(of: alert) else { return }
      findings.append(LedgerFinding(row: "alert \(alert.id)", fact: fact))
    }
    return findings
  }

  /// A notice's state and attempts, from the attempts on record.
  private func verifyNotices() throws(Fault) -> [LedgerFinding] {
    let sql = """
      SELECT n.notice_id, n.state, n.attempts,
        (SELECT count(*) FROM alert_deliveries AS d
         WHERE d.notice_id = n.notice_id AND d.step = 1),
        (SELECT count(*) FROM alert_deliveries AS d
         WHERE d.notice_id = n.notice_id AND d.outcome = 'delivered'),
        (SELECT count(*) FROM alert_deliveries AS d
         WHERE d.notice_id = n.notice_id AND d.outcome = 'failed' AND d.attempt >= $1)
      FROM alert_notices AS n ORDER BY n.notice_id
      """
    var findings: [LedgerFinding] = []
    try connection.forEachRow(sql, [.integer(AlertBook.attemptLimit)]) { (row) throws(Fault) in
      let (deliveries, lastFailures) = (try row.integer(4), try row.integer(5))
      let state = deliveries > 0 ? "delivered" : lastFailures > 0 ? "given_up" : "owed"
      let (stored, attempts, begun) = (
        try row.text(1), try row.integer(2), try row.integer(3)
      )
      guard stored != state || attempts != begun || deliveries > 1 else { return }
      findings.append(
        LedgerFinding(
          row: "alert notice \(try row.text(0))", fact: "is not what its deliveries give"))
    }
    return findings
  }
}

/// An alert's standing, derived again from its events.
private struct StandingCheck {
  private var standing: Alert.Standing?
  private var areWhole = true

  mutating func follow(_ event: AlertEvent) {
    areWhole = areWhole && event.number == (standing?.eventCount ?? 0) + 1
    if case .opened(let content) = event.kind {
      standing = Alert.Standing(opening: content, at: event.time)
    } else {
      standing?.follow(event)
    }
  }

  /// The fault of an alert, in words; nil for none.
  func fact(of alert: Alert) -> String? {
    let fingerprint = AlertDraft.fingerprint(
      alert.type.rawValue, alert.subject, alert.keyDetail)
    guard alert.fingerprint == fingerprint else {
      return "has another fingerprint than its type, subject and key detail give"
    }
    guard areWhole, let standing else { return "lacks events" }
    return standing == alert.standing ? nil : "is not what its events give"
  }
}
