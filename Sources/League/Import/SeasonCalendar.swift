internal import Faults
internal import Time

/// When the seasons of a table start, and which day of its season each row is.
struct SeasonCalendar {
  /// By row.
  let seasons: [Int32]
  /// Days since 1970-01-01 by row; nil where the table has no dates.
  let dates: [Int32]?
  /// Days of the season by row; nil where the dates tell them.
  let days: [Int32]?

  /// The date of each season's day 0: as the store has it; else, where days are given, what they and
  /// the dates say; else the date of the season's first game. A season that is replaced may begin earlier
  /// than in the store. Empty without dates.
  ///
  /// - Parameter fault: the fault of a row's date.
  /// - Throws: ``Fault`` where days and dates disagree.
  func starts(
    _ target: ImportTarget, fault: (Int, Remedy) -> Fault
  ) throws(Fault) -> [Int32: CalendarDate] {
    guard let dates else { return [:] }
    // By season, which is a number of up to four digits.
    var starts = [Int32](repeating: .max, count: Limits.season.count)
    for (row, season) in seasons.enumerated() {
      let offset = days?[row] ?? 0
      let start = dates[row] - offset
      let known = starts[Int(season)]
      guard days == nil || known == .max || known == start else {
        let date = CalendarDate(daysSinceEpoch: known)
        throw fault(
          row, .expected("day \(offset) of a season whose day 0 is \(date), by the rows above"))
      }
      starts[Int(season)] = min(known, start)
    }
    var result: [Int32: CalendarDate] = [:]
    for (season, start) in starts.enumerated() where start != .max {
      let start = CalendarDate(daysSinceEpoch: start)
      let stored = days == nil ? target.startDates[Int32(season)] : nil
      let isEarlier = stored.map { start < $0 } ?? false
      result[Int32(season)] = isEarlier && target.replacesSeasons ? start : stored ?? start
    }
    return result
  }

  /// - Throws: ``Fault`` where a date comes before its season, or too late.
  func days(
    _ starts: [Int32: CalendarDate], fault: (Int, Remedy) -> Fault
  ) throws(Fault) -> [Int32] {
    if let days { return days }
    guard let dates else { preconditionFailure("a table has a day or a date") }
    var bySeason = [Int32](repeating: 0, count: Limits.season.count)
    for (season, start) in starts { bySeason[Int(season)] = start.daysSinceEpoch }
    let days = seasons.indices.map { dates[$0] - bySeason[Int(seasons[$0])] }
    guard let row = days.firstIndex(where: { !Limits.day.contains(Int($0)) }) else { return days }
    let start = CalendarDate(daysSinceEpoch: bySeason[Int(seasons[row])])
    guard days[row] >= 0 else { throw fault(row, .replaceSeason(from: start)) }
    throw fault(
      row,
      .expected("a date at most \(Limits.day.upperBound) days after \(start), the season's day 0"))
  }
}
