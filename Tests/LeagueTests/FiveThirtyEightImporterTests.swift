import Faults
import TestSupport
import Testing
import Time

@testable import League

@Suite struct FiveThirtyEightImporterTests {
  private let directory = TemporaryDirectory()
  private static let header =
    "date,season,neutral,playoff,team1,team2,elo1_pre,elo2_pre,elo_prob1,score1,score2\n"

  private func path(_ rows: String..., header: String = header) throws -> String {
    try directory.write(header + rows.map { $0 + "\n" }.joined(), to: "nfl_elo.csv")
  }

  private func read(_ path: String) throws -> LeagueContents {
    try FiveThirtyEightImporter(path: path).read(for: ImportTarget()).contents.normalized()
  }

  private func game(_ row: String) throws -> Game {
    try #require(try read(try path(row)).seasons.first?.games.first)
  }

  private func error(_ path: String) throws -> Fault {
    try FailedImport(in: directory).error(FiveThirtyEightImporter(path: path))
  }

  @Test func `a season of games is read with codes, sites and days`() throws {
    let league = try read(
      try path(
        "2015-09-13,2015,0,,DEN,BAL,1500,1500,0.5,19,13",
        "2015-09-10,2015,0,,NE,PIT,1500,1500,0.5,28,21",
        "2016-02-07,2015,1,s,CAR,DEN,1500,1500,0.5,10,24"))
    let season = try #require(league.seasons.first)
    #expect(season.season == 2015)
    #expect(season.startDate?.description == "2015-09-10")
    // Ids by the order of the codes, whoever is named first.
    #expect(league.teams.map(\.code) == ["BAL", "CAR", "DEN", "NE", "PIT"])
    #expect(league.teams.map(\.id) == [1, 2, 3, 4, 5])
    #expect(
      season.games == [
        Game(day: 0, 4, 28, 5, 21), Game(day: 3, 3, 19, 1, 13),
        Game(day: 150, 2, 10, 3, 24, site: .neutral, isTournament: true),
      ])
  }

  @Test(arguments: [
    ("0", Site.home), ("1", .neutral), ("0.0", .home), ("1.0", .neutral), ("", .home),
    ("NA", .home),
    ("FALSE", .home), ("TRUE", .neutral),
  ])
  func `a site is neutral where the column says so`(cell: String, site: Site) throws {
    #expect(try game("2015-09-10,2015,\(cell),,NE,PIT,1,1,1,28,21").site == site)
  }

  /// The letters of the NFL (w, d, c, s), the NBA (p, t, q, s, c, f) and MLB (w, d, l, c).
  @Test(arguments: ["w", "d", "c", "s", "p", "t", "q", "f", "l", "1"])
  func `a playoff round counts as the tournament`(cell: String) throws {
    #expect(try game("2015-09-10,2015,0,\(cell),NE,PIT,1,1,1,28,21").isTournament)
  }

  @Test(arguments: ["", "NA", "0", "NaN"])
  func `no round is the regular season`(cell: String) throws {
    #expect(try !game("2015-09-10,2015,0,\(cell),NE,PIT,1,1,1,28,21").isTournament)
  }

  @Test(arguments: [("66.0", "41.0"), ("66", "41"), (" 66 ", "41.00")])
  func `scores may be written with a fraction of zero`(first: String, second: String) throws {
    #expect(
      try game("2015-09-10,2015,0,,NE,PIT,1,1,1,\(first),\(second)").result
        == GameResult(scoreA: 66, scoreB: 41))
  }

  @Test(arguments: ["", "NA", "NaN"])
  func `a game without scores is a schedule`(cell: String) throws {
    #expect(try game("2015-09-10,2015,0,,NE,PIT,1,1,1,\(cell),\(cell)").result == nil)
  }

  @Test func `a tie is a game`() throws {
    #expect(
      try game("2015-09-10,2015,0,,NE,PIT,1,1,1,20,20").result
        == GameResult(scoreA: 20, scoreB: 20))
  }

  @Test func `a doubleheader is two games though its scores are equal`() throws {
    let league = try read(
      try path(
        "2015-09-10,2015,0,,NYY,BOS,1500,1510,0.5,4,2",
        "2015-09-10,2015,0,,NYY,BOS,1502,1508,0.5,4,2"))
    #expect(league.seasons[0].games.count == 2)
    #expect(
      GameID.ids(of: league.seasons[0].games).map(\.description) == [
        "2015_0_1_2", "2015_0_1_2_2",
      ])
  }

  @Test func `a row that stands twice word for word is a duplicate`() throws {
    let row = "2015-09-10,2015,0,,NYY,BOS,1500,1510,0.5,4,2"
    let error = try error(try path(row, "2015-09-11,2015,0,,NYY,BOS,1,1,1,4,2", row))
    #expect(
      error
        == Fault(
          .badData,
          "nfl_elo.csv:4: duplicate game: season 2015, day 0, teams 1105 and 1106 also stand in "
            + "nfl_elo.csv:2; is it one game, or two that ended alike? that has to be told"))
  }

  @Test(arguments: [
    ("2015-02-30,2015,0,,NE,PIT,1,1,1,28,21", "date", "2015-02-30", dateExpected),
    ("yesterday,2015,0,,NE,PIT,1,1,1,28,21", "date", "yesterday", dateExpected),
    (",2015,0,,NE,PIT,1,1,1,28,21", "date", "", dateExpected),
    (
      "2015-09-10,2015,2,,NE,PIT,1,1,1,28,21", "neutral", "2",
      "\"0\", \"1\", \"0.0\", \"1.0\", \"false\", \"true\", \"no\", \"yes\", "
        + "\"f\", \"t\", \"n\", \"y\""
    ),
    (
      "2015-09-10,2015,0,,NE,NE,1,1,1,28,21", "team2", "NE",
      "a team other than \"team1\"; none plays itself"
    ),
    ("2015-09-10,2015,0,,,PIT,1,1,1,28,21", "team1", "", "a team"),
    ("2015-09-10,2015,0,,NE,PIT,1,1,1,28,", "score2", "", scoreExpected),
    ("2015-09-10,2015,0,,NE,PIT,1,1,1,28.5,21", "score1", "28.5", scoreExpected),
    ("2015-09-10,2015,0,,NE,PIT,1,1,1,-3,21", "score1", "-3", scoreExpected),
    (
      "2015-09-10,season,0,,NE,PIT,1,1,1,28,21", "season", "season",
      "a season, a whole number from 0 to 9999"
    ),
  ])
  func `a cell that cannot be is named by file, line and column`(
    row: String, column: String, found: String, expected: String
  ) throws {
    #expect(
      try error(try path("2015-09-10,2015,0,,DEN,BAL,1,1,1,19,13", row))
        == Fault(
          .badData,
          "nfl_elo.csv:3: column \"\(column)\": found \"\(found)\"; expected \(expected)"))
  }

  private static let dateExpected =
    "a date that the calendar has, such as 2015-09-10 or 9/10/2015"
  private static let scoreExpected = "a score, a whole number from 0 to 9999"

  @Test(arguments: ["date", "season", "neutral", "playoff", "team1", "team2", "score1", "score2"])
  func `a column that is missing is named`(column: String) throws {
    let names = Self.header.dropLast().split(separator: ",").filter { $0 != column }
    let path = try path("x,x,x,x,x,x,x,x,x,x", header: names.joined(separator: ",") + "\n")
    let message = try error(path).message
    #expect(message.hasPrefix("nfl_elo.csv:1: no column \"\(column)\"; found \""))
  }

  @Test func `a date more than a season after the first is named`() throws {
    let path = try path(
      "2015-09-10,2015,0,,NE,PIT,1,1,1,28,21", "2017-09-10,2015,0,,NE,PIT,1,1,1,28,21")
    #expect(
      try error(path)
        == Fault(
          .badData,
          "nfl_elo.csv:3: column \"date\": found \"2017-09-10\"; expected a date at most 400 days "
            + "after 2015-09-10, the season's day 0"))
  }

  @Test func `a later file keeps the store's codes and day 0`() throws {
    let store = GameStore(directory: directory.file("nfl"))
    let first = FiveThirtyEightImporter(
      path: try path("2015-09-10,2015,0,,NE,PIT,1,1,1,28,21"))
    _ = try store.add(from: first, at: "2025-01-01T00:00:00Z")
    let later = FiveThirtyEightImporter(
      path: try path(
        "2015-09-20,2015,0,,DEN,PIT,1,1,1,20,21", "2015-09-21,2015,0,,NE,DEN,1,1,1,3,0"))
    let summary = try store.add(from: later, at: "2025-01-02T00:00:00Z")
    #expect(summary.addedGames == 2 && summary.addedTeams == 1)
    let dataset = try store.dataset(seasons: 2015...2015)
    #expect(dataset.teams.teams.map(\.code) == ["NE", "PIT", "DEN"])
    #expect(dataset.seasons[0].matchups.map(\.day) == [0, 10, 11])
  }

  /// A file that begins earlier than the one before it would renumber the days that are stored.
  @Test func `a date before the store's day 0 is told as what it is`() throws {
    let store = GameStore(directory: directory.file("nfl"))
    let first = FiveThirtyEightImporter(
      path: try path("2015-09-10,2015,0,,NE,PIT,1,1,1,28,21"))
    _ = try store.add(from: first, at: "2025-01-01T00:00:00Z")
    let before = try snapshot(of: store.directory)
    let earlier = FiveThirtyEightImporter(
      path: try path("2015-09-03,2015,0,,NE,PIT,1,1,1,28,21"))
    let error = try leagueError {
      _ = try store.add(from: earlier, at: "2025-01-02T00:00:00Z")
    }
    #expect(error.code == .badData)
    #expect(
      error.message.contains("nfl_elo.csv:2: column \"date\": found \"2015-09-03\"; expected"))
    #expect(!error.message.contains("at most 400 days after"), "\(error)")
    #expect(error.message.contains("2015-09-10"))
    #expect(try snapshot(of: store.directory) == before)
  }
}
