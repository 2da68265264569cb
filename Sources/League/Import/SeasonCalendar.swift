internal import Faults
internal import SourceTables
internal import Time

/// When the seasons of a table start, and which day of its season each row is.
struct SeasonCalendar {
  /// By row.
  let seasons: [Int32]
  /// Days since 1970-01-01 by row; nil where the table has no dates.
  let dates: [Int32]?
  /// Days of the season by row; nil where the dates tell them.
  let days: [Int32]?
  /// Days that a season lasts at most, where that can be told; nil where it cannot.
  var told: Int?

  /// The date of each season's day 0: as the store has it; else, where days are given, what they and
  /// the dates say; else the date of the season's first game. A season that is replaced may begin earlier
  /// than in the store. Empty without dates.
  ///
  /// - Parameters:
  ///   - first: is told where days and dates disagree.
  ///   - fault: the fault of a row's date.
  func starts(
    _ target: ImportTarget, _ first: inout FirstFault, fault: (Int, Remedy) -> Fault
  ) -> [Int32: CalendarDate] {
    guard let dates else { return [:] }
    // By season, which is a number of up to four digits.
    var starts = [Int32](repeating: .max, count: Limits.season.count)
    for (row, season) in seasons.enumerated() {
      let offset = days?[row] ?? 0
      let start = dates[row] - offset
      let known = starts[Int(season)]
      guard days == nil || known == .max || known == start else {
        let date = CalendarDate(daysSinceEpoch: known)
        first.note(
          fault(
            row, .expected("day \(offset) of a season whose day 0 is \(date), by the rows above")),
          row: row)
        continue
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

  /// - Parameter first: is told where a date comes before its season, or too late.
  func days(
    _ starts: [Int32: CalendarDate], _ first: inout FirstFault, fault: (Int, Remedy) -> Fault
  ) -> [Int32] {
    if let days { return days }
    guard let dates else { preconditionFailure("a table has a day or a date") }
    var bySeason = [Int32](repeating: 0, count: Limits.season.count)
    for (season, start) in starts { bySeason[Int(season)] = start.daysSinceEpoch }
    return seasons.indices.map { row in
      let start = bySeason[Int(seasons[row])]
      let day = dates[row] - start
      if !(0...(told ?? Limits.day.upperBound)).contains(Int(day)) {
        first.note(fault(row, remedy(day, CalendarDate(daysSinceEpoch: start))), row: row)
      }
      return day
    }
  }

  private func remedy(_ day: Int32, _ start: CalendarDate) -> Remedy {
    guard day >= 0 else { return .replaceSeason(from: start) }
    guard let told, told < Limits.longSeason else {
      let longest = told ?? Limits.day.upperBound
      return .expected("a date at most \(longest) days after \(start), the season's day 0")
    }
    return .lengthenSeason(told, from: start, needed: Int(day))
  }
}
