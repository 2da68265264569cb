import Foundation
import TestSupport
import Testing

/// `models promote`, `models rollback`, and aliases where run ids are expected.
@Suite struct AliasTests {
  private let here: Workspace
  private let ids = [
    "3f0caaaa-0000-4000-8000-000000000001", "91ab0000-0000-4000-8000-000000000002",
    "c0de0000-0000-4000-8000-000000000003",
  ]

  init() throws {
    here = try Workspace()
    for id in ids { try here.plantRun(id) }
  }

  private var champion: String? {
    get throws { try here.json("runs show @champion --json")["run_id"].text }
  }

  @Test func `A promotion says what the alias is and was`() throws {
    #expect(try here.succeed("models promote 3f0c --as champion") == "@champion is 3f0caaaa\n")
    #expect(
      try here.succeed("models promote 91ab --as champion")
        == "@champion is 91ab0000; it was 3f0caaaa\n")
    #expect(
      try here.succeed("models promote @champion --as champion")
        == "@champion is 91ab0000, as it was\n")
    let json = try here.json("models promote c0de --as challenger --json")
    #expect(json.keys == ["alias", "previous_run_id", "run_id"])
    #expect(json["run_id"].text == ids[2] && json["previous_run_id"].isNull)
  }

  @Test(.slow) func `An alias is accepted wherever a run's id is`() throws {
    try here.succeed("models promote 3f0c --as champion")
    for line in [
      "runs show @champion", "runs tag @champion --tag best", "runs untag @champion --tag best",
      "runs note @champion --text so", "runs rename @champion --name so", "runs verify @champion",
      "runs compare @champion 91ab", "runs compare 91ab @champion", "runs reproduce @champion",
      "runs explain @champion 91ab", "models info @champion", "models promote @champion --as other",
    ] {
      let outcome = try here.almanac(line)
      // The planted runs are no whole ones to verify.
      let isFound = [.exited(0), .exited(1)].contains(outcome.ending)
      #expect(isFound && outcome.errors.contains("error") == false, "\(line): \(outcome.errors)")
    }
    #expect(try here.record(ids[0])["name"].text == "so")
    #expect(try here.succeed("runs show 3f0c").contains("aliases       @champion, @other\n"))
    #expect(try !here.succeed("runs show 91ab").contains("aliases"))
  }

  @Test(.slow) func `Rolling back may be asked for only while the alias names a run`() throws {
    for id in ids { try here.succeed("models promote \(id) --as champion") }
    let late = try here.almanac("models rollback --if-run 91ab")
    #expect(late.ending == .exited(73))
    #expect(
      late.errors.hasPrefix(
        "almanac: error: @champion is run \(ids[2]) now, not \(ids[1]), and nothing was changed"))
    #expect(try champion == ids[2])
    try here.succeed("models rollback --if-run c0de")
    #expect(try champion == ids[1])
    // A run that is gone can be rolled back from.
    try FileManager.default.removeItem(atPath: here.path("runs/\(ids[1])"))
    try here.succeed("models rollback --if-run \(ids[1])")
    #expect(try champion == ids[0])
  }

  @Test(.slow) func `Rolling back goes back as far as there is`() throws {
    for id in ids { try here.succeed("models promote \(id) --as champion") }
    #expect(try here.succeed("models rollback") == "@champion is 91ab0000; it was c0de0000\n")
    #expect(try here.json("models rollback --alias @champion --json")["run_id"].text == ids[0])
    let outcome = try here.almanac("models rollback")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors == "almanac: error: @champion named no run before this one; \"almanac models "
        + "promote RUN --as champion\" names another\n")
    #expect(try champion == ids[0])
    let none = try here.almanac("models rollback --alias chalenger")
    #expect(none.ending == .exited(66))
    #expect(none.errors.contains("no alias \"@chalenger\" in runs; the aliases are @champion\n"))
  }

  @Test(
    .slow,
    .slow, arguments: ["", "latest", "a b", "a/b", "../x", "é", "@", "@@a", "-", "x\u{1B}[31m"])
  func `What can be no alias is a usage error`(alias: String) throws {
    let outcome = try here.almanac("models promote 3f0c", more: ["--as=\(alias)"])
    if alias == "-" { return #expect(outcome.ending == .exited(0)) }
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.hasPrefix("almanac: error: --as \""))
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(!here.exists("runs/.aliases.json"))
  }

  @Test func `Without --as it says what is lacking`() throws {
    let outcome = try here.almanac("models promote 3f0c")
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.hasPrefix("almanac: error: almanac models promote needs --as ALIAS\n"))
  }

  // MARK: Deletion

  @Test(.slow) func `A run that an alias names is not deleted, nor any beside it`() throws {
    try here.succeed("models promote 3f0c --as champion")
    let outcome = try here.almanac("runs delete 91ab @champion --yes")
    #expect(outcome.ending == .exited(73))
    #expect(
      outcome.errors
        == "almanac: error: runs/\(ids[0]): is @champion, and is kept; promote another "
        + "first: \"almanac models promote RUN --as champion\"\n")
    #expect(try here.json("runs list --json").array?.count == 3)
    try here.succeed("models promote 91ab --as champion")
    try here.succeed("runs delete 3f0c --yes")
    let back = try here.almanac("models rollback")
    #expect(back.ending == .exited(66))
    #expect(
      back.errors.contains("would go back to run \(ids[0]), which was deleted; \"almanac runs"))
    #expect(try champion == ids[1])
    try here.succeed("runs restore 3f0c")
    #expect(try here.succeed("models rollback") == "@champion is 3f0caaaa; it was 91ab0000\n")
  }

  @Test(.slow) func `An alias whose run is gone says so, and what to do`() throws {
    try here.succeed("models promote 3f0c --as champion")
    try here.remove("runs/\(ids[0])")
    let outcome = try here.almanac("runs show @champion")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors
        == "almanac: error: @champion is run \(ids[0]), which is gone; \"almanac models "
        + "promote RUN --as champion\" names another\n")
    try here.succeed("models promote 91ab --as champion")
    #expect(try champion == ids[1])
  }

  // MARK: Damage

  @Test(
    .slow,
    .slow,
    arguments: [
      "", "{", "[]", "null", "7", #"{"schema_version": 9, "aliases": {}}"#, #"{"aliases": {}}"#,
      #"{"schema_version": 1, "aliases": {"champion": "3f0c"}}"#,
      #"{"schema_version": 1, "aliases": {"champion": [{"run_id": "../../etc", "promoted_at": ""}]}}"#,
      #"{"schema_version": 1, "aliases": {"../x": []}}"#,
    ])
  func `Damaged aliases are told where aliases are used, and nothing is written over them`(
    text: String
  ) throws {
    try here.write(text, to: "runs/.aliases.json")
    for line in [
      "runs show @champion", "models promote 3f0c --as champion", "models rollback",
      "models info @champion",
    ] {
      let outcome = try here.almanac(line)
      #expect(outcome.ending == .exited(65), "\(line)")
      #expect(outcome.errors.hasPrefix("almanac: error: runs/.aliases.json: "), "\(line)")
      #expect(outcome.output == "")
    }
    #expect(try here.text("runs/.aliases.json") == text)
    let shown = try here.almanac("runs show 3f0c")
    #expect(shown.ending == .exited(0))
    #expect(shown.errors.hasPrefix("almanac: warning: runs/.aliases.json: "))
    for line in ["runs list", "runs fsck", "runs show 3f0c --json"] {
      let outcome = try here.almanac(line)
      #expect(outcome.ending == .exited(0) && !outcome.errors.contains("aliases"), "\(line)")
    }
    #expect(try here.almanac("runs delete 3f0c --yes").ending == .exited(0))
  }

  @Test(.slow) func `Promotions at once are all kept`() throws {
    let processes = try (0..<6).map { try here.start("models promote 3f0c --as a\($0)") }
    for process in processes { #expect(try process.finish().ending == .exited(0)) }
    for number in 0..<6 { try here.succeed("runs show @a\(number) --json") }
  }

  @Test func `A runs folder that cannot be written to keeps its aliases`() throws {
    try here.succeed("models promote 3f0c --as champion")
    let before = try here.text("runs/.aliases.json")
    try here.makeDirectory("runs/..aliases.json.new/in/the/way")
    let outcome = try here.almanac("models promote 91ab --as champion")
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors.contains(".aliases.json.new: "))
    #expect(try here.text("runs/.aliases.json") == before)
  }
}
