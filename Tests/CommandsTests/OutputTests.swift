import TestSupport
import Testing

@Suite struct OutputTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      "train --model elo --json", "data show --json", "runs list --json", "runs show latest --json",
    ])
  func `--json puts one JSON value alone on standard output`(line: String) throws {
    try here.copySample()
    try here.train()
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(0))
    let value = try JSON(text: outcome.output)
    #expect(line.hasPrefix("runs list") ? value.array != nil : !value.keys.isEmpty)
    #expect(outcome.output.hasSuffix("\n"))
    #expect(!outcome.output.contains("NaN") && !outcome.output.contains("nan,"))
  }

  @Test func `train --json prints the record that it has saved`() throws {
    try here.importSmallLeague()
    let output = try here.succeed("train --model elo --json")
    #expect(output == (try here.text("runs/\(here.runs[0])/run.json")))
  }

  @Test func `What is undefined is null in JSON and a dash in tables`() throws {
    try here.write("season,day,team1,team2,score1,score2\n2015,0,A,B,3,2\n", to: "one.csv")
    try here.succeed("import csv one.csv")
    let run = try here.train("--predict all")
    #expect(run["metrics"]["pooled"]["roc_auc"].isNull)
    let row = try #require(
      try here.succeed("runs show latest").split(separator: "\n").first {
        $0.hasPrefix("      all ")
      })
    #expect(row.contains("  –  "))
  }

  @Test(.slow, arguments: ["train --model elo", "data show"])
  func `Notes go to standard error, and --quiet keeps them back`(line: String) throws {
    try here.copySample()
    let loud = try here.almanac(line)
    #expect(loud.errors.hasPrefix("almanac: nothing imported into data yet; "))
    #expect(loud.errors.count { $0 == "\n" } == 1)
    #expect(!loud.output.contains("nothing imported"))
    for quiet in ["\(line) --quiet", "\(line) -q", "-q \(line)"] {
      let outcome = try here.almanac(quiet)
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors == "", "\(quiet)")
      #expect(outcome.output.count { $0 == "\n" } == loud.output.count { $0 == "\n" })
    }
  }

  @Test func `--quiet keeps neither errors nor results back`() throws {
    let outcome = try here.almanac("train --model elo -q")
    #expect(outcome.ending == .exited(66))
    #expect(outcome.errors.hasPrefix("almanac: error: data: no games here; "))
    #expect(try here.succeed("models list -q").contains("elo"))
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      "train --model elo", "train --model elo --json", "data show", "runs list", "models show elo",
      "runs show latest --json", "--help", "--version",
    ])
  func `On a pipe and in a file there is neither colour nor a bar`(line: String) throws {
    try here.importSmallLeague()
    try here.train()
    let outcome = try here.almanac(line, environment: ["COLUMNS": "40"])
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
    #expect(!(outcome.output + outcome.errors).contains("\r"))
    try here.almanac(line, output: .file(here.path("out")), errors: .file(here.path("err")))
    #expect(!(try here.text("out") + here.text("err")).contains("\u{1B}"))
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      "data show", "data show --json", "runs list", "runs list --json", "runs show latest",
      "models show elo", "models list", "--help", "train --help", "--version",
    ])
  func `A reader that has seen enough ends the program quietly`(line: String) throws {
    try here.importSmallLeague()
    try here.train()
    let outcome = try here.almanac(line, output: .closedPipe)
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
  }

  @Test(arguments: ["", "--json"])
  func `A training whose reader is gone is recorded, and ends quietly`(option: String) throws {
    try here.importSmallLeague()
    let outcome = try here.almanac(
      "train --model elo --start-year 2017 \(option)", output: .closedPipe)
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    try #require(here.runs.count == 1)
    try here.expectWhole(here.runs[0])
  }

  @Test(.slow) func `Nobody reading the notes does not matter`() throws {
    try here.copySample()
    for errors in [Destination.closedPipe, .file("/dev/full"), .closed] {
      let outcome = try here.almanac("train --model elo --json", errors: errors)
      #expect(outcome.ending == .exited(0))
      try here.expectWhole(try #require(try JSON(text: outcome.output)["run_id"].text))
    }
  }

  @Test(.slow) func `A training without standard output and standard error harms no file`() throws {
    try here.importSmallLeague()
    let outcome = try here.almanac(
      "train --model elo --start-year 2017", output: .closed, errors: .closed)
    #expect(outcome.ending == .exited(73))
    try #require(here.runs.count == 1)
    try here.expectWhole(here.runs[0])
    try here.train()
  }
}
