import Foundation
import TestSupport
import Testing

/// Trainings that are killed, at moments that a seed chooses.
@Suite struct KillTests {
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

  private func start(_ options: String) throws -> ChildProcess {
    try here.start(
      "train --model elo --quiet --data-dir \(try BigLeague.directory()) \(options)",
      environment: Workspace.withoutCoverage)
  }

  private func isSaving() -> Bool { here.runs.contains { $0.hasPrefix(".incomplete-") } }

  /// How long a training takes that nobody stops, until it saves and from then on.
  private func durations(_ options: String) throws -> (walk: Double, save: Double) {
    let process = try start(options)
    let began = ContinuousClock.now
    try process.read(until: { [self] _ in isSaving() }, within: 60)
    let saved = ContinuousClock.now
    #expect(try process.finish().ending == .exited(0))
    return ((saved - began) / .seconds(1), (ContinuousClock.now - saved) / .seconds(1))
  }

  /// Kills a training and checks what is listed: `known`, and at most one run more.
  private func kill(_ process: ChildProcess, _ known: inout Set<String>) throws {
    process.signal(SIGKILL)
    let ending = try process.finish().ending
    let listed = try listedRuns(besides: known)
    #expect(known.isSubset(of: listed))
    #expect(listed.count <= known.count + 1)
    if ending == .exited(0) { #expect(listed.count == known.count + 1) }
    known = listed
  }

  @Test(arguments: [UInt64(1), 2])
  func `Killed at 10 moments of its course, a training is listed whole or not at all`(
    seed: UInt64
  ) throws {
    let options = "--start-year \(BigLeague.seasons.lowerBound)"
    let (walk, save) = try durations(options)
    var known = try listedRuns()
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let process = try start(options)
      usleep(UInt32(Double.random(in: 0...walk + save, using: &generator) * 1e6))
      try kill(process, &known)
    }
    #expect(try start(options).finish().ending == .exited(0))
    #expect(try listedRuns(besides: known).count == known.count + 1)
  }

  @Test(arguments: [UInt64(3), 4])
  func `Killed at 10 moments of its saving, a training is listed whole or not at all`(
    seed: UInt64
  ) throws {
    let options = "--start-year \(BigLeague.seasons.upperBound) --predict all"
    let (_, save) = try durations(options)
    var known = try listedRuns()
    var generator = SeededGenerator(seed: seed)
    for attempt in 0..<10 {
      let process = try start(options)
      try process.read(until: { [self] _ in isSaving() }, within: 60)
      // Every other time near the end, where the files are flushed and the folder gets its name.
      let share = Double.random(in: attempt.isMultiple(of: 2) ? 0...1 : 0.85...1, using: &generator)
      usleep(UInt32(share * save * 1e6))
      try kill(process, &known)
      for name in here.runs where name.hasPrefix(".incomplete-") { try here.remove("runs/\(name)") }
    }
    #expect(try start(options).finish().ending == .exited(0))
    #expect(try listedRuns(besides: known).count == known.count + 1)
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
