import Testing
import Time

@Suite struct CalendarDateTests {
  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Counts the days of four centuries and more one by one, from a day that Python's datetime gives.
  @Test func `every day from 1699 to 2101 follows the one before`() {
    var expected: Int32 = -98_980  // date(1699, 1, 1) - date(1970, 1, 1)
    for year in 1699...2101 {
      for month in 1...12 {
        for day in 1...Self.days(in: month, of: year) {
          let date = CalendarDate(year: year, month: month, day: day)
          guard date?.daysSinceEpoch == expected else {
            Issue.record("\(year)-\(month)-\(day) is \(String(describing: date?.daysSinceEpoch))")
            return
          }
          expected += 1
        }
      }
    }
  }

  /// By Python: (date.fromisoformat(text) - date(1970, 1, 1)).days.
  @Test(arguments: [
    ("0001-01-01", -719_162), ("0004-02-29", -718_008), ("1582-10-15", -141_427),
    ("1900-02-28", -25_509), ("1900-03-01", -25_508), ("1969-12-31", -1), ("1970-01-01", 0),
    ("2000-02-29", 11_016), ("2015-09-10", 16_688), ("2020-02-29", 18_321),
    ("2038-01-19", 24_855), ("9999-12-31", 2_932_896),
  ])
  func `a date is read and written as ISO 8601`(text: String, days: Int32) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(date.description == text)
    #expect(CalendarDate(daysSinceEpoch: days).description == text)
  }

  @Test(arguments: [
    ("9/10/2015", "2015-09-10"), ("09/10/2015", "2015-09-10"), ("12/31/1999", "1999-12-31"),
    ("2/29/2016", "2016-02-29"), ("2015-9-1", "2015-09-01"),
  ])
  func `American dates and dates without leading zeros are read`(text: String, iso: String) {
    #expect(CalendarDate(text)?.description == iso)
  }

  @Test(arguments: [
    "2015-02-29", "1900-02-29", "2015-02-30", "2015-04-31", "2015-13-01", "2015-00-10",
    "2015-01-00", "2015-01-32", "0000-01-01", "10000-01-01", "13/01/2015", "2/30/2015",
  ])
  func `a day that the calendar does not have is no date`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    "", "today", "2015", "2015-09", "2015-09-10T00:00", "2015-09-10-11", "2015--09", "-2015-09-10",
    "2015/09/10", "20150910", "2015-09-1x", "٢٠١٥-٠٩-١٠", "2015-09-+1", "+2015-09-10",
    "2015-09- 1", "9/10/-2015", "9//2015", "9/10/15", "15-9-10",
    "999-01-01", "1/1/999", "015-09-10", "9/10/015",
  ])
  func `a text that is no date is none`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `dates are ordered as their days`() throws {
    let texts = ["1969-12-31", "1970-01-01", "2015-09-09", "2015-09-10", "2016-01-01"]
    let dates = texts.compactMap { CalendarDate($0) }
    #expect(dates.shuffled().sorted() == dates)
  }

  @Test(arguments: [
    ("2026-11-16", "2026-11-16"), ("2026-11-22", "2026-11-16"), ("2026-11-23", "2026-11-23"),
    ("1970-01-01", "1969-12-29"), ("1969-12-28", "1969-12-22"), ("2024-03-03", "2024-02-26"),
  ])
  func `a week begins on its Monday`(text: String, monday: String) {
    #expect(CalendarDate(text)?.monday.description == monday)
  }
}
