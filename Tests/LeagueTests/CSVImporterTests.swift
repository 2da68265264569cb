import Faults
import TestSupport
import Testing
import Time

@testable import League

@Suite struct CSVImporterTests {
  private let directory = TemporaryDirectory()

  private func importer(_ text: String) throws -> CSVImporter {
    CSVImporter(path: try directory.write(text, to: "games.csv"))
  }

  private func read(_ text: String, _ mappings: String...) throws -> LeagueContents {
    var reading = CSVReading()
    for text in mappings { try reading.mapping.add(text) }
    let importer = CSVImporter(path: try directory.write(text, to: "games.csv"), reading)
    return try importer.read(for: ImportTarget()).contents.normalized()
  }

  @Test func `mapped columns are read and the others passed over`() throws {
    let league = try read(
      "Year,Week,Home,Guest,HG,AG,Weather\n2015,3,KC,NE,20,17,rain\n", "season=Year", "day=Week",
      "team1=Home", "team2=Guest", "score1=HG", "score2=AG")
    #expect(league.teams.map(\.code) == ["KC", "NE"])
    #expect(league.seasons[0].games == [Game(day: 3, 1, 20, 2, 17, site: .neutral)])
    #expect(league.seasons[0].startDate == nil)
  }

  @Test(arguments: [
    ("H", Site.home), ("h", .home), ("home", .home), ("1", .home), ("A", .away), ("away", .away),
    ("-1", .away), ("N", .neutral), ("Neutral", .neutral), ("0", .neutral),
  ])
  func `a site is from the first team's view`(cell: String, site: Site) throws {
    let league = try read("season,day,team1,team2,site\n2015,3,7,9,\(cell)\n2015,4,9,7,\(cell)\n")
    #expect(league.seasons[0].games.map(\.site) == [site, site.reversed])
  }

  @Test func `a site that is none of them lists what there is`() throws {
    let error = try FailedImport(in: directory).error(
      try importer("season,day,team1,team2,site\n2015,3,7,9,Q\n"))
    #expect(
      error.message
        == "games.csv:2: column \"site\": found \"Q\"; expected \"H\", \"A\", \"N\", \"home\", "
        + "\"away\", \"neutral\", \"1\", \"-1\", \"0\", \"@\", \"at\", \"vs\", \"vs.\"")
  }

  @Test func `site counts before neutral, and neutral alone means home or neutral`() throws {
    let both = try read("season,day,team1,team2,site,neutral\n2015,3,7,9,A,1\n")
    #expect(both.seasons[0].games[0].site == .away)
    let neutral = try read("season,day,team1,team2,neutral\n2015,3,7,9,no\n2015,4,7,9,yes\n")
    #expect(neutral.seasons[0].games.map(\.site) == [.home, .neutral])
  }

  @Test func `overtimes and the tournament are read`() throws {
    let league = try read(
      "season,day,team1,team2,score1,score2,overtimes,tournament\n"
        + "2015,3,7,9,80,79,2,true\n2015,4,7,9,80,79,,\n2015,5,7,9,,,,FALSE\n")
    let games = league.seasons[0].games
    #expect(games.map { $0.result?.overtimes } == [2, 0, nil])
    #expect(games.map(\.isTournament) == [true, false, false])
  }

  @Test func `numbers are ids where all teams are numbers`() throws {
    let league = try read("season,day,team1,team2\n2015,3,1201,1101\n")
    #expect(league.teams == [Team(id: 1101), Team(id: 1201)])
  }

  @Test func `numbers are codes where one team is none`() throws {
    let league = try read("season,day,team1,team2\n2015,3,76ers,49\n2015,4,1101,49\n")
    #expect(
      league.teams == [
        Team(id: 1, code: "1101"), Team(id: 2, code: "49"), Team(id: 3, code: "76ers"),
      ])
  }

  @Test func `codes keep their ids whatever a later file holds`() throws {
    let store = GameStore(directory: directory.file("data"))
    let texts = [
      "season,day,team1,team2\n2015,3,KC,NE\n", "season,day,team1,team2\n2014,3,DEN,NE\n",
      "season,day,team1,team2\n2013,3,AAA,BBB\n2013,4,KC,DEN\n",
    ]
    for text in texts { _ = try store.add(from: try importer(text), at: "2025-01-01T00:00:00Z") }
    let teams = try store.dataset(seasons: 2013...2015).teams.teams
    #expect(teams.map(\.code) == ["KC", "NE", "DEN", "AAA", "BBB"])
    #expect(teams.map(\.id) == [1, 2, 3, 4, 5])
  }

  @Test func `a name that the store knows is the team, without a code of its own`() throws {
    let target = ImportTarget(teams: [Team(id: 1101, name: "Amber")])
    let path = try directory.write("season,day,team1,team2\n2015,3,Amber,Birch\n", to: "games.csv")
    let league = try CSVImporter(path: path).read(for: target).contents
    #expect(league.teams == [Team(id: 1102, code: "Birch")])
    #expect(league.seasons[0].games[0].teamA == 1101)
  }

  @Test func `a file of ids changes nothing when it comes again after a file of codes`() throws {
    let store = GameStore(directory: directory.file("data"))
    let ids = "season,day,team1,team2\n2015,3,1101,1102\n"
    _ = try store.add(from: try importer(ids), at: "2025-01-01T00:00:00Z")
    _ = try store.add(
      from: try importer("season,day,team1,team2\n2014,3,KC,NE\n"), at: "2025-01-02T00:00:00Z")
    let before = try snapshot(of: store.directory)
    let summary = try store.add(from: try importer(ids), at: "2025-01-03T00:00:00Z")
    #expect(summary.addedTeams == 0 && summary.addedGames == 0 && !summary.changedStore)
    #expect(try snapshot(of: store.directory) == before)
  }

  @Test func `a number in a later file is never a team that was given that id for its code`() throws
  {
    let store = GameStore(directory: directory.file("data"))
    let codes = "season,day,team1,team2\n2014,3,KC,NE\n"
    _ = try store.add(from: try importer(codes), at: "2025-01-01T00:00:00Z")
    let numbers = "season,day,team1,team2\n2015,3,1,2\n"
    let summary = try store.add(from: try importer(numbers), at: "2025-01-02T00:00:00Z")
    #expect(summary.addedTeams == 2, "the numbers mean KC and NE")
  }

  @Test func `day and date tell when a season starts, and a day after the twelfth in which order`()
    throws
  {
    let league = try read(
      "season,day,date,team1,team2\n2015,3,2014-11-06,7,9\n2015,10,11/13/2014,7,9\n")
    #expect(league.seasons[0].startDate?.description == "2014-11-03")
    #expect(league.seasons[0].games.map(\.day) == [3, 10])
  }

  @Test(arguments: [
    ("n", false), ("F", false), ("no", false), ("", false), ("y", true), ("T", true),
  ])
  func `a letter says yes or no of the tournament`(cell: String, isTournament: Bool) throws {
    let league = try read("season,day,team1,team2,tournament\n2015,3,7,9,\(cell)\n")
    #expect(league.seasons[0].games.map(\.isTournament) == [isTournament])
  }
}
