import Glibc
import TestSupport
import Testing

@Suite(.slow) struct InterruptionTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private func start(_ options: String = "") throws -> ChildProcess {
    try here.start(
      "train --model elo --start-year \(BigLeague.seasons.lowerBound) \(options) --data-dir",
      more: [try BigLeague.directory()], errors: .terminal(columns: 80))
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `A training that is interrupted says so, records nothing and ends with 130`(
    signal: Int32
  ) throws {
    let process = try start()
    // The bar says that the walk has begun.
    try process.read(until: { $0.errorsSoFar.contains("seasons") }, within: 60)
    process.signal(signal)
    let outcome = try process.finish()
    #expect(outcome.ending == .exited(130))
    #expect(outcome.output == "")
    #expect(
      Screen(outcome.errors).lines == [
        "almanac: error: interrupted; nothing was recorded", "",
      ])
    #expect(here.runs == [])
    #expect(try here.json("runs list --json").array?.count == 0)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `Interrupted at each step of its saving, a training is recorded whole or not at all`(
    signal: Int32
  ) throws {
    try here.importSmallLeague()
    let line = "train --model elo --start-year 2017 --quiet"
    let steps = try here.recordingWrites(line).log.steps
    #expect(steps > 10)
    for step in 1...steps {
      let before = here.runs.count
      let outcome = try here.signalled(signal, afterStep: step, line)
      let recorded = here.runs.count - before
      switch outcome.ending {
      case .exited(0): #expect(recorded == 1)
      case .exited(130): #expect(recorded == 0)
      default: Issue.record("\(outcome.ending): \(outcome.errors)")
      }
    }
    for id in here.runs { try here.expectWhole(id) }
  }
}
