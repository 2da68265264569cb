import Foundation
import TestSupport
import Testing

/// `runs tag`, `untag`, `note` and `rename`.
@Suite struct RunsAnnotationTests {
  private static let ids = [
    "3f0caaaa-0000-4000-8000-000000000001", "91ab0000-0000-4000-8000-000000000002",
  ]
  private let here: Workspace

  init() throws {
    here = try Workspace()
    for id in Self.ids { try here.plantRun(id) }
  }

  private func tags(_ id: String) throws -> [String?] {
    try here.record(id)["tags"].array?.map(\.text) ?? []
  }

  @Test(.slow) func `Tags come and go, on several runs at once`() throws {
    let output = try here.succeed("runs tag 3f0c 91ab 3f0c --tag best -t trial")
    #expect(output.split(separator: "\n").count == 4, "a run that is named twice is changed once")
    for id in Self.ids { #expect(try tags(id) == ["best", "trial"]) }
    try here.succeed("runs tag 3f0c --tag best")
    #expect(try tags(Self.ids[0]) == ["best", "trial"])
    try here.succeed("runs untag 3f0c 91ab --tag best")
    for id in Self.ids { #expect(try tags(id) == ["trial"]) }
  }

  @Test(.slow) func `--json prints the changed records as they stand in their files`() throws {
    let changed = try here.json("runs rename latest 3f0c --name new --json").array
    #expect(changed?.map { $0["name"].text } == ["new", "new"])
    #expect(changed?[1].keys == (try here.record(Self.ids[0])).keys)
  }

  @Test(.slow) func `Notes replace older ones, or follow them`() throws {
    try here.succeed("runs note 3f0c", more: ["--text", "too sure, \"perhaps\""])
    #expect(try here.record(Self.ids[0])["notes"].text == "too sure, \"perhaps\"")
    try here.succeed("runs note 3f0c --append --text=see")
    #expect(try here.record(Self.ids[0])["notes"].text == "too sure, \"perhaps\"\nsee")
    try here.succeed("runs note 3f0c --text=")
    #expect(try here.record(Self.ids[0])["notes"].isNull)
  }

  @Test(.slow) func `A run that is renamed keeps its id`() throws {
    try here.succeed("runs rename 3f0c --name softer")
    let record = try here.record(Self.ids[0])
    #expect(record["name"].text == "softer" && record["run_id"].text == Self.ids[0])
    try here.succeed("runs rename 3f0c --name=")
    #expect(try here.record(Self.ids[0])["name"].isNull)
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      UsageCase("runs tag 3f0c", "almanac runs tag needs --tag TEXT", see: "almanac runs tag"),
      UsageCase(
        "runs tag 3f0c --tag=", "--tag is empty; expected a text", see: "almanac runs tag"),
      UsageCase(
        "runs untag 3f0c", "almanac runs untag needs --tag TEXT", see: "almanac runs untag"),
      UsageCase("runs note 3f0c", "almanac runs note needs --text TEXT", see: "almanac runs note"),
      UsageCase(
        "runs rename 3f0c", "almanac runs rename needs --name TEXT", see: "almanac runs rename"),
      UsageCase(
        "runs rename --name x",
        "missing ID for \"almanac runs rename\"; write \"almanac runs rename ID...\"",
        see: "almanac runs rename"),
    ])
  func `What is missing is named`(usage: UsageCase) throws {
    let outcome = try here.almanac(usage.line)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors == usage.errors)
  }

  @Test func `A tag and a name have 200 characters at most`() throws {
    let long = String(repeating: "ä", count: 201)
    for command in ["runs tag 3f0c --tag \(long)", "train --model elo --name \(long)"] {
      let outcome = try here.almanac(command)
      #expect(outcome.ending == .exited(64))
      #expect(outcome.errors.contains("has 201 characters; at most 200 are kept"))
    }
    try here.succeed("runs tag 3f0c --tag \(long.dropLast())")
  }

  @Test(.slow) func `An empty tag of an older run can be taken off`() throws {
    try here.succeed("runs tag 3f0c --tag best")
    let record = "runs/\(Self.ids[0])/run.json"
    try here.write(try here.text(record).replacing("\"best\"", with: "\"\""), to: record)
    #expect(try tags(Self.ids[0]) == [""])
    try here.succeed("runs untag 3f0c --tag=")
    #expect(try tags(Self.ids[0]) == [])
  }

  @Test(.slow) func `A tag that no run has is answered with the nearest, and nothing is changed`()
    throws
  {
    try here.succeed("runs tag 3f0c --tag best")
    let outcome = try here.almanac("runs untag 3f0c -t best -t besst")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors == "almanac: error: run \(Self.ids[0]) has no tag \"besst\"; did you mean "
        + "\"best\"? (best)\n")
    #expect(try tags(Self.ids[0]) == ["best"])
  }

  @Test(.slow) func `One id that there is not, and none of the runs is changed`() throws {
    let outcome = try here.almanac("runs tag 3f0c zzz --tag best")
    #expect(outcome.ending == .exited(66))
    #expect(try tags(Self.ids[0]) == [])
  }
}
