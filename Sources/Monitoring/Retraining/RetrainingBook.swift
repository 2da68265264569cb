internal import Database
public import Faults
internal import FoundationEssentials
internal import JSON
public import Ledger
internal import Processes
public import Time

/// The retrainings of a league, in its ledger.
///
///     let book = RetrainingBook(ledger, of: league)
///     let pending = try book.request(request, at: clock.now)   // its id is known from now on
///     try RetrainingProcess(program: [path, "retrain"], …).start(pending)
///     try book.retraining(pending.id).progress                 // watched from anywhere
///     try book.cancel(pending.id, by: "ann", at: clock.now)
///
/// The process that trains owns the row, and gives a sign of life every ``beat``. Whoever looks settles what was
/// abandoned first, with ``settle(in:at:)``.
public struct RetrainingBook {
  /// How often an owner gives a sign of life.
  public static let beat = Duration.seconds(10)
  /// So many beats missed, and it is interrupted.
  public static let missedBeats = 3
  static var silence: Int64 { Int64(missedBeats) * Int64(beat / .microseconds(1)) }

  let ledger: Ledger
  public let league: LedgerLeague

  public init(_ ledger: Ledger, of league: LedgerLeague) {
    (self.ledger, self.league) = (ledger, league)
  }

  var connection: Connection { ledger.connection }

  // MARK: Looking

  /// The league's retrainings, the newest first.
  public func retrainings() throws(Fault) -> [Retraining] {
    let sql = """
      SELECT \(Retraining.columns) FROM model_training_history WHERE league_id = $1
      ORDER BY requested_at DESC, training_id DESC
      """
    return try connection.rows(sql, [.text(league.id)]) { (row) throws(Fault) in
      try Retraining(row)
    }
  }

  /// The retraining whose id begins with a text, or the newest for `latest`.
  ///
  /// - Throws: ``Fault`` `.missing` where there is none, or there are several.
  public func retraining(_ text: String) throws(Fault) -> Retraining {
    let all = try retrainings()
    if text == "latest", let newest = all.first { return newest }
    let typed = text.lowercased()
    let found = typed.isEmpty ? [] : all.filter { $0.id.hasPrefix(typed) }
    guard let one = found.first else {
      throw Fault(
        .missing, "no retraining \"\(text)\" in \(ledger.location)", remedy: .listRetrainings)
    }
    guard found.count == 1 else {
      throw Fault(.missing, "retraining \"\(text)\" could be several; type more of its id")
    }
    return one
  }

  /// The retraining of a run that has not ended.
  public func unfinished(of runID: String) throws(Fault) -> Retraining? {
    try retrainings().first { $0.request.subjectRunID == runID && !$0.status.isFinished }
  }

  // MARK: Asking

  /// Puts a retraining on record as pending: some process is to take it up within three beats.
  ///
  /// - Throws: ``Fault`` `.usage` where it can be none; `.unwritable`, with the id of the other, where one of
  ///   the run has not ended. Nothing has changed then.
  public func request(_ request: RetrainingRequest, at time: Instant) throws(Fault) -> Retraining {
    try connection.transaction(.write) { () throws(Fault) in try add(request, at: time) }
  }

  /// Puts a retraining on record that this process owns from the beginning, so that none is left pending
  /// where the process dies.
  ///
  /// - Throws: as ``request(_:at:)``.
  public func begin(_ request: RetrainingRequest, at time: Instant) throws(Fault) -> Retraining {
    try connection.transaction(.write) { () throws(Fault) in
      try takeUp(try add(request, at: time).id, at: time)
    }
  }

  /// - Precondition: a transaction is under way.
  private func add(_ request: RetrainingRequest, at time: Instant) throws(Fault) -> Retraining {
    guard !request.reason.allSatisfy(\.isWhitespace), request.reason.utf8.count <= 4000 else {
      throw Fault(.usage, at: .field("reason"), "a reason has from 1 to 4,000 bytes")
    }
    var generator = SystemRandomNumberGenerator()
    let id = UUID7.text(at: time, using: &generator)
    // As every run's: those of one minute must not begin alike.
    let runID = UUID().uuidString.lowercased()
    try ledger.register(league, at: time)
    if let other = try unfinished(of: request.subjectRunID) { throw .another(other) }
    try connection.run(
      Retraining.insertion,
      Retraining.values(
        id, request, in: league.id, runID: runID, .own, beatAt: try clock(time), at: time))
    return try retraining(id)
  }

  /// Asks a retraining to end: a pending one ends at once; one that runs is told by its next beat, and by a
  /// signal where its process is of this boot.
  ///
  /// - Throws: ``Fault`` `.unwritable` where it has ended.
  public func cancel(
    _ text: String, by actor: String, at time: Instant
  ) throws(Fault) -> Retraining {
    let changed = try connection.transaction(.write) { () throws(Fault) in
      let training = try retraining(text)
      guard !training.status.isFinished else { throw Fault.ended(training) }
      let sql = """
        UPDATE model_training_history
        SET cancel_requested_at = coalesce(cancel_requested_at, $3),
          cancel_requested_by = coalesce(cancel_requested_by, $4)
        WHERE training_id = $1 AND status = $2
        """
      try swap(
        sql,
        [
          .text(training.id), .text(training.status.rawValue), .integer(time.microseconds),
          .text(actor),
        ], training.id)
      if training.status == .pending { try end(training.id, .cancelled, at: time) }
      return try retraining(training.id)
    }
    if changed.status == .running { changed.owner.askToEnd() }
    return changed
  }

  // MARK: What owners write

  /// Takes a pending retraining up: this process owns it from now on.
  ///
  /// - Throws: ``Fault`` `.unwritable` where it is not pending any more.
  public func begin(_ id: String, at time: Instant) throws(Fault) -> Retraining {
    try connection.transaction(.write) { () throws(Fault) in try takeUp(id, at: time) }
  }

  /// - Precondition: a transaction is under way.
  private func takeUp(_ id: String, at time: Instant) throws(Fault) -> Retraining {
    let sql = """
      UPDATE model_training_history
      SET status = 'running', started_at = $2, boot_id = $3, pid = $4, pid_started = $5,
        beat_at = $6, beat_uptime = $7
      WHERE training_id = $1 AND status = 'pending'
      """
    let owner = ProcessIdentity.own
    let training = try retraining(id)
    let values: [SQLValue] = [
      .text(training.id), .integer(time.microseconds), .text(owner.boot),
      .integer(owner.number), .integer(owner.started), .integer(try clock(time)),
      .integer(ProcessIdentity.uptime),
    ]
    guard try connection.run(sql, values) == 1 else { throw Fault.notPending(training) }
    return try retraining(training.id)
  }

  /// Gives a sign of life.
  ///
  /// - Returns: the row as it is now: it may be asked to end, or be somebody else's.
  func beat(
    _ id: String, _ progress: Retraining.Progress, at time: Instant
  ) throws(Fault) -> Retraining {
    let sql = """
      UPDATE model_training_history
      SET beat_at = $4, beat_uptime = $5, games_done = $6, games_total = $7
      WHERE training_id = $1 AND status = 'running' AND pid = $2 AND pid_started = $3 AND boot_id = $8
      """
    return try connection.transaction(.write) { () throws(Fault) in
      let owner = ProcessIdentity.own
      try connection.run(
        sql,
        [
          .text(id), .integer(owner.number), .integer(owner.started), .integer(try clock(time)),
          .integer(ProcessIdentity.uptime), .integer(progress.done), .integer(progress.total),
          .text(owner.boot),
        ])
      return try retraining(id)
    }
  }

  /// Writes what was tried and chosen.
  func note(_ id: String, tuning: JSONValue) throws(Fault) {
    let text = String(decoding: JSONWriter.compact(tuning), as: UTF8.self)
    let sql = """
      UPDATE model_training_history SET tuning = $2
      WHERE training_id = $1 AND status = 'running'
      """
    try connection.transaction(.write) { () throws(Fault) in
      try swap(sql, [.text(id), .text(text)], id)
    }
  }

  func complete(
    _ id: String, _ result: RetrainingResult, at time: Instant
  ) throws(Fault) -> Retraining {
    let changes = RetrainingResult.names.enumerated().map { "\($1) = $\($0 + 3)" }
    let sql = """
      UPDATE model_training_history
      SET status = 'completed', ended_at = $2, games_done = games_total,
        \(changes.joined(separator: ", "))
      WHERE training_id = $1 AND status = 'running'
      """
    return try connection.transaction(.write) { () throws(Fault) in
      try swap(sql, [.text(id), .integer(time.microseconds)] + result.values, id)
      return try retraining(id)
    }
  }

  func fail(
    _ id: String, _ failure: Retraining.Failure, at time: Instant
  ) throws(Fault) -> Retraining {
    try connection.transaction(.write) { () throws(Fault) in
      try end(id, .failed, failure, at: time)
      return try retraining(id)
    }
  }

  /// - Parameter actor: who ended it, where nobody had asked before.
  func cancelled(_ id: String, by actor: String, at time: Instant) throws(Fault) -> Retraining {
    try connection.transaction(.write) { () throws(Fault) in
      let sql = """
        UPDATE model_training_history
        SET cancel_requested_at = coalesce(cancel_requested_at, $2),
          cancel_requested_by = coalesce(cancel_requested_by, $3)
        WHERE training_id = $1 AND status = 'running'
        """
      try swap(sql, [.text(id), .integer(time.microseconds), .text(actor)], id)
      try end(id, .cancelled, at: time)
      return try retraining(id)
    }
  }

  private func end(
    _ id: String, _ status: Retraining.Status, _ failure: Retraining.Failure? = nil,
    at time: Instant
  ) throws(Fault) {
    let sql = """
      UPDATE model_training_history SET status = $2, ended_at = $3, failure = $4, error = $5
      WHERE training_id = $1 AND status IN ('pending', 'running')
      """
    try swap(
      sql,
      [
        .text(id), .text(status.rawValue), .integer(time.microseconds),
        .text(failure?.kind.rawValue), .text(failure?.words),
      ], id)
  }

  /// Compare and swap.
  private func swap(_ sql: String, _ values: [SQLValue], _ id: String) throws(Fault) {
    guard try connection.run(sql, values) == 1 else { throw Fault.ended(try retraining(id)) }
  }

  // MARK: Clocks

  /// Now in microseconds, by the clock of the ledger: that of its server, which all machines share; of a file,
  /// this machine's.
  func clock(_ time: Instant) throws(Fault) -> Int64 {
    guard connection.dialect == .postgresql else { return time.microseconds }
    let sql = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
    return try connection.integer(sql) ?? time.microseconds
  }
}

extension Fault {
  /// Refuses a second one.
  fileprivate static func another(_ other: Retraining) -> Fault {
    Fault(
      .unwritable,
      "retraining \(other.id) of run \(other.request.subjectRunID) is \(other.status.rawValue)",
      remedy: .watchRetraining(other.id))
  }

  static func ended(_ training: Retraining) -> Fault {
    Fault(
      .unwritable,
      "retraining \(training.id) is \(training.status.rawValue), and stays as it is")
  }

  fileprivate static func notPending(_ training: Retraining) -> Fault {
    Fault(
      .unwritable,
      "retraining \(training.id) is \(training.status.rawValue), and is not to be taken up")
  }
}

extension Remedy {
  static func watchRetraining(_ id: String) -> Remedy {
    Remedy(
      "watch_retraining", ["training": id],
      text: "wait for it, or cancel it; \(id) is its id")
  }

  static let listRetrainings = Remedy(
    "list_retrainings", text: "the list of retrainings has their ids")
}
