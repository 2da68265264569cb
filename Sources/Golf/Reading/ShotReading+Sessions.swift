internal import Faults
internal import Storage
internal import Time

extension ShotReading {
  /// The file's sessions, with their times.
  mutating func file(digest: String) throws(Fault) -> ShotFileReader.File {
    try checkUnits()
    try checkRanges()
    let order = try dateNumbers()
    var groups: [String: Int] = [:]
    var sessions: [SessionShots] = []
    for row in rows {
      var shot = row.shot
      shot.time = row.moment?.instant(order, in: reader.zone)
      let place = groups[row.session] ?? sessions.count
      if place == sessions.count {
        groups[row.session] = place
        sessions.append(SessionShots(session(row, order, digest), []))
      }
      shot.order = sessions[place].shots.count + 1
      sessions[place].shots.append(shot)
    }
    for place in sessions.indices { try requireOneCarry(&sessions[place]) }
    return ShotFileReader.File(format: format, sessions: sessions, notes: notes)
  }

  private func session(_ row: Row, _ order: DateNumbers, _ digest: String) -> Session {
    let file = FileSystem.name(of: sheet.name)
    let base = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let parts = [base, row.session.split(separator: " ").joined(separator: " ")]
    let date = row.moment?.instant(order, in: reader.zone)?.date(in: reader.zone)
    return Session(
      name: parts.filter { !$0.isEmpty }.joined(separator: " "),
      date: date ?? opening.moment?.date(order) ?? Self.date(inName: base), device: format.device,
      place: opening.place, isNormalised: row.isNormalised, sourceDigest: digest)
  }

  /// A date such as 2018-07-12 in the name of a file.
  private static func date(inName name: String) -> CalendarDate? {
    let characters = Array(name)
    guard characters.count >= 10 else { return nil }
    return (0...characters.count - 10).lazy.compactMap { start in
      CalendarDate(String(characters[start..<start + 10]))
    }.first
  }

  /// A session's carry is the measured or the normalised one, not now this and now that.
  private func requireOneCarry(_ session: inout SessionShots) throws(Fault) {
    let normalised = session.shots.count { $0.readings[.carryNormalised] != nil }
    let measured = session.shots.count { $0.readings[.carry] != nil }
    session.session.isNormalised = normalised > measured
  }

  /// The order of the numbers of the file's dates: the only one in which all of them are days.
  private func dateNumbers() throws(Fault) -> DateNumbers {
    let moments = rows.compactMap(\.moment) + (opening.moment.map { [$0] } ?? [])
    guard let first = moments.first else { return .yearMonthDay }
    var orders = DateNumbers.allCases
    for moment in moments where orders.count > 1 || !orders.allSatisfy({ moment.date($0) != nil }) {
      orders.removeAll { moment.date($0) == nil }
    }
    guard let only = orders.first else {
      throw Fault(
        .badData, at: .file(sheet.name), "has dates whose numbers stand in no one order",
        remedy: .advice("split the file where the order changes"))
    }
    if orders.count == 1 { return only }
    if moments.allSatisfy({ moment in Set(orders.map { moment.date($0) }).count == 1 }) {
      return only
    }
    for told in [reader.dateNumbers, format.dateOrder] {
      if let told, orders.contains(told) { return told }
    }
    let readings = orders.compactMap { first.date($0)?.description }.joined(separator: " or ")
    throw Fault(
      .badData, at: .file(sheet.name),
      "has dates that can be read in two ways", remedy: .dateOrder(readings))
  }
}
