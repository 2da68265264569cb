import Faults
import TestSupport
import Testing
import Time

@testable import League

@Suite struct KaggleImporterTests {
  private let directory = TemporaryDirectory()

  private func read(_ path: String, league: KaggleLeague? = nil) throws -> LeagueContents {
    try KaggleImporter(path: path, league: league).read(for: ImportTarget()).contents.normalized()
  }

  private static let games = [
    Game(2014, day: 11, 1101, 70, 1102, 65, site: .home),
    Game(
      season: 2014, day: 12, first: 1101, second: 1103, site: .home, isTournament: false,
      result: GameResult(scoreA: 60, scoreB: 61, overtimes: 1)),
    Game(2014, day: 136, 1102, 71, 1103, 70, site: .neutral, isTournament: true),
  ]

  private func expectLeague(_ league: LeagueContents) throws {
    #expect(league.seasons.map(\.season) == [2014, 2015])
    #expect(league.seasons[0].games == Self.games)
    #expect(league.seasons[1].games == [Game(day: 5, 1102, 80, 1103, 50, site: .neutral)])
    #expect(
      league.seasons.map { $0.startDate?.description } == ["2013-11-04", "2014-11-03"])
    #expect(league.teams.map(\.id) == [1101, 1102, 1103])
    #expect(league.teams.map(\.name) == ["Amber", "Birch", "Cedar"])
    #expect(league.teams.allSatisfy { $0.code == nil })
    #expect(
      league.seeds == [
        Seed(season: 2014, team: 1102, seed: "W01"), Seed(season: 2014, team: 1103, seed: "X16a"),
      ])
    #expect(
      league.slots == [
        Slot(season: 2014, name: "R1W1", strongSeed: "W01", weakSeed: "W16"),
        Slot(season: 2014, name: "W16", strongSeed: "W16a", weakSeed: "W16b"),
      ])
  }

  @Test(arguments: ["MTeamSpellings.csv", "TeamSpellings.csv", "team_spellings.csv"])
  func `spellings are read and stored, and change no fingerprint`(file: String) throws {
    let plain = KaggleDownload.prefixed("M")
    let download = plain.with(
      file, "TeamNameSpelling,TeamID\namb,1101\nthe amber,1101\nodd,1101\nodd,1102\n")
    var fingerprints: [String] = []
    for (place, one) in [plain, download].enumerated() {
      let store = GameStore(directory: directory.file("data\(place)"))
      _ = try store.add(
        from: KaggleImporter(path: try one.write(to: directory, folder: "d\(place)")),
        at: TestStore.time)
      fingerprints.append(try store.manifest().fingerprint)
      let teams = try store.teams()
      #expect(teams.spellings.map(\.text) == (place == 0 ? [] : ["amb", "the amber"]))
      if place == 1 { #expect(teams[try teams.find("The Amber")].id == 1101) }
      #expect(try store.dataset(seasons: 2014...2015).teams == teams)
      let again = try store.add(
        from: KaggleImporter(path: try one.write(to: directory, folder: "d\(place)")),
        at: TestStore.time)
      #expect(!again.changedStore)
    }
    #expect(fingerprints[0] == fingerprints[1])
    let damaged = GameStore(directory: directory.file("data1"))
    try directory.write([1, 2, 3], to: "data1/spellings.parquet")
    #expect(throws: Fault.self) { try damaged.teams() }
  }

  @Test(arguments: KaggleDownload.generations)
  func `every year's names are read from a folder`(download: KaggleDownload) throws {
    try expectLeague(try read(try download.write(to: directory)))
  }

  @Test(.slow, arguments: KaggleDownload.generations)
  func `every year's names are read from a zip`(download: KaggleDownload) throws {
    let path = directory.file("march-machine-learning-mania.zip")
    try makeZip(download.files, at: path)
    try expectLeague(try read(path))
  }

  @Test(arguments: [
    ["\r\n"], ["\u{FEFF}"], ["\u{FEFF}", "\r\n"], ["", "\r\n\r\n"],
  ])
  func `byte-order marks, CRLF line ends and blank lines change nothing`(writing: [String]) throws {
    var download = KaggleDownload.prefixed("M")
    let mark = writing[0].hasPrefix("\u{FEFF}") ? writing[0] : ""
    let lineEnd = writing.last!.hasPrefix("\r\n") ? writing.last! : "\n"
    for (name, text) in download.files {
      download.files[name] = mark + text.replacing("\n", with: lineEnd)
    }
    try expectLeague(try read(try download.write(to: directory)))
  }

  @Test func `conferences come along`() throws {
    let league = try read(try KaggleDownload.of2018.write(to: directory))
    #expect(
      league.conferences == [
        ConferenceMembership(season: 2014, team: 1101, conference: "east"),
        ConferenceMembership(season: 2014, team: 1102, conference: "west"),
        ConferenceMembership(season: 2015, team: 1101, conference: "west"),
      ])
  }

  @Test func `results alone are enough`() throws {
    let rows = KaggleDownload.rows("2015,11,1101,70,1102,65,H,0")
    try directory.write(
      try #require(rows.files[KaggleDownload.resultsFile]), to: "only/RegularSeasonResults.csv")
    let league = try read(directory.file("only"))
    #expect(league.seasons[0].games == [Game()])
    #expect(league.seasons[0].startDate == nil)
    #expect(league.teams == [Team(id: 1101), Team(id: 1102)])
    #expect(league.seeds.isEmpty && league.conferences.isEmpty)
  }

  @Test func `a game without scores is a schedule`() throws {
    let path = try KaggleDownload.rows("2015,11,1101,,1102,,H,0", "2015,12,1101,NA,1102,NA,N,0")
      .write(to: directory)
    let games = try read(path).seasons.flatMap(\.games).filter { !$0.isTournament }
    #expect(games.map(\.result) == [nil, nil])
    #expect(games.map(\.site) == [.home, .neutral])
  }

  @Test func `a tie is a game`() throws {
    let path = try KaggleDownload.rows("2015,11,1102,20,1101,20,H,1").write(to: directory)
    let game = try #require(try read(path).seasons.last?.games.first)
    #expect(game.result == GameResult(scoreA: 20, scoreB: 20, overtimes: 1))
    #expect(game.site == .away)
  }

  @Test(arguments: [(KaggleLeague.men, 4), (.women, 1)])
  func `of two leagues the one that was named is read`(league: KaggleLeague, count: Int) throws {
    var both = KaggleDownload.prefixed("M")
    both.files["WRegularSeasonCompactResults.csv"] =
      "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT\n2015,1,3101,50,3102,40,H,0\n"
    let contents = try read(try both.write(to: directory), league: league)
    #expect(contents.gameCount == count)
    #expect(contents.teams.allSatisfy { league == .men ? $0.id < 3000 : $0.id > 3000 })
  }

  @Test func `what macOS adds to a zip is passed over`() throws {
    var download = KaggleDownload.prefixed("M")
    for name in download.files.keys { download.files["__MACOSX/._" + name] = "binary" }
    let path = directory.file("download.zip")
    try makeZip(download.files, at: path)
    try expectLeague(try read(path))
  }

  @Test func `the order of the rows leaves no trace`() throws {
    let rows = ["2015,11,1101,70,1102,65,H,0", "2015,3,1103,70,1102,65,A,0"]
    let one = try KaggleDownload.rows(rows[0], rows[1]).write(to: directory, folder: "one")
    let other = try KaggleDownload.rows(rows[1], rows[0]).write(to: directory, folder: "other")
    #expect(try read(one) == read(other))
  }

  @Test func `spaces and whole fractions in numbers are accepted`() throws {
    let path = try KaggleDownload.rows("2015.0, 11,1101 ,70.0,1102,65, H,0.0").write(to: directory)
    #expect(try read(path).seasons.last?.games.first == Game())
  }
}
