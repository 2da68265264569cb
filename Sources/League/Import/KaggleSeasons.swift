internal import Faults
internal import Time

/// The seasons table of a Kaggle download: when each season starts and, in the first download, which
/// year its letter stands for.
struct KaggleSeasons {
  private(set) var startDates: [Int32: CalendarDate] = [:]
  private var years: [String: Int32] = [:]

  init(_ table: SourceTable?) throws {
    guard let table else { return }
    let labels = try table.column("Season")
    let starts = try table.column("DayZero")
    // The 2014 download names its seasons A, B, C…, with the years in a column such as "1995-1996".
    if let years = table.optionalColumn(["years"]) {
      for row in table.rows {
        guard let year = Int32(years.text(row).suffix(4)) else {
          throw years.error(row, expected: "the years of a season, such as 1995-1996")
        }
        self.years[labels.text(row)] = year
      }
    }
    for row in table.rows {
      startDates[try season(labels, row)] = try starts.date(row)
    }
  }

  func season(_ column: SourceColumn, _ row: Int) throws(Fault) -> Int32 {
    if let year = years[column.text(row)] { return year }
    return try column.season(row)
  }
}
