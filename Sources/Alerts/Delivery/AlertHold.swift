internal import Database
public import Faults
public import Time

/// A message that was held back, and why.
public struct AlertHold: Sendable, Equatable {
  public enum Reason: String, CaseIterable, Sendable {
    /// Somebody wants to hear nothing of the alert for a time.
    case silenced
    /// Somebody has taken the alert on.
    case acknowledged
    /// People were told of it not long before.
    case repeated
    /// The channel's last message went out not long before.
    case spacing
    /// The channel has sent as many within an hour as it may.
    case hourly
    /// The channel has sent as many within a day as it may.
    case daily
  }

  public let eventNumber: Int
  public let channel: String
  public let reason: Reason
  /// When it was first held back for that reason.
  public let time: Instant
  /// When it may go out; nil where it never does.
  public let end: Instant?
}

extension AlertBook {
  /// Everything that was held back of an alert, and why, in order.
  public func holds(of alert: Alert) throws(Fault) -> [AlertHold] {
    let sql = """
      SELECT event_number, channel, reason, held_at, held_until FROM alert_holds
      WHERE alert_id = $1 ORDER BY event_number, channel, held_at, reason
      """
    return try connection.rows(sql, [.text(alert.id)]) { (row) throws(Fault) in
      AlertHold(
        eventNumber: Int(try row.integer(0)), channel: try row.text(1),
        reason: try row.word(2), time: Instant(microseconds: try row.integer(3)),
        end: try row.optionalInteger(4).map { Instant(microseconds: $0) })
    }
  }

  /// Puts on record that a message is held back; the first time for each reason.
  func hold(
    _ event: AlertEvent, of alert: Alert, by channel: String, _ reason: AlertHold.Reason,
    until end: Instant?, at time: Instant
  ) throws(Fault) {
    let sql = """
      INSERT INTO alert_holds (alert_id, event_number, channel, reason, held_at, held_until)
      SELECT $1, $2, $3, $4, $5, $6 WHERE NOT EXISTS (
        SELECT 1 FROM alert_holds
        WHERE alert_id = $1 AND event_number = $2 AND channel = $3 AND reason = $4)
      """
    try connection.run(
      sql,
      [
        .text(alert.id), .integer(event.number), .text(channel), .text(reason.rawValue),
        .integer(time.microseconds), .integer(end?.microseconds),
      ])
  }
}
