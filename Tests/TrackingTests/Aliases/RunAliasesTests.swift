import Faults
import Foundation
import Storage
import TestSupport
import Testing

@testable import Tracking

@Suite struct RunAliasesTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore
  private let ids = (1...4).map(SampleRun.id)

  init() throws {
    store = RunStore(directory: directory.path)
    for id in ids { try store.save(SampleRun.modelRecord(id), SampleRun.predictions) }
  }

  private func promote(_ place: Int, as alias: String = "champion") throws -> AliasChange {
    try store.promote(ids[place], as: alias, at: "2026-01-0\(place + 1)T00:00:00Z")
  }

  private func rollBack(_ alias: String = "champion") throws -> AliasChange {
    try store.rollBack(alias, at: "2026-02-01T00:00:00Z")
  }

  private var file: String { directory.file(".aliases.json") }

  // MARK: Compare and swap

  @Test func `a promotion that was compared with another champion is refused, and changes nothing`()
    throws
  {
    let none = #expect(throws: Fault.self) {
      try store.promote(ids[1], as: "champion", at: "2026-01-01T00:00:00Z", ifNamed: ids[0])
    }
    #expect(none?.code == .unwritable)
    #expect(none?.message.hasPrefix("@champion names no run, not \(ids[0])") == true)
    _ = try promote(0)
    let before = try directory.read(".aliases.json")
    let other = #expect(throws: Fault.self) {
      try store.promote(ids[1], as: "champion", at: "2026-01-01T00:00:00Z", ifNamed: ids[2])
    }
    #expect(other?.message.hasPrefix("@champion is run \(ids[0]) now, not \(ids[2])") == true)
    #expect(try directory.read(".aliases.json") == before)
    let change = try store.promote(
      ids[1], as: "champion", at: "2026-01-02T00:00:00Z", ifNamed: ids[0])
    #expect(change.runID == ids[1] && change.previousRunID == ids[0])
  }

  @Test func `of several that were compared with the same champion, one is promoted`() async throws
  {
    _ = try promote(0)
    let (path, ids) = (directory.path, ids)
    let promoted = (1...3).map { place in
      Background {
        (try? RunStore(directory: path).promote(
          ids[place], as: "champion", at: "2026-01-02T00:00:00Z", ifNamed: ids[0])) != nil
      }
    }
    var count = 0
    for one in promoted where try await one.value { count += 1 }
    #expect(count == 1)
  }

  @Test func `changes on an occasion are kept with the aliases, others are not`() throws {
    _ = try promote(0)
    #expect(try store.aliasHistory().isEmpty)
    let occasions = (0..<3).map {
      AliasOccasion(
        changeID: "c\($0)", leagueID: "l", actor: "ann", reason: "better", testID: "t\($0)")
    }
    _ = try store.promote(
      ids[1], as: "champion", at: "2026-01-02T00:00:00.5Z", on: occasions[0])
    // It is the champion already.
    _ = try store.promote(ids[1], as: "champion", at: "2026-01-03T00:00:00Z", on: occasions[1])
    _ = try store.rollBack("champion", at: "2026-01-04T00:00:00Z", on: occasions[2])
    let history = try store.aliasHistory()
    #expect(history.map(\.changeID) == ["c0", "c2"])
    #expect(history.map(\.kind) == [.promoted, .rolledBack])
    #expect(history.map(\.runID) == [ids[1], ids[0]])
    #expect(history.map(\.previousRunID) == [ids[0], ids[1]])
    #expect(history[0].changedAt == "2026-01-02T00:00:00.5Z" && history[0].testID == "t0")
    #expect(try store.runID("@champion") == ids[0])
  }

  // MARK: Promotion

  @Test func `an alias is accepted where a run's id is`() throws {
    let change = try promote(0)
    #expect(change == AliasChange(alias: "champion", runID: ids[0], previousRunID: nil))
    #expect(try store.run("@champion").record.runID == ids[0])
    #expect(try store.runID("@champion") == ids[0])
    #expect(try store.aliases() == [ids[0]: ["champion"]])
  }

  @Test func `an alias names one run, and a run may have several`() throws {
    _ = try promote(0)
    _ = try promote(0, as: "a.b-c_1")
    #expect(try promote(1).previousRunID == ids[0])
    #expect(try store.runID("@champion") == ids[1])
    #expect(try store.aliases() == [ids[0]: ["a.b-c_1"], ids[1]: ["champion"]])
  }

  @Test func `promoting the run that has the alias changes nothing`() throws {
    _ = try promote(0)
    let before = try directory.read(".aliases.json")
    #expect(try promote(0).previousRunID == ids[0])
    #expect(try directory.read(".aliases.json") == before)
  }

  @Test(.slow, arguments: ["", "latest", "a b", "a/b", "..x/", "é", "@a", "a\n", "a\0", "*", "ａ"])
  func `what can be no alias is refused, and nothing is written`(alias: String) throws {
    let error = #expect(throws: Fault.self) { try promote(0, as: alias) }
    #expect(error?.code == .badData)
    #expect(error?.message.hasPrefix("\"\(alias)\" can be no alias; expected letters") == true)
    #expect(FileSystem.kind(of: file) == nil)
  }

  @Test func `a run that is gone or torn is not promoted`() throws {
    #expect(throws: Fault.self) { try store.promote("none", as: "a", at: "") }
    try directory.write("{", to: "\(ids[0])/run.json")
    #expect(throws: Fault.self) { try promote(0) }
    #expect(FileSystem.kind(of: file) == nil)
  }

  // MARK: Rollback

  @Test func `rolling back goes back step by step, and no further than there is`() throws {
    for place in 0..<3 { _ = try promote(place) }
    #expect(
      try rollBack() == AliasChange(alias: "champion", runID: ids[1], previousRunID: ids[2]))
    #expect(try rollBack().runID == ids[0])
    let bytes = try directory.read(".aliases.json")
    let message =
      "@champion named no run before this one; give @champion to another run"
    #expect(throws: Fault(.missing, message)) { try rollBack() }
    #expect(try directory.read(".aliases.json") == bytes)
    _ = try promote(3)
    #expect(try rollBack().runID == ids[0], "what was taken back is not gone back to")
  }

  /// The stack of runs that promotions and rollbacks should leave, beside what they do leave.
  @Test(.slow, arguments: UInt64(1)...5)
  func `any promotions and rollbacks name what a stack has on top`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var stack: [String] = []
    for _ in 0..<30 {
      if Bool.random(using: &generator) || stack.count < 2 {
        let place = Int.random(in: ids.indices, using: &generator)
        _ = try promote(place)
        if stack.last != ids[place] { stack.append(ids[place]) }
      } else {
        stack.removeLast()
        _ = try rollBack()
      }
      #expect(try store.runID("@champion") == stack.last)
    }
  }

  @Test func `the file keeps run and time of each promotion, also of those taken back`() throws {
    _ = try promote(0)
    _ = try promote(1)
    _ = try rollBack()
    let object = try JSONSerialization.jsonObject(with: Data(try directory.read(".aliases.json")))
    let aliases = (object as? [String: Any])?["aliases"] as? [String: [[String: String]]]
    #expect(
      aliases == [
        "champion": [
          ["run_id": ids[0], "promoted_at": "2026-01-01T00:00:00Z"],
          [
            "run_id": ids[1], "promoted_at": "2026-01-02T00:00:00Z",
            "rolled_back_at": "2026-02-01T00:00:00Z",
          ],
        ]
      ])
  }

  // MARK: What is not there

  @Test func `an unknown alias is answered with the nearest and all there are`() throws {
    func message(_ text: String) -> String? {
      let error = #expect(throws: Fault.self) { try store.runID(text) }
      #expect(error?.code == .missing)
      return error?.message.replacing(" in \(directory.path)", with: "")
    }
    #expect(
      message("@x")
        == "no alias \"@x\"; there are none; give a run one")
    _ = try promote(0)
    _ = try promote(1, as: "old")
    #expect(
      message("@champoin")
        == "no alias \"@champoin\"; did you mean \"@champion\"? (@champion, @old)")
    #expect(message("@zzzzzz") == "no alias \"@zzzzzz\"; the aliases are @champion, @old")
    for text in ["@", "@../x", "@/", "@@champion", "@champion/", "@latest"] {
      #expect(message(text)?.hasPrefix("no alias \"\(text)\"") == true, "\(text)")
    }
    #expect(throws: Fault.self) { try rollBack("none") }
  }

  @Test func `in no folder there is no alias, and none is made`() throws {
    let store = RunStore(directory: directory.file("none"))
    #expect(throws: Fault.self) { try store.runID("@a") }
    #expect(throws: Fault.self) { try store.rollBack("a", at: "") }
    #expect(throws: Fault.self) { try store.promote("x", as: "a", at: "") }
    #expect(FileSystem.kind(of: store.directory) == nil)
  }

  // MARK: Deletion

  @Test func `a run that an alias names is not deleted, and one that it named is`() throws {
    _ = try promote(0)
    #expect(
      throws: Fault(
        .unwritable,
        "\(store.path(of: ids[0])): is @champion, and is kept; give @champion to another run first")
    ) { try store.delete(ids[0]) }
    _ = try promote(1)
    try store.delete(ids[0])
    let back = #expect(throws: Fault.self) { try rollBack() }
    #expect(
      back?.message
        == "@champion would go back to run \(ids[0]), which was deleted; restore run \(ids[0]), or "
        + "give @champion to another")
    #expect(try store.runID("@champion") == ids[1])
    try store.restore(ids[0])
    #expect(try rollBack().runID == ids[0])
  }

  @Test func `an alias whose run is gone by other hands says so, and what to do`() throws {
    _ = try promote(0)
    try FileSystem.makeDirectory(store.trash)
    try FileSystem.move(store.path(of: ids[0]), to: store.trash + "/" + ids[0])
    let deleted = #expect(throws: Fault.self) { try store.runID("@champion") }
    #expect(deleted?.code == .missing)
    #expect(
      deleted?.message.hasPrefix("@champion is run \(ids[0]), which was deleted; restore run")
        == true)
    #expect(try store.trashedRunID("@champion") == ids[0])
    try FileSystem.remove(store.trash)
    let gone = #expect(throws: Fault.self) { try store.runID("@champion") }
    #expect(
      gone?.message
        == "@champion is run \(ids[0]), which is gone; give @champion to another run")
  }

  // MARK: Damage

  static let damages = [
    "", "{", "[]", "null", "{}", #"{"schema_version": 2, "aliases": {}}"#,
    #"{"schema_version": 1}"#, #"{"schema_version": 1, "aliases": []}"#,
    #"{"schema_version": 1, "aliases": {"a": [{}]}}"#,
    #"{"schema_version": 1, "aliases": {"a": [{"run_id": "x"}]}}"#,
    #"{"schema_version": 1, "aliases": {"a": [{"run_id": "../x", "promoted_at": ""}]}}"#,
    #"{"schema_version": 1, "aliases": {"a/b": [{"run_id": "x", "promoted_at": ""}]}}"#,
    #"{"schema_version": 1, "aliases": {"latest": []}}"#, "\u{0}\u{1}\u{2}",
  ]

  @Test(arguments: damages)
  func `damaged aliases are an error where aliases are used, and nowhere else`(text: String) throws
  {
    try directory.write(text, to: ".aliases.json")
    for use in [
      { _ = try store.runID("@champion") }, { _ = try promote(0) }, { _ = try rollBack() },
      { _ = try store.aliases() },
    ] {
      let error = #expect(throws: Fault.self) { try use() }
      #expect(error?.code == .badData)
      #expect(error?.message.hasPrefix("\(file): ") == true)
    }
    #expect(try directory.read(".aliases.json") == Array(text.utf8), "nothing is written over it")
    #expect(try store.run(ids[0]).record.runID == ids[0])
    #expect(try store.list().runs.count == 4 && store.check() == [])
    try store.delete(ids[0])
  }

  @Test func `a folder in the aliases' place is an error too`() throws {
    try FileSystem.makeDirectory(file)
    #expect(throws: Fault(.badData, "\(file): not a file")) { try store.runID("@a") }
    #expect(throws: Fault(.badData, "\(file): not a file")) { try promote(0) }
  }

  @Test(.slow) func `promotions at once are all kept`() async throws {
    let (store, ids) = (store, ids)
    let workers = (0..<4).map { worker in
      Background {
        for round in 0..<10 {
          _ = try store.promote(ids[(worker + round) % 4], as: "shared", at: "t")
          _ = try store.promote(ids[worker], as: "own-\(worker)", at: "t")
        }
      }
    }
    for worker in workers { try await worker.value }
    for worker in 0..<4 { #expect(try store.runID("@own-\(worker)") == ids[worker]) }
    let shared = try #require(try store.readAliases().promotions["shared"])
    #expect(zip(shared, shared.dropFirst()).allSatisfy { $0.runID != $1.runID })
  }
}
