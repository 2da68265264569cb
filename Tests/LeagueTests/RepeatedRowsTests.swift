import Faults
import TestSupport
import Testing

@testable import League

/// Rows that say the same of a game: one row a bookmaker, doubleheaders that ended alike.
@Suite struct RepeatedRowsTests {
  private let directory = TemporaryDirectory()

  private func read(
    _ text: String, repeats: CSVReading.Repeats? = nil, _ mappings: String...
  ) throws -> ImportedLeague {
    var reading = CSVReading(repeats: repeats)
    for mapping in mappings { try reading.mapping.add(mapping) }
    let path = try directory.write(text, to: "games.csv")
    return try CSVImporter(path: path, reading).read(for: ImportTarget())
  }

  private func message(_ text: String) throws -> String {
    try leagueError { _ = try read(text) }.message
      .replacing(directory.path + "/", with: "")
  }

  private static let odds =
    "season,day,team1,team2,score1,score2,book,odds\n"
    + "2015,1,A,B,3,2,x,1.9\n2015,1,A,B,3,2,y,2.1\n2015,2,A,B,3,2,x,1.8\n2015,1,A,B,3,2,z,2\n"

  @Test func `rows that differ in columns that nobody reads are one game, and that is said`() throws
  {
    let league = try read(Self.odds)
    #expect(league.contents.seasons[0].games.map(\.day) == [1, 2])
    #expect(
      league.notes.map { $0.message.replacing(directory.path + "/", with: "") } == [
        "games.csv:3: tells of the game of games.csv:2 once more; 2 such rows were taken for one "
          + "game each"
      ])
  }

  @Test func `each row is a game where that is told`() throws {
    let league = try read(Self.odds, repeats: .each)
    #expect(league.contents.gameCount == 4)
    #expect(league.notes.isEmpty)
  }

  @Test func `rows that differ in nothing are asked about`() throws {
    let text = "season,day,team1,team2,score1,score2\n2015,1,A,B,3,2\n2015,1,A,B,3,2\n"
    #expect(
      try message(text)
        == "games.csv:3: duplicate game: season 2015, day 1, teams 1 and 2 also stand in games.csv:2; "
        + "is it one game, or two that ended alike? that has to be told")
    #expect(try read(text, repeats: .once).contents.gameCount == 1)
    #expect(try read(text, repeats: .each).contents.gameCount == 2)
  }

  @Test func `among many rows of a game two that are alike are found`() throws {
    let rows = ["x", "y", "z", "y"].map { "2015,1,A,B,3,2,\($0)\n" }.joined()
    #expect(
      try message("season,day,team1,team2,score1,score2,book\n" + rows)
        .hasPrefix(
          "games.csv:5: duplicate game: season 2015, day 1, teams 1 and 2 also stand in "
            + "games.csv:3; "))
  }

  @Test func `a number tells games that ended alike apart`() throws {
    let header = "season,day,team1,team2,score1,score2,number\n"
    let league = try read(header + "2015,1,A,B,3,2,1\n2015,1,A,B,3,2,2\n")
    #expect(league.contents.seasons[0].games.map(\.number) == [1, 2])
    #expect(league.notes.isEmpty)
    let mapped = try read(
      "season,day,team1,team2,score1,score2,game\n2015,1,A,B,3,2,2\n2015,1,A,B,3,2,1\n",
      "number=game")
    #expect(mapped.contents.seasons == league.contents.seasons)
  }

  @Test func `rows of one number are one game, and must agree`() throws {
    let header = "season,day,team1,team2,score1,score2,number\n"
    let league = try read(header + "2015,1,A,B,3,2,1\n2015,1,B,A,2,3,1\n")
    #expect(league.contents.gameCount == 1 && league.notes.count == 1)
    #expect(
      try message(header + "2015,1,A,B,3,2,1\n2015,1,A,B,3,1,1\n")
        == "games.csv:3: game 1 of season 2015, day 1, teams 1 and 2 is another in games.csv:2; "
        + "expected each number once")
  }

  @Test(arguments: ["0", "100", "one"])
  func `a number is a small whole number`(cell: String) throws {
    #expect(
      try message("season,day,team1,team2,number\n2015,1,A,B,\(cell)\n")
        == "games.csv:2: column \"number\": found \"\(cell)\"; expected the game's number within its "
        + "day, a whole number from 1 to 99")
  }

  @Test(arguments: [CSVReading.Repeats.once, .each])
  func `importing repeated rows again changes nothing`(repeats: CSVReading.Repeats) throws {
    let path = try directory.write(
      "season,day,team1,team2,score1,score2\n2015,1,A,B,3,2\n2015,1,B,A,2,3\n2015,1,A,B,5,2\n",
      to: "games.csv")
    let importer = CSVImporter(path: path, CSVReading(repeats: repeats))
    let store = GameStore(directory: directory.file("data"))
    _ = try store.add(from: importer, at: TestStore.time)
    let summary = try store.add(from: importer, at: TestStore.time)
    #expect(!summary.changedStore && summary.unchangedGames == (repeats == .once ? 2 : 3))
  }
}
