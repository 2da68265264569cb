import Foundation
import TestSupport
import Testing

/// `runs delete`, `restore` and `gc`.
@Suite struct RunsDeleteTests {
  private static let ids = [
    "3f0caaaa-0000-4000-8000-000000000001", "91ab0000-0000-4000-8000-000000000002",
  ]
  private let here: Workspace

  init() throws {
    here = try Workspace()
    for id in Self.ids { try here.plantRun(id) }
  }

  private var visible: [String] { here.runs.filter { !$0.hasPrefix(".") } }

  @Test func `Without a terminal it wants --yes, and deletes nothing`() throws {
    let outcome = try here.almanac("runs delete 3f0c")
    #expect(outcome.ending == .exited(64))
    #expect(
      outcome.errors == """
        almanac: error: delete asks before it moves runs, and there is no terminal to ask on; add --yes
        see "almanac runs delete --help"

        """)
    #expect(visible == Self.ids)
  }

  @Test func `What is deleted can be brought back, several at once`() throws {
    let output = try here.succeed("runs delete 3f0c 91ab --yes")
    #expect(output == Self.ids.map { "\($0) is in runs/.trash\n" }.joined())
    #expect(try here.json("runs list --json").array?.count == 0)
    #expect(here.names(in: "runs/.trash") == Self.ids)
    try here.succeed("runs restore 3f0c 91ab")
    #expect(visible == Self.ids)
    #expect(try here.json("runs list --json").array?.count == 2)
  }

  @Test(
    .slow,
    .slow, arguments: [("y\n", 1), ("YES\n", 1), ("n\n", 2), ("\n", 2), ("yo\n", 2), ("\u{4}", 2)])
  func `On a terminal it asks, and only yes is a yes`(answer: String, left: Int) throws {
    // Standard input is the terminal that standard output and standard error lead to.
    let child = try ChildProcess(
      "/bin/sh", ["-c", "exec \(try Executable.path()) runs delete 3f0c <&1"], in: here.root,
      environment: ["TERM": "dumb"], output: .terminal(columns: 100), errors: .sameAsOutput)
    child.type(answer)
    let outcome = try child.finish(within: 30)
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.contains("\(Self.ids[0])  elo  2015–2015"))
    #expect(outcome.output.contains("move 1 run to runs/.trash? [y/N] "))
    #expect(outcome.output.contains("nothing deleted") == (left == 2))
    #expect(visible.count == left)
  }

  @Test func `What is not in the trash cannot be restored`() throws {
    try here.succeed("runs delete 3f0c --yes")
    let outcome = try here.almanac("runs restore 91ab")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors == "almanac: error: no deleted run \"91ab\" in runs/.trash; there are "
        + "\(Self.ids[0])\n")
  }

  // MARK: gc

  @Test(.slow) func `gc says what would go, and then removes it for good`() throws {
    try here.succeed("runs delete 3f0c --yes")
    try here.write("12345", to: "runs/.incomplete-9/predictions.parquet")
    let would = try here.json("runs gc --dry-run --json").array
    #expect(would?.map { $0["kind"].text } == ["incomplete", "trashed"])
    #expect(would?[0]["bytes"].integer == 5)
    #expect(here.names(in: "runs/.trash").count == 1)
    let text = try here.succeed("runs gc --dry-run")
    #expect(text.contains("runs/.incomplete-9") && text.contains("unfinished run"))
    #expect(try here.json("runs gc --json").array?.count == 2)
    #expect(here.runs == [".trash", Self.ids[1]])
    #expect(here.names(in: "runs/.trash") == [])
    let again = try here.almanac("runs gc")
    #expect(again.errors == "almanac: nothing to remove in runs\n" && again.output == "")
  }

  @Test(.slow)
  func `gc leaves what a training that still lives is saving, and takes what a dead one left`()
    throws
  {
    let line =
      "train --model elo --quiet --predict all --start-year 2010 --runs-dir runs --data-dir "
    for isKilled in [false, true] {
      let before = visible
      let child = try here.startStopping(
        afterStep: 2, counting: "/.incomplete-", line + BigLeague.directory())
      try #require(here.runs.contains { $0.hasPrefix(".incomplete-") }, "stopped while it saves")
      #expect(try here.json("runs gc --json").array?.isEmpty == true)
      let checked = try here.json("runs fsck --json").array
      #expect(checked?.map { $0["kind"].text } == ["in_progress"])
      #expect(here.runs.contains { $0.hasPrefix(".incomplete-") })
      if isKilled { child.signal(SIGKILL) }
      child.signal(SIGCONT)
      _ = try child.finish()
      if isKilled {
        #expect(try here.json("runs gc --json").array?.map { $0["kind"].text } == ["incomplete"])
        #expect(visible == before)
      } else {
        #expect(visible.count == before.count + 1)
        for id in Set(visible).subtracting(before) { try here.expectWhole(id) }
      }
      #expect(!here.runs.contains { $0.hasPrefix(".incomplete-") })
    }
  }
}
