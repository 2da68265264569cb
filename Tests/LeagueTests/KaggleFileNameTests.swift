import Faults
import TestSupport
import Testing

@testable import League

/// Which table a file of a download is, and what of it is read.
@Suite struct KaggleFileNameTests {
  private let directory = TemporaryDirectory()

  @Test(arguments: [
    ("MTeams.csv", KaggleTable.teams, KaggleLeague.men as KaggleLeague?, nil as Int32?, false),
    ("regular_season_compact_results_2015_prelim.csv", .regularSeason, nil, 2015, true),
    ("RegularSeasonCompactResults_Prelim2018.csv", .regularSeason, nil, 2018, true),
    ("WRegularSeasonCompactResults_PrelimData2018.csv", .regularSeason, .women, 2018, true),
    ("Prelim2019_RegularSeasonDetailedResults.csv", .regularSeasonDetails, nil, 2019, true),
    ("Prelim2019_WRegularSeasonCompactResults.csv", .regularSeason, .women, 2019, true),
    ("WPrelim2019/WRegularSeasonCompactResults.csv", .regularSeason, .women, nil, false),
    ("tourney_seeds_2015.csv", .seeds, nil, 2015, true),
    ("2024_tourney_seeds.csv", .seeds, nil, 2024, true),
    ("MNCAATourneySlots.csv", .slots, .men, nil, false),
  ])
  func `a name tells table, league and season`(
    name: String, table: KaggleTable, league: KaggleLeague?, year: Int32?, isPart: Bool
  ) throws {
    let found = try #require(KaggleFileName(name))
    #expect(found.table == table && found.league == league)
    #expect(found.year == year && found.isPart == isPart && !found.isSample)
  }

  @Test(arguments: [
    "NCAATourneySeeds_SampleTourney2018.csv", "WNCAATourneySlots_SampleTourney2018.csv",
  ])
  func `a sample of a tournament is told apart`(name: String) {
    #expect(KaggleFileName(name)?.isSample == true)
  }

  @Test(arguments: [
    "SampleSubmission.csv", "MTeamCoaches.csv", "MSecondaryTourneyCompactResults.csv",
    "MNCAATourneySeedRoundSlots.csv", "MTeams.txt", "Steams.csv", "2018.csv", "Prelim.csv",
  ])
  func `another file is no table`(name: String) {
    #expect(KaggleFileName(name) == nil)
  }

  @Test(arguments: [
    ("MTeams.csv", 1), ("MDataFiles_Stage1/MTeams.csv", 1), ("a/MDataFiles_Stage2/MTeams.csv", 2),
    ("Stage2UpdatedDataFiles/Teams.csv", 2), ("WStage2DataFiles.zip/WTeams.csv", 2),
    ("stage/Teams.csv", 1),
  ])
  func `a folder tells the stage`(path: String, stage: Int) {
    #expect(KaggleFileName(path)?.stage == stage)
  }

  // MARK: What is read

  private static let header = "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT\n"

  private func read(
    _ download: KaggleDownload, league: KaggleLeague? = nil
  ) throws -> (contents: LeagueContents, notes: [String]) {
    let path = try download.write(to: directory)
    return try read(path, league: league)
  }

  private func read(
    _ path: String, league: KaggleLeague? = nil
  ) throws -> (contents: LeagueContents, notes: [String]) {
    let read = try KaggleImporter(path: path, league: league).read(for: ImportTarget())
    return (
      read.contents.normalized(),
      read.notes.map { $0.message.replacing(directory.path + "/", with: "") }
    )
  }

  @Test(arguments: [
    "Prelim2016_MRegularSeasonCompactResults.csv", "MRegularSeasonCompactResults_Prelim2016.csv",
    "m_regular_season_compact_results_2016_prelim.csv",
  ])
  func `a season in a file of its own comes along`(name: String) throws {
    let (contents, notes) = try read(
      .prefixed("M").with(name, Self.header + "2016,5,1101,80,1103,50,N,0\n"))
    #expect(contents.seasons.map(\.season) == [2014, 2015, 2016])
    #expect(contents.gameCount == 5)
    #expect(notes == ["download/MNCAATourneySeedRoundSlots.csv: not read: no table that is known"])
  }

  @Test func `a season that the other file has already is named, and counts once`() throws {
    let (contents, notes) = try read(
      .prefixed("M").with(
        "MRegularSeasonCompactResults_Prelim2015.csv",
        Self.header + "2015,5,1102,99,1103,50,N,0\n2016,5,1102,99,1103,50,N,0\n"))
    #expect(contents.seasons.map(\.gameCount) == [3, 1, 1])
    #expect(contents.seasons[1].games[0].result?.scoreA == 80)
    #expect(
      notes.contains(
        "download/MRegularSeasonCompactResults_Prelim2015.csv: not read: season 2015, which another "
          + "file has already"))
  }

  @Test(arguments: [("M", KaggleLeague.men, "W02"), ("W", .women, "X03")])
  func `seeds of one season and both leagues are the league's`(
    prefix: String, league: KaggleLeague, seed: String
  ) throws {
    let (contents, notes) = try read(
      .prefixed(prefix).with(
        "2015_tourney_seeds.csv", "Tournament,Seed,TeamID\nM,W02,1101\nW,X03,1103\n"),
      league: league)
    #expect(contents.seeds.filter { $0.season == 2015 }.map(\.seed) == [seed])
    #expect(contents.seeds.filter { $0.season == 2014 }.count == 2)
    #expect(!notes.contains { $0.contains("tourney_seeds") })
  }

  @Test func `a sample of a tournament is named and not read`() throws {
    let (contents, notes) = try read(
      .prefixed("M").with(
        "MNCAATourneySeeds_SampleTourney2015.csv", "Season,Seed,TeamID\n2015,W01,1101\n"))
    #expect(contents.seeds.allSatisfy { $0.season == 2014 })
    #expect(
      notes.contains(
        "download/MNCAATourneySeeds_SampleTourney2015.csv: not read: a sample of a tournament, made "
          + "up"))
  }

  @Test func `of two stages the later counts, and the files of the other are named`() throws {
    var stages = KaggleDownload.prefixed("M", folder: "MDataFiles_Stage1/")
    for (name, text) in KaggleDownload.prefixed("M", folder: "MDataFiles_Stage2/").files {
      let isResults = name.hasSuffix("MRegularSeasonCompactResults.csv")
      stages.files[name] = isResults ? text + "2016,5,1102,80,1103,50,N,0\n" : text
    }
    let path = directory.file("stages.zip")
    try makeZip(stages.files, at: path)
    let (contents, notes) = try read(path)
    #expect(contents.gameCount == 5)
    #expect(
      notes.contains(
        "stages.zip/MDataFiles_Stage1/MRegularSeasonCompactResults.csv: not read: of an earlier stage "
          + "than MDataFiles_Stage2/MRegularSeasonCompactResults.csv"))
    let read = notes.count { $0.contains("of an earlier stage than") }
    #expect(read == stages.files.count / 2 - 3, "all but the three that are never read")
  }

  @Test func `zips in zips and in folders are looked into`() throws {
    let inner = directory.file("DataFiles.zip")
    try makeZip(KaggleDownload.prefixed("M").files, at: inner)
    let outer = directory.file("all.zip")
    try makeZip(ofFiles: ["x/DataFiles.zip": inner], at: outer)
    #expect(try read(outer).contents.gameCount == 4)
    try directory.write(try directory.read("DataFiles.zip"), to: "folder/DataFiles.zip")
    #expect(try read(directory.file("folder")).contents.gameCount == 4)
    // Unpacked beside the zip: the same files, which are named and count once.
    _ = try KaggleDownload.prefixed("M").write(to: directory, folder: "folder")
    let (contents, notes) = try read(directory.file("folder"))
    #expect(contents.gameCount == 4)
    #expect(
      notes.contains("folder/MTeams.csv: not read: the same as DataFiles.zip/MTeams.csv"))
  }

  @Test func `an archive that cannot be read is named`() throws {
    let (contents, notes) = try read(.prefixed("M").with("MasseyOrdinals.zip", "nonsense"))
    #expect(contents.gameCount == 4)
    #expect(
      notes.contains(
        "download/MasseyOrdinals.zip: not a readable zip archive: Not a zip archive"))
  }

  @Test func `no file that looks like results, seeds, slots or teams passes unseen`() throws {
    let (_, notes) = try read(
      .prefixed("M").with("MSecondaryTourneyTeams.csv", "a\n").with("MTeamCoaches.csv", "a\n")
        .with("results.xlsx", "a").with("MGameCities.csv", "a\n").with("2016/Slots (1).csv", "a"))
    #expect(
      Set(notes.map { $0.split(separator: ":")[0] }) == [
        "download/2016/Slots (1).csv", "download/MNCAATourneySeedRoundSlots.csv",
        "download/MSecondaryTourneyTeams.csv", "download/MTeamCoaches.csv",
        "download/results.xlsx",
      ])
  }
}
