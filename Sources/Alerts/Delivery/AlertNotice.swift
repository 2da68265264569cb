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
  let alert: Alert
  let event: AlertEvent

  static let insertion = """
    INSERT INTO alert_notices (
      notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at,
      state, attempts)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'owed', 0)
    """

  /// No digest is owed for more than a day: where one seems to be, the clock was set back.
  private static let isDue = "(due_at IS NULL OR due_at <= $2 OR due_at > $3)"

  /// How many are owed to a league's people, and how many of these may go out now.
  static let count = """
    SELECT count(*), coalesce(sum(CASE WHEN \(isDue) THEN 1 ELSE 0 END), 0) FROM alert_notices
    WHERE league_id = $1 AND state = 'owed'
    """

  /// Selects the notices that may go out now, the oldest first.
  static let due = """
    SELECT n.notice_id, n.channel, n.due_at, n.recipients, n.attempts, \(qualified(Alert.columns, "a")),
      \(qualified(AlertEvent.columns, "e"))
    FROM alert_notices AS n JOIN model_alerts AS a ON a.alert_id = n.alert_id
      JOIN alert_events AS e ON e.alert_id = n.alert_id AND e.number = n.event_number
    WHERE n.league_id = $1 AND n.state = 'owed' AND \(isDue) ORDER BY n.owed_at, n.notice_id
    """

  static func dueValues(of leagueID: String, at time: Instant) -> [SQLValue] {
    let day: Int64 = 86_400_000_000
    return [
      .text(leagueID), .integer(time.microseconds), .integer(time.microseconds + day),
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
    alert = try Alert(row, from: 5)
    event = try AlertEvent(row, from: 5 + Alert.columnCount)
  }
}

extension AlertBook {
  /// Owes people an event of an alert, by each channel of its severity's route.
  func owe(_ event: AlertEvent, of alert: Alert) throws(Fault) {
    guard let route = rules.routes[alert.severity] else { return }
    var generator = SystemRandomNumberGenerator()
    let recipients = String(decoding: JSONWriter.compact(route.recipients), as: UTF8.self)
    let due = route.isDigest ? rules.nextDigest(after: event.time, in: league.zone) : nil
    for channel in route.channels {
      let id = UUID7.text(at: event.time, using: &generator)
      try connection.run(
        AlertNotice.insertion,
        [
          .text(id), .text(league.id), .text(alert.id), .integer(event.number), .text(channel),
          .text(route.isDigest ? "digest" : "immediate"), .text(recipients),
          .integer(event.time.microseconds), .integer(due?.microseconds),
        ])
    }
  }
}
