internal import Faults
internal import JSON
internal import Processes
internal import Wording

extension ChannelDefinition {
  /// Runs a program of the user's own, with the message as JSON on its standard input.
  static let command = ChannelDefinition(
    kind: "command", summary: "JSON, on a program's standard input",
    settings: [
      ChannelSetting("command", .texts, isRequired: true),
      ChannelSetting("timeout_seconds", .whole(1...60), standard: .whole(15)),
    ]
  ) { (settings, surroundings) throws(Fault) in
    let words = settings.texts("command")
    guard let program = words.first else { throw Fault(.badData, "\"command\" names no program") }
    let timeout = Duration.seconds(settings.whole("timeout_seconds") ?? 15)
    return { (message) throws(Fault) in
      let body = JSONWriter.compact(message.json) + [UInt8(ascii: "\n")]
      try run(words, in: surroundings.directory, body, timeout: timeout, named: program)
    }
  }

  /// Bytes that it may write, which nobody reads.
  private static let outputLimit = 1 << 20

  private static func run(
    _ words: [String], in folder: String, _ body: [UInt8], timeout: Duration, named program: String
  ) throws(Fault) {
    var process: ChildProcess?
    do throws(ProcessFailure) {
      let child = try ChildProcess(words, in: folder)
      process = child
      let end = ContinuousClock.now + timeout
      try child.send(body, timeout: timeout, outputLimit: outputLimit)
      _ = try child.finish(limit: outputLimit, timeout: max(.zero, end - .now))
    } catch ProcessFailure.ended(.exited(status: 0)) {
      // It was content with less than all of it.
    } catch {
      let lastLine = (process?.lastWords ?? "").split(whereSeparator: \.isNewline).last ?? ""
      let said = lastLine.isEmpty ? "" : ": " + String(lastLine.prefix(200)).printable
      process?.kill()
      throw Fault(.unreachable, "\(program) \(reason(error))\(said)")
    }
  }

  private static func reason(_ failure: ProcessFailure) -> String {
    switch failure {
    case .cannotStart(let reason): "could not be started (\(reason))"
    case .ended(.exited(let status)): "ended with status \(status)"
    case .ended(.killed(let signal)): "was ended by signal \(signal)"
    case .ended(.closedStream): "reads no more, and does not end"
    case .late: "did not end in time"
    case .endless: "writes without an end"
    case .unasked, .interrupted: "was stopped"
    }
  }
}
