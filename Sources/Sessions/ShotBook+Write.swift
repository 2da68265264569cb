internal import Database
public import Faults
public import Golf
internal import Ledger
public import Time

/// A session whose aggregates could not be derived after a write that stands.
public struct StaleSession: Sendable, Equatable {
  public let session: String
  public let reason: String
}

/// The outcome of a write.
public struct ShotChange: Sendable, Equatable {
  /// Shots that were added, changed, moved or removed.
  public var shots: Int
  /// Names of the sessions that it touched.
  public var sessions: [String]
  public var stale: [StaleSession]
}

extension ShotBook {
  /// Numbers that are free, and the sessions that a write touched.
  struct Writing {
    var lastSession: Int64
    var lastShot: Int64
    var touched: Set<Int64> = []

    mutating func nextSession() -> Int64 {
      lastSession += 1
      return lastSession
    }

    mutating func nextShot() -> Int64 {
      lastShot += 1
      return lastShot
    }
  }

  /// Does a write whole or not at all, and derives the aggregates of the sessions that it touched, each once,
  /// in the same transaction.
  ///
  /// Every write of shots goes through here. It takes the counters first, so that two writers wait for each
  /// other on either database.
  func write<Value>(
    at time: Instant, _ body: (inout Writing) throws(Fault) -> Value
  ) throws(Fault) -> (value: Value, change: ShotChange) {
    try connection.transaction(.write) { () throws(Fault) in
      try connection.run(
        "INSERT INTO shot_counters (counter_id, last_session, last_shot) VALUES (1, 0, 0) "
          + "ON CONFLICT DO NOTHING")
      try connection.run("UPDATE shot_counters SET last_shot = last_shot WHERE counter_id = 1")
      var writing =
        try connection.first(
          "SELECT last_session, last_shot FROM shot_counters WHERE counter_id = 1"
        ) {
          (row) throws(Fault) in
          Writing(lastSession: try row.integer(0), lastShot: try row.integer(1))
        } ?? Writing(lastSession: 0, lastShot: 0)
      let value = try body(&writing)
      try connection.run(
        "UPDATE shot_counters SET last_session = $1, last_shot = $2 WHERE counter_id = 1",
        [.integer(writing.lastSession), .integer(writing.lastShot)])
      let failures = try connection.keepTrue(SessionStatsTable(time: time), writing.touched)
      let stale = try failures.map { (failure) throws(Fault) in
        StaleSession(session: try name(of: failure.key), reason: failure.fault.message)
      }
      let names = try writing.touched.sorted().map { (id) throws(Fault) in try name(of: id) }
      return (value, ShotChange(shots: 0, sessions: names, stale: stale))
    }
  }

  private func name(of session: Int64) throws(Fault) -> String {
    try connection.first("SELECT name FROM sessions WHERE session_id = $1", [.integer(session)]) {
      (row) throws(Fault) in try row.text(0)
    } ?? "\(session)"
  }

  /// Adds one shot at the end of a session.
  @discardableResult
  public func add(
    _ shot: Shot, to session: String, at time: Instant
  ) throws(Fault) -> (id: Int64, change: ShotChange) {
    try shot.readings.requirePossible()
    var (id, change) = try write(at: time) { (writing) throws(Fault) in
      let target = try self.session(session).id
      let id = writing.nextShot()
      var shot = shot
      shot.order = try lastOrder(target) + 1
      try connection.run(
        ShotColumns.insertion, ShotColumns.values(shot, id: id, session: target))
      writing.touched.insert(target)
      return id
    }
    change.shots = 1
    return (id, change)
  }

  /// Removes shots; a session keeps its row when it has none left, and loses its aggregates.
  @discardableResult
  public func delete(_ ids: [Int64], at time: Instant) throws(Fault) -> ShotChange {
    try change(ids, at: time) { (shot, _) throws(Fault) in
      try connection.run("DELETE FROM shots WHERE shot_id = $1", [.integer(shot.id)])
    }
  }

  /// Moves shots to the end of another session of the same device.
  @discardableResult
  public func move(
    _ ids: [Int64], to session: String, at time: Instant
  ) throws(Fault) -> ShotChange {
    try change(ids, at: time) { (shot, writing) throws(Fault) in
      let target = try self.session(session)
      guard shot.sessionID != target.id else { return }
      let source = try self.session(id: shot.sessionID)
      guard source.session.device == target.session.device else {
        throw Fault(
          .usage,
          "shot \(shot.id) is of \(source.session.device), and session \"\(target.session.name)\" of "
            + target.session.device)
      }
      try connection.run(
        "UPDATE shots SET session_id = $2, shot_order = $3 WHERE shot_id = $1",
        [.integer(shot.id), .integer(target.id), .integer(try lastOrder(target.id) + 1)])
      writing.touched.insert(target.id)
    }
  }

  /// Changes club, tag or readings of shots.
  ///
  /// - Throws: `Fault` for a reading that cannot be; nothing is changed then.
  @discardableResult
  public func edit(_ ids: [Int64], _ edit: ShotEdit, at time: Instant) throws(Fault) -> ShotChange {
    try change(ids, at: time) { (recorded, _) throws(Fault) in
      var shot = recorded.shot
      if let club = edit.club { shot.club = club }
      if let tag = edit.tag { shot.tag = tag.isEmpty ? nil : tag }
      for (field, value) in edit.readings { shot.readings[field] = value }
      try shot.readings.requirePossible()
      try replace(recorded, with: shot)
    }
  }

  /// Excludes shots from every aggregate, with the reason why.
  @discardableResult
  public func exclude(
    _ ids: [Int64], because reason: String, at time: Instant
  ) throws(Fault) -> ShotChange {
    guard !reason.isEmpty else { throw Fault(.usage, "an excluded shot has a reason") }
    return try change(ids, at: time) { (shot, _) throws(Fault) in
      try setExclusion(shot.id, reason)
    }
  }

  /// Makes excluded shots count again.
  @discardableResult
  public func restore(_ ids: [Int64], at time: Instant) throws(Fault) -> ShotChange {
    try change(ids, at: time) { (shot, _) throws(Fault) in try setExclusion(shot.id, nil) }
  }

  /// Gives a club another name, in one session or in all.
  @discardableResult
  public func renameClub(
    _ club: String, to name: String, in session: String?, at time: Instant
  ) throws(Fault) -> ShotChange {
    var (count, change) = try write(at: time) { (writing) throws(Fault) in
      var (condition, values) = (" WHERE club = $1", [SQLValue.text(club)])
      if let session {
        condition += " AND session_id = $2"
        values.append(.integer(try self.session(session).id))
      }
      let touched = try connection.rows("SELECT DISTINCT session_id FROM shots" + condition, values)
      {
        (row) throws(Fault) in try row.integer(0)
      }
      writing.touched.formUnion(touched)
      let last = "$\(values.count + 1)"
      return try connection.run(
        "UPDATE shots SET club = \(last)" + condition, values + [.text(name)])
    }
    change.shots = count
    return change
  }

  /// Does something to each of some shots.
  private func change(
    _ ids: [Int64], at time: Instant,
    _ body: (RecordedShot, inout Writing) throws(Fault) -> Void
  ) throws(Fault) -> ShotChange {
    let unique = Set(ids).sorted()
    var (_, change) = try write(at: time) { (writing) throws(Fault) in
      for id in unique {
        let shot = try shot(id)
        writing.touched.insert(shot.sessionID)
        try body(shot, &writing)
      }
    }
    change.shots = unique.count
    return change
  }

  private func replace(_ recorded: RecordedShot, with shot: Shot) throws(Fault) {
    try connection.run("DELETE FROM shots WHERE shot_id = $1", [.integer(recorded.id)])
    try connection.run(
      ShotColumns.insertion,
      ShotColumns.values(shot, id: recorded.id, session: recorded.sessionID))
  }

  private func setExclusion(_ id: Int64, _ reason: String?) throws(Fault) {
    try connection.run(
      "UPDATE shots SET exclusion = $2 WHERE shot_id = $1", [.integer(id), .text(reason)])
  }

  func lastOrder(_ session: Int64) throws(Fault) -> Int {
    Int(
      try connection.integer(
        "SELECT max(shot_order) FROM shots WHERE session_id = $1", [.integer(session)]) ?? 0)
  }
}

/// A change of shots; what is nil stays.
public struct ShotEdit: Sendable {
  public var club: String?
  /// Empty removes it.
  public var tag: String?
  /// New readings in the stored units; a nil one is removed.
  public var readings: [ShotField: Double?]

  public init(club: String? = nil, tag: String? = nil, readings: [ShotField: Double?] = [:]) {
    (self.club, self.tag, self.readings) = (club, tag, readings)
  }
}
