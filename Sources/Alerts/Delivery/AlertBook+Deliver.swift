internal import Database
internal import Determinism
public import Faults
internal import Ledger
public import Time

/// The outcome of one call that delivers.
public struct DeliverySummary: Sendable, Equatable {
  /// A channel that failed, and why; what it was to send is owed still, or given up.
  public struct Failure: Sendable, Equatable {
    public let channel: String
    public let fault: Fault
  }

  /// Notices that were delivered now, by channel.
  public var delivered: [String: Int] = [:]
  public var failures: [Failure] = []
  /// Notices that wait for their digest's hour.
  public var waiting = 0
  /// Whether another process was delivering for all of the time that this one was ready to wait.
  public var isBusy = false

  public init() {}
}

extension AlertBook {
  /// How often a notice is tried before it is given up.
  public static let attemptLimit = 20

  /// Delivers what people are owed: what was just written, and what a process that died has left.
  ///
  /// One process at a time delivers, so that nothing is sent by two. An attempt is on record before it is
  /// made, and its outcome after; where a process dies between the two nobody can know whether the message
  /// went out, and it is sent again under the same id: at least once, rather than at most. A channel that
  /// fails is left alone until the next call.
  ///
  /// - Parameter patience: how long to wait for another process that delivers.
  /// - Throws: ``Fault`` of the ledger; those of channels are in the summary.
  public func deliver(
    through channels: [AlertChannel], at time: Instant, patience: Duration = .seconds(10)
  ) throws(Fault) -> DeliverySummary {
    var summary = DeliverySummary()
    let owed = try owedCount(at: time)
    summary.waiting = owed.waiting
    guard owed.due > 0 else { return summary }
    let isDone: Void? = try ledger.alone(patience: patience) { () throws(Fault) in
      var round = DeliveryRound(book: self, channels: channels, time: time)
      try round.run()
      (summary.delivered, summary.failures) = (round.delivered, round.failures)
    }
    summary.isBusy = isDone == nil
    return summary
  }

  private func owedCount(at time: Instant) throws(Fault) -> (due: Int, waiting: Int) {
    let values = AlertNotice.dueValues(of: league.id, at: time)
    let count = try connection.first(AlertNotice.count, values) { (row) throws(Fault) in
      (all: Int(try row.integer(0)), due: Int(try row.integer(1)))
    }
    return (count?.due ?? 0, (count?.all ?? 0) - (count?.due ?? 0))
  }

  /// Messages that are to go out now, the oldest first.
  func due(at time: Instant) throws(Fault) -> [AlertNotice] {
    let values = AlertNotice.dueValues(of: league.id, at: time)
    return try connection.rows(AlertNotice.due, values) { (row) throws(Fault) in
      try AlertNotice(row)
    }
  }
}

/// Deliveries by a process that is alone in delivering.
private struct DeliveryRound {
  let book: AlertBook
  let channels: [AlertChannel]
  let time: Instant
  private(set) var delivered: [String: Int] = [:]
  private(set) var failures: [DeliverySummary.Failure] = []

  init(book: AlertBook, channels: [AlertChannel], time: Instant) {
    (self.book, self.channels, self.time) = (book, channels, time)
  }

  private var connection: Connection { book.connection }

  /// Goes on until nothing is left that is due, since others may raise alerts meanwhile.
  mutating func run() throws(Fault) {
    while true {
      let due = try book.due(at: time).filter { !hasFailed($0.channel) }
      guard !due.isEmpty else { return }
      for notices in Self.messages(due) where !hasFailed(notices[0].channel) {
        try deliver(notices)
      }
    }
  }

  private func hasFailed(_ channel: String) -> Bool {
    failures.contains { $0.channel == channel }
  }

  /// Each immediate notice by itself; those of digests together, by channel and recipients.
  private static func messages(_ due: [AlertNotice]) -> [[AlertNotice]] {
    var messages: [[AlertNotice]] = []
    var digests: [[String]: Int] = [:]
    for notice in due {
      let key = [notice.channel] + notice.recipients
      if notice.dueAt != nil, let place = digests[key] {
        messages[place].append(notice)
      } else {
        if notice.dueAt != nil { digests[key] = messages.count }
        messages.append([notice])
      }
    }
    return messages
  }

  private mutating func deliver(_ notices: [AlertNotice]) throws(Fault) {
    let message = message(notices)
    try begin(notices, message)
    let name = notices[0].channel
    do throws(Fault) {
      try send(message, by: name)
    } catch {
      failures.append(DeliverySummary.Failure(channel: name, fault: error))
      return try end(notices, message, error)
    }
    delivered[name, default: 0] += notices.count
    try end(notices, message, nil)
  }

  private func message(_ notices: [AlertNotice]) -> AlertMessage {
    let isDigest = notices[0].dueAt != nil
    let ids = notices.map(\.id)
    return AlertMessage(
      // Another digest, with more alerts in it, is another message.
      id: isDigest ? SHA256.digest(Array(ids.joined().utf8)).hexadecimal : ids[0],
      isDigest: isDigest, recipients: notices[0].recipients,
      items: notices.map {
        AlertMessage.Item(
          noticeID: $0.id, alert: $0.alert, event: $0.event, isRetry: $0.attempts > 0)
      }, zone: book.league.zone)
  }

  private func send(_ message: AlertMessage, by name: String) throws(Fault) {
    guard let channel = channels.first(where: { $0.name == name }) else {
      throw Fault(
        .missing, "the rules have no channel \"\(name)\", by which an alert was to be told")
    }
    try channel.send(message)
  }

  private static let step = """
    INSERT INTO alert_deliveries (
      notice_id, attempt, step, outcome, happened_at, message_id, reason)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """

  private func begin(_ notices: [AlertNotice], _ message: AlertMessage) throws(Fault) {
    let sql = """
      UPDATE alert_notices SET attempts = $3
      WHERE notice_id = $1 AND attempts = $2 AND state = 'owed'
      """
    try connection.transaction(.write) { () throws(Fault) in
      for notice in notices {
        let swap: [SQLValue] = [
          .text(notice.id), .integer(notice.attempts), .integer(notice.attempts + 1),
        ]
        guard try connection.run(sql, swap) == 1 else {
          throw Fault(.busy, at: connection.place, "somebody else delivers notice \(notice.id)")
        }
        try connection.run(Self.step, values(notice, 1, nil, message, nil))
      }
    }
  }

  private func end(
    _ notices: [AlertNotice], _ message: AlertMessage, _ fault: Fault?
  ) throws(Fault) {
    let sql = "UPDATE alert_notices SET state = $2 WHERE notice_id = $1 AND state = 'owed'"
    let outcome = fault == nil ? "delivered" : "failed"
    try connection.transaction(.write) { () throws(Fault) in
      for notice in notices {
        try connection.run(Self.step, values(notice, 2, outcome, message, fault?.message))
        let isLast = notice.attempts + 1 >= AlertBook.attemptLimit
        guard fault == nil || isLast else { continue }
        let state = fault == nil ? "delivered" : "given_up"
        try connection.run(sql, [.text(notice.id), .text(state)])
      }
    }
  }

  private func values(
    _ notice: AlertNotice, _ step: Int, _ outcome: String?, _ message: AlertMessage,
    _ reason: String?
  ) -> [SQLValue] {
    [
      .text(notice.id), .integer(notice.attempts + 1), .integer(step), .text(outcome),
      .integer(time.microseconds), .text(message.id), .text(reason),
    ]
  }
}
