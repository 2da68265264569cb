import Foundation
import TestSupport
import Testing

@Suite struct DataTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  @Test(.slow) func `data show counts the sample's games, and says on the side that it is made up`()
    throws
  {
    try here.copySample()
    let outcome = try here.almanac("data show")
    #expect(outcome.ending == .exited(0))
    #expect(
      outcome.errors
        == "almanac: nothing imported into data yet; this is the made-up league\n")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines[0] == "seasons           16, 2010 to 2025")
    #expect(lines.contains("teams             100"))
    #expect(lines.contains("tournament games  465"))
    #expect(lines.contains { $0.hasPrefix("  2020 ") && $0.contains("           0  2019-") })
    #expect(!here.exists("data/dataset.json"), "looking imports nothing")
  }

  @Test func `data show counts what was imported`() throws {
    try here.importSmallLeague()
    let output = try here.succeed("data show")
    let seasons = SmallLeague.seasons
    #expect(output.hasPrefix("seasons           \(seasons.count), 2012 to 2018\n"))
    #expect(output.contains("\ngames             \(SmallLeague.games)\n"))
    #expect(output.contains("\nteams             8\n"))
    #expect(output.contains("\nsource            csv small.csv, "))
    let shown = try here.json("data show --json")
    #expect(shown["seasons"].array?.map { $0["season"].integer } == seasons)
    #expect(output.contains("\nfingerprint       \(shown["fingerprint"].text ?? "-")\n"))
  }

  @Test func `data show counts box scores where there are any`() throws {
    let header = "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT"
    let games = ["2014,3,1,70,2,60,H,0", "2015,3,1,70,2,60,H,0", "2015,9,2,70,1,60,N,0"]
    let titles = ["FGM", "FGA", "FGM3", "FGA3", "FTM", "FTA", "OR", "DR", "Ast", "TO", "Stl"]
    let counts = ["W", "L"].flatMap { side in (titles + ["Blk", "PF"]).map { ",\(side)\($0)" } }
    let zeros = String(repeating: ",0", count: counts.count)
    try here.write(
      ([header] + games).map { $0 + "\n" }.joined(), to: "kaggle/RegularSeasonCompactResults.csv")
    try here.succeed("import kaggle kaggle")
    #expect(try !here.succeed("data show").contains("box scores"))
    try here.write(
      header + counts.joined() + "\n" + games.dropFirst().map { $0 + zeros + "\n" }.joined(),
      to: "kaggle/RegularSeasonDetailedResults.csv")
    try here.succeed("import kaggle kaggle")
    #expect(try here.succeed("data show").contains("\nbox scores        2 games, 2015 to 2015\n"))
  }

  @Test func `data synthesize makes the bundled sample, byte for byte`() throws {
    let output = try here.succeed("data synthesize")
    let bundled = Executable.repository + "/data/sample"
    let names = here.names(in: bundled)
    #expect(here.names(in: "data/sample") == names)
    #expect(output == "wrote \(names.count) files to data/sample\n")
    for name in names {
      #expect(
        try here.data("data/sample/\(name)") == (try here.data("\(bundled)/\(name)")), "\(name)")
    }
  }

  @Test(.slow) func `Another seed makes another league, the same each time`() throws {
    for folder in ["one", "two"] { try here.succeed("data synthesize --seed 7 --out \(folder)") }
    let results = "MRegularSeasonCompactResults.csv"
    #expect(try here.data("one/\(results)") == (try here.data("two/\(results)")))
    try here.succeed("data synthesize --out three")
    #expect(try here.data("one/\(results)") != (try here.data("three/\(results)")))
  }

  @Test(.slow) func `A made-up league can be imported, and is then what the sample was`() throws {
    try here.succeed("data synthesize")
    let sample = try here.json("data show --json")
    let outcome = try here.almanac("import kaggle data/sample")
    #expect(outcome.ending == .exited(0))
    let imported = try here.json("data show --json")
    #expect(imported["fingerprint"].text == sample["fingerprint"].text)
    #expect(imported["sources"].array?.count == 1)
  }
}
