import Glibc
import TestSupport
import Testing

/// Trainings that are killed, on the way and at each step of their saving.
@Suite(.slow) struct KillTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// The runs that are listed; nothing may be warned of, and those not in `known` must be whole.
  private func listedRuns(besides known: Set<String> = []) throws -> Set<String> {
    let outcome = try here.almanac("runs list --json", environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    let records = try #require(try JSON(text: outcome.output).array)
    let ids = Set(records.compactMap { $0["run_id"].text })
    for id in ids.subtracting(known) { try here.expectWhole(id) }
    #expect(Set(here.runs.filter { !$0.hasPrefix(".incomplete-") }) == ids)
    return ids
  }

  @Test(arguments: ["elo --calibration platt", "logistic_regression --features site,form"])
  func `Killed at each step of its saving, a training is listed whole or not at all`(
    model: String
  ) throws {
    try here.importSmallLeague()
    let line = "train --quiet --start-year 2017 --warm-up-from 2012 --model \(model)"
    // The folder's own files are there from the start.
    try here.succeed(line)
    var known = try listedRuns()
    let kills = try here.killAtEachStep(of: line) {
      let listed = try listedRuns(besides: known)
      #expect(known.isSubset(of: listed))
      #expect(listed.count <= known.count + 1)
      known = listed
    }
    // Four files or more are named, written and flushed; their folders too, and then renamed.
    #expect(kills >= 4 * 3 + 6)
    #expect(known.count >= 2)
    try here.succeed(line)
    #expect(try listedRuns(besides: known).count == known.count + 1)
  }

  @Test func `Killed while it walks, a training leaves nothing`() throws {
    let process = try here.start(
      "train --model elo --start-year \(BigLeague.seasons.lowerBound) --data-dir",
      more: [try BigLeague.directory()], errors: .terminal(columns: 80),
      environment: Workspace.withoutCoverage)
    // The bar says that the walk has begun.
    try process.read(until: { $0.errorsSoFar.contains("seasons") }, within: 60)
    process.signal(SIGKILL)
    #expect(try process.finish().ending == .killed(by: SIGKILL))
    #expect(here.runs == [])
    #expect(try listedRuns() == [])
  }

  @Test func `What a killed training leaves is out of the way of list, show and latest`() throws {
    try here.importSmallLeague()
    try here.train()
    let id = here.runs[0]
    try here.copy("runs/\(id)", to: "runs/.incomplete-0000")
    #expect(try listedRuns() == [id])
    #expect(try here.json("runs show latest --json")["run_id"].text == id)
  }
}
