internal import Faults
internal import SourceTables
internal import Time

/// Where the seasons of a table's rows are told: by a label, by the date, or by whoever imports them.
struct SeasonRule: Sendable {
  /// Which of two years a season that spans both is named by.
  enum Year: String, CaseIterable, Sendable { case start, end }

  /// All rows are of one season; nil where something else tells.
  var season: Int32?
  /// The day of the year on which seasons begin, by which dates tell the season.
  var start: (month: Int, day: Int)?
  /// Nil where nobody said.
  var year: Year?

  var tellsSeason: Bool { season != nil || start != nil }

  /// Reads `08-01`, or 02-29, which is the first of March in most years.
  mutating func setStart(_ text: String) throws(Fault) {
    let parts = text.split(separator: "-").map(String.init)
    guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]),
      CalendarDate(year: 2000, month: month, day: day) != nil
    else {
      throw Fault(
        .usage, "\"\(text)\" is no day of the year",
        remedy: .expected("month and day, such as 08-01"))
    }
    start = (month, day)
  }

  /// The season of a day, where seasons begin on a day of the year. One that begins with the year ends in
  /// it too.
  func season(of date: CalendarDate) -> Int32 {
    guard let start else { return season ?? 0 }
    let year = Int(date.description.prefix(4)) ?? 0
    let begins =
      CalendarDate(year: year, month: start.month, day: start.day)
      ?? CalendarDate(year: year, month: 3, day: 1)!
    let first = date < begins ? year - 1 : year
    let isCalendarYear = start.month == 1 && start.day == 1
    return Int32(clamping: self.year == .end && !isCalendarYear ? first + 1 : first)
  }

  /// The season of a label: a year; one with words around it; or two years that follow each other, as
  /// `2019-20`, `2015/2016` or `20192020`.
  ///
  /// - Parameter first: is asked, where nobody said which of the two years counts.
  func season(
    _ column: SourceColumn, _ row: Int, _ first: inout FirstFault
  ) throws(Fault) -> Int32 {
    let text = column.text(row)
    guard let years = Self.years(text) else { return try column.season(row) }
    guard years.count == 2 else { return Int32(years[0]) }
    guard let year else {
      first.ask(column.error(row, remedy: .saySeasonYear(years)), row: row)
      return 0
    }
    return Int32(year == .start ? years[0] : years[1])
  }

  /// Nil for a plain number, which is read as such.
  private static func years(_ text: String) -> [Int]? {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }
    if text.count == 8, numbers.first?.count == 8, let first = Int(text.prefix(4)),
      Int(text.suffix(4)) == first + 1
    {
      return [first, first + 1]
    }
    guard let start = numbers.first, start.count == 4, let first = Int(start) else { return nil }
    let separators: Set<Character> = ["-", "/", "–", "_", " "]
    if numbers.count == 2, numbers[1].count == 4 || numbers[1].count == 2,
      text[start.endIndex..<numbers[1].startIndex].allSatisfy(separators.contains),
      let second = Int(numbers[1]),
      second == (numbers[1].count == 4 ? first + 1 : (first + 1) % 100)
    {
      return [first, first + 1]
    }
    let isLabelled = numbers.count == 1 && text.contains(where: \.isLetter)
    return isLabelled ? [first] : nil
  }
}
