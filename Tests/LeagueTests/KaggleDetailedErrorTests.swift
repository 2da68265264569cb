import Faults
import TestSupport
import Testing

@testable import League

/// What bad detailed results get: the text word for word, and the store byte for byte as it was.
@Suite struct KaggleDetailedErrorTests {
  private let directory = TemporaryDirectory()
  private static let row = KaggleDownload.detailedRow
  /// As messages name them.
  private static let place = "download/" + KaggleDownload.detailsFile
  private static let compact = "download/" + KaggleDownload.resultsFile

  private func error(_ download: KaggleDownload) throws -> Fault {
    try FailedImport(in: directory).error(
      KaggleImporter(path: try download.write(to: directory)))
  }

  @Test(arguments: [
    ("22,50,5,15", "22.5,50,5,15", "WFGM", "22.5", "a count, a whole number from 0 to 999"),
    ("22,50,5,15", "22,50,-5,15", "WFGM3", "-5", "a count, a whole number from 0 to 999"),
    ("22,50,5,15", "22,50,,15", "WFGM3", "", "a count, a whole number from 0 to 999"),
    ("22,50,5,15", "22,5000,5,15", "WFGA", "5000", "a count, a whole number from 0 to 999"),
    (",5,2,18", ",5,2,x", "LPF", "x", "a count, a whole number from 0 to 999"),
    ("22,50,5,15", "22,21,5,15", "WFGM", "22", "at most the 21 of column \"WFGA\""),
    ("22,50,5,15", "22,50,16,15", "WFGM3", "16", "at most the 15 of column \"WFGA3\""),
    ("22,50,5,15", "4,50,5,15", "WFGM3", "5", "at most the 4 of column \"WFGM\""),
    ("22,50,5,15", "22,50,5,51", "WFGA3", "51", "at most the 50 of column \"WFGA\""),
    ("10,13,8,23", "14,13,8,23", "LFTM", "14", "at most the 13 of column \"LFTA\""),
    ("2014,12,", "2014,x,", "DayNum", "x", "a day of the season, a whole number from 0 to 400"),
    (",1103,", ",1101,", "LTeamID", "1101", "a team other than \"WTeamID\"; none plays itself"),
  ])
  func `a cell that cannot be is named by file, line and column`(
    cells: String, wrong: String, column: String, found: String, expected: String
  ) throws {
    let error = try error(.details("", Self.row.replacing(cells, with: wrong)))
    #expect(error.code == .badData)
    #expect(
      error.message
        == "\(Self.place):3: column \"\(column)\": found \"\(found)\"; expected \(expected)")
  }

  @Test(arguments: ["2014,13,", "2015,12,"])
  func `a row of a game that there is not is named`(day: String) throws {
    let error = try error(.details(Self.row, Self.row.replacing("2014,12,", with: day)))
    let words = day.split(separator: ",")
    #expect(
      error
        == Fault(
          .badData,
          "\(Self.place):3: season \(words[0]), day \(words[1]), teams 1101 and 1103: no such game in "
            + "the compact results; expected only games that stand there too"))
  }

  @Test func `a game of the tournament is none of the regular season's`() throws {
    let row = Self.row.replacing("2014,12,1103,61,1101,60", with: "2014,136,1102,71,1103,70")
    #expect(
      try error(.details(row)).message
        == "\(Self.place):2: season 2014, day 136, teams 1102 and 1103: no such game in the compact "
        + "results; expected only games that stand there too")
  }

  @Test(arguments: [
    (",1103,61,1101,60,", ",1103,62,1101,60,", "60 to 62"),
    (",1103,61,1101,60,", ",1101,61,1103,60,", "61 to 60"),
    (",1103,61,1101,60,", ",1103,,1101,,", "no score"),
  ])
  func `a game that ended otherwise is named with both places`(
    teams: String, wrong: String, found: String
  ) throws {
    #expect(
      try error(.details(Self.row.replacing(teams, with: wrong)))
        == Fault(
          .badData,
          "\(Self.place):2: season 2014, day 12, teams 1101 and 1103: found \(found); expected 60 to "
            + "61, as in \(Self.compact):3"))
  }

  @Test func `a game that stands twice is named with both lines`() throws {
    #expect(
      try error(.details(Self.row, "", Self.row))
        == Fault(
          .badData,
          "\(Self.place):4: duplicate game: season 2014, day 12, teams 1101 and 1103 also stand in "
            + "\(Self.place):2; expected each once"))
  }

  @Test(arguments: [
    ("WFGM,", "", "no column \"WFGM\"; found \"Season\", "),
    ("WFGM,", "WFGs,", "no column \"WFGM\"; found \"Season\", "),
    ("LPF", "LPF,WBlks", "unknown column \"WBlks\"; is it \"WBlk\"?; expected only Season, "),
    ("LPF", "LPF,wpf", "column \"WPF\" stands 2 times, as columns 21 and 35"),
  ])
  func `a column that is unknown or missing is named`(
    title: String, wrong: String, message: String
  ) throws {
    let cells = Self.row.split(separator: ",").count
    let header = KaggleDownload.detailedHeader.replacing(title, with: wrong)
    let columns = header.split(separator: ",").count
    let row =
      columns > cells ? Self.row + ",1" : columns < cells ? String(Self.row.dropLast(3)) : Self.row
    let error = try error(.details(row, header: header))
    #expect(error.code == .badData)
    #expect(error.message.hasPrefix("\(Self.place):1: \(message)"), "\(error)")
  }
}
