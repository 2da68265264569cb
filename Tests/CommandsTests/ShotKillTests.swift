import Foundation
import TestSupport
import Testing

/// Writes of shots that are killed: what is on record is whole, and its aggregates are true.
@Suite(.slow) struct ShotKillTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private func expectTrue(_ ledger: String) throws -> Int {
    let checked = try here.almanac(
      "sessions stats --check --json \(ledger)", environment: Workspace.withoutCoverage)
    #expect(checked.ending == .exited(0), "\(checked)")
    let list = try here.almanac(
      "sessions list --json \(ledger)", environment: Workspace.withoutCoverage)
    let sessions = try JSON(text: list.output)["sessions"].array ?? []
    return sessions.reduce(0) { $0 + Int($1["shots"].number ?? 0) }
  }

  @Test func `Killed at each step of its writing, an import is whole or absent`() throws {
    try here.write(MadeUpShots.csv(day: 20, shots: 40), to: "a.csv")
    try here.write(MadeUpShots.csv(day: 21, shots: 700), to: "b.csv")
    try here.succeed("import shots a.csv --ledger first.sqlite")
    var counts: Set<Int> = []
    let kills = try here.killAtEachStep(
      of: "import shots b.csv --ledger l.sqlite", counting: "l.sqlite",
      prepare: {
        for name in ["l.sqlite", "l.sqlite-wal", "l.sqlite-shm"] where here.exists(name) {
          try here.remove(name)
        }
        try here.copy("first.sqlite", to: "l.sqlite")
      },
      { counts.insert(try expectTrue("--ledger l.sqlite")) })
    #expect(kills > 5)
    #expect(counts == [40, 740])
  }

  @Test(arguments: DatabaseKind.available)
  func `Killed at a hundred moments, writes leave the aggregates true`(kind: DatabaseKind) throws {
    let scratch = try ScratchDatabase(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("ledger migrate \(ledger)")
    try here.write(MadeUpShots.csv(day: 20, shots: 60), to: "a.csv")
    try here.succeed("import shots a.csv \(ledger)")
    try here.write(MadeUpShots.csv(day: 21, shots: 700), to: "b.csv")
    var random = SeededGenerator(seed: 5)
    for attempt in 0..<(kind == .sqlite ? 60 : 40) {
      let line =
        switch attempt % 3 {
        case 0: "import shots b.csv \(ledger)"
        case 1: "shots exclude 1 2 3 \(ledger)"
        default:
          "shots edit --rename-club \(attempt % 2 == 0 ? "7i 6i" : "6i 7i") \(ledger)"
            .replacing("7i 6i", with: "7i --club 6i").replacing("6i 7i", with: "6i --club 7i")
        }
      let child = try here.start(line, environment: Workspace.withoutCoverage)
      usleep(UInt32(random.next() % 120_000))
      child.signal(SIGKILL)
      _ = try child.finish()
      let count = try expectTrue(ledger)
      #expect(count == 60 || count == 760)
    }
  }
}
