internal import Time

/// The order in which a date's numbers are day, month and year.
public enum DateOrder: String, CaseIterable, Sendable {
  case yearMonthDay = "ymd"
  case monthDayYear = "mdy"
  case dayMonthYear = "dmy"

  /// Reads `dmy`, or a pattern with those letters in that order: `dd/mm/yyyy`, `%d.%m.%y`.
  public init?(_ text: String) {
    var letters = ""
    for character in text.lowercased() {
      let letter: Character = character == "b" ? "m" : character  // the name of a month, as in %b
      if "dmy".contains(letter), !letters.contains(letter) { letters.append(letter) }
    }
    self.init(rawValue: letters)
  }

  /// Three numbers as this order reads them.
  func date(_ numbers: [Int], year: (Int) -> Int = { $0 }) -> CalendarDate? {
    switch self {
    case .yearMonthDay:
      CalendarDate(year: year(numbers[0]), month: numbers[1], day: numbers[2])
    case .monthDayYear:
      CalendarDate(year: year(numbers[2]), month: numbers[0], day: numbers[1])
    case .dayMonthYear:
      CalendarDate(year: year(numbers[2]), month: numbers[1], day: numbers[0])
    }
  }
}
