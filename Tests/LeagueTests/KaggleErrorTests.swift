import Faults
import TestSupport
import Testing

@testable import League

/// What bad input gets: the text word for word, and the store byte for byte as it was.
@Suite struct KaggleErrorTests {
  private let directory = TemporaryDirectory()
  private static let results = KaggleDownload.resultsFile
  /// As messages name it.
  private static let place = "download/" + results
  private static let row = "2015,11,1101,70,1102,65,H,0"

  private func error(_ download: KaggleDownload) throws -> Fault {
    try FailedImport(in: directory).error(
      KaggleImporter(path: try download.write(to: directory)))
  }

  @Test(arguments: [
    ("2015,11,1101,abc,1102,65,H,0", "WScore", "abc", "a score, a whole number from 0 to 9999"),
    ("2015,11,1101,70,1102,sixty,H,0", "LScore", "sixty", "a score, a whole number from 0 to 9999"),
    ("2015,11,1101,70,1102,-5,H,0", "LScore", "-5", "a score, a whole number from 0 to 9999"),
    ("2015,11,1101,70.5,1102,65,H,0", "WScore", "70.5", "a score, a whole number from 0 to 9999"),
    ("2015,11,1101,70,1102,,H,0", "LScore", "", "a score, a whole number from 0 to 9999"),
    ("2015,11,1101,inf,1102,65,H,0", "WScore", "inf", "a score, a whole number from 0 to 9999"),
    ("2015,11,1101,0x46,1102,65,H,0", "WScore", "0x46", "a score, a whole number from 0 to 9999"),
    ("2015,11,1101,1e5,1102,65,H,0", "WScore", "1e5", "a score, a whole number from 0 to 9999"),
    (
      "2015,11,1101,9223372036854775808,1102,65,H,0", "WScore", "9223372036854775808",
      "a score, a whole number from 0 to 9999"
    ),
    (
      "2015,11,1101,65,1102,70,H,0", "WScore", "65", "the winner's score, at least the loser's 70"
    ),
    (
      "2015,11,1101,70,1101,65,H,0", "LTeamID", "1101",
      "a team other than \"WTeamID\"; none plays itself"
    ),
    (
      "2015,11,Duke,70,1102,65,H,0", "WTeamID", "Duke",
      "a team id, a whole number from 0 to 2147483647"
    ),
    ("2015,11,1101,70,,65,H,0", "LTeamID", "", "a team id, a whole number from 0 to 2147483647"),
    (
      "2015,-1,1101,70,1102,65,H,0", "DayNum", "-1",
      "a day of the season, a whole number from 0 to 400"
    ),
    (
      "2015,401,1101,70,1102,65,H,0", "DayNum", "401",
      "a day of the season, a whole number from 0 to 400"
    ),
    (
      "2015,Monday,1101,70,1102,65,H,0", "DayNum", "Monday",
      "a day of the season, a whole number from 0 to 400"
    ),
    (
      "20150,11,1101,70,1102,65,H,0", "Season", "20150", "a season, a whole number from 0 to 9999"
    ),
    ("A,11,1101,70,1102,65,H,0", "Season", "A", "a season, a whole number from 0 to 9999"),
    ("2015,11,1101,70,1102,65,X,0", "WLoc", "X", "\"H\", \"A\", \"N\""),
    ("2015,11,1101,70,1102,65,,0", "WLoc", "", "\"H\", \"A\", \"N\""),
    (
      "2015,11,1101,70,1102,65,H,-1", "NumOT", "-1",
      "a number of overtimes, a whole number from 0 to 100"
    ),
  ])
  func `a cell that cannot be is named by file, line and column`(
    row: String, column: String, found: String, expected: String
  ) throws {
    let error = try error(.rows("2015,10,1101,70,1102,65,H,0", "", row))
    #expect(error.code == .badData)
    #expect(
      error.message
        == "\(Self.place):4: column \"\(column)\": found \"\(found)\"; expected \(expected)")
  }

  @Test(arguments: [
    (
      "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT,WFGM", row + ",20",
      "unknown column \"WFGM\"; expected only Season, DayNum, WTeamID, WScore, LTeamID, LScore, "
        + "WLoc, NumOT"
    ),
    (
      "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOTs", row,
      "unknown column \"NumOTs\"; is it \"NumOT\"?; expected only Season, DayNum, WTeamID, WScore, "
        + "LTeamID, LScore, WLoc, NumOT"
    ),
    (
      "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,wloc", row,
      "column \"WLoc\" stands 2 times, as columns 7 and 8"
    ),
    (
      "Season,DayNum,WTeamID,LTeamID,LScore,WLoc,NumOT", "2015,11,1101,1102,65,H,0",
      "no column \"WScore\"; found \"Season\", \"DayNum\", \"WTeamID\", \"LTeamID\", \"LScore\", "
        + "\"WLoc\", \"NumOT\""
    ),
    (
      "Season,DayNum,WTeamID,WScor,LTeamID,LScore,WLoc,NumOT", row,
      "no column \"WScore\"; found \"Season\", \"DayNum\", \"WTeamID\", \"WScor\", \"LTeamID\", "
        + "\"LScore\", \"WLoc\", \"NumOT\"; is \"WScor\" it?"
    ),
  ])
  func `a column that is unknown or missing is named with those that are expected`(
    header: String, row: String, message: String
  ) throws {
    let error = try error(.rows(row, header: header))
    #expect(error.code == .badData)
    #expect(error.message == "\(Self.place):1: \(message)")
  }

  @Test func `a game that stands twice in a file is named with both lines`() throws {
    let error = try error(.rows(Self.row, "2015,12,1101,70,1102,65,H,0", Self.row))
    #expect(error.code == .badData)
    #expect(
      error.message
        == "\(Self.place):4: duplicate game: season 2015, day 11, teams 1101 and 1102 also stand "
        + "in \(Self.place):2; expected each once")
  }

  @Test func `a game is a duplicate whoever won and wherever`() throws {
    let error = try error(.rows(Self.row, "2015,11,1102,80,1101,40,N,2"))
    #expect(error.message.hasPrefix("\(Self.place):3: duplicate game: season 2015, day 11, "))
  }

  @Test func `a game that stands in two files is named with both`() throws {
    let error = try error(.rows("2014,136,1103,61,1102,60,N,0"))
    #expect(
      error.message
        == "download/MNCAATourneyCompactResults.csv:2: duplicate game: season 2014, day 136, teams 1102 and "
        + "1103 also stand in \(Self.place):2; expected each once")
  }

  @Test func `a row with another number of cells is named by its line`() throws {
    let error = try error(.rows("", Self.row, "2015,12,1101,70,1102,65,H"))
    #expect(error.code == .badData)
    #expect(error.message.hasPrefix("\(Self.place):4: expected 8 columns, got 7"))
  }

  @Test(arguments: ["", "\n", "\u{FEFF}"])
  func `an empty file is named`(text: String) throws {
    let error = try error(.prefixed("M").with(Self.results, text))
    #expect(error.code == .badData)
    #expect(error.message == "\(Self.place): empty; expected a header line and rows")
  }

  @Test func `a download with header lines only is named`() throws {
    let header = "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT\n"
    let error = try error(
      .prefixed("M").with(Self.results, header).with("MNCAATourneyCompactResults.csv", header))
    #expect(
      error == Fault(.badData, "download: the regular-season results hold no games"))
  }

  @Test(arguments: [
    (
      "MTeams.csv", "TeamID,TeamName\n1101,Amber\n1102,Birch\n1101,Amber\n",
      "MTeams.csv:4: column \"TeamID\": found \"1101\"; expected each team once"
    ),
    (
      "MTeams.csv", "Team,TeamName\n1101,Amber\n",
      "MTeams.csv:1: no column \"TeamID\"; found \"Team\", \"TeamName\"; is \"Team\" it?"
    ),
    (
      "MSeasons.csv", "Season,DayZero\n2014,2/30/2014\n",
      "MSeasons.csv:2: column \"DayZero\": found \"2/30/2014\"; expected a date that the calendar "
        + "has, such as 2015-09-10 or 9/10/2015"
    ),
    (
      "MSeasons.csv", "Season,Years,DayZero\nR,long ago,11/4/2013\n",
      "MSeasons.csv:2: column \"Years\": found \"long ago\"; expected the years of a season, such as "
        + "1995-1996"
    ),
    (
      "MNCAATourneySeeds.csv", "Season,Seed,TeamID\n2014,W01,x\n",
      "MNCAATourneySeeds.csv:2: column \"TeamID\": found \"x\"; expected a team id, a whole number "
        + "from 0 to 2147483647"
    ),
    (
      "MNCAATourneySlots.csv", "Season,Slot,StrongSeed,WeakSeed\n2014,R1W1,W01, \n",
      "MNCAATourneySlots.csv:2: column \"WeakSeed\": found \" \"; expected a seed or a slot"
    ),
    (
      "MNCAATourneySlots.csv", "Season,Slot,StrongSeed,WeakSeed\n2014,,W01,W16\n",
      "MNCAATourneySlots.csv:2: column \"Slot\": found \"\"; expected a slot's name"
    ),
    (
      "MNCAATourneySlots.csv", "Season,Slot,Strong,WeakSeed\n2014,R1W1,W01,W16\n",
      "MNCAATourneySlots.csv:1: no column \"StrongSeed\"; found \"Season\", \"Slot\", \"Strong\", "
        + "\"WeakSeed\""
    ),
    (
      "MTeamConferences.csv", "Season,TeamID,Conf\n2014,1101,east\n",
      "MTeamConferences.csv:1: no column \"ConfAbbrev\"; found \"Season\", \"TeamID\", \"Conf\""
    ),
  ])
  func `the tables beside the results have the same errors`(
    file: String, text: String, message: String
  ) throws {
    #expect(
      try error(.prefixed("M").with(file, text)) == Fault(.badData, "download/" + message))
  }
}
