import Foundation
import TestSupport
import Testing

/// `runs verify` and `runs fsck`.
@Suite struct RunsCheckTests {
  private let here: Workspace
  private let ids: [String]

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
    try here.train("--start-year 2017")
    try here.train("--start-year 2017 --set margin=none")
    ids = here.runs
  }

  private func short(_ place: Int) -> String { String(ids[place].prefix(8)) }

  @Test(.slow) func `Runs as they were recorded agree, bit for bit`() throws {
    let agree = "  agrees  8 predictions, scores bit for bit\n"
    #expect(try here.succeed("runs verify") == short(0) + agree + short(1) + agree)
    #expect(try here.succeed("runs verify \(short(1))") == short(1) + agree)
    let items = try here.json("runs verify latest --json").array
    #expect(items?.count == 1)
    #expect(items?[0]["is_good"].flag == true && items?[0]["scores"].text == "exact")
  }

  @Test(.slow) func `A score that was tampered with is found, and the status is 1`() throws {
    let name = "runs/\(ids[0])/run.json"
    let text = try here.text(name)
    let pooled = try #require(text.firstMatch(of: /"pooled" : \{[^}]*"log_loss" : ([0-9.]+)/))
    let loss = pooled.output.1
    try here.write(
      text.replacing(pooled.output.0, with: pooled.output.0.replacing(loss, with: "0.5")), to: name)
    let outcome = try here.almanac("runs verify")
    #expect(outcome.ending == .exited(1))
    #expect(
      outcome.errors
        == "almanac: 1 of 2 runs does not agree with what was recorded\n")
    #expect(
      outcome.output.hasPrefix(
        "\(short(0))  wrong   metrics.pooled.log_loss: \(loss) by the files; run.json says 0.5\n"))
    let items = try JSON(text: try here.almanac("runs verify --json").output).array
    #expect(items?.map { $0["is_good"].flag } == [false, true])
    #expect(try here.almanac("runs verify \(short(1))").ending == .exited(0))
  }

  @Test(.slow) func `A run that cannot be read does not agree`() throws {
    try here.write("{", to: "runs/\(ids[0])/run.json")
    let outcome = try here.almanac("runs verify")
    #expect(outcome.ending == .exited(1))
    #expect(
      outcome.output.hasPrefix(
        "\(short(0))  wrong   runs/\(ids[0])/run.json: not a whole run record\n"))
    #expect(try here.almanac("runs verify \(ids[0])").ending == .exited(1))
  }

  @Test func `A folder that is named and not there is missing, not empty`() throws {
    for command in ["runs list", "runs verify", "runs fsck", "runs export --out all.csv"] {
      let outcome = try here.almanac("\(command) --runs-dir nowhere")
      #expect(outcome.ending == .exited(66), "\(command)")
      #expect(outcome.errors == "almanac: error: nowhere: no such folder\n")
    }
    #expect(!here.exists("nowhere"))
  }

  @Test func `Without runs there is nothing to verify, and nothing wrong`() throws {
    try here.makeDirectory("none")
    let outcome = try here.almanac("runs verify --runs-dir none")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "almanac: no runs in none to verify\n")
    #expect(try here.almanac("runs fsck --runs-dir none").ending == .exited(0))
  }

  @Test(.slow) func `fsck finds what is no run; --repair moves it aside; then all is well`() throws
  {
    try here.write("half", to: "runs/.incomplete-1/predictions.parquet")
    try here.write("hello", to: "runs/diary.txt")
    try here.copy("runs/\(ids[0])", to: "runs/copied")
    try here.remove("runs/\(ids[1])/run.json")
    let found = try here.almanac("runs fsck")
    #expect(found.ending == .exited(1))
    #expect(
      Set(found.output.split(separator: "\n").map(String.init)) == [
        "unfinished   runs/.incomplete-1: its process died while it saved the run",
        "torn         runs/\(ids[1]): without its run.json",
        "duplicate    runs/copied: a copy of run \(ids[0])",
        "foreign      runs/diary.txt: not a folder of a run",
      ])
    #expect(
      found.errors == "almanac: runs: 4 things are wrong; --repair moves such aside\n")
    let repaired = try here.almanac("runs fsck --repair --json")
    #expect(repaired.ending == .exited(1))
    #expect(repaired.errors == "almanac: runs: 4 things moved to runs/.aside\n")
    let moved = try JSON(text: repaired.output).array?.compactMap { $0["moved_to"].text } ?? []
    #expect(moved.count == 4 && moved.allSatisfy(here.exists))
    let again = try here.almanac("runs fsck")
    #expect(again.ending == .exited(0))
    #expect(
      again.errors
        == "almanac: runs: nothing is wrong; whether predictions and models are as recorded is for "
        + "\"almanac runs verify\"\n")
    #expect(try here.json("runs list --json").array?.map { $0["run_id"].text } == [ids[0]])
  }
}
