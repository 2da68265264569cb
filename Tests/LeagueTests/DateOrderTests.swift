import Faults
import TestSupport
import Testing
import Time

@testable import League

/// Which day a date is: said, unmistakable, or decided by another row of the file; never guessed.
@Suite struct DateOrderTests {
  private let directory = TemporaryDirectory()

  /// The dates of the games that rows with these dates make, in their order.
  private func dates(
    _ cells: [String], order: DateOrder? = nil, season: Int = 2022
  ) throws -> [String] {
    let rows = cells.enumerated().map { "\(season),\"\($1)\",A\($0),B\n" }
    let path = try directory.write("season,date,team1,team2\n" + rows.joined(), to: "games.csv")
    let league = try CSVImporter(path: path, CSVReading(dateOrder: order))
      .read(for: ImportTarget()).contents
    let contents = league.seasons[0]
    let start = contents.startDate!.daysSinceEpoch
    let codes = Dictionary(uniqueKeysWithValues: league.teams.map { ($0.code!, $0.id) })
    return cells.indices.map { row in
      let game = contents.games.first { [$0.teamA, $0.teamB].contains(codes["A\(row)"]!) }!
      return CalendarDate(daysSinceEpoch: start + game.day).description
    }
  }

  private func message(_ cells: [String], order: DateOrder? = nil) throws -> String {
    try leagueError { _ = try dates(cells, order: order) }.message
      .replacing(directory.path + "/", with: "")
  }

  @Test func `dates that can be read in two ways are asked about, with both`() throws {
    #expect(
      try message(["06/06/2022", "05/08/2022", "12/11/2022"])
        == "games.csv:3: column \"date\": found \"05/08/2022\"; is it 2022-05-08 (mdy) or 2022-08-05 "
        + "(dmy)? nothing in the file decides, and the order has to be told")
    #expect(
      try message(["10/11/12"]).contains(
        "is it 2010-11-12 (ymd) or 2012-10-11 (mdy) or 2012-11-10 (dmy)?"))
  }

  @Test(arguments: [
    (DateOrder.dayMonthYear, ["2022-08-05", "2022-09-10", "2022-10-02"]),
    (.monthDayYear, ["2022-05-08", "2022-10-09", "2022-02-10"]),
  ])
  func `the order that is told counts`(order: DateOrder, expected: [String]) throws {
    #expect(try dates(["05/08/2022", "10/09/2022", "02/10/2022"], order: order) == expected)
  }

  @Test func `one date of the file decides for all`() throws {
    #expect(
      try dates(["05/08/2022", "13/08/2022"]) == ["2022-08-05", "2022-08-13"])
    #expect(
      try dates(["05/08/2022", "08/13/2022"]) == ["2022-05-08", "2022-08-13"])
    #expect(try dates(["05.08.2022", "31.08.2022"]) == ["2022-08-05", "2022-08-31"])
    #expect(try dates(["2-1-2022", "1-31-2022"]) == ["2022-02-01", "2022-01-31"])
  }

  @Test func `dates that decide otherwise contradict each other`() throws {
    #expect(
      try message(["05/08/2022", "13/08/2022", "08/14/2022"])
        == "games.csv:4: column \"date\": found \"08/14/2022\"; expected a date in the order of "
        + "games.csv:3")
    #expect(
      try message(["08/14/2022"], order: .dayMonthYear)
        == "games.csv:2: column \"date\": found \"08/14/2022\"; expected a date in the order dmy")
  }

  @Test func `a date that is the same in every order needs none`() throws {
    #expect(try dates(["05/05/2022", "6/6/2022"]) == ["2022-05-05", "2022-06-06"])
  }

  @Test(arguments: [
    ("2022-08-05", "2022-08-05"), ("2022-8-5", "2022-08-05"), ("2022/8/5", "2022-08-05"),
    ("2022.08.05", "2022-08-05"), ("20220805", "2022-08-05"), ("Fri, Aug 5, 2022", "2022-08-05"),
    ("5 August 2022", "2022-08-05"), ("Aug. 5th, 2022", "2022-08-05"), ("5-Aug-2022", "2022-08-05"),
    ("2022-08-05T00:20:00Z", "2022-08-05"), ("2022-08-05 20:00:00", "2022-08-05"),
    ("2022-08-05 8:20 PM", "2022-08-05"), ("August 5, 2022 7:30 PM", "2022-08-05"),
    ("22/8/5", "2022-08-05"),
  ])
  func `a form that is unmistakable is read without an order`(cell: String, date: String) throws {
    #expect(try dates([cell]) == [date])
  }

  @Test(arguments: [
    (DateOrder.monthDayYear, "1/2/20", 2020, "2020-01-02"),
    (.dayMonthYear, "1/2/20", 2020, "2020-02-01"), (.dayMonthYear, "1.2.25", 1925, "1925-02-01"),
    (.yearMonthDay, "20-01-02", 2019, "2020-01-02"), (.dayMonthYear, "1/2/99", 2000, "1999-02-01"),
  ])
  func `a year of two digits is that of the season's century`(
    order: DateOrder, cell: String, season: Int, date: String
  ) throws {
    #expect(try dates([cell], order: order, season: season) == [date])
  }

  @Test(arguments: [
    "", "NA", "soon", "2022-02-30", "31/02/2022", "2022-13-01", "13/13/2022", "5/8/222",
    "222-05-08", "5/8", "2022-08", "Aug 5", "Aug Sep 5 2022", "32 August 2022", "2022-08-05x",
    "20221305", "5//2022", "5/8-2022", "٥/٨/٢٠٢٢",
  ])
  func `what is no date in any order is an error`(cell: String) throws {
    let cell2 = cell
    #expect(
      try message(["2022-08-05", cell2])
        == "games.csv:3: column \"date\": found \"\(cell)\"; expected a date that the calendar has, "
        + "such as 2015-09-10 or 9/10/2015")
  }

  @Test(arguments: [
    ("dmy", DateOrder.dayMonthYear), ("DMY", .dayMonthYear), ("dd/mm/yyyy", .dayMonthYear),
    ("%d.%m.%y", .dayMonthYear), ("%b %d, %Y", .monthDayYear), ("MM-DD-YYYY", .monthDayYear),
    ("yyyy-mm-dd", .yearMonthDay), ("%Y-%m-%d %H:%M:%S", .yearMonthDay),
  ])
  func `an order is read from its letters`(text: String, order: DateOrder) {
    #expect(DateOrder(text) == order)
  }

  @Test(arguments: ["", "dm", "ydm", "month first", "iso"])
  func `other letters are no order`(text: String) {
    #expect(DateOrder(text) == nil)
  }

  @Test func `0 to 0 on a day to come is asked about`() throws {
    let text =
      "season,date,team1,team2,score1,score2\n2020,2020-01-02,A,B,0,0\n2099,2099-01-03,A,B,0,0\n"
    let path = try directory.write(text, to: "games.csv")
    let target = ImportTarget(today: CalendarDate("2025-01-01"))
    let error = try leagueError { _ = try CSVImporter(path: path).read(for: target) }
    #expect(
      error.message.hasSuffix(
        "games.csv:3: column \"score1\": found \"0\"; the game is on 2099-01-03, which is yet to come: "
          + "is it not played, or did it end so? that has to be told"))
    for (answer, played) in [(CSVReading.FutureZeros.unplayed, 1), (.played, 2)] {
      let league = try CSVImporter(path: path, CSVReading(futureZeros: answer)).read(for: target)
      #expect(league.contents.seasons.flatMap(\.games).count { $0.result != nil } == played)
    }
  }

  @Test func `a season that is replaced may begin earlier than in the store`() throws {
    let store = GameStore(directory: directory.file("data"))
    func add(_ date: String, replacing: Bool) throws {
      let path = try directory.write(
        "season,date,team1,team2\n2024,\(date),KC,BAL\n2024,2024-09-08,NE,SEA\n", to: "games.csv")
      _ = try store.add(
        from: CSVImporter(path: path), at: TestStore.time, replacingSeasons: replacing)
    }
    try add("2024-09-05", replacing: false)
    let error = try leagueError { try add("2024-09-04", replacing: false) }
    #expect(
      error.message.hasSuffix(
        "found \"2024-09-04\"; expected a date from 2024-09-05 on, the season's day 0 in the store; to "
          + "begin earlier, replace the season by a file that has all of it"))
    try add("2024-09-04", replacing: true)
    let season = try store.contents().seasons[0]
    #expect(season.startDate?.description == "2024-09-04")
    #expect(season.games.map(\.day) == [0, 4])
    // One that begins later keeps its day 0, and with it the days of the games that stay.
    try add("2024-09-05", replacing: true)
    #expect(try store.contents().seasons[0].startDate?.description == "2024-09-04")
  }
}
