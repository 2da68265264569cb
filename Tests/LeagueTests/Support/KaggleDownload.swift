import TestSupport
import Testing

/// The files of a small Kaggle download, as each year of the contest named and wrote them.
///
/// All hold the same league: seasons 2014 and 2015 of teams 1101 to 1103.
struct KaggleDownload: Sendable, CustomTestStringConvertible {
  let name: String
  var files: [String: String]

  var testDescription: String { name }

  private static let results = """
    2014,11,1101,70,1102,65,H,0
    2014,12,1103,61,1101,60,A,1
    2015,5,1102,80,1103,50,N,0

    """
  private static let finals = "2014,136,1102,71,1103,70,N,0\n"

  private init(
    _ name: String, results: [String: String] = [:], tournament: [String: String] = [:],
    others: [String: String]
  ) {
    self.name = name
    files = others
    for (file, header) in results { files[file] = header + "\n" + Self.results }
    for (file, header) in tournament { files[file] = header + "\n" + Self.finals }
  }

  /// Some of a download's files.
  init(_ download: KaggleDownload, keeping isKept: (String) -> Bool) {
    name = download.name
    files = download.files.filter { isKept($0.key) }
  }

  private static let header = "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT"
  private static let olderHeader = "Season,Daynum,Wteam,Wscore,Lteam,Lscore,Wloc,Numot"
  private static let zeros = "2014,11/04/2013,A,B,C,D\n2015,11/03/2014,A,B,C,D\n"
  private static let names = "1101,Amber\n1102,Birch\n1103,Cedar\n"
  private static let seeds = "2014,W01,1102\n2014,X16a,1103\n"
  private static let slots = "2014,R1W1,W01,W16\n2014,W16,W16a,W16b\n"
  private static let conferences = "2014,1101,east\n2014,1102,west\n2015,1101,west\n"

  /// Letters for seasons, with the years in a column of the seasons' own table.
  static let of2014 = KaggleDownload(
    "2014",
    others: [
      "teams.csv": "id,name\n" + names,
      "seasons.csv":
        "season,years,dayzero,regionW,regionX,regionY,regionZ\n"
        + "R,2013-2014,11/4/2013,A,B,C,D\nS,2014-2015,11/3/2014,A,B,C,D\n",
      "regular_season_results.csv":
        "season,daynum,wteam,wscore,lteam,lscore,wloc,numot\n"
        + "R,11,1101,70,1102,65,H,0\nR,12,1103,61,1101,60,A,1\nS,5,1102,80,1103,50,N,0\n",
      "tourney_results.csv":
        "season,daynum,wteam,wscore,lteam,lscore\nR,136,1102,71,1103,70\n",
      "tourney_seeds.csv": "season,seed,team\nR,W01,1102\nR,X16a,1103\n",
      "tourney_slots.csv": "season,slot,strongseed,weakseed\nR,R1W1,W01,W16\nR,W16,W16a,W16b\n",
    ])

  static let of2015 = KaggleDownload(
    "2015",
    results: ["regular_season_compact_results.csv": olderHeader.lowercased()],
    tournament: ["tourney_compact_results.csv": olderHeader.lowercased()],
    others: [
      "teams.csv": "team_id,team_name\n" + names,
      "seasons.csv": "season,dayzero,regionW,regionX,regionY,regionZ\n" + zeros,
      "tourney_seeds.csv": "season,seed,team\n" + seeds,
      "tourney_slots.csv": "season,slot,strongseed,weakseed\n" + slots,
    ])

  static let of2016 = KaggleDownload(
    "2016 and 2017",
    results: ["RegularSeasonCompactResults.csv": olderHeader],
    tournament: ["TourneyCompactResults.csv": olderHeader],
    others: [
      "Teams.csv": "Team_Id,Team_Name\n" + names,
      "Seasons.csv": "Season,Dayzero,Regionw,Regionx,Regiony,Regionz\n" + zeros,
      "TourneySeeds.csv": "Season,Seed,Team\n" + seeds,
      "TourneySlots.csv": "Season,Slot,Strongseed,Weakseed\n" + slots,
      "SampleSubmission.csv": "id,pred\n",
    ])

  static let of2018 = KaggleDownload(
    "2018",
    results: ["RegularSeasonCompactResults.csv": header],
    tournament: ["NCAATourneyCompactResults.csv": header],
    others: [
      "Teams.csv": "TeamID,TeamName,FirstD1Season,LastD1Season\n"
        + names.split(separator: "\n").map { $0 + ",1985,2018\n" }.joined(),
      "Seasons.csv": "Season,DayZero,RegionW,RegionX,RegionY,RegionZ\n" + zeros,
      "NCAATourneySeeds.csv": "Season,Seed,TeamID\n" + seeds,
      "NCAATourneySlots.csv": "Season,Slot,StrongSeed,WeakSeed\n" + slots,
      "TeamConferences.csv": "Season,TeamID,ConfAbbrev\n" + conferences,
    ])

  static func prefixed(_ prefix: String, folder: String = "") -> KaggleDownload {
    KaggleDownload(
      "prefix \(folder)\(prefix)",
      results: ["\(folder)\(prefix)RegularSeasonCompactResults.csv": header],
      tournament: ["\(folder)\(prefix)NCAATourneyCompactResults.csv": header],
      others: [
        "\(folder)\(prefix)Teams.csv": "TeamID,TeamName\n" + names,
        "\(folder)\(prefix)Seasons.csv": "Season,DayZero,RegionW,RegionX,RegionY,RegionZ\n" + zeros,
        "\(folder)\(prefix)NCAATourneySeeds.csv": "Season,Seed,TeamID\n" + seeds,
        "\(folder)\(prefix)NCAATourneySlots.csv": "Season,Slot,StrongSeed,WeakSeed\n" + slots,
        "\(folder)\(prefix)NCAATourneySeedRoundSlots.csv": "Seed,GameRound,GameSlot\nW01,1,R1W1\n",
        "\(folder)\(prefix)TeamConferences.csv": "Season,TeamID,ConfAbbrev\n" + conferences,
        "\(folder)Conferences.csv": "ConfAbbrev,Description\neast,East\n",
        "\(folder)Cities.csv": "CityID,City,State\n",
      ])
  }

  static let generations = [
    of2014, of2015, of2016, of2018, prefixed("M"), prefixed("W"), prefixed("M", folder: "Stage2/"),
    prefixed("W", folder: "a/b/c/"),
  ]

  /// The downloads from 2015 on, with detailed results of the second and third game and of the final.
  static let detailedGenerations = [
    of2015.detailed("regular_season_detailed", "tourney_detailed", older: true),
    of2016.detailed("RegularSeasonDetailed", "TourneyDetailed", older: true),
    of2018.detailed("RegularSeasonDetailed", "NCAATourneyDetailed"),
    prefixed("M").detailed("MRegularSeasonDetailed", "MNCAATourneyDetailed"),
    prefixed("W", folder: "a/").detailed("a/WRegularSeasonDetailed", "a/WNCAATourneyDetailed"),
  ]

  static let detailedHeader =
    header
    + ["W", "L"].flatMap { side in
      ["FGM", "FGA", "FGM3", "FGA3", "FTM", "FTA", "OR", "DR", "Ast", "TO", "Stl", "Blk", "PF"]
        .map { ",\(side)\($0)" }
    }.joined()

  /// The second game of 2014, by winner and loser.
  static let detailedRow =
    "2014,12,1103,61,1101,60,A,1,22,50,5,15,12,18,9,24,13,10,6,3,19,"
    + "23,52,4,14,10,13,8,23,12,11,5,2,18"

  private func detailed(_ regular: String, _ finals: String, older: Bool = false) -> KaggleDownload
  {
    let ending = older && name == "2015" ? "_results.csv" : "Results.csv"
    let start =
      (older ? Self.olderHeader : Self.header) + Self.detailedHeader.dropFirst(Self.header.count)
    let header = (name == "2015" ? start.lowercased() : start) + "\n"
    let third =
      "2015,5,1102,80,1103,50,N,0,30,60,10,20,10,15,12,25,14,9,6,4,18,"
      + "18,55,4,16,10,14,8,22,9,13,5,2,17\n"
    let last =
      "2014,136,1102,71,1103,70,N,0,25,50,6,18,15,20,10,22,12,11,7,3,16,"
      + "26,58,8,20,10,12,9,20,11,12,8,1,19\n"
    return with(regular + ending, header + Self.detailedRow + "\n" + third)
      .with(finals + ending, header + last)
  }

  /// The same download with one file, of the newest names, replaced or added; nil takes it away.
  func with(_ file: String, _ text: String?) -> KaggleDownload {
    var copy = self
    copy.files[file] = text
    return copy
  }

  /// The results that most tests change.
  static let resultsFile = "MRegularSeasonCompactResults.csv"

  static let detailsFile = "MRegularSeasonDetailedResults.csv"

  /// The newest download with these rows of detailed regular-season results.
  static func details(_ rows: String..., header: String = detailedHeader) -> KaggleDownload {
    prefixed("M").with(detailsFile, ([header] + rows).map { $0 + "\n" }.joined())
  }

  /// The newest download with these rows of regular-season results.
  static func rows(_ rows: String..., header: String = header) -> KaggleDownload {
    prefixed("M").with(resultsFile, ([header] + rows).map { $0 + "\n" }.joined())
  }

  func write(to directory: TemporaryDirectory, folder: String = "download") throws -> String {
    for (name, text) in files { try directory.write(text, to: folder + "/" + name) }
    return directory.file(folder)
  }
}
