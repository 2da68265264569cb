import Faults
import TestSupport
import Testing

@testable import League

/// Columns that could be meant for a field, or for two.
@Suite struct AmbiguousColumnTests {
  private let directory = TemporaryDirectory()
  private static let header = "season,day,team1,PTS,team2,PTS\n"
  private static let row = "2015,1,A,20,B,17\n"

  private func games(_ text: String, _ mappings: [String]) throws -> [Game] {
    var reading = CSVReading()
    for mapping in mappings { try reading.mapping.add(mapping) }
    let path = try directory.write(text, to: "games.csv")
    return try CSVImporter(path: path, reading).read(for: ImportTarget())
      .contents.seasons.flatMap(\.games)
  }

  private func message(_ text: String, _ mappings: String...) throws -> String {
    try leagueError { _ = try games(text, mappings) }.message
      .replacing(directory.path + "/", with: "")
  }

  @Test func `a name that two columns have is not clear`() throws {
    #expect(
      try message(Self.header + Self.row, "score1=PTS", "score2=PTS:2")
        == "games.csv:1: column \"PTS\" stands 2 times, as columns 4 and 6; which is meant? "
        + "\"PTS:2\" is the second of the name")
  }

  @Test func `a field's own name is no clearer`() throws {
    #expect(
      try message("season,day,team1,team2,score1,score2,score1\n2015,1,A,B,1,2,3\n")
        == "games.csv:1: column \"score1\" stands 2 times, as columns 5 and 7; which is meant? "
        + "\"score1:2\" is the second of the name")
    #expect(
      try message("season,day,Team 1,team_1,team2\n2015,1,A,A,B\n")
        .hasPrefix("games.csv:1: column \"Team 1\" stands 2 times, as columns 3 and 4; "))
  }

  @Test func `a number names one of the columns of a name`() throws {
    let mappings = ["score1=PTS:1", "score2=PTS:2"]
    #expect(
      try games(Self.header + Self.row, mappings) == [Game(day: 1, 1, 20, 2, 17, site: .neutral)])
  }

  @Test func `a column whose name has a colon and a number is meant to the letter`() throws {
    let text = "season,day,team1,team2,q:2,s\n2015,1,A,B,3,4\n"
    #expect(try games(text, ["score1=q:2", "score2=s"])[0].result?.scoreA == 3)
  }

  @Test func `a number beyond the columns of a name is no column`() throws {
    #expect(
      try message(Self.header + Self.row, "score1=PTS:1", "score2=PTS:3")
        .hasPrefix("games.csv:1: no column \"PTS:3\"; found "))
  }

  @Test func `a name to the letter is that column, though another is like it`() throws {
    let text = "season,day,team1,team2,pts,PTS\n2015,1,A,B,3,4\n"
    #expect(
      try games(text, ["score1=pts", "score2=PTS"])[0].result == GameResult(scoreA: 3, scoreB: 4))
  }

  @Test func `two fields cannot be mapped to one column`() throws {
    #expect(
      try message(Self.header + Self.row, "score1=PTS", "score2=PTS")
        == "\"score2=PTS\": column \"PTS\" is \"score1\" already; which is meant? \"PTS:2\" is the "
        + "second of the name")
    #expect(
      try message(
        "season,day,team1,team2,score1,pts\n2015,1,A,B,1,2\n", "score2=score1")
        == "games.csv:1: column \"score1\": is to be both \"score1\" and \"score2\"; which is meant? "
        + "\"score1:2\" is the second of the name")
    #expect(
      try message(Self.header + Self.row, "score1=PTS:1", "score2=pts:1")
        .contains("is to be both \"score1\" and \"score2\""))
  }

  @Test func `a repeated column that nobody reads is passed over`() throws {
    let text = "season,day,team1,team2,odds,odds\n2015,1,A,B,1.2,3\n"
    #expect(try games(text, []).count == 1)
  }

  @Test func `Kaggle's tables are no exception`() throws {
    let download = KaggleDownload.prefixed("M").with(
      "MNCAATourneySeeds.csv", "Season,Seed,TeamID,Seed\n2014,W01,1102,W02\n")
    let path = try download.write(to: directory)
    let error = try leagueError { _ = try KaggleImporter(path: path).read(for: ImportTarget()) }
    #expect(error.message.contains("column \"Seed\" stands 2 times, as columns 2 and 4"))
  }
}
