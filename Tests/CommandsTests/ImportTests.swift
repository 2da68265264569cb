import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  @Test func `An import says what it added, and what the store now holds`() throws {
    try here.write(SmallLeague.csv, to: "small.csv")
    let outcome = try here.almanac("import csv small.csv")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        games: \(SmallLeague.games) added
        data now holds \(SmallLeague.games) games of \(SmallLeague.seasons.count) seasons and 8 teams

        """)
  }

  @Test func `Importing the same file twice changes nothing, not even a byte`() throws {
    try here.importSmallLeague()
    let before = try here.data("data/dataset.json")
    let output = try here.succeed("import csv small.csv")
    #expect(output.hasPrefix("nothing changed; games: \(SmallLeague.games) unchanged\n"))
    #expect(try here.data("data/dataset.json") == before)
  }

  @Test(.slow) func `The bundled sample imports as a Kaggle folder, and trains alike`() throws {
    try here.copySample()
    let sample = try here.train()
    try here.succeed("import kaggle data/sample")
    let outcome = try here.almanac("train --model elo --json")
    #expect(outcome.errors == "")
    let imported = try JSON(text: outcome.output)
    #expect(imported["predictions_digest"].text == sample["predictions_digest"].text)
    #expect(imported["dataset"]["fingerprint"].text == sample["dataset"]["fingerprint"].text)
  }

  @Test func `FiveThirtyEight's columns import as they come`() throws {
    try here.write(
      """
      date,season,neutral,playoff,team1,team2,elo1_pre,score1,score2
      2015-09-10,2015,0,,NE,PIT,1590.2,28,21
      2015-09-13,2015,0,,BUF,IND,1480.5,27,14
      2016-02-07,2015,1,s,DEN,CAR,1600.1,24,10

      """, to: "nfl.csv")
    let output = try here.succeed("import fivethirtyeight nfl.csv --data-dir nfl")
    #expect(output == "games: 3 added\nnfl now holds 3 games of 1 season and 6 teams\n")
    let shown = try here.json("data show --json --data-dir nfl")
    #expect(shown["seasons"].array?[0]["tournament_games"].integer == 1)
    let run = try here.train("--data-dir nfl --preset fivethirtyeight-nfl")
    #expect(run["prediction_count"].integer == 1)
  }

  @Test func `Columns of other names are mapped`() throws {
    try here.write("Year,Day,Home,Away,HS,AS\n2015,1,X,Y,3,1\n", to: "games.csv")
    try here.succeed(
      "import csv games.csv --map season=Year --map day=Day --map team1=Home --map team2=Away "
        + "--map score1=HS --map score2=AS")
    #expect(try here.json("data show --json")["seasons"].array?.count == 1)
  }

  @Test(.slow) func `Another score is another game, and --replace drops what the file lacks`()
    throws
  {
    try here.importSmallLeague()
    let lines = SmallLeague.csv.split(separator: "\n")
    let last = lines[lines.count - 1].replacing(/\d+,\d+,N/, with: "99,98,N")
    try here.write("\(lines[0])\n\(last)\n", to: "later.csv")
    let outcome = try here.almanac("import csv later.csv")
    #expect(outcome.output.hasPrefix("games: 1 added\n"))
    #expect(outcome.errors.contains(" was added beside "))
    #expect(outcome.errors.contains("with --replace"))
    let output = try here.succeed("import csv later.csv --replace")
    let dropped = SmallLeague.regularSeasonGames + SmallLeague.tournamentGames
    #expect(output.hasPrefix("games: \(dropped) removed, 1 unchanged\n"))
  }

  /// The header, a good row, and a row with something wrong.
  @Test(
    .slow,
    .slow,
    arguments: [
      (
        "2015,2,A,B,x,1",
        "column \"score1\": found \"x\"; expected a score, a whole number from 0 to 9999"
      ),
      (
        "2015,2,A,A,1,0",
        "column \"team2\": found \"A\"; expected a team other than \"team1\"; none plays itself"
      ),
      (
        "2015,999,A,B,1,0",
        "column \"day\": found \"999\"; expected a day of the season, a whole number from 0 to 400; "
          + "if the column means something else, --ignore \"day\" passes over it"
      ),
      (
        "year,2,A,B,1,0",
        "column \"season\": found \"year\"; expected a season, a whole number from 0 to 9999"
      ),
      (
        "2015,1,A,B,1,0",
        "duplicate game: season 2015, day 1, teams 1 and 2 also stand in games.csv:2; --repeats "
          + "once takes such rows for one game, --repeats each for one each"
      ),
    ])
  func `A bad row is named with file, line and column, and the store stays as it was`(
    row: String, message: String
  ) throws {
    try here.importSmallLeague()
    let before = try here.data("data/dataset.json")
    try here.write(
      "season,day,team1,team2,score1,score2\n2015,1,A,B,1,0\n\(row)\n", to: "games.csv")
    for folder in ["data", "fresh"] {
      let outcome = try here.almanac("import csv games.csv --data-dir \(folder)")
      #expect(outcome.ending == .exited(65))
      let text = outcome.errors.replacing(/teams \d+ and \d+/, with: "teams 1 and 2")
      #expect(text == "almanac: error: games.csv:3: \(message)\n")
      #expect(outcome.output == "")
    }
    #expect(try here.data("data/dataset.json") == before)
    #expect(here.names(in: "data").allSatisfy { !$0.hasPrefix(".incoming") })
    #expect(try here.almanac("data show --data-dir fresh").ending == .exited(66))
  }

  @Test func `A mark of byte order and Windows line ends are no obstacle`() throws {
    try here.write(
      "\u{FEFF}" + SmallLeague.csv.replacing("\n", with: "\r\n"), to: "windows.csv")
    try here.importSmallLeague()
    #expect(try here.succeed("import csv windows.csv").hasPrefix("nothing changed; "))
  }
}
