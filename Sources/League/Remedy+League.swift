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

  /// A season is named by two years, and it has to be told by which.
  static func saySeasonYear(_ years: [Int]) -> Remedy {
    Remedy(
      "say_season_year", ["start": String(years[0]), "end": String(years[1])],
      text: "is it \(years[0]), the year it starts in, or \(years[1])? that has to be told")
  }

  /// No column tells the season.
  static let saySeason = Remedy(
    "say_season", text: "the season, or the day on which seasons begin, can be told")

  /// A column may only share a field's name.
  static func ignoreColumn(_ column: String, expected: String) -> Remedy {
    Remedy(
      "ignore_column", ["column": column, "expected": expected],
      text: "\(expected); if the column means something else, it can be ignored")
  }

  /// A season lasts longer than is taken for granted.
  static func lengthenSeason(_ longest: Int, from start: CalendarDate, needed: Int) -> Remedy {
    Remedy(
      "lengthen_season", ["days": String(needed), "longest": String(longest), "start": "\(start)"],
      text:
        "expected a date at most \(longest) days after \(start), the season's day 0; a longer season "
        + "has to be told")
  }

  static let skipBadRows = Remedy("skip_bad_rows", text: "leave rows out")

  /// No column tells where games were played.
  static let sayHome = Remedy("say_home", text: "the team at home can be told")

  /// A time's day depends on the place.
  static let sayTimeZone = Remedy("say_time_zone", text: "the time zone of the games can be told")

  /// A file of ratings is no import, but a setting of a model.
  static func beginWithRatings(_ path: String) -> Remedy {
    Remedy("begin_with_ratings", ["path": path], text: "an Elo model can begin with them")
  }
}
