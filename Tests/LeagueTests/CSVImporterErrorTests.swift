import Faults
import TestSupport
import Testing

@testable import League

/// What bad files with a column mapping get: the text word for word, and the store as it was.
@Suite struct CSVImporterErrorTests {
  private let directory = TemporaryDirectory()

  private func error(_ text: String, _ mappings: String...) throws -> Fault {
    var reading = CSVReading()
    for text in mappings { try reading.mapping.add(text) }
    return try FailedImport(in: directory).error(
      CSVImporter(path: try directory.write(text, to: "games.csv"), reading))
  }

  @Test func `day and date that disagree are named with the rows above`() throws {
    let error = try error(
      "season,day,date,team1,team2\n2015,3,2014-11-06,7,9\n2015,10,2014-11-14,7,9\n")
    #expect(
      error
        == Fault(
          .badData,
          "games.csv:3: column \"date\": found \"2014-11-14\"; expected day 10 of a season whose "
            + "day 0 is 2014-11-03, by the rows above"))
  }

  /// The store that the error helper makes holds season 2014 from 2013-11-04 on.
  @Test func `day 0 of the file and of the store must agree`() throws {
    let error = try error("season,day,date,team1,team2\n2014,3,2013-11-06,7,9\n")
    #expect(error.code == .badData)
    #expect(
      error.message
        == "season 2014: day 0 is 2013-11-03 in the file and 2013-11-04 in the store; import into "
        + "another folder")
  }

  @Test(arguments: [
    ("day,team1,team2", "season"), ("season,team1,team2", "date"), ("season,day,team2", "team1"),
    ("season,day,team1", "team2"), ("season,day,team1,team2,score1", "score2"),
    ("season,day,team1,team2,score2", "score1"),
  ])
  func `a column that is needed is named`(header: String, column: String) throws {
    let cells = header.split(separator: ",").map { _ in "1" }.joined(separator: ",")
    let error = try error("\(header)\n\(cells)\n")
    #expect(error.code == .badData)
    #expect(error.message.hasPrefix("games.csv:1: no column \"\(column)\"; found \""))
  }

  @Test func `a mapped column that is not there suggests the nearest`() throws {
    let error = try error(
      "season,day,team1,team2,HomePoints,AwayPoints\n2015,3,7,9,1,2\n", "score1=HomePts",
      "score2=AwayPoints")
    #expect(
      error
        == Fault(
          .badData,
          "games.csv:1: no column \"HomePts\"; found \"season\", \"day\", \"team1\", \"team2\", "
            + "\"HomePoints\", \"AwayPoints\"; is \"HomePoints\" it?"))
  }

  @Test(arguments: [
    ("2015,3,7,7,1,2", "team2", "7", "a team other than \"team1\"; none plays itself"),
    ("2015,3,7,-9,1,2", "team2", "-9", "a team id, a whole number from 0 to 2147483647"),
    ("2015,3,7,9,x,2", "score1", "x", "a score, a whole number from 0 to 9999"),
    ("2015,3,7,9,1,10000", "score2", "10000", "a score, a whole number from 0 to 9999"),
    ("2015,500,7,9,1,2", "day", "500", "a day of the season, a whole number from 0 to 400"),
    ("-1,3,7,9,1,2", "season", "-1", "a season, a whole number from 0 to 9999"),
  ])
  func `a cell that cannot be is named by file, line and column`(
    row: String, column: String, found: String, expected: String
  ) throws {
    let error = try error("season,day,team1,team2,score1,score2\n2014,1,7,9,1,2\n\n\(row)\n")
    #expect(
      error
        == Fault(
          .badData,
          "games.csv:4: column \"\(column)\": found \"\(found)\"; expected \(expected)"))
  }

  @Test func `a game that stands once from each team's view is a duplicate`() throws {
    let rows = "season,day,team1,team2,score1,score2\n2015,3,7,9,20,10\n2015,3,9,7,10,20\n"
    let error = try error(rows)
    #expect(
      error.message
        == "games.csv:3: duplicate game: season 2015, day 3, teams 7 and 9 also stand in "
        + "games.csv:2; is it one game, or two that ended alike? that has to be told")
  }

  @Test func `a row that stands twice word for word is a duplicate`() throws {
    let error = try error("season,day,team1,team2,score1,score2\n2015,3,7,9,1,2\n2015,3,7,9,1,2\n")
    #expect(
      error.message
        == "games.csv:3: duplicate game: season 2015, day 3, teams 7 and 9 also stand in "
        + "games.csv:2; is it one game, or two that ended alike? that has to be told")
  }

  @Test func `an empty file and a header alone are named`() throws {
    #expect(
      try error("")
        == Fault(.badData, "games.csv: empty; expected a header line and rows"))
    #expect(
      try error("season,day,team1,team2\n")
        == Fault(.badData, "games.csv: no games, only a header line"))
  }

  @Test func `a file that is not there is missing`() throws {
    let error = try FailedImport(in: directory).error(
      CSVImporter(path: directory.file("absent.csv")))
    #expect(
      error == Fault(.missing, "absent.csv: cannot open: No such file or directory"))
  }

  @Test func `a folder is no file`() throws {
    let error = try FailedImport(in: directory).error(CSVImporter(path: directory.path + "/data"))
    #expect(error.message == "data: cannot read: Is a directory")
  }
}
