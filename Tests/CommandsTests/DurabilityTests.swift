import Foundation
import TestSupport
import Testing

/// Whenever the power is cut, nothing has a name whose bytes the disk lacks, and what a command has said
/// is done stays done.
@Suite(.slow) struct DurabilityTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// Runs the program and looks at all that it wrote.
  @discardableResult
  private func record(
    _ line: String, status: Int32 = 0, at location: SourceLocation = #_sourceLocation
  ) throws -> WriteLog {
    let log = try recordMove(line, status: status, at: location)
    try expectAllSeen(log, at: location)
    return log
  }

  /// Runs a program that gives other names to what earlier ones wrote.
  @discardableResult
  private func recordMove(
    _ line: String, status: Int32 = 0, at location: SourceLocation = #_sourceLocation
  ) throws -> WriteLog {
    let (outcome, log) = try here.recordingWrites(line)
    #expect(outcome.ending == .exited(status), "\(outcome.errors)", sourceLocation: location)
    #expect(log.problems == [], sourceLocation: location)
    return log
  }

  /// Every byte of what was put in place was seen being written: whatever passes the recorder by could
  /// hide a missing flush.
  private func expectAllSeen(_ log: WriteLog, at location: SourceLocation) throws {
    for path in log.renamed {
      let inside = FileManager.default.subpaths(atPath: path)?.map { path + "/" + $0 } ?? []
      for file in inside + [path] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { continue }
        let size = try #require(attributes?[.size] as? Int)
        #expect(log.written[file, default: -1] >= size, "\(file)", sourceLocation: location)
      }
    }
  }

  private func expectRenamed(
    _ log: WriteLog, _ names: String..., at location: SourceLocation = #_sourceLocation
  ) {
    for name in names {
      #expect(
        log.renamed.contains { $0.hasSuffix("/" + name) }, "\(name) of \(log.renamed)",
        sourceLocation: location)
    }
  }

  @Test(arguments: ["elo", "logistic_regression --features site,form --warm-up-from 2012"])
  func `A run is on the disk before it has its name`(model: String) throws {
    try here.importSmallLeague()
    // The folder of runs is made by the first, and its names are counted on by the second.
    for runs in ["runs", "runs", "some/where/runs"] {
      let log = try record(
        "train --quiet --start-year 2017 --runs-dir \(runs) --calibration platt --model \(model)")
      let id = try #require(log.renamed.last?.split(separator: "/").last)
      #expect(here.exists("\(runs)/\(id)/predictions.parquet"))
      #expect(here.names(in: "\(runs)/\(id)/model").count == 4)
    }
  }

  @Test func `An import is on the disk before the record of it`() throws {
    try here.write(SmallLeague.csv, to: "small.csv")
    for folder in ["data", "new/data"] {
      let log = try record("import csv small.csv --data-dir \(folder)")
      expectRenamed(log, "teams.parquet", "games/season=2018/games.parquet")
      #expect(log.renamed.last == here.path("\(folder)/dataset.json"))
    }
    let more = SmallLeague.csv.replacing("\n2018,", with: "\n2019,")
    try here.write(more, to: "more.csv")
    expectRenamed(try record("import csv more.csv"), "games/season=2019/games.parquet")
    #expect(try record("import csv more.csv").renamed == [])
  }

  @Test func `A download with seeds and slots is, too`() throws {
    for (name, text) in BracketLeague().files { try here.write(text, to: "march/\(name)") }
    let log = try record("import kaggle march")
    expectRenamed(log, "seeds.parquet", "slots.parquet")
    #expect(log.renamed.last == here.path("data/dataset.json"))
  }

  @Test func `A sample league is, too`() throws {
    let log = try record("data synthesize --out made/up")
    #expect(log.renamed.count > 1)
  }

  @Test(arguments: [
    "models promote latest --as best", "runs tag latest --tag good", "runs note latest --text=x",
    "runs rename latest --name other",
  ])
  func `A change of a run is on the disk when it is done`(line: String) throws {
    try here.importSmallLeague()
    try here.train("--start-year 2017")
    #expect(try !record(line).renamed.isEmpty)
  }

  @Test func `So is what takes a change back`() throws {
    try here.importSmallLeague()
    for _ in 0..<2 {
      try here.train("--start-year 2017")
      try record("models promote latest --as best")
    }
    expectRenamed(try record("models rollback --alias best"), ".aliases.json")
    let id = try #require(here.runs.last { !$0.hasPrefix(".") })
    try here.write("half", to: "runs/.incomplete-1/run.json")
    expectRenamed(try recordMove("runs fsck --repair", status: 1), ".aside/.incomplete-1")
    let other = try here.train("--start-year 2017")["run_id"].text ?? ""
    #expect(try !recordMove("runs delete \(other) --yes").renamed.isEmpty)
    expectRenamed(try recordMove("runs restore \(other)"), other)
    #expect(id != other)
  }

  @Test func `A listing renames nothing, and writes to its index alone`() throws {
    try here.importSmallLeague()
    try here.train("--start-year 2017")
    // What has just changed is not noted yet.
    let past = Date(timeIntervalSinceNow: -3600)
    for name in here.names(in: "runs/\(here.runs[0])") {
      try FileManager.default.setAttributes(
        [.modificationDate: past], ofItemAtPath: here.path("runs/\(here.runs[0])/\(name)"))
    }
    for line in ["runs list", "models list", "runs show latest", "runs fsck", "data show"] {
      let log = try record(line)
      #expect(log.renamed == [])
      let others = log.written.keys.filter { !$0.contains("/.index.sqlite") }
      #expect(others == [], "\(line)")
    }
  }

  @Test(arguments: [
    "runs export --out out.csv", "runs export --out out.parquet",
    "runs export --predictions --out out.csv", "runs export --predictions --out out.parquet",
    "features export --out out.parquet", "report --run latest --out out.html",
    "runs compare latest @first --html out.html",
    "predict --run latest --matchup ANT BEE --out out.csv",
  ])
  func `What is asked for as a file is on the disk before it has its name`(line: String) throws {
    try here.importSmallLeague()
    try here.train("--start-year 2017")
    try here.succeed("models promote latest --as first")
    try here.train("--start-year 2017 --set k_factor=20")
    for folder in ["", "deep/er/"] {
      let log = try record(line.replacing("out.", with: folder + "out."))
      let name = try #require(line.split(separator: " ").first { $0.hasPrefix("out.") })
      #expect(log.renamed == [here.path(folder + name)])
      #expect(here.exists(folder + name))
    }
  }
}

/// A log that should have problems has them: the layer itself can fail.
@Suite struct WriteLogTests {
  private func problems(_ lines: String...) -> [String] {
    problems(lines)
  }

  private func problems(_ lines: [String]) -> [String] {
    WriteLog(lines.map { $0.replacing(" ", with: "\t") }.joined(separator: "\n")).problems
  }

  @Test func `a file that is flushed, renamed and its folder flushed is safe`() {
    let whole = problems(
      "make /w/.a.new", "write /w/.a.new 5", "flush /w/.a.new", "rename /w/.a.new /w/a", "flush /w")
    #expect(whole == [])
  }

  @Test func `bytes after the last flush are not`() {
    let expected = ["/w/a may be there before the bytes of /w/.a.new"]
    #expect(
      problems("make /w/.a.new", "write /w/.a.new 5", "rename /w/.a.new /w/a", "flush /w")
        == expected)
    #expect(
      problems(
        "write /w/.a.new 5", "flush /w/.a.new", "write /w/.a.new 1", "rename /w/.a.new /w/a",
        "flush /w")
        == expected)
    // Nor does it help to flush it once it has its name.
    #expect(
      problems(
        "write /w/.a.new 5", "rename /w/.a.new /w/a", "flush /w/a", "flush /w") == expected)
  }

  @Test func `a name that is not flushed is not`() {
    #expect(
      problems("write /w/b 5", "flush /w/b", "rename /w/b /w/a")
        == ["at the end the disk may lack the name of /w/a"])
    #expect(
      problems(
        "write /w/b 5", "flush /w/b", "rename /w/b /w/a", "write /w/d 5", "flush /w/d",
        "rename /w/d /w/c", "flush /w") == ["/w/c may be there before the name of /w/a"])
  }

  @Test func `a folder needs all that is in it, and the folders above it`() {
    let start = ["make /w/.incomplete-1", "make /w/.incomplete-1/m", "make /w/.incomplete-1/m/f"]
    let flushes = ["/m/f", "/m", ""].map { "flush /w/.incomplete-1" + $0 }
    let end = ["rename /w/.incomplete-1 /w/1", "flush /w"]
    func problems(_ flushes: [String], end: [String] = end) -> [String] {
      self.problems(start + ["write /w/.incomplete-1/m/f 5"] + flushes + end)
    }
    #expect(problems(flushes) == [])
    for place in flushes.indices {
      var fewer = flushes
      fewer.remove(at: place)
      #expect(problems(fewer).count == 1)
    }
    #expect(problems(flushes, end: ["rename /w/.incomplete-1 /w/1"]).count == 1)
    let deep = ["make /w/new", "rename /w/.incomplete-1 /w/new/1", "flush /w/new"]
    #expect(
      problems(flushes, end: deep) == ["at the end the disk may lack the name of /w/new"])
    #expect(problems(flushes, end: deep + ["flush /w"]) == [])
  }

  @Test func `what others see must be on the disk first, what nobody sees need not`() {
    let rename = ["write /w/b 5", "flush /w/b", "rename /w/b /w/a", "flush /w"]
    func problems(_ first: String) -> [String] {
      self.problems([first] + rename)
    }
    #expect(problems("write /w/.versions 5").count == 1)
    #expect(problems("write /w/.index.sqlite 5") == [])
    #expect(problems("write /w/.incomplete-2/f 5") == [])
  }
}
