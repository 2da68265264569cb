import TestSupport
import Testing

/// Imports that are killed, at each step of their writing.
@Suite(.slow) struct ImportKillTests {
  private static let line = "import csv new.csv --data-dir store"
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private func fingerprint(_ folder: String) throws -> String {
    let outcome = try here.almanac(
      "data show --json --data-dir \(folder)", environment: Workspace.withoutCoverage)
    try #require(outcome.ending == .exited(0), "\(outcome.errors)")
    return try #require(try JSON(text: outcome.output)["fingerprint"].text)
  }

  private func start() throws -> ChildProcess {
    try here.start(Self.line, environment: Workspace.withoutCoverage)
  }

  /// A store of two seasons, and a file that changes one and adds one.
  private func prepare() throws -> (old: String, new: String) {
    try here.write(BigLeague.csv(2001...2002, gamesPerSeason: 200), to: "old.csv")
    try here.write(BigLeague.csv(2002...2003, gamesPerSeason: 300), to: "new.csv")
    try here.succeed("import csv old.csv --data-dir old")
    try here.copy("old", to: "store")
    #expect(try start().finish().ending == .exited(0))
    return (try fingerprint("old"), try fingerprint("store"))
  }

  /// Whatever was killed: the store is the old or the new one, and the next commands work.
  private func expectOldOrNew(_ old: String, _ new: String) throws {
    let found = try fingerprint("store")
    #expect(found == old || found == new)
    let run = try here.start(
      "train --model elo --data-dir store --start-year 2001 --json --runs-dir runs",
      environment: Workspace.withoutCoverage
    ).finish()
    #expect(run.ending == .exited(0))
    #expect(try JSON(text: run.output)["dataset"]["fingerprint"].text == found)
    #expect(try start().finish().ending == .exited(0))
    #expect(try fingerprint("store") == new)
    #expect(here.names(in: "store").allSatisfy { !$0.hasPrefix(".incoming") })
  }

  @Test func `Killed at each step of its writing, an import leaves the old or the new store`()
    throws
  {
    let (old, new) = try prepare()
    var found: Set<String> = []
    func takeBack() throws {
      try here.remove("store")
      try here.copy("old", to: "store")
    }
    let kills = try here.killAtEachStep(of: Self.line, every: 2, prepare: takeBack) {
      found.insert(try fingerprint("store"))
      try expectOldOrNew(old, new)
    }
    // Four files or more are named, written and flushed, renamed, and their folders flushed.
    #expect(kills >= 4 * 5 / 2)
    #expect(found == [old, new])
  }

  @Test func `A first import that is killed leaves no store, and the next one works`() throws {
    try here.write(BigLeague.csv(2001...2002, gamesPerSeason: 200), to: "new.csv")
    var (stores, none) = (0, 0)
    let kills = try here.killAtEachStep(of: Self.line, every: 3) {
      let shown = try here.almanac("data show --data-dir store")
      if shown.ending == .exited(0) {
        stores += 1
      } else {
        #expect(shown.ending == .exited(66), "\(shown.errors)")
        none += 1
      }
      #expect(try start().finish().ending == .exited(0))
      #expect(try here.json("data show --json --data-dir store")["seasons"].array?.count == 2)
      try here.remove("store")
    }
    #expect(kills >= 5 * 5 / 3)
    #expect(stores > 0 && none > 0)
  }
}
