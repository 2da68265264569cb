internal import Database
public import Faults
public import Golf
internal import Ledger
public import Time

/// What an import made of one session of a file.
public struct ImportedSession: Sendable, Equatable {
  /// The session that its shots are in.
  public var name: String
  public var device: String
  public var date: CalendarDate?
  /// Shots that were read, that were added now, and that were on record already.
  public var read: Int
  public var added: Int
  public var isNew: Bool

  public var known: Int { read - added }
}

/// What is told about sessions as they are put on record.
public struct SessionLabels: Sendable {
  /// The session that all shots go to; nil for those of the files.
  public var name: String?
  /// Whether shots go to the session of their session's name where there is one; else that gets a number
  /// behind its name.
  public var joinsByName: Bool
  /// The kind of session.
  public var type: String
  public var place: String?
  public var date: CalendarDate?

  public init(
    name: String? = nil, joinsByName: Bool = false, type: String = "range",
    place: String? = nil, date: CalendarDate? = nil
  ) {
    self.joinsByName = joinsByName
    (self.name, self.type, self.place, self.date) = (name, type, place, date)
  }
}

extension ShotBook {
  /// Puts the sessions of files on record, all of them or none.
  ///
  /// A shot that is on record is not added again, however its file was written: one of the same device and
  /// time, or of a session without times of the same device and place in the order, whose readings agree to
  /// the device's precision. New shots of a session some of whose shots are on record join it.
  @discardableResult
  public func add(
    _ sessions: [SessionShots], _ labels: SessionLabels = SessionLabels(), at time: Instant
  ) throws(Fault) -> (sessions: [ImportedSession], change: ShotChange) {
    var (imported, change) = try write(at: time) { (writing) throws(Fault) in
      var imported: [ImportedSession] = []
      for session in sessions {
        imported.append(try add(session, labels, &writing, at: time))
      }
      return imported
    }
    change.shots = imported.reduce(0) { $0 + $1.added }
    return (imported, change)
  }

  private func add(
    _ incoming: SessionShots, _ labels: SessionLabels, _ writing: inout Writing, at time: Instant
  ) throws(Fault) -> ImportedSession {
    var known = try KnownShots(of: incoming, in: connection)
    let matches = known.match(incoming.shots)
    let new = zip(incoming.shots, matches).filter { $0.1 == nil }.map(\.0)
    let counts = Dictionary(grouping: matches.compactMap { $0 }, by: { $0 }).mapValues(\.count)
    let home = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let (id, name, isNew) = try target(incoming.session, labels, home, &writing, at: time)
    if !new.isEmpty {
      writing.touched.insert(id)
      let first = writing.lastShot
      writing.lastShot += Int64(new.count)
      let order = isNew ? 0 : try lastOrder(id)
      let rows = new.enumerated().lazy.map { place, shot in
        var shot = shot
        shot.order = order + place + 1
        return ShotColumns.values(shot, id: first + Int64(place) + 1, session: id)
      }
      try connection.run(ShotColumns.insertion, each: rows)
    }
    return ImportedSession(
      name: name, device: incoming.session.device, date: labels.date ?? incoming.session.date,
      read: incoming.shots.count, added: new.count, isNew: isNew)
  }

  /// The session that new shots go to; one is made where there is none.
  private func target(
    _ session: Session, _ labels: SessionLabels, _ home: Int64?, _ writing: inout Writing,
    at time: Instant
  ) throws(Fault) -> (id: Int64, name: String, isNew: Bool) {
    let chosen = labels.name ?? (labels.joinsByName ? session.name : nil)
    if let name = chosen {
      if let found = try named(name) {
        guard found.device == session.device, found.isNormalised == session.isNormalised else {
          throw Fault(
            .usage, at: .field("session", "\"\(name)\""),
            "is a session of \(found.device)\(found.isNormalised ? ", normalised" : ""), and the shots are of "
              + "\(session.device)\(session.isNormalised ? ", normalised" : "")")
        }
        return (found.id, name, false)
      }
    } else if let home {
      return (home, try self.session(id: home).session.name, false)
    }
    var session = session
    if let chosen { session.name = chosen } else { session.name = try freeName(session.name) }
    session.date = labels.date ?? session.date
    session.place = labels.place ?? session.place
    let id = writing.nextSession()
    try insert(session, id: id, type: labels.type, at: time)
    return (id, session.name, true)
  }

  private func named(
    _ name: String
  ) throws(Fault) -> (id: Int64, device: String, isNormalised: Bool)? {
    try connection.first(
      "SELECT session_id, device, normalised FROM sessions WHERE name = $1", [.text(name)]
    ) { (row) throws(Fault) -> (id: Int64, device: String, isNormalised: Bool) in
      (id: try row.integer(0), device: try row.text(1), isNormalised: try row.truth(2))
    }
  }

  /// A name that no session has: with a number behind it if need be.
  private func freeName(_ name: String) throws(Fault) -> String {
    guard try named(name) != nil else { return name }
    var number = 2
    while try named("\(name) (\(number))") != nil { number += 1 }
    return "\(name) (\(number))"
  }

  private func insert(
    _ session: Session, id: Int64, type: String, at time: Instant
  ) throws(Fault) {
    try connection.run(
      "INSERT INTO sessions (session_id, name, session_date, device, type, place, normalised, source_digest, "
        + "stale, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9)",
      [
        .integer(id), .text(session.name), .text(session.date?.description), .text(session.device),
        .text(type), .text(session.place), .truth(session.isNormalised),
        .text(session.sourceDigest), .integer(time.microseconds),
      ])
  }
}

/// Shots on record that may be those of a file.
private struct KnownShots {
  private struct Key: Hashable {
    let time: Int64?
    let order: Int
  }

  private var shots: [Key: [RecordedShot]] = [:]
  private let areTimed: Bool

  init(of incoming: SessionShots, in connection: Connection) throws(Fault) {
    let times = incoming.shots.compactMap(\.time?.microseconds)
    areTimed = times.count == incoming.shots.count
    let sql: String
    var values: [SQLValue] = [.text(incoming.session.device)]
    if areTimed, let first = times.min(), let last = times.max() {
      sql = " WHERE t.shot_time BETWEEN $2 AND $3 AND s.device = $1"
      values += [.integer(first), .integer(last)]
    } else {
      guard let first = incoming.shots.first else { return }
      let alike = try Self.sessionsWithoutTimes(like: first, incoming.session, connection)
      guard !alike.isEmpty else { return }
      let list = alike.map(String.init).joined(separator: ", ")
      sql = " WHERE t.session_id IN (\(list)) AND s.device = $1"
    }
    let found = try connection.rows(
      "SELECT \(ShotColumns.selection) FROM shots AS t JOIN sessions AS s ON s.session_id = t.session_id"
        + sql + " ORDER BY t.session_id, t.shot_order", values, ShotColumns.shot)
    for shot in found.reversed() { shots[key(shot.shot), default: []].append(shot) }
  }

  /// Sessions of the same file, or that begin with the same shot.
  private static func sessionsWithoutTimes(
    like shot: Shot, _ session: Session, _ connection: Connection
  ) throws(Fault) -> [Int64] {
    let speed = shot.readings[.ballSpeed] ?? 0
    let reach = ShotField.ballSpeed.precision
    return try connection.rows(
      "SELECT DISTINCT s.session_id FROM sessions AS s JOIN shots AS t ON t.session_id = s.session_id "
        + "WHERE s.device = $1 AND t.shot_time IS NULL AND (s.source_digest = $2 OR t.shot_order = $3 AND "
        + "coalesce(t.ball_speed, 0) BETWEEN $4 AND $5) ORDER BY 1",
      [
        .text(session.device), .text(session.sourceDigest), .integer(shot.order),
        .double(speed - reach), .double(speed + reach),
      ]
    ) { (row) throws(Fault) in try row.integer(0) }
  }

  private func key(_ shot: Shot) -> Key {
    areTimed ? Key(time: shot.time?.microseconds, order: 0) : Key(time: nil, order: shot.order)
  }

  /// For each shot the session in which it is on record; each one on record stands for one shot.
  mutating func match(_ incoming: [Shot]) -> [Int64?] {
    incoming.map { shot in
      let key = key(shot)
      guard var candidates = shots[key],
        let place = candidates.lastIndex(where: { $0.shot.readings.agree(with: shot.readings) })
      else { return nil }
      // The last one is the first of the order, so that a file in the same order finds each at once.
      let match = candidates.remove(at: place)
      shots[key] = candidates
      return match.sessionID
    }
  }
}
