import Columnar
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct BadDataTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private static let games = "data/games/season=2017/games.parquet"

  private func expectBadData(
    _ line: String, beginning: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(65), sourceLocation: location)
    let text = "\(outcome.errors)"
    #expect(text.hasPrefix("almanac: error: \(beginning)"), "\(text)", sourceLocation: location)
    #expect(text.split(separator: "\n").count == 1, "\(text)", sourceLocation: location)
    #expect(outcome.output == "", sourceLocation: location)
    #expect(here.runs == [], sourceLocation: location)
  }

  @Test(arguments: ["/dev/zero", "pipe"])
  func `What has no end is no input`(path: String) throws {
    #expect(mkfifo(here.path("pipe"), 0o600) == 0)
    for line in ["import csv", "import fivethirtyeight", "train --model elo --config"] {
      try expectBadData("\(line) \(path)", beginning: "\(path): is no regular file\n")
    }
    try expectBadData(
      "import kaggle \(path)", beginning: "\(path): is neither a file nor a folder\n")
    #expect(!here.exists("data"))
  }

  @Test(.slow) func `A file with a million columns is refused by its header`() throws {
    let names = (0..<1_000_000).map { "c\($0)" }.joined(separator: ",")
    try here.write(names + "\n", to: "wide.csv")
    try expectBadData(
      "import csv wide.csv",
      beginning: "wide.csv: 1000000 columns, where at most 10000 are read\n")
  }

  @Test func `A path that is no UTF-8 is refused`() throws {
    try here.write("season,day\n", to: "games.csv")
    let outcome = try here.shell(
      "name=$(printf 'games\\377.csv'); cp games.csv \"$name\"; \"$ALMANAC\" import csv \"$name\"")
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.hasSuffix(" is no UTF-8; paths and names have to be\n"))
  }

  @Test(.slow) func `A broken results file of the sample is named with its line and column`() throws
  {
    try here.copySample()
    let name = "data/sample/MRegularSeasonCompactResults.csv"
    var lines = try here.text(name).split(separator: "\n").map(String.init)
    lines[2] = lines[2].replacing(/^\d+,\d+,\d+,\d+/, with: "2010,8,1107,many")
    try here.write(lines.joined(separator: "\n"), to: name)
    for command in ["train --model elo --quiet", "data show"] {
      try expectBadData(
        command,
        beginning: "\(name):3: column \"WScore\": found \"many\"; expected a score, "
          + "a whole number from 0 to 9999\n")
    }
  }

  @Test(.slow, arguments: [0, 3, 100, 2000])
  func `A truncated file of games is named`(length: Int) throws {
    try here.importSmallLeague()
    try here.write(try here.data(Self.games).prefix(length), to: Self.games)
    try expectBadData(
      "train --model elo --start-year 2017",
      beginning: "\(Self.games): not a whole, readable Parquet file: ")
    try here.succeed("train --model elo --end-year 2015")
  }

  @Test func `A file of games with one score changed is found out`() throws {
    try here.importSmallLeague()
    try tamper { $0[0] += 1 }
    try expectBadData(
      "train --model elo --start-year 2017",
      beginning: "\(Self.games): is not what was imported (its digest differs from dataset.json); "
        + "put it back, or import again into another folder\n")
    try expectBadData("import csv small.csv", beginning: "\(Self.games): is not what was imported")
  }

  /// Writes the season's games again, as another program would, with other scores.
  private func tamper(_ change: (inout [Int32]) -> Void) throws {
    let old = try ParquetFile(path: here.path(Self.games))
    var writer = ParquetWriter(rowCount: old.rowCount)
    writer.add("game_id", string: try old.string("game_id"))
    writer.add("day", int32: try old.int32("day"))
    writer.add("date", date: try old.date("date"))
    writer.add("team_a_id", int64: try old.int64("team_a_id"))
    writer.add("team_b_id", int64: try old.int64("team_b_id"))
    var scores = try old.int32("score_a").values
    change(&scores)
    writer.add("score_a", int32: Column(scores))
    writer.add("score_b", int32: try old.int32("score_b"))
    writer.add("site", int8: try old.int8("site"))
    writer.add("overtimes", int8: try old.int8("overtimes"))
    writer.add("is_tournament", bool: try old.bool("is_tournament"))
    try writer.write(to: here.path(Self.games))
  }

  @Test func `The same games written by another program are as good`() throws {
    try here.importSmallLeague()
    try tamper { _ in }
    try here.succeed("train --model elo")
  }

  @Test(.slow, arguments: ["", "{", "[]", "{\"schema_version\": 1}"])
  func `A damaged record of the dataset is named`(text: String) throws {
    try here.importSmallLeague()
    try here.write(text, to: "data/dataset.json")
    for command in ["train --model elo", "data show", "import csv small.csv"] {
      try expectBadData(command, beginning: "data/dataset.json: not a dataset record; ")
    }
  }

  @Test func `A fingerprint that is not that of the games is found out`() throws {
    try here.importSmallLeague()
    let fingerprint = try #require(try here.json("data show --json")["fingerprint"].text)
    let other = String(fingerprint.reversed())
    try here.write(
      try here.text("data/dataset.json").replacing(fingerprint, with: other),
      to: "data/dataset.json")
    try expectBadData("train --model elo --start-year 2017", beginning: "data/dataset.json: ")
  }

  @Test func `A store of a later schema says which one this program reads`() throws {
    try here.importSmallLeague()
    let text = try here.text("data/dataset.json")
    try here.write(
      text.replacing("\"schema_version\" : 1", with: "\"schema_version\" : 9"),
      to: "data/dataset.json")
    try expectBadData(
      "data show", beginning: "data/dataset.json: schema_version 9; this almanac reads version 1\n")
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      (
        "{",
        "elo.json: not a JSON object of hyperparameters, such as "
          + "{\"k_factor\": 30, \"margin\": \"none\"}"
      ),
      ("{\"k_factor\": 3, \"k_factor\": 4}", "elo.json:1: \"k_factor\" is given twice"),
      (
        "{\"k_facter\": 3}",
        "elo.json: unknown hyperparameter \"k_facter\"; did you mean \"k_factor\"? "
          + "(\(UsageErrorTests.hyperparameters))"
      ),
      (
        "{\"k_factor\": \"much\"}",
        "elo.json: k_factor: found \"much\"; expected a number from 0 to 1000"
      ),
    ])
  func `A configuration file with something wrong in it is named`(
    text: String, message: String
  ) throws {
    try here.importSmallLeague()
    try here.write(text, to: "elo.json")
    try expectBadData("train --model elo --config elo.json", beginning: message + "\n")
  }

  @Test func `Ratings for a team that the league does not have name the nearest one`() throws {
    try here.importSmallLeague()
    try here.write("team,rating\nBEA,1600\n", to: "ratings.csv")
    try expectBadData(
      "train --model elo --start-year 2017 --set initial_ratings=ratings.csv",
      beginning: "initial_ratings: no team \"BEA\" in the league; did you mean \"BEE\"? "
        + "(teams are named by code, name or id)\n")
  }

  @Test func `A run whose record is torn is named when it is asked for`() throws {
    try here.write("{\"run_id\": \"3f0c", to: "runs/3f0c/run.json")
    let outcome = try here.almanac("runs show 3f0c")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors == "almanac: error: runs/3f0c/run.json: not a whole run record\n")
  }
}
