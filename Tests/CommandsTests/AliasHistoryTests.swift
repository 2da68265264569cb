import Foundation
import TestSupport
import Testing

/// Promotion that compares and swaps, and the history that it leaves, on both databases.
@Suite struct AliasHistoryTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace
  private let ids = [
    "3f0caaaa-0000-4000-8000-000000000001", "91ab0000-0000-4000-8000-000000000002",
    "c0de0000-0000-4000-8000-000000000003",
  ]

  init() throws {
    here = try Workspace()
    for id in ids { try here.plantRun(id) }
  }

  private func ledger(_ kind: DatabaseKind) throws -> (scratch: ScratchDatabase, option: String) {
    try here.importSmallLeague()
    let scratch = try ScratchDatabase(kind)
    try here.succeed("ledger migrate --ledger \(scratch.name)")
    return (scratch, "--ledger \(scratch.name)")
  }

  private func history(_ option: String) throws -> [JSON] {
    try #require(try here.json("models history --json \(option)").array)
  }

  @Test(.slow) func `A promotion is refused where the champion is another`() throws {
    try here.succeed("models promote 3f0c --as champion")
    let refused = try here.almanac("models promote 91ab --as champion --if-champion c0de")
    #expect(refused.ending == .exited(73))
    #expect(
      refused.errors
        == "almanac: error: @champion is run \(ids[0]) now, not \(ids[2]), and nothing was "
        + "changed; \"almanac abtest start\" tests against the run that it names now\n")
    #expect(
      try here.succeed("models promote 91ab --as champion --if-champion 3f0c")
        == "@champion is 91ab0000; it was 3f0caaaa\n")
    for option in ["if-champion 91ab", "test winter"] {
      let other = try here.almanac("models promote 91ab --as other --\(option)")
      #expect(other.ending == .exited(64))
      #expect(other.errors.contains("goes with --as champion"))
    }
  }

  @Test(.slow, arguments: kinds)
  func `The history says which run was champion from when to when, and why`(
    kind: DatabaseKind
  ) throws {
    let (scratch, option) = try ledger(kind)
    #expect(
      try here.succeed("models history \(option)") == "No alias was changed yet for this league.\n")
    try here.succeed("models promote 3f0c --as champion --by ann \(option)")
    try here.succeed("models promote 91ab --as champion --by bob --reason better \(option)")
    try here.succeed("models promote 91ab --as champion \(option)")
    try here.succeed("models promote c0de --as challenger \(option)")
    try here.succeed("models rollback --by ann \(option)")
    let rows = try history("--alias champion \(option)")
    #expect(rows.map { $0["run_id"].text } == [ids[0], ids[1], ids[0]])
    #expect(rows.map { $0["changed_by"].text } == ["ann", "bob", "ann"])
    #expect(rows.map { $0["kind"].text } == ["promoted", "promoted", "rolled back"])
    #expect(rows[1]["reason"].text == "better")
    #expect(rows[0]["to"].text == rows[1]["from"].text && rows[2]["to"].isNull)
    #expect(try history(option).count == 4)
    #expect(
      try here.succeed("models history --csv \(option)").split(separator: "\n").count == 5)
    try here.succeed("ledger check \(option)")
    // Another ledger of the league is told all of it with the next change.
    try here.succeed("ledger migrate")
    try here.succeed("models promote c0de --as champion")
    try here.remove("runs/.aliases.json")
    #expect(try history("").count == 5)
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow) func `A ledger that cannot be reached spoils no promotion, and is told later`()
    throws
  {
    let (scratch, option) = try ledger(.sqlite)
    try here.write("no database", to: "broken.sqlite")
    let outcome = try here.almanac("models promote 3f0c --as champion --ledger broken.sqlite")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains("its history not yet on record; the next change writes it"))
    #expect(try history(option).count == 1)
    try here.succeed("models promote 91ab --as champion \(option)")
    try here.remove("runs/.aliases.json")
    #expect(try history(option).map { $0["run_id"].text } == [ids[0], ids[1]])
    withExtendedLifetime(scratch) {}
  }

  @Test func `Without games a folder of runs has its aliases, and no history`() throws {
    if here.exists("data") { try here.remove("data") }
    try here.succeed("models promote 3f0c --as champion")
    #expect(try here.succeed("models history") == "No alias was changed yet for this league.\n")
    let named = try here.almanac("models promote 91ab --as champion --data-dir nowhere")
    #expect(named.ending == .exited(66))
    #expect(try here.json("runs show @champion --json")["run_id"].text == ids[0])
  }

  @Test(.slow, arguments: kinds)
  func `Killed at each of its steps, a promotion is there with its history or not at all`(
    kind: DatabaseKind
  ) throws {
    let (scratch, option) = try ledger(kind)
    try here.succeed("models promote 3f0c --as champion \(option)")
    var changes = 1
    var turn = 0
    let kills = try here.killAtEachStep(
      of: "models promote \(ids[(turn + 1) % 2]) --as champion --if-champion \(ids[turn]) \(option)"
    ) {
      let now = try #require(try here.json("runs show @champion --json")["run_id"].text)
      let rows = try history(option)
      if now != ids[turn] {
        changes += 1
        turn = (turn + 1) % 2
      }
      #expect(rows.count == changes && rows.last?["run_id"].text == now)
    }
    #expect(kills > 5 && changes > 1)
    // All of it comes into the ledger with the next change.
    try here.succeed("models promote c0de --as champion \(option)")
    try here.remove("runs/.aliases.json")
    let rows = try history(option)
    #expect(rows.count == changes + 1 && Set(rows.map { $0["change_id"].text }).count == rows.count)
    #expect(rows.last?["run_id"].text == ids[2])
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow, arguments: kinds)
  func `Of two promotions at once that were compared with one champion, one is refused`(
    kind: DatabaseKind
  ) throws {
    let (scratch, option) = try ledger(kind)
    try here.succeed("models promote 3f0c --as champion \(option)")
    let processes = try ["91ab", "c0de"].map {
      try here.start("models promote \($0) --as champion --if-champion 3f0c \(option)")
    }
    let endings = try processes.map { try $0.finish().ending }
    #expect(endings.contains(.exited(0)) && endings.contains(.exited(73)))
    #expect(try history(option).count == 2)
    withExtendedLifetime(scratch) {}
  }
}
