import Foundation
import Glibc
import TestSupport
import Testing

/// The index as processes share it, kill each other over it and run out of room for it.
@Suite(.slow) struct RunIndexTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private func plant(_ numbers: Range<Int>) throws {
    for number in numbers {
      try here.plantRun(
        "\(number)0000-0000-4000-8000-000000000000", timestamp: "2024-03-01T12:00:00.\(number)Z")
    }
  }

  /// Until what was planted is old enough to be put into the index.
  private func settle() { usleep(2_100_000) }

  private func listed(_ options: String = "") throws -> [String] {
    let outcome = try here.almanac("runs list --json \(options)")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    return try #require(try JSON(text: outcome.output).array).compactMap { $0["run_id"].text }
  }

  private func expected(_ numbers: Range<Int>) -> [String] {
    numbers.reversed().map { "\($0)0000-0000-4000-8000-000000000000" }
  }

  @Test func `A listing makes the index, and the next one reads it`() throws {
    try plant(100..<110)
    settle()
    #expect(try listed() == expected(100..<110))
    #expect(here.names(in: "runs").filter { $0.hasPrefix(".") } == [".index.sqlite"])
    let whole = try here.data("runs/.index.sqlite")
    #expect(try listed() == expected(100..<110))
    #expect(try here.data("runs/.index.sqlite") == whole, "nothing to bring up to date")
    try here.write(Data(whole.prefix(5000)), to: "runs/.index.sqlite")
    #expect(try listed() == expected(100..<110))
    #expect(try listed() == expected(100..<110))
    #expect(try here.data("runs/.index.sqlite").count == whole.count)
  }

  @Test func `What could not be read is warned of every time, whatever the index holds`() throws {
    try plant(100..<103)
    try here.write("torn", to: "runs/torn/run.json")
    settle()
    for _ in 0..<3 {
      let outcome = try here.almanac("runs list")
      #expect(
        outcome.errors
          == "almanac: warning: runs/torn/run.json: not a whole run record; passed over\n")
      #expect(outcome.output.split(separator: "\n").count == 5)
    }
  }

  @Test func `Eight listings at once, while runs are added, each show whole ones in order`() throws
  {
    try plant(100..<200)
    settle()
    var known = 200
    for round in 0..<3 {
      let processes = try (0..<8).map { _ in try here.start("runs list --json") }
      try plant(known..<known + 5)
      for process in processes {
        let outcome = try process.finish()
        #expect(outcome.ending == .exited(0))
        // Runs that are being planted are not committed by a rename, so that they may be seen torn.
        #expect(!outcome.errors.contains("error"), "\(outcome.errors)")
        let ids = try #require(try JSON(text: outcome.output).array).compactMap {
          $0["run_id"].text
        }
        #expect(ids == ids.sorted(by: >))
        #expect(Set(expected(100..<known)).isSubset(of: ids), "round \(round)")
      }
      known += 5
    }
    #expect(try listed() == expected(100..<known))
  }

  /// - Parameter isThere: whether there is one that must be brought up to date, or none.
  @Test(arguments: [false, true])
  func `Killed at each step of writing the index, a listing leaves one that is right or mended`(
    isThere: Bool
  ) throws {
    try plant(100..<200)
    settle()
    if isThere {
      _ = try listed()
      try plant(200..<250)
      settle()
      try here.copy("runs/.index.sqlite", to: "index")
    }
    let last = isThere ? 250 : 200
    func takeBack() throws {
      for name in here.names(in: "runs") where name.hasPrefix(".index.sqlite") {
        try here.remove("runs/\(name)")
      }
      if isThere { try here.copy("index", to: "runs/.index.sqlite") }
    }
    let kills = try here.killAtEachStep(
      of: "runs list", counting: "/.index.sqlite", prepare: takeBack
    ) {
      let found = try listed()
      #expect(found == expected(100..<last))
    }
    // A journal is named, written and removed, and in between the file is written.
    #expect(kills >= 4)
  }

  /// Runs a script with a file system of its own at `full`, when this machine lets it.
  private func mounted(_ options: String, _ script: String) throws -> Outcome {
    try here.makeDirectory("full")
    return try here.shell(
      "exec unshare --mount -r sh -ec 'mount -t tmpfs -o \(options) tmpfs full; \(script)'",
      environment: Workspace.withoutCoverage)
  }

  @Test(.enabled(if: UnwritableTests.canMount, "unshare(1) may not mount here"))
  func `A folder that is read-only lists, with an index and without`() throws {
    try plant(100..<110)
    settle()
    let plain = try here.succeed("runs list --csv --runs-dir runs")
    for first in ["true", "\"$ALMANAC\" runs list --runs-dir full/runs -q > /dev/null"] {
      let outcome = try mounted(
        "size=4m",
        """
        cp -r runs full/; rm -f full/runs/.index.sqlite; sleep 2.1; \(first); \
        mount -o remount,ro full; ls -A full/runs > seen; \
        "$ALMANAC" runs list --csv --runs-dir full/runs
        """)
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
      #expect(outcome.errors == "")
      #expect(outcome.output == plain)
      #expect(try here.text("seen").contains(".index.sqlite") == (first != "true"))
    }
  }

  @Test(.enabled(if: UnwritableTests.canMount, "unshare(1) may not mount here"))
  func `A disk without room for the index lists all the same`() throws {
    try plant(100..<110)
    settle()
    let plain = try here.succeed("runs list --csv --runs-dir runs")
    let outcome = try mounted(
      "size=256k",
      """
      cp -r runs full/; rm -f full/runs/.index.sqlite; sleep 2.1; \
      head -c 1m /dev/zero > full/rest 2> /dev/null || true; \
      "$ALMANAC" runs list --csv --runs-dir full/runs; "$ALMANAC" runs list -q --csv \
      --runs-dir full/runs > second
      """)
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(outcome.errors == "")
    #expect(outcome.output == plain)
    #expect(try here.text("second") == plain)
  }
}
