import Faults
import TestSupport
import Testing
import Time

@testable import League

/// Forms of public files of games, with the options that each needs.
@Suite struct PublicFileTests {
  private let directory = TemporaryDirectory()

  /// - Parameter options: by field, as they are typed.
  private func read(
    _ text: String, _ options: [String: [String]] = [:], into target: ImportTarget = ImportTarget()
  ) throws -> ImportedLeague {
    let path = try directory.write(text, to: "games.csv")
    return try read(path: path, options, into: target)
  }

  private func read(
    path: String, _ options: [String: [String]], into target: ImportTarget = ImportTarget()
  ) throws -> ImportedLeague {
    let importer = try ImporterDefinition.csv.make(
      ImporterDefinition.Request(path: path, options))
    return try importer.read(for: target)
  }

  private func message(_ text: String, _ options: [String: [String]] = [:]) throws -> String {
    try leagueError { _ = try read(text, options) }.message
      .replacing(directory.path + "/", with: "")
  }

  private func notes(_ league: ImportedLeague) -> [String] {
    league.notes.map { $0.message.replacing(directory.path + "/", with: "") }
  }

  private static let header = "season,date,team1,team2,score1,score2,neutral\n"

  @Test(
    arguments: [
      ("20200102", nil), ("02-01-2020", "dmy"), ("02.01.2020", "dd.mm.yyyy"), ("1/2/20", "mdy"),
      ("2020/1/2", nil), ("2020-01-02T20:20:00", nil), ("2020-01-02 20:00:00", nil),
      ("\"Thu, Jan 2, 2020\"", nil), ("2-Jan-20", nil), ("1577923200", "epoch"),
      ("1577923200.5", "epoch"),
    ] as [(String, String?)])
  func `a date is read in its form`(date: String, format: String?) throws {
    let league = try read(
      Self.header + "2020,\(date),A,B,1,0,0\n", format.map { ["date_format": [$0]] } ?? [:])
    #expect(league.contents.seasons[0].startDate == CalendarDate("2020-01-02"))
  }

  @Test
  func `a whole file of days up to the twelfth is asked about, and keeps its order when told`()
    throws
  {
    let text = Self.header + "2022,10/09/2022,A,B,0,2,0\n2022,02/10/2022,A,B,4,1,0\n"
    #expect(try message(text).contains("is it 2022-10-09 (mdy) or 2022-09-10 (dmy)?"))
    let games = try read(text, ["date_format": ["dmy"]]).contents.seasons[0].games
    #expect(games.map { $0.result?.scoreA } == [0, 4])
    #expect(games.map(\.day) == [0, 22])
  }

  @Test(arguments: [
    ("2020-01-02T00:20:00Z", "2020-01-01"), ("2020-01-02T00:20:00+00", "2020-01-01"),
    ("2020-01-02T06:20:00+0100", "2020-01-02"), ("2020-01-01T23:20:00-05:00", "2020-01-01"),
  ])
  func `a time zone decides the local day`(time: String, day: String) throws {
    let league = try read(
      Self.header + "2020,\(time),A,B,1,0,0\n", ["time_zone": ["America/New_York"]])
    #expect(league.contents.seasons[0].startDate == CalendarDate(day))
    let untold = try read(Self.header + "2020,\(time),A,B,1,0,0\n")
    #expect(notes(untold).count == 1 && notes(league).isEmpty)
  }

  @Test func `a season longer than 400 days is asked about`() throws {
    let text = Self.header + "2019,2019-09-05,A,B,1,0,0\n2019,2021-03-30,A,C,1,0,0\n"
    #expect(try message(text).hasSuffix("a longer season has to be told"))
    let league = try read(text, ["longest_season": ["600"]])
    #expect(league.contents.seasons[0].games.map(\.day) == [0, 572])
  }

  @Test(arguments: [
    ("2019-20", 2019, 2020), ("2015/16", 2015, 2016), ("2015/2016", 2015, 2016),
    ("20192020", 2019, 2020), ("1999-00", 1999, 2000), ("Season 2019", 2019, 2019),
    ("2020.0", 2020, 2020), ("2019–20", 2019, 2020),
  ])
  func `a label of two years is read by the one that is told`(
    label: String, start: Int32, end: Int32
  ) throws {
    let text = Self.header + "\(label),2020-01-02,A,B,1,0,0\n"
    #expect(try read(text, ["season_year": ["start"]]).contents.seasons[0].season == start)
    #expect(try read(text, ["season_year": ["end"]]).contents.seasons[0].season == end)
    if start != end {
      #expect(try message(text).contains("is it \(start), the year it starts in, or \(end)?"))
    }
  }

  @Test(arguments: ["2019-21", "2019-2021", "19-20", "2019-20-21"])
  func `years that do not follow each other are no season`(label: String) throws {
    let text = Self.header + "\(label),2020-01-02,A,B,1,0,0\n"
    #expect(try message(text, ["season_year": ["end"]]).contains("found \"\(label)\""))
  }

  @Test(arguments: [
    ("2020-06-30", "start", 2019), ("2020-07-01", "start", 2020), ("2020-06-30", "end", 2020),
    ("2020-07-01", "end", 2021),
  ])
  func `dates tell seasons`(date: String, year: String, season: Int32) throws {
    let text = "date,team1,team2,neutral\n\(date),A,B,0\n"
    let league = try read(text, ["season_from_date": ["07-01"], "season_year": [year]])
    #expect(league.contents.seasons.map(\.season) == [season])
    #expect(try read(text, ["season": ["2001"]]).contents.seasons.map(\.season) == [2001])
    #expect(try message(text).contains("can be told"))
  }

  // MARK: Sites, values and columns

  @Test func `the home team is told, and what was assumed is said`() throws {
    let text = "season,date,Home,Away\n2020,2020-01-02,A,B\n"
    let map = ["team1=Home", "team2=Away"]
    let untold = try read(text, ["map": map])
    #expect(untold.contents.seasons[0].games[0].site == .neutral)
    #expect(notes(untold)[0].contains("all are taken for games on neutral ground"))
    #expect(
      try read(text, ["map": map, "home": ["team1"]]).contents.seasons[0].games[0].site == .home)
    let turned = try read(text, ["map": map, "home": ["team2"]])
    #expect(turned.contents.seasons[0].games[0].site == .away)
    #expect(notes(turned)[0].contains("column \"Away\""))
  }

  @Test func `a sign of the visiting winner is mapped`() throws {
    let league = try read(
      "season,date,w,loc,l,pw,pl\n2023,2023-09-07,Det,@,KC,21,20\n2023,2023-09-10,SF,,Pit,30,7\n",
      [
        "map": ["team1=w", "team2=l", "site=loc", "score1=pw", "score2=pl"], "home": ["team1"],
        "value": ["site:@=A"],
      ])
    let games = league.contents.seasons[0].games
    #expect(games.map(\.site) == [.away, .away], "Det at KC; Pit at SF, by id")
    #expect(games.map { $0.result?.margin } == [1, -23])
  }

  @Test func `values of the tournament are listed`() throws {
    let text =
      "season,gameday,home_team,away_team,home_score,away_score,location,game_type\n"
      + "2020,2020-09-10,KC,HOU,34,20,Home,REG\n2020,2021-02-07,TB,KC,31,9,Neutral,SB\n"
    let games = try read(
      text,
      [
        "map": [
          "date=gameday", "team1=home_team", "team2=away_team", "score1=home_score",
          "score2=away_score", "neutral=location", "tournament=game_type",
        ], "value": ["tournament:POST,SB,CON", "neutral:Neutral"],
      ]
    ).contents.seasons[0].games
    #expect(games.map(\.isTournament) == [false, true])
    #expect(games.map(\.site) == [.away, .neutral])
  }

  @Test func `a column that shares a field's name is ignored`() throws {
    let text = "season,date,Day,team1,team2,neutral\n2023,2023-09-07,Thu,X,Y,0\n"
    #expect(try message(text).hasSuffix("; if the column means something else, it can be ignored"))
    #expect(try read(text, ["ignore": ["Day"]]).contents.gameCount == 1)
    let site = "season,date,team1,team2,site\n2023,2023-09-07,X,Y,Old Park\n"
    #expect(try read(site, ["ignore": ["site"], "home": ["team1"]]).contents.gameCount == 1)
    #expect(try message(site, ["ignore": ["sites"]]).contains("is \"site\" it?"))
  }

  @Test func `a field of a column that need not be there`() throws {
    let text = "season,day,team1,team2,neutral\n2023,3,X,Y,0\n"
    #expect(try read(text, ["map": ["overtimes?=OT"]]).contents.gameCount == 1)
    #expect(try message(text, ["map": ["overtimes=OT"]]).contains("no column \"OT\""))
  }

  // MARK: Cells and rows

  @Test(arguments: ["NULL", "N/A", "None", "TBD", "-", "#N/A", "\\N", "NA", ""])
  func `a mark for nothing there is an absent score`(mark: String) throws {
    let text =
      Self.header + "2020,2020-01-02,A,B,\(mark),\(mark),0\n2020,2020-01-03,A,B,1,2,0\n"
    #expect(try read(text).contents.seasons[0].games.map { $0.result?.margin } == [nil, -1])
  }

  @Test func `a mark of one's own`() throws {
    let text = Self.header + "2020,2020-01-02,A,B,ppd,ppd,0\n"
    #expect(try read(text, ["missing": ["ppd"]]).contents.seasons[0].games[0].result == nil)
  }

  @Test func `rows of separators, headers among games and headings are passed over`() throws {
    let game = "2020,2020-01-02,A,B,1,0,0\n"
    let league = try read(
      Self.header + game + Self.header
        + ",,,,,,\nPlayoffs,,,,,,\n2020,2020-01-03,A,B,1,0,0\n,,,,,,\n",
      ["tournament_after": ["Playoffs"]])
    #expect(league.contents.seasons[0].games.map(\.isTournament) == [false, true])
    #expect(notes(league).isEmpty)
    #expect(
      notes(try read(Self.header + game + "Playoffs,,,,,,\n")) == [
        "games.csv:3: \"Playoffs\" alone in its row is a heading, and was passed over"
      ])
  }

  @Test(arguments: [(";", "semicolon"), ("\t", "tab"), ("|", "pipe")])
  func `the header tells the separator`(separator: String, name: String) throws {
    let text = (Self.header + "2020,2020-01-02,A,B,1,0,0\n").replacing(",", with: separator)
    #expect(try read(text).contents.gameCount == 1)
    #expect(try read(text, ["delimiter": [name]]).contents.gameCount == 1)
  }

  private func write(_ bytes: [UInt8]) throws -> String {
    try directory.write(bytes, to: "games.csv")
  }

  @Test func `Latin-1 is read where it is sure`() throws {
    let path = try write(
      Array((Self.header + "2020,2020-01-02,M").utf8) + [0xE1] + Array("laga,Betis,1,0,0\n".utf8))
    let league = try read(path: path, [:])
    #expect(league.contents.teams.map(\.code) == ["Betis", "Málaga"])
    #expect(notes(league) == ["games.csv: is not UTF-8, and was read as Latin-1"])
    #expect(notes(try read(path: path, ["encoding": ["latin-1"]])).isEmpty)
  }

  @Test(arguments: [[0xE9, 0x81], [0xC3, 0xA9, 0xE9]] as [[UInt8]])
  func `bytes that may be anything are asked about`(bytes: [UInt8]) throws {
    let path = try write(
      Array((Self.header + "2020,2020-01-02,M").utf8) + bytes + Array(",B,1,0,0\n".utf8))
    let fault = try leagueError { _ = try read(path: path, [:]) }
    #expect(fault.remedy?.name == "say_encoding")
    #expect(try read(path: path, ["encoding": ["latin-1"]]).contents.gameCount == 1)
  }

  @Test(arguments: [true, false]) func `UTF-16 is read`(isBig: Bool) throws {
    let units = Array("\u{FEFF}\(Self.header)2020,2020-01-02,Málaga,B,1,0,0\n".utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? pair : pair.reversed()
    }
    let league = try read(path: try write(bytes), [:])
    #expect(league.contents.teams.map(\.code) == ["B", "Málaga"])
  }

  // MARK: Teams

  @Test func `space and letter case make no new team`() throws {
    let league = try read(
      Self.header + "2022,2022-09-08,Lyon ,Nice,1,0,0\n2022,2022-09-09,Lyon,Nice\u{A0},1,0,0\n"
        + "2022,2022-09-10,LYON,Nice,1,0,0\n")
    #expect(league.contents.teams.map(\.code) == ["Lyon", "Nice"])
    #expect(league.contents.seasons[0].games.allSatisfy { $0.teamA == 1 && $0.result?.margin == 1 })
    #expect(
      notes(league) == [
        "\"Lyon \" is read as \"Lyon\", without the space around it; so are 1 more",
        "\"LYON\" is taken for team \"Lyon\": they differ in letter case or spaces only",
      ])
  }

  @Test func `a club that moved goes on under its new name`() throws {
    let aliases = try directory.write("old,new\nOAK,LV\nSD,OLD\nOLD,LAC\n", to: "aliases.csv")
    let text = Self.header + "2019,2019-09-08,OAK,SD,1,0,0\n2020,2020-09-08,LV,LAC,1,0,0\n"
    let league = try read(text, ["aliases": [aliases]])
    #expect(league.contents.teams.map(\.code) == ["LAC", "LV"])
    #expect(try read(text).contents.teams.count == 4)
  }

  @Test(arguments: [
    ("A,B\nB,A\n", "names that do not lead back to it"), ("A,B\nA,C\n", "each old name once"),
    ("A\n", "two: a team's old name and its new one"), ("A,\n", "its new name"),
  ])
  func `aliases that cannot be are refused`(text: String, expected: String) throws {
    let aliases = try directory.write(text, to: "aliases.csv")
    #expect(
      try message(Self.header + "2019,2019-09-08,A,B,1,0,0\n", ["aliases": [aliases]])
        .hasSuffix("expected \(expected)"))
  }

  // MARK: Bad rows

  @Test func `without being told nothing is left out; else the rest lands, and rejects say why`()
    throws
  {
    let text =
      Self.header + "2020,NA,A,B,1,0,0\n2020,2020-01-03,A,B,1,0,0\n2020,2020-01-04,A,A,1,0,0\n"
      + "2020,2020-01-05,A,B,x,0,0\n2020,2020-01-05,A\n2020,2020-01-06,A,B,x,0,0\n"
    #expect(try message(text).contains("expected 7"))
    let league = try read(text, ["skip_bad_rows": [""]])
    #expect(league.contents.seasons[0].games.count == 1)
    #expect(
      notes(league) == [
        "games.csv:2: left out: column \"date\": found \"NA\"; expected a date that the calendar has, "
          + "such as 2015-09-10 or 9/10/2015",
        "games.csv:4: left out: column \"team2\": found \"A\"; expected a team other than \"team1\"; "
          + "none plays itself",
        "games.csv:5: left out: column \"score1\": found \"x\"; expected a score, a whole number from 0 "
          + "to 9999",
        "games.csv:6: left out: expected 7 cells, got 3",
        "games.csv:7: left out: column \"score1\": found \"x\"; expected a score, a whole number from 0 "
          + "to 9999", "games.csv: 5 rows were left out",
      ])
    let lines = String(decoding: try #require(league.rejects), as: UTF8.self).split(separator: "\n")
    #expect(
      lines[0] == "season,date,team1,team2,score1,score2,neutral,rejected_line,rejected_because")
    #expect(lines[4] == "2020,2020-01-05,A,,,,,6,\"expected 7 cells, got 3\"")
    #expect(lines.count == 6)
  }

  @Test func `a file of bad rows alone is an error`() throws {
    #expect(
      try message(Self.header + "2020,NA,A,B,1,0,0\n", ["skip_bad_rows": [""]])
        .contains("found \"NA\""))
  }

  @Test func `a question about the whole file is asked, whichever rows may be left out`() throws {
    #expect(
      try message(Self.header + "2020,1/2/2020,A,B,1,0,0\n", ["skip_bad_rows": [""]])
        .contains("is it "))
  }

  // MARK: Two rows a game, and outcomes

  private static let sides =
    "season,date,team1,team2,score1,score2,site\n2020,2020-01-02,A,B,3,1,H\n"
    + "2020,2020-01-02,B,A,1,3,A\n2020,2020-01-03,B,C,2,2,N\n2020,2020-01-03,C,B,2,2,N\n"
    + "2020,2020-01-04,C,A,0,1,A\n2020,2020-01-04,A,C,1,0,H\n"

  @Test func `two rows of each game, one from each side, are one`() throws {
    let league = try read(Self.sides)
    #expect(league.contents.seasons[0].games.map { $0.result?.margin } == [2, 0, 1])
    #expect(
      notes(league) == [
        "games.csv: each game has two rows, one from each side: they were taken for one"
      ])
  }

  @Test func `sides that disagree are an error`() throws {
    #expect(
      try message(Self.sides.replacing("B,A,1,3", with: "B,A,1,4"))
        .hasSuffix("the other team's row of the game, says something else"))
  }

  @Test(
    arguments: [
      (["H", "D", "A"], [:]), (["W", "T", "L"], [:]), (["1", "½", "0"], [:]),
      (["1", "X", "2"], [:]),
      (["1-0", "1/2-1/2", "0-1"], [:]), (["A", "D", "H"], ["home": ["team2"]]),
    ] as [([String], [String: [String]])])
  func `who won is told without scores`(cells: [String], options: [String: [String]]) throws {
    let rows = cells.enumerated().map { "2020,\($0),A,B,\($1)\n" }.joined()
    var options = options
    options["map"] = ["outcome=Res"]
    let games = try read("season,day,team1,team2,Res\n" + rows + "2020,9,A,B,\n", options)
      .contents.seasons[0].games
    #expect(games.map { $0.result?.outcome } == [1, 0.5, 0, nil])
    #expect(games.dropLast().allSatisfy { $0.result?.hasScores == false })
  }

  @Test func `chess has halves in its score columns`() throws {
    let games = try read(
      Self.header + "2020,2020-01-02,A,B,1,0,0\n2020,2020-01-03,A,B,0.5,0.5,0\n"
    ).contents.seasons[0].games
    #expect(games.map { $0.result?.outcome } == [1, 0.5])
    #expect(
      try message(Self.header + "2020,2020-01-02,A,B,1,1,0\n2020,2020-01-03,A,B,0.5,0.5,0\n")
        .hasSuffix("expected 1 less the other team's part"))
  }

  @Test func `both scores stand in one column`() throws {
    let games = try read(
      "season,day,team1,team2,FT\n2020,1,A,B,3-1\n2020,2,A,B,0:0\n2020,3,A,B,\n",
      ["map": ["score=FT"]]
    ).contents.seasons[0].games
    #expect(games.map { $0.result?.margin } == [2, 0, nil])
    #expect(games[0].result?.hasScores == true)
  }

  @Test func `the winner is named first`() throws {
    let games = try read(
      "season,day,team1,team2\n2020,1,B,A\n", ["winner": ["team1"]]
    ).contents.seasons[0].games
    #expect(games[0].result == GameResult(scoreA: 0, scoreB: 1, overtimes: GameResult.outcomeAlone))
  }

  // MARK: Later files

  @Test func `a replaced season may begin earlier, and a postponed game moves`() throws {
    let store = GameStore(directory: directory.file("data"))
    func add(_ rows: String, isReplacing: Bool) throws -> ImportSummary {
      let path = try directory.write(Self.header + rows, to: "games.csv")
      return try store.add(
        from: CSVImporter(path: path), at: TestStore.time, replacingSeasons: isReplacing)
    }
    _ = try add("2024,2024-09-05,KC,BAL,,,0\n2024,2024-09-08,NE,SEA,,,0\n", isReplacing: false)
    _ = try add("2024,2024-09-04,KC,BAL,27,20,0\n2024,2024-09-12,NE,SEA,,,0\n", isReplacing: true)
    let season = try store.contents().seasons[0]
    #expect(season.startDate == CalendarDate("2024-09-04"))
    #expect(season.games.map(\.day) == [0, 8])
  }
}
