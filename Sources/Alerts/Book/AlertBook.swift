internal import Database
public import Faults
public import Ledger
public import Time

/// The alerts of a league, in its ledger.
///
///     let book = AlertBook(ledger, of: league, by: try AlertRules.read(in: "data"))
///     let raised = try book.raise(draft, at: clock.now)
///     let told = try book.deliver(through: channels, at: clock.now)
///
/// Each function that changes something is one transaction, and safe beside other processes that do the
/// same. None of them delivers: what people are owed is written with what happened, and delivered after.
public struct AlertBook {
  let ledger: Ledger
  public let league: LedgerLeague
  public let rules: AlertRules

  public init(_ ledger: Ledger, of league: LedgerLeague, by rules: AlertRules = .standard) {
    (self.ledger, self.league, self.rules) = (ledger, league, rules)
  }

  var connection: Connection { ledger.connection }
}

/// An alert that was raised, and what came of it.
public struct RaisedAlert: Sendable, Equatable {
  public enum Outcome: String, Sendable {
    case opened
    /// It was open already: the repeat is counted.
    case repeated
    /// It had been resolved within the quiet period.
    case reopened
    /// Its occurrence is on record, and nothing has changed.
    case known
  }

  public let outcome: Outcome
  public let alert: Alert
  /// Whether people are to be told.
  public let isTold: Bool
}

extension AlertBook {
  /// Raises an alert: opens one, counts a repeat on the one that is open, or reopens the one that was
  /// resolved within the quiet period.
  ///
  /// - Throws: ``Fault`` `.usage` at a field of the draft that cannot be; `.busy` where others hold the
  ///   ledger for too long. Nothing has changed then.
  public func raise(_ draft: AlertDraft, at time: Instant) throws(Fault) -> RaisedAlert {
    try draft.requireValid()
    return try connection.transaction(.write) { () throws(Fault) in
      try ledger.register(league, at: time)
      let fingerprint = draft.fingerprint
      guard let latest = try latest(fingerprint) else {
        return try open(draft, ordinal: 1, at: time)
      }
      if let name = draft.occurrence, try isOnRecord(name, of: fingerprint) {
        return RaisedAlert(outcome: .known, alert: latest, isTold: false)
      }
      guard let resolved = latest.standing.resolved else {
        return try `repeat`(latest, draft, at: time)
      }
      guard rules.isQuiet(time, since: resolved.deed.time) else {
        return try open(draft, ordinal: latest.ordinal + 1, at: time)
      }
      let event = latest.next(
        .reopened(draft.content), at: time, isTold: true, occurrence: draft.occurrence)
      return RaisedAlert(outcome: .reopened, alert: try record(event, of: latest), isTold: true)
    }
  }

  /// The last alert of a fingerprint: the one that is not resolved, if any is.
  private func latest(_ fingerprint: String) throws(Fault) -> Alert? {
    let sql = """
      SELECT \(Alert.columns) FROM model_alerts WHERE league_id = $1 AND fingerprint = $2
      ORDER BY ordinal DESC LIMIT 1
      """
    return try connection.first(sql, [.text(league.id), .text(fingerprint)]) {
      (row) throws(Fault) in try Alert(row)
    }
  }

  private func isOnRecord(_ occurrence: String, of fingerprint: String) throws(Fault) -> Bool {
    let sql = """
      SELECT count(*) FROM model_alerts AS a JOIN alert_events AS e ON e.alert_id = a.alert_id
      WHERE a.league_id = $1 AND a.fingerprint = $2 AND e.occurrence = $3
      """
    let values: [SQLValue] = [.text(league.id), .text(fingerprint), .text(occurrence)]
    return try connection.integer(sql, values) ?? 0 > 0
  }

  private func open(
    _ draft: AlertDraft, ordinal: Int, at time: Instant
  ) throws(Fault) -> RaisedAlert {
    var generator = SystemRandomNumberGenerator()
    let alert = Alert(
      id: UUID7.text(at: time, using: &generator), leagueID: league.id,
      fingerprint: draft.fingerprint, ordinal: ordinal, type: draft.type, subject: draft.subject,
      keyDetail: draft.keyDetail, category: draft.category, component: draft.component,
      environment: draft.environment,
      standing: Alert.Standing(opening: draft.content, at: time))
    try connection.run(Alert.insertion, alert.values)
    let event = AlertEvent(
      number: 1, kind: .opened(draft.content), time: time, isTold: true,
      occurrence: draft.occurrence)
    try connection.run(AlertEvent.insertion, event.values(of: alert.id))
    try owe(event, of: alert)
    return RaisedAlert(outcome: .opened, alert: alert, isTold: true)
  }

  private func `repeat`(
    _ alert: Alert, _ draft: AlertDraft, at time: Instant
  ) throws(Fault) -> RaisedAlert {
    let reason = reasonToHold(alert, draft.content.severity, at: time)
    let event = alert.next(
      .repeated(draft.content), at: time, isTold: reason == nil, occurrence: draft.occurrence)
    let changed = try record(event, of: alert)
    if let reason { try hold(event, of: changed, reason, at: time) }
    return RaisedAlert(outcome: .repeated, alert: changed, isTold: reason == nil)
  }

  /// Why a repeat is told to nobody; nil where it is told. A silence holds for everything; an acknowledgement
  /// for all that is no worse than it was.
  private func reasonToHold(
    _ alert: Alert, _ severity: AlertSeverity, at time: Instant
  ) -> AlertHold.Reason? {
    if alert.isSilenced(at: time) { return .silenced }
    if severity > alert.severity { return nil }
    guard alert.state == .open else { return .acknowledged }
    return rules.isRepeatDue(time, since: alert.standing.lastToldAt) ? nil : .repeated
  }

  /// Puts on record that an event is told by no channel of its severity.
  private func hold(
    _ event: AlertEvent, of alert: Alert, _ reason: AlertHold.Reason, at time: Instant
  ) throws(Fault) {
    for channel in rules.routes[alert.severity]?.channels ?? [] {
      try hold(event, of: alert, by: channel, reason, until: nil, at: time)
    }
  }

  /// Adds an event to an alert, by compare and swap, and owes people what they are to be told of it.
  func record(_ event: AlertEvent, of alert: Alert) throws(Fault) -> Alert {
    var changed = alert
    changed.standing.follow(event)
    try connection.run(AlertEvent.insertion, event.values(of: alert.id))
    let condition: [SQLValue] = [.text(alert.id), .integer(alert.standing.eventCount)]
    guard try connection.run(Alert.swap, condition + changed.standing.values) == 1 else {
      throw Fault(.busy, at: connection.place, "somebody else changes alert \(alert.id)")
    }
    if event.isTold { try owe(event, of: changed) }
    return changed
  }
}

extension Alert {
  /// The event that comes after those on record.
  func next(
    _ kind: AlertEvent.Kind, at time: Instant, isTold: Bool = false, occurrence: String? = nil
  ) -> AlertEvent {
    AlertEvent(
      number: standing.eventCount + 1, kind: kind, time: time, isTold: isTold,
      occurrence: occurrence)
  }
}
