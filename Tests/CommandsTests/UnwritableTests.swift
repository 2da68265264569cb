import Foundation
import TestSupport
import Testing

@Suite(.slow) struct UnwritableTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  @Test(arguments: ["file", "file/runs", "file/deep/runs"])
  func `A runs folder at or below a file is refused before any work`(folder: String) throws {
    try here.write("a file", to: "file")
    let outcome = try here.almanac("train --model elo --runs-dir \(folder)")
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors == "almanac: error: file: is not a directory\n")
    #expect(outcome.output == "")
    #expect(try here.text("file") == "a file")
  }

  @Test(arguments: [
    "import csv small.csv --data-dir file/data", "data synthesize --out file/sample",
    "features export --out file/rows.parquet",
  ])
  func `A folder below a file cannot be written to by other commands either`(line: String) throws {
    try here.write("a file", to: "file")
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors == "almanac: error: file: is not a directory\n")
    #expect(try here.text("file") == "a file")
  }

  @Test func `A place where the system makes no folders is refused with its reason`() throws {
    let outcome = try here.almanac("train --model elo --runs-dir /proc/runs")
    #expect(outcome.ending == .exited(73))
    #expect(
      outcome.errors == "almanac: error: /proc/runs: cannot create the directory: "
        + "No such file or directory\n")
  }

  @Test(arguments: [
    "--version", "--help", "models list", "models show elo", "data show", "data show --json",
    "runs list", "runs list --json", "runs show latest", "runs show latest --json",
  ])
  func `Output that cannot be written is an error`(line: String) throws {
    try here.train()
    let outcome = try here.almanac(line, output: .file("/dev/full"))
    #expect(outcome.ending == .exited(73))
    #expect(
      outcome.errors == "almanac: error: cannot write the output: No space left on device\n")
  }

  @Test(arguments: ["", "--json"])
  func `A training whose summary cannot be written has recorded its run all the same`(
    option: String
  ) throws {
    let outcome = try here.almanac(
      "train --model elo --start-year 2017 \(option)", output: .file("/dev/full"))
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors.contains("cannot write the output: No space left on device\n"))
    try #require(here.runs.count == 1)
    try here.expectWhole(here.runs[0])
  }

  @Test(arguments: [0, 1, 4, 8])
  func `A training that may not write so much leaves nothing behind`(blocks: Int) throws {
    let outcome = try here.shell(
      "ulimit -f \(blocks); exec \"$ALMANAC\" train --model elo --predict all -q",
      environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors.hasPrefix("almanac: "))
    #expect(outcome.errors.contains("File too large"), "\(outcome.errors)")
    #expect(here.runs == [])
    try here.train()
  }

  @Test func `An export that may not write so much leaves what was there`() throws {
    try here.write("before", to: "rows.parquet")
    let outcome = try here.shell(
      "ulimit -f 8; exec \"$ALMANAC\" features export -o rows.parquet",
      environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors.hasPrefix("almanac: error: rows.parquet: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("File too large"), "\(outcome.errors)")
    #expect(try here.text("rows.parquet") == "before")
    #expect(!here.exists(".rows.parquet.new"))
  }

  // MARK: A full disk

  /// Whether this machine lets the tests mount a disk that is soon full.
  static let canMount: Bool = {
    let here = try? Workspace()
    let outcome = try? here?.shell("mkdir d && unshare --mount -r mount -t tmpfs -o size=4k t d")
    return outcome?.ending == .exited(0)
  }()

  /// Runs the program with an almost full disk at `full`; what is on it in the end goes to `left`.
  private func onFullDisk(kilobytes: Int, _ line: String) throws -> Outcome {
    try here.makeDirectory("full")
    return try here.shell(
      """
      exec unshare --mount -r sh -c '
        mount -t tmpfs -o size=\(kilobytes)k tmpfs full || exit 99
        "$ALMANAC" \(line)
        status=$?
        (cd full && find . -type f | sort) > left
        exit $status'
      """, environment: Workspace.withoutCoverage)
  }

  @Test(
    .enabled(if: canMount, "unshare(1) may not mount here; the limits above stand in for it"),
    arguments: [4, 8])
  func `A training on a full disk leaves nothing behind`(kilobytes: Int) throws {
    // The record and the predictions of the small league take 12 kB together.
    let outcome = try onFullDisk(
      kilobytes: kilobytes, "train --model elo --runs-dir full/runs --predict all --start-year 2017"
    )
    #expect(outcome.ending == .exited(73))
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("almanac: error: full/runs/"), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix(": No space left on device\n"), "\(outcome.errors)")
    let left = try here.text("left").split(separator: "\n").map(String.init)
    #expect(Set(left).isSubset(of: ["./runs/.lock", "./runs/.versions"]))
  }

  @Test(
    .enabled(if: canMount, "unshare(1) may not mount here; the limits above stand in for it"),
    arguments: [8, 16, 32])
  func `An import on a full disk leaves no store`(kilobytes: Int) throws {
    let outcome = try onFullDisk(
      kilobytes: kilobytes, "import csv small.csv --data-dir full/data")
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors.hasSuffix(": No space left on device\n"), "\(outcome.errors)")
    #expect(try here.text("left") == "./data/.lock\n")
  }

  @Test(
    .enabled(if: canMount, "unshare(1) may not mount here; the limits above stand in for it"))
  func `An export on a full disk leaves nothing behind`() throws {
    let outcome = try onFullDisk(kilobytes: 16, "features export --out full/rows.parquet")
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors.contains("full/rows.parquet"), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("No space left on device\n"), "\(outcome.errors)")
    #expect(try here.text("left") == "")
  }

  @Test(
    .enabled(if: canMount, "unshare(1) may not mount here; the limits above stand in for it"))
  func `A league that finds no room is made up whole or not at all`() throws {
    let outcome = try onFullDisk(kilobytes: 64, "data synthesize --out full/sample")
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors.hasSuffix(": No space left on device\n"), "\(outcome.errors)")
    let left = try here.text("left").split(separator: "\n").map(String.init)
    #expect(Set(left).isSubset(of: ["./runs/.lock", "./runs/.versions"]))
  }
}
