internal import Database
internal import Faults
internal import JSON
internal import Ledger
internal import Time

/// A row of `alert_notices`: a message that is owed to people.
struct AlertNotice {
  let id: String
  let channel: String
  /// When its digest goes out; nil where it is immediate.
  let dueAt: Instant?
  let recipients: [String]
  /// Attempts on record.
  let attempts: Int
  /// The message that the last attempt sent; nil before the first.
  let lastMessageID: String?
  /// A channel that was to tell the event and could not; nil where there is none.
  let failedChannel: String?
  let alert: Alert
  let event: AlertEvent

  static let insertion = """
    INSERT INTO alert_notices (
      notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at,
      state, attempts)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'owed', 0)
    """

  /// No digest is owed for more than a day: where one seems to be, the clock was set back.
  private static let isTime = "(n.due_at IS NULL OR n.due_at <= $2 OR n.due_at > $3)"

  /// When a notice may be tried again, by the last attempt that failed; 0 where it need not wait.
  private static let triedAgainAt: String = {
    let waits = AlertBook.retryMinutes.enumerated().map { attempt, minutes in
      "WHEN \(attempt + 1) THEN \(minutes * 60_000_000)"
    }
    return """
      coalesce((
        SELECT d.happened_at + CASE d.attempt \(waits.joined(separator: " ")) ELSE 0 END
        FROM alert_deliveries AS d
        WHERE d.notice_id = n.notice_id AND d.attempt = n.attempts AND d.outcome = 'failed'), 0)
      """
  }()

  /// No longer than the longest of these waits, likewise.
  private static let isTried = "(\(triedAgainAt) <= $2 OR \(triedAgainAt) > $4)"

  /// Notices that are owed to a league's people: how many may go out now, wait for their digest, and wait to be
  /// tried again; and when the first of the last is.
  static let count = """
    SELECT
      coalesce(sum(CASE WHEN \(isTime) AND \(isTried) THEN 1 ELSE 0 END), 0),
      coalesce(sum(CASE WHEN \(isTime) THEN 0 ELSE 1 END), 0),
      coalesce(sum(CASE WHEN \(isTime) AND NOT \(isTried) THEN 1 ELSE 0 END), 0),
      min(CASE WHEN \(isTime) AND NOT \(isTried) THEN \(triedAgainAt) END)
    FROM alert_notices AS n WHERE n.league_id = $1 AND n.state = 'owed'
    """

  /// The notices that may go out now, the oldest first.
  static let due = """
    SELECT n.notice_id, n.channel, n.due_at, n.recipients, n.attempts,
      (SELECT d.message_id FROM alert_deliveries AS d
       WHERE d.notice_id = n.notice_id AND d.attempt = n.attempts AND d.step = 1),
      (SELECT min(f.channel) FROM alert_notices AS f
       WHERE f.alert_id = n.alert_id AND f.event_number = n.event_number AND f.state = 'given_up'),
      \(qualified(Alert.columns, "a")), \(qualified(AlertEvent.columns, "e"))
    FROM alert_notices AS n JOIN model_alerts AS a ON a.alert_id = n.alert_id
      JOIN alert_events AS e ON e.alert_id = n.alert_id AND e.number = n.event_number
    WHERE n.league_id = $1 AND n.state = 'owed' AND \(isTime) AND \(isTried)
    ORDER BY n.owed_at, n.notice_id
    """

  static func dueValues(of leagueID: String, at time: Instant) -> [SQLValue] {
    let now = time.microseconds
    let longest = Int64(AlertBook.retryMinutes.max() ?? 0) * 60_000_000
    return [
      .text(leagueID), .integer(now), .integer(now + 86_400_000_000), .integer(now + longest),
    ]
  }

  private static func qualified(_ columns: String, _ table: String) -> String {
    columns.split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ")
  }

  init(_ row: Row) throws(Fault) {
    (id, channel) = (try row.text(0), try row.text(1))
    dueAt = try row.optionalInteger(2).map { Instant(microseconds: $0) }
    let list = try JSONReader().decode([String].self, from: Array(try row.text(3).utf8))
    (recipients, attempts) = (list, Int(try row.integer(4)))
    (lastMessageID, failedChannel) = (try row.optionalText(5), try row.optionalText(6))
    alert = try Alert(row, from: 7)
    event = try AlertEvent(row, from: 7 + Alert.columnCount)
  }
}

extension AlertBook {
  /// Owes people an event of an alert, by each channel of its severity's route.
  func owe(_ event: AlertEvent, of alert: Alert) throws(Fault) {
    guard let route = rules.routes[alert.severity] else { return }
    let due = route.isDigest ? rules.nextDigest(after: event.time, in: league.zone) : nil
    for channel in route.channels {
      try owe(event, of: alert, by: channel, to: route.recipients, due: due, at: event.time)
    }
  }

  /// Owes people by the fallback channel what another could not deliver, unless it is owed by it already.
  func oweByFallback(_ notice: AlertNotice, at time: Instant) throws(Fault) {
    guard let fallback = rules.fallback, fallback != notice.channel else { return }
    let sql = """
      SELECT count(*) FROM alert_notices
      WHERE alert_id = $1 AND event_number = $2 AND channel = $3
      """
    let values: [SQLValue] = [
      .text(notice.alert.id), .integer(notice.event.number), .text(fallback),
    ]
    guard try connection.integer(sql, values) == 0 else { return }
    try owe(
      notice.event, of: notice.alert, by: fallback, to: notice.recipients, due: nil, at: time)
  }

  private func owe(
    _ event: AlertEvent, of alert: Alert, by channel: String, to recipients: [String],
    due: Instant?, at time: Instant
  ) throws(Fault) {
    var generator = SystemRandomNumberGenerator()
    let list = String(decoding: JSONWriter.compact(recipients), as: UTF8.self)
    try connection.run(
      AlertNotice.insertion,
      [
        .text(UUID7.text(at: time, using: &generator)), .text(league.id), .text(alert.id),
        .integer(event.number), .text(channel), .text(due == nil ? "immediate" : "digest"),
        .text(list), .integer(time.microseconds), .integer(due?.microseconds),
      ])
  }
}
