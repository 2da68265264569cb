internal import Database
internal import Faults
internal import Golf
internal import Time

/// The columns of the table of shots, and their values.
enum ShotColumns {
  static let fields = ShotField.allCases.map(\.rawValue)
  private static let names =
    ["shot_id", "session_id", "shot_order", "shot_time", "club"] + fields + ["exclusion", "tag"]
  static let insertion =
    "INSERT INTO shots (\(names.joined(separator: ", "))) VALUES ("
    + (1...names.count).map { "$\($0)" }.joined(separator: ", ") + ")"
  /// What ``shot(_:)`` reads, of the table `t`.
  static let selection = names.map { "t.\($0)" }.joined(separator: ", ")

  static func values(_ shot: Shot, id: Int64, session: Int64) -> [SQLValue] {
    var values: [SQLValue] = []
    values.reserveCapacity(names.count)
    values.append(.integer(id))
    values.append(.integer(session))
    values.append(.integer(shot.order))
    values.append(.integer(shot.time?.microseconds))
    values.append(.text(shot.club))
    for place in ShotField.allCases.indices { values.append(.double(shot.readings[at: place])) }
    values.append(.text(shot.exclusion))
    values.append(.text(shot.tag))
    return values
  }

  static func shot(_ row: Row) throws(Fault) -> RecordedShot {
    var readings = Readings()
    for place in ShotField.allCases.indices {
      readings[at: place] = try row.optionalDouble(5 + place)
    }
    let last = 5 + ShotField.allCases.count
    let shot = Shot(
      time: try row.optionalInteger(3).map(Instant.init(microseconds:)),
      order: Int(try row.integer(2)), club: try row.text(4), readings: readings,
      exclusion: try row.optionalText(last), tag: try row.optionalText(last + 1))
    return RecordedShot(id: try row.integer(0), sessionID: try row.integer(1), shot: shot)
  }
}
