package import Database
public import Faults
public import Golf
public import Ledger
internal import Time

/// A shot on record.
public struct RecordedShot: Sendable, Equatable {
  public let id: Int64
  public let sessionID: Int64
  public var shot: Shot
}

/// A session on record.
public struct RecordedSession: Sendable, Equatable {
  public let id: Int64
  public var session: Session
  /// The kind of session, such as `range`.
  public var type: String
  /// Whether its stored aggregates are not true.
  public var isStale: Bool
  public var shotCount: Int
}

/// The sessions and shots of a ledger.
///
///     let book = ShotBook(ledger)
///     let shots = try book.shots(of: try book.session("range-1").id)
///
/// It belongs to the thread of its ledger.
public struct ShotBook {
  let ledger: Ledger
  package var connection: Connection { ledger.connection }

  public init(_ ledger: Ledger) { self.ledger = ledger }

  private static let selection =
    "SELECT s.session_id, s.name, s.session_date, s.device, s.type, s.place, s.normalised, s.source_digest, "
    + "s.stale, (SELECT count(*) FROM shots AS t WHERE t.session_id = s.session_id) FROM sessions AS s"

  /// The order in which sessions were hit; those without a date come first.
  private static let order = " ORDER BY coalesce(s.session_date, ''), s.session_id"

  /// All sessions, the earliest first.
  public func sessions() throws(Fault) -> [RecordedSession] {
    try connection.rows(Self.selection + Self.order, [], Self.session)
  }

  /// The session of a name, or of a number.
  ///
  /// - Throws: `Fault` `.missing` where there is none.
  public func session(_ text: String) throws(Fault) -> RecordedSession {
    if let found = try connection.first(
      Self.selection + " WHERE s.name = $1", [.text(text)], Self.session)
    {
      return found
    }
    if let id = Int64(text), let found = try sessionIfAny(id: id) { return found }
    let names = try connection.rows("SELECT name FROM sessions ORDER BY name") {
      (row) throws(Fault) in
      try row.text(0)
    }
    var fault = Fault.unknown("session", text, among: names)
    fault.code = .missing
    throw fault
  }

  /// The session of a number.
  ///
  /// - Throws: `Fault` `.missing` where there is none.
  public func session(id: Int64) throws(Fault) -> RecordedSession {
    guard let found = try sessionIfAny(id: id) else { throw Fault(.missing, "no session \(id)") }
    return found
  }

  private func sessionIfAny(id: Int64) throws(Fault) -> RecordedSession? {
    try connection.first(
      Self.selection + " WHERE s.session_id = $1", [.integer(id)], Self.session)
  }

  /// A session's shots, in their order, those that don't count too.
  public func shots(of session: Int64) throws(Fault) -> [RecordedShot] {
    try connection.rows(
      "SELECT \(ShotColumns.selection) FROM shots AS t WHERE t.session_id = $1 "
        + "ORDER BY t.shot_order, t.shot_id", [.integer(session)], ShotColumns.shot)
  }

  /// A shot by its number.
  ///
  /// - Throws: `Fault` `.missing` where there is none.
  public func shot(_ id: Int64) throws(Fault) -> RecordedShot {
    guard
      let found = try connection.first(
        "SELECT \(ShotColumns.selection) FROM shots AS t WHERE t.shot_id = $1", [.integer(id)],
        ShotColumns.shot)
    else { throw Fault(.missing, "no shot \(id)", remedy: .listShots) }
    return found
  }

  private static func session(_ row: Row) throws(Fault) -> RecordedSession {
    let session = Session(
      name: try row.text(1), date: try row.optionalText(2).flatMap { CalendarDate($0) },
      device: try row.text(3), place: try row.optionalText(5), isNormalised: try row.truth(6),
      sourceDigest: try row.text(7))
    return RecordedSession(
      id: try row.integer(0), session: session, type: try row.text(4), isStale: try row.truth(8),
      shotCount: Int(try row.integer(9)))
  }
}

extension Remedy {
  static let listShots = Remedy(
    "list_shots", text: "shots have numbers, by which a list names them")
}
