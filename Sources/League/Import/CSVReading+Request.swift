internal import Faults
internal import SourceTables
internal import Time

extension CSVReading {
  private typealias Field = ImporterDefinition.Field

  /// The fields of every request that say how rows are to be read.
  static let fields: [ImporterDefinition.Field] = [
    Field(
      "date_format", placeholder: "ORDER",
      help:
        "The order in dates: dmy, mdy or ymd.\nA pattern such as dd/mm/yyyy says it too; epoch: "
        + "seconds since 1970.",
      defaultText: "what the dates tell"),
    Field(
      "repeats", placeholder: "HOW", help: "How rows that cannot be told apart count.",
      choices: Repeats.allCases.map(\.rawValue)),
    Field(
      "future_zeros", placeholder: "HOW", help: "What 0 to 0 means on a day to come.",
      choices: FutureZeros.allCases.map(\.rawValue)),
  ]

  /// The fields of a request for any file.
  static let anyFile: [ImporterDefinition.Field] =
    [
      Field(
        "format", placeholder: "NAME",
        help: "A kind of file that is known, or a .json file that describes one."),
      Field(
        "map", placeholder: "FIELD=COLUMN",
        help:
          "Which column holds a field.\nCOLUMN:2 is the second of a name; FIELD?=COLUMN one that "
          + "need not be there.", repeats: true),
      Field(
        "value", placeholder: "FIELD:TEXT,…",
        help:
          "The texts of a field that mean yes, as tournament:POST,SB;\nor their values, as site:@=A.",
        repeats: true),
      Field("ignore", placeholder: "COLUMN", help: "A column to pass over.", repeats: true),
      Field(
        "missing", placeholder: "TEXT", help: "One more mark for \"nothing there\".", repeats: true),
      Field(
        "home", placeholder: "TEAM", help: "Which team is at home, where no column tells.",
        choices: Home.allCases.map(\.rawValue)),
      Field(
        "winner", placeholder: "TEAM", help: "Which team won, where there are no scores.",
        choices: Home.allCases.map(\.rawValue)),
      Field("season", placeholder: "YEAR", help: "The season of all games."),
      Field(
        "season_from_date", placeholder: "MM-DD", help: "The day on which seasons begin."),
      Field(
        "season_year", placeholder: "WHICH",
        help: "Which year of two names a season, as in 2019-20.",
        choices: SeasonRule.Year.allCases.map(\.rawValue)),
      Field(
        "longest_season", placeholder: "DAYS", help: "Days that a season lasts at most.",
        defaultText: "400"),
      Field(
        "tournament_after", placeholder: "TEXT",
        help: "The text of a row of its own after which the tournament begins."),
      Field(
        "time_zone", placeholder: "NAME",
        help: "The zone in which a time has its day, such as America/New_York."),
      Field("aliases", placeholder: "FILE", help: "A CSV file: a team's old name, its new name."),
      Field(
        "delimiter", placeholder: "WHICH", help: "What is between cells.",
        defaultText: "what the header tells", choices: SourceDialect.delimiters.map(\.key)),
      Field(
        "encoding", placeholder: "NAME", help: "How the bytes stand for text.",
        defaultText: "what the bytes tell", choices: SourceEncoding.allCases.map(\.rawValue)),
      Field(flag: "no_header", help: "The first row is a game; columns are 1, 2, 3 …"),
      Field(flag: "skip_bad_rows", help: "Leave out rows that cannot be read."),
      Field("rejects", placeholder: "FILE", help: "Where to write the rows that are left out."),
    ] + fields

  /// - Throws: ``Fault`` `.usage` for a value that cannot be.
  init(_ request: ImporterDefinition.Request) throws(Fault) {
    self.init()
    try request.read("date_format") { (text) throws(Fault) in
      isEpoch = text.lowercased() == "epoch"
      guard isEpoch || DateOrder(text) != nil else {
        throw Fault(
          .usage, "\"\(text)\" is no order of day, month and year",
          remedy: .expected("dmy, mdy or ymd"))
      }
      dateOrder = DateOrder(text)
    }
    repeats = request.value("repeats").flatMap(Repeats.init)
    futureZeros = request.value("future_zeros").flatMap(FutureZeros.init)
  }

  /// How any file is to be read.
  init(ofAnyFile request: ImporterDefinition.Request) throws(Fault) {
    try self.init(request)
    saysSites = true
    longestSeason = Limits.day.upperBound
    try request.read("map") { (text) throws(Fault) in try mapping.add(text) }
    try request.read("value") { (text) throws(Fault) in try values.add(text) }
    home = request.value("home").flatMap(Home.init)
    winner = request.value("winner").flatMap(Home.init)
    tournamentAfter = request.value("tournament_after")
    skipsBadRows = request.has("skip_bad_rows")
    try readSeason(request)
    try request.read("time_zone") { (name) throws(Fault) in zone = try Zone(named: name) }
    try request.read("aliases") { (path) throws(Fault) in aliases = try TeamAliases(path: path) }
    readDialect(request)
    guard skipsBadRows || request.value("rejects") == nil else {
      throw Fault(
        .usage, at: .field("rejects"), "goes with the leaving out of rows",
        remedy: .skipBadRows)
    }
  }

  private mutating func readSeason(_ request: ImporterDefinition.Request) throws(Fault) {
    try request.read("season") { (text) throws(Fault) in
      season.season = Int32(try Self.number(text, in: Limits.season, "a year, such as 2025"))
    }
    try request.read("season_from_date") { (text) throws(Fault) in try season.setStart(text) }
    season.year = request.value("season_year").flatMap(SeasonRule.Year.init)
    try request.read("longest_season") { (text) throws(Fault) in
      longestSeason = try Self.number(text, in: 1...Limits.longSeason, "days, 1000 at most")
    }
  }

  private static func number(
    _ text: String, in range: ClosedRange<Int>, _ meaning: String
  ) throws(Fault) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw Fault(.usage, "\"\(text)\"", remedy: .expected(meaning))
    }
    return number
  }

  private mutating func readDialect(_ request: ImporterDefinition.Request) {
    dialect.hasHeader = !request.has("no_header")
    dialect.missing = Set(request.values("missing"))
    dialect.ignored = request.values("ignore")
    dialect.encoding = request.value("encoding").flatMap(SourceEncoding.init)
    dialect.delimiter = request.value("delimiter").flatMap { name in
      SourceDialect.delimiters.first { $0.key == name }?.value
    }
    dialect.skipsUnevenRows = skipsBadRows
  }
}
