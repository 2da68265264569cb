internal import Faults
internal import SourceTables
internal import Time

/// The seasons table of a Kaggle download: when each season starts and, in the first download, which
/// year its letter stands for.
struct KaggleSeasons {
  private(set) var startDates: [Int32: CalendarDate] = [:]
  private var years: [String: Int32] = [:]

  /// - Parameter parts: what an earlier one says of a season counts.
  init(_ parts: [KagglePart]) throws(Fault) {
    for part in parts { try add(part.table) }
  }

  private mutating func add(_ table: SourceTable) throws(Fault) {
    let labels = try table.column("Season")
    var first = FirstFault()
    let starts = DateColumn(try table.column("DayZero"), told: .monthDayYear, &first)
    try first.check()
    // The 2014 download names its seasons A, B, C…, with the years in a column such as "1995-1996".
    if let years = try table.optionalColumn(["years"]) {
      for row in table.rows {
        guard let year = Int32(years.text(row).suffix(4)) else {
          throw years.error(row, expected: "the years of a season, such as 1995-1996")
        }
        self.years[labels.text(row)] = year
      }
    }
    for row in table.rows {
      let season = try season(labels, row)
      if startDates[season] == nil { startDates[season] = try starts.date(row, season: season) }
    }
  }

  func season(_ column: SourceColumn, _ row: Int) throws(Fault) -> Int32 {
    if let year = years[column.text(row)] { return year }
    return try column.season(row)
  }
}
