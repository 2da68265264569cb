internal import Database
internal import Determinism
internal import Faults
internal import Ledger
internal import Parallel
internal import Time

/// Deliveries by a process that is alone in delivering.
///
/// Each channel sends one message at a time, on a thread of its own; everything that is written is written by
/// the thread that has the ledger.
struct DeliveryRound {
  private let book: AlertBook
  private let channels: [AlertChannel]
  private let time: Instant
  /// When nothing more is begun.
  private let end: ContinuousClock.Instant
  private(set) var summary = DeliverySummary()
  /// Whether notices of channels that are not here wait for rules that have them.
  private let leavesOthers: Bool
  /// Messages that wait for their channel, in order.
  private var queues: [String: [[AlertNotice]]] = [:]
  /// Channels that send now, that failed, or that a limit holds back.
  private var taken: Set<String> = []
  /// Notices that are held back.
  private var held: Set<String> = []

  init(
    book: AlertBook, channels: [AlertChannel], time: Instant, end: ContinuousClock.Instant,
    leavesOthers: Bool
  ) {
    (self.book, self.channels, self.time, self.end) = (book, channels, time, end)
    self.leavesOthers = leavesOthers
  }

  /// A message that was sent, or was not.
  private struct Sending: Sendable {
    let notices: [AlertNotice]
    let message: AlertMessage
    let fault: Fault?
  }

  private var connection: Connection { book.connection }

  /// Goes on until nothing is left that is due, since others may raise alerts meanwhile.
  mutating func run() throws(Fault) {
    var errands = Errands<Sending>()
    try fill()
    while true {
      try begin(&errands)
      guard errands.underWay > 0 else { break }
      let sending = errands.next()
      try finish(sending)
      if queues[sending.notices[0].channel] == nil { try fill() }
    }
    summary.held = held.count
  }

  // MARK: What is to be sent

  /// Reads what is due by channels that have nothing to do.
  private mutating func fill() throws(Fault) {
    var due: [String: [AlertNotice]] = [:]
    for notice in try book.due(at: time)
    where !taken.contains(notice.channel) && queues[notice.channel] == nil
      && !held.contains(notice.id) && !isLeft(notice)
    {
      if !notice.alert.isResolved, notice.alert.isSilenced(at: time) {
        try hold([notice], .silenced, until: notice.alert.standing.silencedUntil)
      } else {
        due[notice.channel, default: []].append(notice)
      }
    }
    for (channel, notices) in due {
      queues[channel] = Self.messages(notices, areGathered: !limits(of: channel).areNone)
    }
  }

  private func isLeft(_ notice: AlertNotice) -> Bool {
    leavesOthers && !channels.contains { $0.name == notice.channel }
  }

  private func limits(of channel: String) -> ChannelLimits {
    channels.first { $0.name == channel }?.limits ?? .none
  }

  /// Each immediate notice by itself; those of digests together, by recipients, and all of a channel that
  /// may send few. Those that went out together before do so again, as the same message.
  private static func messages(
    _ due: [AlertNotice], areGathered: Bool
  ) -> [[AlertNotice]] {
    var messages: [[AlertNotice]] = []
    var places: [[String]: Int] = [:]
    for notice in due {
      let isGathered = areGathered || notice.dueAt != nil
      let key =
        notice.lastMessageID.map { [$0] } ?? (isGathered ? [""] + notice.recipients : [notice.id])
      if let place = places[key] {
        messages[place].append(notice)
      } else {
        places[key] = messages.count
        messages.append([notice])
      }
    }
    return messages
  }

  private mutating func hold(
    _ notices: [AlertNotice], _ reason: AlertHold.Reason, until end: Instant?
  ) throws(Fault) {
    try connection.transaction(.write) { () throws(Fault) in
      for notice in notices {
        try book.hold(
          notice.event, of: notice.alert, by: notice.channel, reason, until: end, at: time)
      }
    }
    held.formUnion(notices.map(\.id))
  }

  // MARK: Sending

  /// Begins the next message of each channel that is free.
  private mutating func begin(_ errands: inout Errands<Sending>) throws(Fault) {
    guard ContinuousClock.now < end else { return }
    for (name, messages) in queues.sorted(by: { $0.key < $1.key }) where !taken.contains(name) {
      let limits = limits(of: name)
      taken.insert(name)
      if !limits.areNone,
        let held = limits.hold(after: try book.sent(by: name, before: time), at: time)
      {
        try hold(Array(messages.joined()), held.reason, until: held.end)
        queues[name] = nil
        continue
      }
      let rest = Array(messages.dropFirst())
      queues[name] = rest.isEmpty ? nil : rest
      try begin(messages[0], &errands)
    }
  }

  private mutating func begin(
    _ notices: [AlertNotice], _ errands: inout Errands<Sending>
  ) throws(Fault) {
    let message = message(notices)
    try recordBegin(notices, message)
    let name = notices[0].channel
    let channel = channels.first { $0.name == name }
    errands.begin {
      do throws(Fault) {
        guard let channel else {
          throw Fault(
            .missing, "the rules have no channel \"\(name)\", by which an alert was to be told")
        }
        try channel.send(message)
        return Sending(notices: notices, message: message, fault: nil)
      } catch {
        return Sending(notices: notices, message: message, fault: error)
      }
    }
  }

  private func message(_ notices: [AlertNotice]) -> AlertMessage {
    let isDigest = notices[0].dueAt != nil || notices.count > 1
    let ids = notices.map(\.id)
    let fresh = isDigest ? SHA256.digest(Array(ids.joined().utf8)).hexadecimal : ids[0]
    return AlertMessage(
      id: notices[0].lastMessageID ?? fresh, isDigest: isDigest,
      recipients: notices[0].recipients,
      items: notices.map {
        AlertMessage.Item(
          noticeID: $0.id, alert: $0.alert, event: $0.event, isRetry: $0.attempts > 0,
          failedChannel: $0.failedChannel)
      }, zone: book.league.zone, time: time)
  }

  /// Puts on record what became of a message; a channel that failed stays taken.
  private mutating func finish(_ sending: Sending) throws(Fault) {
    let (notices, channel) = (sending.notices, sending.notices[0].channel)
    let isLast = try recordEnd(sending)
    if let fault = sending.fault {
      summary.failures.append(DeliverySummary.Failure(channel: channel, fault: fault))
      queues[channel] = nil
      if isLast { summary.givenUp[channel, default: 0] += notices.count }
    } else {
      summary.delivered[channel, default: 0] += notices.count
      taken.remove(channel)
    }
  }

  // MARK: On record

  private static let step = """
    INSERT INTO alert_deliveries (
      notice_id, attempt, step, outcome, happened_at, message_id, reason)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """

  private func recordBegin(_ notices: [AlertNotice], _ message: AlertMessage) throws(Fault) {
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

  /// - Returns: whether the notices are given up.
  private func recordEnd(_ sending: Sending) throws(Fault) -> Bool {
    let sql = "UPDATE alert_notices SET state = $2 WHERE notice_id = $1 AND state = 'owed'"
    let (fault, message) = (sending.fault, sending.message)
    let outcome = fault == nil ? "delivered" : "failed"
    return try connection.transaction(.write) { () throws(Fault) in
      var isLast = false
      for notice in sending.notices {
        try connection.run(Self.step, values(notice, 2, outcome, message, fault?.message))
        let isGivenUp = fault != nil && notice.attempts + 1 >= AlertBook.attemptLimit
        guard fault == nil || isGivenUp else { continue }
        try connection.run(sql, [.text(notice.id), .text(isGivenUp ? "given_up" : "delivered")])
        guard isGivenUp else { continue }
        isLast = true
        try book.oweByFallback(notice, at: time)
      }
      return isLast
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
