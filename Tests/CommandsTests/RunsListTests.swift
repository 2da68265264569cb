import Foundation
import TestSupport
import Testing

extension Workspace {
  /// Writes a run under an id of the test's choosing: a real one, trained and renamed.
  func plantRun(_ id: String, timestamp: String = "2024-03-01T12:00:00.000Z") throws {
    if !exists("planted/run.json") {
      try importSmallLeague()
      try train("--end-year 2015 --runs-dir trained")
      let trained = names(in: "trained").filter { !$0.hasPrefix(".") }
      try copy("trained/\(trained[0])", to: "planted")
    }
    let record = try JSON(text: try text("planted/run.json"))
    let replaced = try text("planted/run.json")
      .replacing(record["run_id"].text ?? "", with: id)
      .replacing(record["timestamp"].text ?? "", with: timestamp)
    try write(replaced, to: "runs/\(id)/run.json")
    try copy("planted/predictions.parquet", to: "runs/\(id)/predictions.parquet")
  }
}

@Suite struct RunsListTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// The first column of the table's rows.
  private func rows(_ output: String) -> [String] {
    output.split(separator: "\n").dropFirst(2).map { String($0.prefix { $0 != " " }) }
  }

  private func plantThree() throws {
    try here.plantRun("bbbb0000-0000-4000-8000-000000000000", timestamp: "2024-03-02T12:00:00.000Z")
    try here.plantRun("aaaa0000-0000-4000-8000-000000000000", timestamp: "2024-03-01T12:00:00.000Z")
    try here.plantRun("cccc0000-0000-4000-8000-000000000000", timestamp: "2024-03-03T12:00:00.000Z")
  }

  @Test func `Runs come newest first`() throws {
    try plantThree()
    let outcome = try here.almanac("runs list")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    #expect(rows(outcome.output) == ["cccc0000", "bbbb0000", "aaaa0000"])
    let header = outcome.output.split(separator: "\n")[0].split(separator: "  ").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    #expect(
      header == [
        "run", "name", "model", "seasons", "predictions", "log loss", "Brier", "when (UTC)", "git",
        "tags", "status",
      ])
  }

  @Test func `A training is listed with its name and tags`() throws {
    try here.importSmallLeague()
    try here.train("--name=first --tag=a --tag=b")
    let row = try #require(try here.succeed("runs list").split(separator: "\n").last)
    #expect(row.hasPrefix(String(here.runs[0].prefix(8))))
    #expect(row.contains("2015–2018"))
    #expect(row.contains("  first  elo    2015–2018  "))
    #expect(row.hasSuffix("a, b  completed"))
  }

  @Test func `--json is an array of the records as they stand in their folders`() throws {
    try plantThree()
    let listed = try #require(try here.json("runs list --json").array)
    #expect(listed.map { $0["run_id"].text?.prefix(4) } == ["cccc", "bbbb", "aaaa"])
    let keys = try here.record(here.runs[0]).keys
    #expect(listed.allSatisfy { $0.keys == keys })
  }

  @Test(.slow) func `--limit lists the newest, and says how many there are`() throws {
    try plantThree()
    let outcome = try here.almanac("runs list --limit 2")
    #expect(rows(outcome.output) == ["cccc0000", "bbbb0000"])
    let note = "almanac: 2 of 3 runs; \"--limit 0\" lists all\n"
    #expect(outcome.errors == note)
    #expect(try here.almanac("runs list --limit 2 --quiet").errors == "")
    #expect(try here.almanac("runs list -n 3").errors == "")
    #expect(try here.almanac("runs list -n 0").errors == "")
    let limited = try here.almanac("runs list --json --limit 2")
    #expect(try JSON(text: limited.output).array?.count == 2)
    #expect(limited.errors == note)
  }

  @Test(.slow) func `A table shows 50 runs and says so; JSON and CSV leave none out`() throws {
    for number in 100..<153 {
      try here.plantRun(
        "\(number)00000-0000-4000-8000-000000000000",
        timestamp: "2024-03-01T12:00:00.\(number)Z")
    }
    let outcome = try here.almanac("runs list")
    #expect(rows(outcome.output) == (103..<153).reversed().map { "\($0)00000" })
    #expect(outcome.errors == "almanac: 50 of 53 runs; \"--limit 0\" lists all\n")
    #expect(rows(try here.succeed("runs list -n 0")).count == 53)
    #expect(try here.json("runs list --json").array?.count == 53)
    #expect(try here.succeed("runs list --csv").split(separator: "\n").count == 54)
    let filtered = try here.almanac("runs list -n 5", more: ["--filter", "id ~ 10"])
    #expect(
      filtered.errors
        == "almanac: 5 of the 16 that match, of 53 runs; \"--limit 0\" lists all\n")
  }

  @Test(arguments: [true, false])
  func `Without runs it says how to make one, and --json is an empty array`(isThere: Bool) throws {
    if isThere { try here.makeDirectory("runs") }
    let outcome = try here.almanac("runs list")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output == "")
    #expect(outcome.errors == "almanac: no runs in runs yet; make one with \"almanac train\"\n")
    #expect(try here.json("runs list --json").array?.isEmpty == true)
    #expect(here.exists("runs") == isThere, "a listing makes nothing")
  }

  @Test func `What cannot be read is passed over with a warning, and the rest is listed`() throws {
    try plantThree()
    try here.makeDirectory("runs/garbage")
    let torn = try here.data("runs/\(here.runs[0])/run.json").prefix(700)
    try here.write(torn, to: "runs/torn/run.json")
    let outcome = try here.almanac("runs list")
    #expect(outcome.ending == .exited(0))
    #expect(rows(outcome.output) == ["cccc0000", "bbbb0000", "aaaa0000"])
    #expect(
      outcome.errors == """
        almanac: warning: runs/garbage/run.json: cannot open: No such file or directory; passed over
        almanac: warning: runs/torn/run.json: not a whole run record; passed over

        """)
    #expect(try here.json("runs list --json").array?.count == 3)
    #expect(try here.almanac("runs list --quiet").errors == outcome.errors, "something to mend")
  }

  @Test func `A record under another run's name is passed over`() throws {
    try plantThree()
    try here.copy("runs/aaaa0000-0000-4000-8000-000000000000", to: "runs/dddd")
    let outcome = try here.almanac("runs list")
    #expect(rows(outcome.output).count == 3)
    #expect(
      outcome.errors == "almanac: warning: runs/dddd/run.json: is the record of run "
        + "aaaa0000-0000-4000-8000-000000000000; passed over\n")
  }

  @Test func `A record of a later schema is passed over, one with new keys is read`() throws {
    try plantThree()
    let name = "runs/aaaa0000-0000-4000-8000-000000000000/run.json"
    let text = try here.text(name)
    try here.write(
      text.replacing("{\n  \"coin_flip\"", with: "{\"new\": [1], \"coin_flip\""), to: name)
    #expect(try here.json("runs list --json").array?.count == 3)
    try here.write("{\"schema_version\": 2, \"run_id\": \"aaaa0000\"}", to: name)
    let outcome = try here.almanac("runs list")
    #expect(rows(outcome.output) == ["cccc0000", "bbbb0000"])
    #expect(
      outcome.errors == "almanac: warning: \(name): schema_version 2; this almanac reads "
        + "version 1; passed over\n")
  }

  @Test func `Files and unfinished runs in the folder are no runs`() throws {
    try plantThree()
    try here.write("hello", to: "runs/README.md")
    try here.write("{", to: "runs/.incomplete-eeee/run.json")
    let outcome = try here.almanac("runs list")
    #expect(outcome.errors == "")
    #expect(rows(outcome.output).count == 3)
  }

  @Test func `A name that could steer a terminal is shown harmless`() throws {
    try here.importSmallLeague()
    try here.succeed("train --model elo", more: ["--name", "red \u{1B}[31m\nalert"])
    let output = try here.succeed("runs list")
    #expect(!output.contains("\u{1B}"))
    #expect(output.split(separator: "\n").count == 3)
    #expect(try here.json("runs list --json").array?[0]["name"].text == "red \u{1B}[31m\nalert")
  }
}
