internal import Database
public import Faults
internal import Ledger
public import Time

/// The outcome of sending the messages that were owed.
public struct DeliverySummary: Sendable, Equatable {
  /// A channel that failed, and why; what it was to send is owed still, or given up.
  public struct Failure: Sendable, Equatable {
    public let channel: String
    public let fault: Fault
  }

  /// Notices that were delivered now, by channel.
  public var delivered: [String: Int] = [:]
  public var failures: [Failure] = []
  /// Notices that were given up now, by channel.
  public var givenUp: [String: Int] = [:]
  /// Notices that a limit or a silence holds back.
  public var held = 0
  /// Notices that wait for their digest's hour.
  public var waiting = 0
  /// Notices that failed and wait to be tried again.
  public var retrying = 0
  /// When the first of these is.
  public var nextRetry: Instant?
  /// Notices that could go out now and are left to the next call: those of channels that failed, and what
  /// there was no time for.
  public var left = 0
  /// Whether another process was delivering for all of the time that this one was ready to wait.
  public var isBusy = false

  public init() {}
}

extension AlertBook {
  /// Minutes from each failed attempt to the next; after the last there is none.
  public static let retryMinutes = [1, 2, 4, 8, 16]

  /// How often a notice is tried before it is given up.
  public static let attemptLimit = retryMinutes.count + 1

  /// Delivers what people are owed: what was just written, and what a process that died has left.
  ///
  /// One process at a time delivers, so that nothing is sent by two. An attempt is on record before it is
  /// made, and its outcome after; where a process dies between the two nobody can know whether the message
  /// went out, and it is sent again under the same id: at least once, rather than at most.
  ///
  /// Channels send at the same time, so that one that hangs holds no other; one that fails is left alone until
  /// the next call, and what it was to send is tried again after each of ``retryMinutes``, and then given up
  /// to the fallback channel.
  ///
  /// - Parameters:
  ///   - patience: how long to wait for another process that delivers.
  ///   - budget: how long messages are begun; what is left then is for the next call.
  ///   - leavingOthers: whether what is owed by other channels waits, rather than fails.
  /// - Throws: ``Fault`` of the ledger; those of channels are in the summary.
  public func deliver(
    through channels: [AlertChannel], at time: Instant, patience: Duration = .seconds(10),
    budget: Duration = .seconds(60), leavingOthers: Bool = false
  ) throws(Fault) -> DeliverySummary {
    var summary = DeliverySummary()
    guard try count(at: time, &summary) > 0 else { return summary }
    let end = ContinuousClock.now + budget
    let isDone: Void? = try ledger.alone(patience: patience) { () throws(Fault) in
      var round = DeliveryRound(
        book: self, channels: channels, time: time, end: end, leavesOthers: leavingOthers)
      try round.run()
      summary = round.summary
    }
    summary.isBusy = isDone == nil
    summary.left = try count(at: time, &summary) - summary.held
    return summary
  }

  /// Counts notices that wait; those that may go out now.
  private func count(at time: Instant, _ summary: inout DeliverySummary) throws(Fault) -> Int {
    let values = AlertNotice.dueValues(of: league.id, at: time)
    let counts = try connection.first(AlertNotice.count, values) { (row) throws(Fault) in
      (
        due: Int(try row.integer(0)), waiting: Int(try row.integer(1)),
        retrying: Int(try row.integer(2)), next: try row.optionalInteger(3)
      )
    }
    summary.waiting = counts?.waiting ?? 0
    summary.retrying = counts?.retrying ?? 0
    summary.nextRetry = (counts?.next).map { Instant(microseconds: $0) }
    return counts?.due ?? 0
  }

  /// Messages that are to go out now, the oldest first.
  func due(at time: Instant) throws(Fault) -> [AlertNotice] {
    let values = AlertNotice.dueValues(of: league.id, at: time)
    return try connection.rows(AlertNotice.due, values) { (row) throws(Fault) in
      try AlertNotice(row)
    }
  }

  /// When a channel's messages of the last day went out, or may have.
  func sent(by channel: String, before time: Instant) throws(Fault) -> [Instant] {
    let sql = """
      SELECT DISTINCT d.message_id, d.happened_at
      FROM alert_deliveries AS d JOIN alert_notices AS n ON n.notice_id = d.notice_id
      WHERE n.league_id = $1 AND n.channel = $2 AND d.step = 1
        AND d.happened_at > $3 AND d.happened_at <= $4
        AND NOT EXISTS (
          SELECT 1 FROM alert_deliveries AS f
          WHERE f.notice_id = d.notice_id AND f.attempt = d.attempt AND f.outcome = 'failed')
      """
    let values: [SQLValue] = [
      .text(league.id), .text(channel), .integer(time.microseconds - ChannelLimits.day),
      .integer(time.microseconds),
    ]
    return try connection.rows(sql, values) { (row) throws(Fault) in
      Instant(microseconds: try row.integer(1))
    }
  }
}
