internal import Database
public import Faults
internal import Ledger
public import Time

/// One attempt to tell people of an alert.
public struct DeliveryAttempt: Sendable, Equatable {
  public enum Outcome: Sendable, Equatable {
    case delivered
    case failed(String)
    /// It began, and no end is on record: its process died, or is at it.
    case cutShort
  }

  public let noticeID: String
  /// The event that was told.
  public let eventNumber: Int
  public let channel: String
  public let number: Int
  public let time: Instant
  public let outcome: Outcome
}

/// Messages of one alert that are not delivered.
public struct OwedNotices: Sendable, Equatable {
  public var owed = 0
  /// Messages that failed too often.
  public var givenUp = 0
}

extension AlertBook {
  /// Every attempt to tell people of an alert, in order.
  public func attempts(of alert: Alert) throws(Fault) -> [DeliveryAttempt] {
    let sql = """
      SELECT n.notice_id, n.event_number, n.channel, b.attempt, b.happened_at, e.outcome, e.reason
      FROM alert_notices AS n
      JOIN alert_deliveries AS b ON b.notice_id = n.notice_id AND b.step = 1
      LEFT JOIN alert_deliveries AS e
        ON e.notice_id = b.notice_id AND e.attempt = b.attempt AND e.step = 2
      WHERE n.alert_id = $1 ORDER BY n.event_number, n.channel, b.attempt
      """
    return try connection.rows(sql, [.text(alert.id)]) { (row) throws(Fault) in
      let outcome = try row.optionalText(5)
      let reason = try row.optionalText(6) ?? ""
      return DeliveryAttempt(
        noticeID: try row.text(0), eventNumber: Int(try row.integer(1)),
        channel: try row.text(2), number: Int(try row.integer(3)),
        time: Instant(microseconds: try row.integer(4)),
        outcome: outcome == nil
          ? .cutShort : outcome == "delivered" ? .delivered : .failed(reason))
    }
  }

  /// How many messages are not delivered; of one alert, or of all.
  public func undelivered(of alert: Alert? = nil) throws(Fault) -> OwedNotices {
    let sql = """
      SELECT state, count(*) FROM alert_notices
      WHERE league_id = $1 AND state <> 'delivered' AND ($2 = '' OR alert_id = $2) GROUP BY state
      """
    var notices = OwedNotices()
    try connection.forEachRow(sql, [.text(league.id), .text(alert?.id ?? "")]) {
      (row) throws(Fault) in
      let count = Int(try row.integer(1))
      if try row.text(0) == "owed" { notices.owed = count } else { notices.givenUp = count }
    }
    return notices
  }
}
