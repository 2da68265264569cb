import Foundation
import TestSupport
import Testing

/// What cannot be simulated: the text word for word, and nothing written.
@Suite struct SimulateErrorTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private func expectError(
    _ line: String, status: Int32, _ message: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = here.names(in: ".")
    let outcome = try here.almanac(line + " --html page.html")
    #expect(outcome.ending == .exited(status), sourceLocation: location)
    #expect(outcome.errors == "almanac: error: \(message)\n", sourceLocation: location)
    #expect(outcome.output == "", sourceLocation: location)
    #expect(here.names(in: ".") == before, sourceLocation: location)
  }

  private static let remedy = "; mend the download's seeds or slots and import it again"

  @Test(
    .slow,
    .slow,
    arguments: [
      (
        BracketLeague.slots.filter { !$0.hasPrefix("R2W1") },
        "slot R3CH waits for R2W1, which is neither a team's seed nor a slot; expected one of the two, such as R1W1"
      ),
      (
        BracketLeague.slots.filter { !$0.hasPrefix("R3CH") },
        "slots R2W1, R2X1 lead to no other; expected only the final to"
      ),
      (
        BracketLeague.slots.filter { !$0.hasPrefix("X04,") },
        "slot R1X1 waits for X04, which is neither a team's seed nor a slot; expected one of the two, such as W04"
      ),
      (
        BracketLeague.slots.map { $0 == "X04,X04a,X04b" ? "X04,X04a,X04a" : $0 },
        "X04a leads to slot X04 twice; expected one"
      ),
      (BracketLeague.slots + ["R1W1,W01,W04"], "slot R1W1 stands twice; expected each once"),
    ])
  func `Slots that make no bracket are bad data`(slots: [String], message: String) throws {
    var league = BracketLeague()
    league.files["MNCAATourneySlots.csv"] = BracketLeague.text(slots: slots)
    try here.importBracketLeague(league)
    try expectError(
      "simulate --run latest --season 2021", status: 65,
      "season 2021: \(message)\(Self.remedy)")
  }

  @Test func `Seeds that are no teams', or lack a place, are bad data`() throws {
    var league = BracketLeague()
    let stranger = BracketLeague.text(seeds: BracketLeague.seeds)
      .replacing("X04b,1109", with: "X04b,4321")
    league.files["MNCAATourneySeeds.csv"] = stranger
    try here.importBracketLeague(league)
    try expectError(
      "simulate --run latest --season 2022", status: 65,
      "season 2022: seed X04b is team 4321, of which no game is known; mend the download's seeds and "
        + "import it again")
    try here.write(
      BracketLeague.text(seeds: ["W01", "W02", "W03"]), to: "march/MNCAATourneySeeds.csv")
    try FileManager.default.removeItem(atPath: here.path("march/MNCAATourneySlots.csv"))
    try here.succeed("import kaggle march --data-dir bare")
    try expectError(
      "simulate --run latest --season 2022 --data-dir bare", status: 65,
      "season 2022: regions of 3 seeds, of which no standard bracket can be made; import a download "
        + "that has the season's slots")
  }

  @Test(.slow) func `Seasons and runs that are not there are missing`() throws {
    try here.importBracketLeague()
    try expectError(
      "simulate --run latest --season 2020", status: 66,
      "season 2020: no seeds; import a download that has this season's tournament")
    try expectError(
      "simulate --run latest --season 2030", status: 66,
      "season 2030: no games; there are seasons 2020 to 2022")
    let later = try #require(try here.train("--start-year 2022 --predict all")["run_id"].text)
    try expectError(
      "simulate --run \(later) --season 2021", status: 66,
      "season 2021: run \(later.prefix(8)) begins with a later one; name another season, or another "
        + "run with --run")
    let unknown = try here.almanac("simulate --run ffffffff --season 2021")
    #expect(unknown.ending == .exited(66))
    #expect(unknown.errors.contains("ffffffff"))
  }

  @Test(.slow, arguments: ["slots.parquet", "seeds.parquet"])
  func `A store that is damaged is bad data`(file: String) throws {
    try here.importBracketLeague()
    let path = here.path("data/\(file)")
    let whole = try here.data("data/\(file)")
    try here.write(whole.dropLast(9), to: "data/\(file)")
    let cut = try here.almanac("simulate --run latest --season 2021 --html page.html")
    #expect(cut.ending == .exited(65) && cut.errors.hasPrefix("almanac: error: data/\(file): "))
    try FileManager.default.removeItem(atPath: path)
    let gone = try here.almanac("simulate --run latest --season 2021 --html page.html")
    #expect(gone.ending == .exited(66) && gone.errors.hasPrefix("almanac: error: data/\(file): "))
    #expect(cut.output + gone.output == "" && !here.exists("page.html"))
  }

  @Test func `A page that cannot be written is refused before the work`() throws {
    try here.importBracketLeague()
    try here.write("a file", to: "file")
    let outcome = try here.almanac("simulate --run latest --season 2021 --html file/page.html")
    #expect(outcome.ending == .exited(73) && outcome.output == "")
    #expect(outcome.errors == "almanac: error: file: is not a directory\n")
    #expect(try here.text("file") == "a file")
  }

  @Test(arguments: [
    ("", "almanac simulate needs --run ID"), ("--season 2021", "almanac simulate needs --run ID"),
    ("--run latest", "almanac simulate needs --season YEAR"),
    ("--run latest --season 2021 --html pages/", "--html needs the name of a file"),
    (
      "--run latest --season 2021 --draws 99",
      "\"--draws\" must be from 100 to 1000000, not \"99\""
    ),
  ])
  func `A line that cannot be understood is a usage error`(options: String, message: String) throws
  {
    let outcome = try here.almanac("simulate \(options)")
    #expect(outcome.ending == .exited(64))
    #expect(
      outcome.errors == "almanac: error: \(message)\nsee \"almanac simulate --help\"\n")
  }
}
