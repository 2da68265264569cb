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

  public init(owed: Int = 0, givenUp: Int = 0) { (self.owed, self.givenUp) = (owed, givenUp) }
}

/// A message that could not be delivered so far.
public struct FailedNotice: Sendable, Equatable {
  public let alertID: String
  public let channel: String
  /// How often it was tried.
  public let attempts: Int
  /// Whether it is not tried again.
  public let isGivenUp: Bool
  /// When it was tried last.
  public let time: Instant
  public let reason: String
}

extension AlertBook {
  /// Messages of alerts that are not resolved whose last attempt failed, the latest first.
  public func failures(limit: Int = .max) throws(Fault) -> [FailedNotice] {
    let sql = """
      SELECT n.alert_id, n.channel, n.attempts, n.state, d.happened_at, d.reason
      FROM model_alerts AS a JOIN alert_notices AS n ON n.alert_id = a.alert_id
      JOIN alert_deliveries AS d
        ON d.notice_id = n.notice_id AND d.attempt = n.attempts AND d.step = 2
      WHERE a.league_id = $1 AND a.state <> 'resolved' AND n.state <> 'delivered'
        AND d.outcome = 'failed'
      ORDER BY d.happened_at DESC, n.notice_id LIMIT $2
      """
    return try connection.rows(sql, [.text(league.id), .integer(limit)]) { (row) throws(Fault) in
      FailedNotice(
        alertID: try row.text(0), channel: try row.text(1), attempts: Int(try row.integer(2)),
        isGivenUp: try row.text(3) == "given_up",
        time: Instant(microseconds: try row.integer(4)), reason: try row.optionalText(5) ?? "")
    }
  }

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
