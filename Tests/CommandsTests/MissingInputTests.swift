import TestSupport
import Testing

@Suite struct MissingInputTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private func expectMissing(
    _ line: String, _ message: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(66), sourceLocation: location)
    #expect(outcome.errors == "almanac: error: \(message)\n", sourceLocation: location)
    #expect(outcome.output == "", sourceLocation: location)
    #expect(here.runs == [], sourceLocation: location)
  }

  @Test(.slow, arguments: ["train --model elo", "data show", "data show --json"])
  func `A data directory without games names the ways out`(command: String) throws {
    let advice =
      "no games here; import some with \"almanac import\", or name another folder with --data-dir"
    try expectMissing(command, "data: \(advice)")
    try here.makeDirectory("data")
    try expectMissing(command, "data: \(advice)")
    try expectMissing("\(command) --data-dir nowhere/at/all", "nowhere/at/all: \(advice)")
    try here.write("a file", to: "file")
    try expectMissing("\(command) --data-dir file", "file: \(advice)")
  }

  @Test(arguments: ["csv", "fivethirtyeight"])
  func `An import of a file that is not there names it, and makes no store`(
    importer: String
  ) throws {
    try expectMissing(
      "import \(importer) games.csv", "games.csv: cannot open: No such file or directory")
    #expect(!here.exists("data/dataset.json"))
  }

  @Test func `An import of a folder that is not there names it`() throws {
    try expectMissing("import kaggle march", "march: cannot list: No such file or directory")
  }

  @Test func `A folder without results says which file it should hold`() throws {
    try here.write("hello", to: "march/readme.txt")
    try expectMissing(
      "import kaggle march",
      "march: no regular-season results; expected a file such as "
        + "MRegularSeasonCompactResults.csv, or WRegularSeasonCompactResults.csv")
  }

  @Test func `Hyperparameter files that are not there are named`() throws {
    try expectMissing(
      "train --model elo --config elo.json", "elo.json: cannot open: No such file or directory")
    try expectMissing(
      "train --model elo --set overrides=o.csv", "o.csv: cannot open: No such file or directory")
  }

  @Test(arguments: ["games/season=2017/games.parquet", "teams.parquet"])
  func `A file of the store that has gone missing is named, with the reason`(name: String) throws {
    try here.importSmallLeague()
    try here.remove("data/\(name)")
    let outcome = try here.almanac("train --model elo --start-year 2017")
    #expect(outcome.ending == .exited(66))
    #expect(outcome.errors.hasPrefix("almanac: error: data/\(name): "))
    #expect(outcome.errors.contains("No such file or directory"))
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    #expect(here.runs == [])
  }

  @Test(arguments: ["../x", "/", ".", "..", "x/y"])
  func `A path is no run's id`(path: String) throws {
    try here.write("{}", to: "x/run.json")
    try expectMissing(
      "runs show -- \(path)",
      "\"\(path)\" is a path, and a run's id was expected; give the id of a run in runs")
  }

  @Test(arguments: ["zzz", "-x", "3f0c"])
  func `A run that there is not is quoted`(id: String) throws {
    let message = "no run \"\(id)\" in runs; \"almanac runs list\" shows those there are"
    try expectMissing("runs show -- \(id)", message)
    try here.write("{}", to: "x/run.json")
    try here.makeDirectory("runs")
    try expectMissing("runs show -- \(id)", message)
  }

  @Test func `The latest of no runs says how to make one`() throws {
    try expectMissing(
      "runs show latest", "runs: no runs yet; make one with \"almanac train\"")
  }
}
