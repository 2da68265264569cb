import Foundation
import Testing

@Suite struct ImportFormatsTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private static let engsoccer =
    "Date,Season,home,visitor,FT,hgoal,vgoal\n1901-09-07,1901,Bee,Ant,1-2,1,2\n"

  @Test func `Formats are listed, and one is shown as what a user could write`() throws {
    #expect(try here.json("import formats --json")["formats"].array?.count == 21)
    try here.write(try here.succeed("import formats engsoccerdata"), to: "mine.json")
    try here.write(Self.engsoccer, to: "games.csv")
    try here.succeed("import csv games.csv --format mine.json")
  }

  @Test func `Detecting prints the command, which works`() throws {
    try here.write(Self.engsoccer, to: "games.csv")
    let output = try here.succeed("import detect games.csv")
    #expect(output.contains("almanac import csv games.csv --format engsoccerdata"))
    try here.succeed("import csv games.csv --format engsoccerdata")
  }

  @Test func `A file of no format exits with 1`() throws {
    try here.write("a,b\n1,2\n", to: "other.csv")
    let outcome = try here.almanac("import detect other.csv")
    #expect(outcome.ending == .exited(1))
    #expect(outcome.output.hasPrefix("no format fits other.csv\n"))
  }

  @Test func `Rejected rows are written beside the games that land`() throws {
    try here.write(
      "season,day,team1,team2,neutral\n2020,1,A,B,0\n2020,x,A,B,0\n", to: "games.csv")
    let outcome = try here.almanac("import csv games.csv --skip-bad-rows --rejects bad.csv")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains("1 row was left out"))
    let rejects = String(decoding: try here.data("bad.csv"), as: UTF8.self)
    #expect(rejects.contains("\n2020,x,A,B,0,3,"))
    let alone = try here.almanac("import csv games.csv --rejects bad.csv")
    #expect(alone.ending == .exited(64))
    #expect(alone.errors.contains("add --skip-bad-rows"))
  }

  @Test func `Outcomes without scores are for models that need none`() throws {
    let rows = (0..<40).map {
      "\(2019 + $0 / 20),\($0 % 20),A,B,\($0 % 3 == 0 ? "W" : "L"),\($0 % 20 > 15)"
    }
    try here.write(
      "season,day,team1,team2,Res,tournament\n" + rows.joined(separator: "\n") + "\n",
      to: "games.csv")
    try here.succeed("import csv games.csv --map outcome=Res")
    try here.succeed("train --model elo --start-year 2019 --set margin=none")
    let outcome = try here.almanac("train --model kalman --start-year 2019")
    #expect(outcome.ending == .exited(65))
    #expect(
      outcome.errors.contains(
        "some games have an outcome and no scores, and kalman learns from scores; "
          + "\"--model elo --set margin=none\" learns from outcomes alone"))
  }
}
