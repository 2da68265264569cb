import Foundation
import Glibc
import TestSupport
import Testing

/// Faults that really happen to a folder of runs: nothing is listed that isn't whole, nothing whole is
/// lost, and every message is clear.
///
/// Injected here: kills of commands that change runs after each step of theirs, 8 disks that are full and
/// 4 folders that cannot be written, 90 damaged runs of 9 kinds, 4 wrong clocks. Elsewhere: kills of
/// trainings and a directory that a killed one left (``KillTests``), of imports (``ImportKillTests``) and
/// of listings (``RunIndexTests``), full disks and file size limits under trainings
/// (``UnwritableTests``), 10 trainings at once under a listing (``ConcurrencyTests``), 600 mutations
/// (``FuzzTests``).
@Suite(.slow) struct FaultTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  /// Trains some runs on the small league.
  private func train(_ count: Int) throws {
    for _ in 0..<count { try here.train("--start-year 2017") }
  }

  private var visible: Set<String> { Set(here.runs.filter { !$0.hasPrefix(".") }) }

  private func listed() throws -> Set<String> {
    let records = try #require(try here.json("runs list --json").array)
    return Set(records.compactMap { $0["run_id"].text })
  }

  // MARK: Kills

  @Test
  func `Killed at each of its steps, a change of three runs leaves each as it was or should be`()
    throws
  {
    try train(3)
    let ids = visible.sorted()
    var number = 0
    var line: String { "runs rename \(ids.joined(separator: " ")) --name n\(number)" }
    let kills = try here.killAtEachStep(of: line) {
      let names = try ids.map { try here.record($0)["name"].text }
      let (old, new) = (number == 0 ? nil : "n\(number - 1)", "n\(number)")
      #expect(names.allSatisfy { $0 == old || $0 == new }, "\(names)")
      #expect(try listed() == Set(ids))
      try here.succeed(line)
      number += 1
    }
    // To name, write, flush and rename a file, and to flush its folder.
    #expect(kills >= 3 * 5)
    #expect(try here.almanac("runs verify").ending == .exited(0))
  }

  @Test
  func `Killed at each of its steps, a deletion leaves every run whole, here or in the trash`()
    throws
  {
    try train(3)
    let ids = visible
    let line = "runs delete \(ids.sorted().joined(separator: " ")) --yes"
    let kills = try here.killAtEachStep(of: line, prepare: restoreAll) {
      let trash = Set(here.names(in: "runs/.trash"))
      #expect(visible.union(trash) == ids && visible.isDisjoint(with: trash))
      let found = try listed()
      #expect(found == visible)
    }
    // To rename a folder, and to flush both that it was and is in.
    #expect(kills >= 3 * 3)
    try restoreAll()
    #expect(try here.almanac("runs verify").ending == .exited(0))
  }

  private func restoreAll() throws {
    let trash = here.names(in: "runs/.trash")
    if !trash.isEmpty { try here.succeed("runs restore \(trash.joined(separator: " "))") }
  }

  @Test
  func
    `Killed at each of its steps, a gc leaves in the trash whole runs only, and no other run goes`()
    throws
  {
    try train(1)
    let kept = visible
    let id = try #require(kept.first)
    let files = here.names(in: "runs/\(id)")
    func plant() throws {
      for number in 0..<3 where !here.exists("runs/.trash/t\(number)") {
        try here.makeDirectory("runs/.trash")
        try here.copy("runs/\(id)", to: "runs/.trash/t\(number)")
      }
      if !here.exists("runs/.incomplete-1") { try here.write("x", to: "runs/.incomplete-1/x") }
    }
    let kills = try here.killAtEachStep(of: "runs gc", prepare: plant) {
      let found = try listed()
      #expect(found == kept)
      for name in here.names(in: "runs/.trash") {
        #expect(here.names(in: "runs/.trash/\(name)") == files)
      }
    }
    // A folder is renamed, and it and what is in it removed.
    #expect(kills >= 3 * (1 + files.count))
    try here.succeed("runs gc")
    #expect(Set(here.runs) == kept.union([".trash"]))
  }

  // MARK: Many at once

  @Test func `8 processes that tag one run at once lose no tag`() throws {
    try train(1)
    let processes = try (0..<8).map { try here.start("runs tag latest --tag t\($0) --tag u\($0)") }
    for process in processes { #expect(try process.finish().ending == .exited(0)) }
    let tags = try here.record(#require(visible.first))["tags"].array?.compactMap(\.text) ?? []
    #expect(Set(tags) == Set((0..<8).flatMap { ["t\($0)", "u\($0)"] }))
  }

  @Test func `While runs come, go and change, a listing shows whole ones and warns of nothing`()
    throws
  {
    try train(4)
    let ids = visible.sorted()
    let script = """
      for n in 1 2 3 4 5; do
        "$ALMANAC" runs delete \(ids[0]) \(ids[1]) --yes && "$ALMANAC" runs restore \(ids[0]) \(ids[1])
        "$ALMANAC" runs tag \(ids[2]) --tag t$n
      done
      """
    let work = try ChildProcess(
      "/bin/sh", ["-c", script.replacing("$ALMANAC", with: Executable.path())], in: here.root,
      environment: ["PATH": "/usr/bin:/bin"])
    var listings = 0
    while !work.hasEnded() || listings == 0 {
      let outcome = try here.almanac("runs list --json")
      #expect(outcome.ending == .exited(0) && outcome.errors == "", "\(outcome.errors)")
      let found = try #require(
        try JSON(text: outcome.output).array?.compactMap { $0["run_id"].text })
      #expect(Set(found).isSuperset(of: ids[2...]))
      listings += 1
    }
    #expect(try work.finish().ending == .exited(0))
    #expect(try listed() == Set(ids))
  }

  // MARK: Full and read-only folders

  /// Runs commands with the runs on a small disk that `setUp` prepares.
  private func onDisk(kilobytes: Int, setUp: String, _ line: String) throws -> Outcome {
    try here.makeDirectory("disk")
    return try here.shell(
      """
      exec unshare --mount -r sh -c '
        mount -t tmpfs -o size=\(kilobytes)k tmpfs disk || exit 99
        cp -r runs disk/runs || exit 98
        \(setUp)
        "$ALMANAC" \(line) --runs-dir disk/runs
        status=$?
        rm -rf left; cp -r disk/runs left
        exit $status'
      """, environment: Workspace.withoutCoverage)
  }

  /// The runs of the disk as the last command left them.
  private func expectLeftWhole(_ record: JSON) throws {
    let listed = try here.json("runs list --json --runs-dir left").array
    #expect(listed?.count == 1)
    #expect(listed?[0]["name"].text == record["name"].text)
    #expect(try here.almanac("runs verify --runs-dir left").ending == .exited(0))
  }

  private static let changes = [
    "runs tag latest --tag best", "runs note latest --text=much", "runs delete latest --yes",
    "runs export --out disk/all.csv",
  ]

  @Test(
    .enabled(if: UnwritableTests.canMount, "unshare(1) may not mount here"),
    arguments: changes[..<2])
  func `4 full disks: a record that cannot be written stays as it was`(line: String) throws {
    try train(1)
    let record = try here.record(#require(visible.first))
    let fill = "head -c 1000000 /dev/zero >disk/filling 2>/dev/null;"
    for kilobytes in [64, 128] {
      let outcome = try onDisk(kilobytes: kilobytes, setUp: fill, line)
      #expect(outcome.ending == .exited(73))
      #expect(outcome.output == "")
      #expect(outcome.errors.hasPrefix("almanac: error: disk/runs/"), "\(outcome.errors)")
      #expect(outcome.errors.hasSuffix(": No space left on device\n"), "\(outcome.errors)")
      try expectLeftWhole(record)
    }
  }

  @Test(
    .enabled(if: UnwritableTests.canMount, "unshare(1) may not mount here"),
    arguments: ["csv", "parquet"]
  )
  func `4 full disks: an export that finds no room is not there`(format: String) throws {
    try train(1)
    let fill = "head -c 1000000 /dev/zero >disk/filling 2>/dev/null;"
    for option in ["", "--predictions"] {
      let outcome = try onDisk(
        kilobytes: 64, setUp: fill, "runs export \(option) --out disk/runs/all.\(format)")
      #expect(outcome.ending == .exited(73), "\(option) \(outcome.output)")
      #expect(outcome.errors.hasSuffix(": No space left on device\n"), "\(outcome.errors)")
      #expect(!here.names(in: "left").contains { $0.contains("all.") })
    }
  }

  @Test(.enabled(if: UnwritableTests.canMount, "unshare(1) may not mount here"))
  func `4 changes of a read-only folder are refused, and reading goes on`() throws {
    try train(1)
    let record = try here.record(#require(visible.first))
    let lock = "mount -o remount,ro disk;"
    let refused = ["runs tag latest --tag best", "runs delete latest --yes", "runs fsck --repair"]
    for line in refused + ["train --model elo --quiet"] {
      let outcome = try onDisk(kilobytes: 256, setUp: lock, line)
      #expect(outcome.ending == .exited(73), "\(line)")
      #expect(outcome.errors.hasPrefix("almanac: error: disk/runs"), "\(outcome.errors)")
      #expect(outcome.errors.hasSuffix(": Read-only file system\n"), "\(outcome.errors)")
      try expectLeftWhole(record)
    }
    for line in ["runs list", "runs show latest", "runs verify", "runs fsck", "runs gc --dry-run"] {
      let outcome = try onDisk(kilobytes: 256, setUp: lock, line)
      #expect(outcome.ending == .exited(0), "\(line): \(outcome.errors)")
    }
  }

  // MARK: Damage

  /// What can happen to the files of a run.
  private static let damages:
    [@Sendable (Workspace, String, inout SeededGenerator) throws -> Void] = [
      { here, run, random in
        let whole = try here.data("\(run)/run.json")
        // The last byte is a line end, which a record can do without.
        try here.write(
          whole.prefix(Int.random(in: 0..<whole.count - 1, using: &random)), to: "\(run)/run.json")
      },
      { here, run, random in
        let bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
        try here.write(Data(bytes), to: "\(run)/run.json")
      },
      { here, run, _ in try here.remove("\(run)/run.json") },
      { here, run, _ in try here.remove("\(run)/predictions.parquet") },
      { here, run, random in
        let whole = try here.data("\(run)/predictions.parquet")
        try here.write(
          whole.prefix(Int.random(in: 0..<whole.count, using: &random)),
          to: "\(run)/predictions.parquet")
      },
      { here, run, _ in
        try here.write("run_id,game_id\n", to: "\(run)/predictions.parquet")
      },
      { here, run, _ in
        try here.remove("\(run)/predictions.parquet")
        try here.copy("data/teams.parquet", to: "\(run)/predictions.parquet")
      },
      { here, run, _ in
        try here.remove("\(run)/predictions.parquet")
        try here.makeDirectory("\(run)/predictions.parquet")
      },
      { here, run, _ in
        try here.remove("\(run)/run.json")
        try here.remove("\(run)/predictions.parquet")
      },
    ]

  @Test func `90 damaged runs of 9 kinds: each is found by verify and by fsck, and no other run`()
    throws
  {
    try train(2)
    let whole = visible
    let id = try #require(whole.first)
    var random = SeededGenerator(seed: 34)
    var faults: Set<String> = []
    let text = try here.text("runs/\(id)/run.json")
    for (kind, damage) in Self.damages.enumerated() {
      for number in 0..<10 {
        let name = "d\(kind)-\(number)"
        try here.copy("runs/\(id)", to: "runs/\(name)")
        try here.write(text.replacing(id, with: name), to: "runs/\(name)/run.json")
        try damage(here, "runs/\(name)", &random)
        faults.insert(name)
      }
    }
    #expect(faults.count == 90)
    let verified = try here.almanac("runs verify --json")
    #expect(verified.ending == .exited(1))
    let items = try #require(try JSON(text: verified.output).array)
    #expect(
      Set(items.filter { $0["is_good"].flag == true }.compactMap { $0["run_id"].text }) == whole)
    #expect(items.count == 92)
    let checked = try here.almanac("runs fsck --repair --json")
    let paths = try JSON(text: checked.output).array?.compactMap { $0["path"].text } ?? []
    #expect(Set(paths) == Set(faults.map { "runs/\($0)" }))
    #expect(Set(here.names(in: "runs/.aside")) == faults)
    #expect(try listed() == whole)
    #expect(try here.almanac("runs verify").ending == .exited(0))
  }

  // MARK: The clock

  @Test func `4 wrong clocks: each run is whole and listed, in the order of the times they tell`()
    throws
  {
    let clock = try Preload.clock.get()
    var ids: [String] = []
    // Right, a day back, a year back, before 1970, ten years ahead.
    for offset in [0, -86_400, -31_536_000, -2_000_000_000, 315_360_000] {
      let outcome = try here.almanac(
        "train --model elo --json --quiet --start-year 2017",
        environment: ["LD_PRELOAD": clock, "CLOCK_OFFSET": "\(offset)"])
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
      ids.append(try #require(try JSON(text: outcome.output)["run_id"].text))
    }
    let found = try here.json("runs list --json").array?.compactMap { $0["run_id"].text }
    #expect(found == [4, 0, 1, 2, 3].map { ids[$0] })
    #expect(try here.json("runs show latest --json")["run_id"].text == ids[4])
    #expect(try here.almanac("runs verify").ending == .exited(0))
    #expect(try here.almanac("runs fsck").ending == .exited(0))
  }
}
