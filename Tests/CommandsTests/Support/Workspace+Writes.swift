import Foundation
import Glibc

extension Workspace {
  /// Runs the program, and records what it writes below the workspace.
  func recordingWrites(
    _ line: String, more: [String] = []
  ) throws -> (outcome: Outcome, log: WriteLog) {
    let path = NSTemporaryDirectory() + "almanac-writes-\(UUID().uuidString).log"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let outcome = try almanac(line, more: more, environment: try preload(["WRITES_LOG": path]))
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return (outcome, WriteLog(text))
  }

  /// Runs the program, which gets a signal right after a step of its writing; a step is whatever it names,
  /// writes to a file, flushes, renames or removes.
  ///
  /// - Parameters:
  ///   - step: from 1 on.
  ///   - counted: a part of the paths whose steps count.
  func signalled(
    _ signal: Int32 = SIGKILL, afterStep step: Int, counting counted: String = "", _ line: String
  ) throws -> Outcome {
    try almanac(
      line,
      environment: try preload([
        "WRITES_BEFORE_SIGNAL": "\(step)", "WRITES_SIGNAL": "\(signal)", "WRITES_COUNTED": counted,
      ]))
  }

  /// Starts the program, which stops itself (SIGSTOP) right after a step, and waits until it has.
  func startStopping(
    afterStep step: Int, counting counted: String, _ line: String
  ) throws -> ChildProcess {
    let child = try start(
      line,
      environment: try preload([
        "WRITES_BEFORE_SIGNAL": "\(step)", "WRITES_SIGNAL": "\(SIGSTOP)",
        "WRITES_COUNTED": counted,
      ]))
    try child.read(until: \.isStopped, within: 60)
    return child
  }

  /// Kills a command after each of its steps, one after the other, until it comes to its end.
  ///
  /// - Parameters:
  ///   - stride: every which step.
  ///   - prepare: called before each attempt.
  ///   - check: called after each, also after the one that came to its end.
  /// - Returns: how often it was killed.
  func killAtEachStep(
    of line: @autoclosure () -> String, every stride: Int = 1, counting counted: String = "",
    prepare: () throws -> Void = {}, _ check: () throws -> Void
  ) throws -> Int {
    for attempt in 0..<1000 {
      try prepare()
      let outcome = try signalled(afterStep: 1 + attempt * stride, counting: counted, line())
      try check()
      switch outcome.ending {
      case .killed(by: SIGKILL): continue
      case .exited(0): return attempt
      default: throw SystemFailure(description: "\(line()): \(outcome.errors)")
      }
    }
    throw SystemFailure(description: "\(line()): no end after 1000 steps")
  }

  private func preload(_ environment: [String: String]) throws -> [String: String] {
    let common = ["LD_PRELOAD": try Preload.writes.get(), "WRITES_BELOW": root]
    return environment.merging(common) { $1 }.merging(Self.withoutCoverage) { $1 }
  }
}
