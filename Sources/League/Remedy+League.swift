internal import Faults
internal import Time

extension Remedy {
  static let importHere = Remedy("import_here", text: "import some, or name another folder")
  static let importElsewhere = Remedy("import_elsewhere", text: "import into another folder")
  static let chooseLeague = Remedy(
    "choose_league", text: "choose men or women, and give each a folder of its own")

  /// A season is to begin earlier than in the store.
  static func replaceSeason(from start: CalendarDate) -> Remedy {
    Remedy(
      "replace_season", ["start": start.description],
      text: "expected a date from \(start) on, the season's day 0 in the store; to begin earlier, "
        + "replace the season by a file that has all of it")
  }

  /// A score may be a correction of another.
  static let replaceCorrected = Remedy(
    "replace_corrected",
    text: "if it corrects that score, replace the season by a file that has all of it")

  /// Dates can be read in several ways, and nothing in the file decides.
  static func sayDateOrder(_ readings: [String]) -> Remedy {
    let list = readings.joined(separator: " or ")
    return Remedy(
      "say_date_order", ["readings": list],
      text: "is it \(list)? nothing in the file decides, and the order has to be told")
  }

  /// Two rows cannot be told apart.
  static let sayRepeats = Remedy(
    "say_repeats", text: "is it one game, or two that ended alike? that has to be told")

  /// A game of a day to come has ended 0 to 0.
  static func sayFutureZeros(_ date: CalendarDate) -> Remedy {
    Remedy(
      "say_future_zeros", ["date": date.description],
      text:
        "the game is on \(date), which is yet to come: is it not played, or did it end so? that "
        + "has to be told")
  }

  /// One of several folders inside has to be named.
  static let nameInnerFolder = Remedy(
    "name_inner_folder", text: "name the folder inside that holds the one you mean")
}
