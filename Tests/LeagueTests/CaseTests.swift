import Faults
import TestSupport
import Testing
import Time

@testable import League

/// Small files that once came in wrong, or not at all, each with what is right: the games that it holds, or the
/// word with which it is refused.
@Suite struct CaseTests {
  private let directory = TemporaryDirectory()

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var options: [String: [String]] = [:]
    /// `season day teamA margin teamB site tournament` by name, in the order of the store, with the season's
    /// first date where there is one.
    var games: [String] = []
    /// A part of the refusal; nil where it is read.
    var refusal: String?
    /// A part of a note.
    var note: String?
    var testDescription: String { name }

    /// The same with the rows in another form.
    func with(_ name: String, _ change: (String) -> String) -> Case {
      var copy = Case(name: self.name + ", " + name, text: change(text), options: options)
      (copy.games, copy.refusal, copy.note) = (games, refusal, note)
      return copy
    }
  }

  private static let header = "season,date,team1,team2,score1,score2,neutral\n"
  private static let won = ["2020 2020-01-02+0 A 1 B home false"]

  private static func dated(_ name: String, _ date: String, _ order: String? = nil) -> Case {
    Case(
      name: name, text: header + "2020,\"\(date)\",A,B,1,0,0\n",
      options: order.map { ["date_format": [$0]] } ?? [:], games: won)
  }

  private static let dates = [
    dated("compact", "20200102"), dated("year first, slashes", "2020/1/2"),
    dated("ISO with T", "2020-01-02T00:20:00Z"), dated("ISO with a time", "2020-01-02 20:00:00"),
    dated("ISO with minutes", "2020-01-02T20:00"), dated("ISO, single digits", "2020-1-2"),
    dated("year first, dots", "2020.01.02"), dated("long", "Thu, Jan 2, 2020"),
    dated("long, without commas", "Thu Jan 2 2020"),
    dated("full names", "Thursday, January 2, 2020"),
    dated("day before month", "2 January 2020"), dated("ordinal", "2nd January 2020"),
    dated("capitals", "02-JAN-2020"), dated("short month and year", "2-Jan-20"),
    dated("abbreviated with a stop", "Jan. 2, 2020"), dated("Sept", "Thu, 2 Jan 2020 19:30"),
    dated("days first, dashes", "02-01-2020", "dmy"), dated("dots", "02.01.2020", "dmy"),
    dated("dots, short", "2.1.20", "%d.%m.%y"), dated("months first, short", "1/2/20", "mdy"),
    dated("days first with a time", "02/01/2020 19:45", "dd/mm/yyyy"),
    dated("months first, half a day", "1/2/2020 7:30 PM", "mdy"),
    dated("seconds", "1577923200", "epoch"), dated("no-break space", "2020-01-02\u{A0}"),
    dated("a day of the week before days first", "Do., 02.01.2020", "dmy"),
    dated("a day of the week before months first", "Thu 1/2/2020", "mdy"),
    dated("brackets", "(Thu) 2 Jan 2020 (1)"),
    dated("French", "2 janvier 2020"), dated("German", "2. Januar 2020"),
    dated("Spanish", "2 ene 2020"),
  ]

  private static let asked = ["02-01-2020", "02.01.2020", "1/2/20", "01/02/2020"].map { date in
    Case(
      name: "asked about \(date)", text: header + "2020,\(date),A,B,1,0,0\n",
      refusal: "nothing in the file decides")
  }

  private static let moreDates = [
    Case(
      name: "all days to the twelfth",
      text: header + "2022,05/08/2022,A,B,0,2,0\n2022,06/08/2022,C,D,2,1,0\n",
      refusal: "is it 2022-05-08"),
    Case(
      name: "all days to the twelfth, told",
      text: header + "2022,10/09/2022,A,B,0,2,0\n2022,02/10/2022,A,B,4,1,0\n",
      options: ["date_format": ["dmy"]],
      games: ["2022 2022-09-10+0 A -2 B home false", "2022 2022-09-10+22 A 3 B home false"]),
    Case(
      name: "a day after the twelfth decides",
      text: header + "2022,05/08/2022,A,B,0,2,0\n2022,13/08/2022,A,B,2,1,0\n",
      games: ["2022 2022-08-05+0 A -2 B home false", "2022 2022-08-05+8 A 1 B home false"]),
    Case(
      name: "a row without a date", text: header + "2020,NA,A,B,1,0,0\n2020,2020-01-03,A,B,1,0,0\n",
      refusal: "games.csv:2: column \"date\": found \"NA\""),
    Case(
      name: "a row without a date, left out",
      text: header + "2020,NA,A,B,1,0,0\n2020,2020-01-03,A,B,1,0,0\n",
      options: ["skip_bad_rows": [""]], games: ["2020 2020-01-03+0 A 1 B home false"],
      note: "games.csv:2: left out"),
    Case(
      name: "a day that there is not", text: header + "2021,2021-02-29,A,B,1,0,0\n",
      refusal: "a date that the calendar has"),
    Case(
      name: "a long season",
      text: header + "2019,2019-09-05,A,B,1,0,0\n2019,2021-03-30,A,C,1,0,0\n",
      refusal: "at most 400 days"),
    Case(
      name: "a long season, told",
      text: header + "2019,2019-09-05,A,B,1,0,0\n2019,2021-03-30,A,C,1,0,0\n",
      options: ["longest_season": ["600"]],
      games: ["2019 2019-09-05+0 A 1 B home false", "2019 2019-09-05+572 A 1 C home false"]),
  ]

  private static func labelled(_ label: String, _ year: String?, _ season: Int) -> Case {
    Case(
      name: "season \(label)", text: header + "\(label),2020-01-02,A,B,1,0,0\n",
      options: year.map { ["season_year": [$0]] } ?? [:],
      games: ["\(season) 2020-01-02+0 A 1 B home false"])
  }

  private static let seasons =
    [
      labelled("2020.0", nil, 2020), labelled("Season 2019", nil, 2019),
      labelled("2019 season", nil, 2019), labelled("2019-20", "end", 2020),
      labelled("2019-20", "start", 2019), labelled("2019/20", "end", 2020),
      labelled("2015/2016", "start", 2015), labelled("20192020", "end", 2020),
      labelled("2019–2020", "start", 2019), labelled("1999-00", "end", 2000),
      labelled("2019-2020 Regular Season", "end", 2020), labelled("NBA 2019-20", "end", 2020),
      labelled("2019/2020 ", "end", 2020),
    ]
    + ["2019-20", "20192020", "2015/2016", "2019_20"].map { label in
      Case(
        name: "season \(label) asked about", text: header + "\(label),2020-01-02,A,B,1,0,0\n",
        refusal: "is it 20")
    }
    + [
      Case(
        name: "season 19/20", text: header + "19/20,2020-01-02,A,B,1,0,0\n",
        refusal: "column \"season\": found \"19/20\"")
    ]

  private static let unplayed = [
    "2020 2020-01-02+0 A nil B home false", "2020 2020-01-02+1 A -1 B home false",
  ]
  private static let missing = [
    "NULL", "N/A", "None", "TBD", "-", "#N/A", "\\N", "NA", "", "NaN", "null", "n/a", "none", "tbd",
    "--", "–", "nan", "Null", "TBA",
  ].map { mark in
    Case(
      name: "missing \(mark)",
      text: header + "2020,2020-01-02,A,B,\(mark),\(mark),0\n2020,2020-01-03,A,B,1,2,0\n",
      games: unplayed)
  }

  private static let rows = [
    Case(
      name: "blank rows", text: header + "2020,2020-01-02,A,B,1,0,0\n,,,,,,\n , ,,,,,\n\n,,,,,,\n",
      games: won),
    Case(
      name: "one game twice, another column differs",
      text: "season,date,team1,team2,score1,score2,neutral,bookmaker,odds\n"
        + "2020,2020-01-02,A,B,1,0,0,x,1.9\n2020,2020-01-02,A,B,1,0,0,y,2.1\n", games: won,
      note: "it was taken for that game"),
    Case(
      name: "two games with one score",
      text: header + "2020,2020-07-02,A,B,3,2,0\n2020,2020-07-02,A,B,3,2,0\n",
      refusal: "duplicate game"),
    Case(
      name: "two games with one score, told",
      text: header + "2020,2020-07-02,A,B,3,2,0\n2020,2020-07-02,A,B,3,2,0\n",
      options: ["repeats": ["each"]],
      games: ["2020 2020-07-02+0 A 1 B home false", "2020 2020-07-02+0 A 1 B home false"]),
    Case(
      name: "one game twice, told",
      text: header + "2020,2020-07-02,A,B,3,2,0\n2020,2020-07-02,A,B,3,2,0\n",
      options: ["repeats": ["once"]], games: ["2020 2020-07-02+0 A 1 B home false"]),
    Case(
      name: "a tie at home", text: header + "2020,2020-09-10,A,B,20,20,0\n",
      games: ["2020 2020-09-10+0 A 0 B home false"]),
    Case(
      name: "both scores in a column",
      text: "season,date,Heim,Gast,Ergebnis\n2020,2020-01-02,A,B,3:2\n2020,2020-01-03,A,B,-:-\n",
      options: ["map": ["team1=Heim", "team2=Gast", "score=Ergebnis"], "home": ["team1"]],
      games: ["2020 2020-01-02+0 A 1 B home false", "2020 2020-01-02+1 A nil B home false"]),
    Case(
      name: "chess", text: header + "2020,2020-01-02,A,B,1,0,0\n2020,2020-01-03,A,B,0.5,0.5,0\n",
      games: ["2020 2020-01-02+0 A 1 B home false", "2020 2020-01-02+1 A 0 B home false"]),
    Case(
      name: "chess in signs",
      text: header
        + "2020,2020-01-02,A,B,1,0,0\n2020,2020-01-03,A,B,½,½,0\n2020,2020-01-04,A,B,0,1,1\n",
      games: [
        "2020 2020-01-02+0 A 1 B home false", "2020 2020-01-02+1 A 0 B home false",
        "2020 2020-01-02+2 A -1 B neutral false",
      ]),
    Case(
      name: "names in spaces and capitals",
      text: "Season, Date ,Home Team,Away Team,HG,AG\n2022, 2022-09-08,Lyon\u{A0} ,Nice,1,0\n"
        + "2022,2022-09-09,Lyon,Nice ,1,0\n2022,2022-09-10,LYON,Nice,1,0\n",
      options: [
        "map": ["team1=Home Team", "team2=Away Team", "score1=HG", "score2=AG"], "home": ["team1"],
      ], games: (0...2).map { "2022 2022-09-08+\($0) Lyon 1 Nice home false" },
      note: "\"LYON\" is taken for team \"Lyon\""),
    Case(
      name: "0 to 0 ahead",
      text: header + "2020,2020-01-02,A,B,80,70,0\n2099,2099-01-03,A,B,0,0,0\n",
      refusal: "2099-01-03, which is yet to come"),
    Case(
      name: "0 to 0 ahead, told",
      text: header + "2020,2020-01-02,A,B,80,70,0\n2099,2099-01-03,A,B,0,0,0\n",
      options: ["future_zeros": ["unplayed"]],
      games: ["2020 2020-01-02+0 A 10 B home false", "2099 2099-01-03+0 A nil B home false"]),
  ]

  private static let sports =
    "Week,Day,Date,Time,Winner/tie,,Loser/tie,,PtsW,PtsL\n"
    + "1,Thu,2023-09-07,8:20PM,Det,@,KC,boxscore,21,20\nPlayoffs,,,,,,,,,\n"
    + "WildCard,Sat,2024-01-13,8:20PM,KC,,Mia,boxscore,26,7\n"
  private static let marks = "season,date,team1,team2,score1,score2,site\n"
  private static let columns = [
    Case(
      name: "marks of the site",
      text: marks
        + "2020,2020-01-02,A,B,1,0,@\n2020,2020-01-03,A,B,1,0,at\n2020,2020-01-04,A,B,1,0,vs\n"
        + "2020,2020-01-05,A,B,1,0,n\n2020,2020-01-06,A,B,1,0,Home\n",
      games: [
        "2020 2020-01-02+0 A 1 B away false", "2020 2020-01-02+1 A 1 B away false",
        "2020 2020-01-02+2 A 1 B home false", "2020 2020-01-02+3 A 1 B neutral false",
        "2020 2020-01-02+4 A 1 B home false",
      ]),
    Case(
      name: "a site that is left blank", text: marks + "2020,2020-01-02,A,B,1,0,\n",
      refusal: "the team at home can be told"),
    Case(
      name: "a site that is left blank, told", text: marks + "2020,2020-01-02,A,B,1,0,\n",
      options: ["home": ["team2"]], games: ["2020 2020-01-02+0 A 1 B away false"]),
    Case(
      name: "home and away rows",
      text: "season,date,team,opponent,pts,opp_pts,where\n2020,2020-01-02,A,B,80,70,H\n"
        + "2020,2020-01-02,B,A,70,80,A\n2020,2020-01-03,B,C,80,70,H\n2020,2020-01-03,C,B,70,80,A\n"
        + "2020,2020-01-04,C,A,60,70,H\n2020,2020-01-04,A,C,70,60,A\n",
      options: [
        "map": ["team1=team", "team2=opponent", "score1=pts", "score2=opp_pts", "site=where"]
      ],
      games: [
        "2020 2020-01-02+0 A 10 B home false", "2020 2020-01-02+1 B 10 C home false",
        "2020 2020-01-02+2 A 10 C away false",
      ], note: "each game has two rows"),
    Case(
      name: "a sign of the visiting winner",
      text:
        "season,date,w,loc,l,pw,pl\n2023,2023-09-07,Det,@,KC,21,20\n2023,2023-09-10,SF,,Pit,30,7\n",
      options: [
        "map": ["team1=w", "team2=l", "site=loc", "score1=pw", "score2=pl"], "home": ["team1"],
        "value": ["site:@=A"],
      ],
      games: ["2023 2023-09-07+0 Det 1 KC away false", "2023 2023-09-07+3 Pit -23 SF away false"]),
    Case(
      name: "basketball-reference",
      text: "Date,Start (ET),Visitor/Neutral,PTS,Home/Neutral,PTS,,,Notes\n"
        + "\"Tue, Oct 21, 2025\",7:30p,X,124,Y,125,Box,2OT,\n",
      options: ["format": ["basketball-reference"]], games: ["2026 2025-10-21+0 X -1 Y away false"]),
    Case(
      name: "pro-football-reference", text: sports, options: ["format": ["pro-football-reference"]],
      games: ["2023 2023-09-07+0 Det 1 KC away false", "2023 2023-09-07+128 KC 19 Mia home true"]),
    Case(
      name: "pro-football-reference with its sentence before it",
      text: "--- When you use these data, please name us, and a link.\n\n\n" + sports,
      options: ["format": ["pro-football-reference"]],
      games: ["2023 2023-09-07+0 Det 1 KC away false", "2023 2023-09-07+128 KC 19 Mia home true"],
      note: "is no header, and was passed over"),
    Case(
      name: "kinds of games",
      text: "season,gameday,home_team,away_team,home_score,away_score,location,game_type,overtime\n"
        + "2020,2020-09-10,KC,HOU,34,20,Home,REG,0\n2020,2021-02-07,TB,KC,31,9,Neutral,SB,0\n",
      options: [
        "map": [
          "date=gameday", "team1=home_team", "team2=away_team", "score1=home_score",
          "score2=away_score", "neutral=location", "tournament=game_type",
        ], "value": ["tournament:POST,SB,CON", "neutral:Neutral"],
      ],
      games: [
        "2020 2020-09-10+0 HOU -14 KC away false", "2020 2020-09-10+150 KC -22 TB neutral true",
      ]),
    Case(
      name: "words for the tournament",
      text: "season,date,team1,team2,score1,score2,tournament,city,neutral\n"
        + "2014,2014-10-11,X,Y,2,0,Friendly,C,TRUE\n2014,2014-10-12,X,Z,2,1,Friendly,C,FALSE\n",
      refusal: "if the column means something else, it can be ignored"),
    Case(
      name: "words for the tournament, ignored",
      text: "season,date,team1,team2,score1,score2,tournament,city,neutral\n"
        + "2014,2014-10-11,X,Y,2,0,Friendly,C,TRUE\n2014,2014-10-12,X,Z,2,1,Friendly,C,FALSE\n",
      options: ["ignore": ["tournament"]],
      games: ["2014 2014-10-11+0 X 2 Y neutral false", "2014 2014-10-11+1 X 1 Z home false"]),
    Case(
      name: "days of the week",
      text: "season,Week,Day,date,team1,team2,score1,score2\n2023,1,Thu,2023-09-07,X,Y,2,0\n",
      options: ["home": ["team1"]],
      refusal: "if the column means something else, it can be ignored"),
    Case(
      name: "days of the week, ignored",
      text: "season,Week,Day,date,home_team,away_team,home_score,away_score\n"
        + "2023,1,Thu,2023-09-07,X,Y,2,0\n2023,1,Sun,2023-09-10,Z,Y,2,0\n",
      options: [
        "map": ["team1=home_team", "team2=away_team", "score1=home_score", "score2=away_score"],
        "ignore": ["Day"], "home": ["team1"],
      ], games: ["2023 2023-09-07+0 X 2 Y home false", "2023 2023-09-07+3 Y -2 Z away false"]),
    Case(
      name: "a stadium, ignored",
      text:
        "season,date,home_team,away_team,home_score,away_score,site\n2023,2023-09-07,X,Y,2,0,Old Park\n",
      options: [
        "map": ["team1=home_team", "team2=away_team", "score1=home_score", "score2=away_score"],
        "ignore": ["site"], "home": ["team1"],
      ], games: ["2023 2023-09-07+0 X 2 Y home false"]),
  ]

  /// Forms of one file that say the same.
  private static let forms: [Case] = {
    let plain = Case(name: "plain", text: header + "2020,2020-01-02,A,B,1,0,0\n", games: won)
    let quoted = plain.text.split(separator: "\n").map { line in
      line.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",")
    }
    return [
      plain, plain.with("semicolons") { $0.replacing(",", with: ";") },
      plain.with("tabs") { $0.replacing(",", with: "\t") },
      plain.with("pipes") { $0.replacing(",", with: "|") },
      plain.with("a mark in front") { "\u{FEFF}" + $0 },
      plain.with("CR LF") { $0.replacing("\n", with: "\r\n") },
      plain.with("quotes") { _ in quoted.joined(separator: "\n") + "\n" },
      plain.with("quotes and semicolons") { _ in
        (quoted.joined(separator: "\r\n") + "\r\n").replacing(",", with: ";")
      },
      plain.with("a separator at the end") { $0.replacing("\n", with: ",\n") },
      plain.with("no line end") { String($0.dropLast()) },
      plain.with("capitals") { $0.replacing("season,date", with: "SEASON,Date") },
      plain.with("spaces in names") { $0.replacing("score1,score2", with: "Score 1, SCORE_2") },
      plain.with("spaces around cells") { $0.replacing(",", with: " , ") },
      plain.with("no-break spaces") { $0.replacing(",A,", with: ",\u{A0}A\u{A0},") },
      plain.with("blank lines") { "\n" + $0.replacing("\n", with: "\n\n") },
      plain.with("the separator's line of Excel") { "sep=;\n" + $0.replacing(",", with: ";") },
      plain.with("numbers with a fraction") { $0.replacing("1,0,0\n", with: "1.0,0.0,0.0\n") },
      plain.with("words for neutral") { $0.replacing("1,0,0\n", with: "1,0,False\n") },
      plain.with("another row of names") { $0 + header },
    ].map { form in
      var form = form
      form.note = nil
      return form
    }
  }()

  static let all = dates + asked + moreDates + seasons + missing + rows + columns + forms

  private func read(_ one: Case) throws -> ImportedLeague {
    let path = try directory.write(one.text, to: "games.csv")
    let importer = try ImporterDefinition.csv.make(
      ImporterDefinition.Request(path: path, one.options))
    return try importer.read(for: ImportTarget(today: CalendarDate("2026-01-01")))
  }

  private func words(_ contents: LeagueContents) -> [String] {
    let names = Dictionary(uniqueKeysWithValues: contents.teams.map { ($0.id, $0.label) })
    return contents.seasons.flatMap { season in
      let start = season.startDate.map { "\($0)+" } ?? ""
      return season.games.map { game in
        "\(season.season) \(start)\(game.day) \(names[game.teamA]!) "
          + "\(game.result.map { String($0.margin) } ?? "nil") \(names[game.teamB]!) \(game.site) "
          + "\(game.isTournament)"
      }
    }
  }

  @Test(arguments: all) func `a file comes in right, or is refused with a clear word`(one: Case)
    throws
  {
    if let refusal = one.refusal {
      let message = try leagueError { _ = try read(one) }.message
      #expect(message.contains(refusal), "\(message)")
      return
    }
    let league = try read(one)
    #expect(words(league.contents) == one.games)
    let notes = league.notes.map(\.message)
    #expect(one.note.map { note in notes.contains { $0.contains(note) } } ?? true, "\(notes)")
  }

  enum Bytes { case latin1, utf16, utf8 }

  @Test(arguments: [Bytes.latin1, .utf16, .utf8])
  func `bytes of any usual kind are read`(encoding: Bytes) throws {
    let text = Self.header + "2020,2020-01-02,Málaga,Betis,1,0,0\n"
    let bytes: [UInt8] =
      switch encoding {
      case .latin1: text.unicodeScalars.map { UInt8($0.value) }
      case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf8: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      }
    let path = try directory.write(bytes, to: "games.csv")
    let league = try CSVImporter(path: path).read(for: ImportTarget())
    #expect(league.contents.teams.map(\.code) == ["Betis", "Málaga"])
  }

  @Test func `a season's first day moves where the season is replaced`() throws {
    let store = GameStore(directory: directory.file("data"))
    func add(_ rows: String, replacing: Bool) throws {
      let path = try directory.write(Self.header + rows, to: "games.csv")
      _ = try store.add(
        from: CSVImporter(path: path), at: TestStore.time, replacingSeasons: replacing)
    }
    try add("2024,2024-09-05,KC,BAL,,,0\n2024,2024-09-08,NE,SEA,,,0\n", replacing: false)
    let moved = "2024,2024-09-04,KC,BAL,27,20,0\n2024,2024-09-08,NE,SEA,,,0\n"
    let fault = try leagueError { try add(moved, replacing: false) }
    #expect(fault.remedy?.name == "replace_season")
    try add(moved, replacing: true)
    let season = try store.contents().seasons[0]
    #expect(season.startDate == CalendarDate("2024-09-04"))
    #expect(season.games.map { $0.result?.margin } == [-7, nil])
  }
}
