import Foundation
import TestSupport
import Testing

/// Imports that are killed, at moments that a seed chooses.
@Suite struct ImportKillTests {
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
    try here.start("import csv new.csv --data-dir store", environment: Workspace.withoutCoverage)
  }

  /// A store of two seasons, and a file that changes one and adds three.
  private func prepare() throws -> (old: String, new: String, seconds: Double) {
    try here.write(BigLeague.csv(2001...2002, gamesPerSeason: 1000), to: "old.csv")
    try here.write(BigLeague.csv(2002...2005, gamesPerSeason: 2000), to: "new.csv")
    try here.succeed("import csv old.csv --data-dir old")
    try here.copy("old", to: "store")
    let began = ContinuousClock.now
    #expect(try start().finish().ending == .exited(0))
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    return (try fingerprint("old"), try fingerprint("store"), seconds)
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

  @Test func `Killed at 10 moments of its course, an import leaves the old or the new store`()
    throws
  {
    let (old, new, seconds) = try prepare()
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<10 {
      try here.remove("store")
      try here.copy("old", to: "store")
      let process = try start()
      usleep(UInt32(Double.random(in: 0...seconds, using: &generator) * 1e6))
      process.signal(SIGKILL)
      _ = try process.finish()
      try expectOldOrNew(old, new)
    }
  }

  @Test func `Killed at 10 moments of its writing, an import leaves the old or the new store`()
    throws
  {
    let (old, new, _) = try prepare()
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<10 {
      try here.remove("store")
      try here.copy("old", to: "store")
      let process = try start()
      let isWriting = { [here] in
        here.names(in: "store").contains { $0.hasPrefix(".incoming") }
      }
      try process.read(until: { _ in isWriting() }, within: 60)
      usleep(UInt32.random(in: 0...20_000, using: &generator))
      process.signal(SIGKILL)
      _ = try process.finish()
      try expectOldOrNew(old, new)
    }
  }

  @Test func `A first import that is killed leaves no store, and the next one works`() throws {
    try here.write(BigLeague.csv(2001...2002, gamesPerSeason: 1000), to: "new.csv")
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5 {
      let process = try start()
      usleep(UInt32.random(in: 0...100_000, using: &generator))
      process.signal(SIGKILL)
      _ = try process.finish()
      let shown = try here.almanac("data show --data-dir store")
      #expect(shown.ending == .exited(66) || shown.ending == .exited(0), "\(shown.errors)")
    }
    #expect(try start().finish().ending == .exited(0))
    #expect(try here.json("data show --json --data-dir store")["seasons"].array?.count == 2)
  }
}
