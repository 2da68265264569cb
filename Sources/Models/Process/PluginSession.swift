internal import Faults
internal import Features
internal import Hyperparameters
internal import JSON
internal import League
internal import Processes
internal import Storage
internal import Synchronization

/// A talk with a plugin's process, from the hello on; the process ends with it.
///
/// Any failure ends the process.
final class PluginSession: Sendable {
  static let protocolVersion = 1

  private let manifest: PluginManifest
  private let process: Mutex<ChildProcess>

  /// Starts the plugin and says hello.
  ///
  /// - Throws: ``Fault`` when it cannot be started or is not ready; `CancellationError` when
  ///   interrupted.
  init(
    _ manifest: PluginManifest, _ values: HyperparameterValues, _ context: ModelContext
  ) throws {
    self.manifest = manifest
    do {
      process = Mutex(
        try ChildProcess(
          Self.runnable(manifest), in: manifest.folder, isInterrupted: context.isInterrupted))
    } catch {
      throw Fault(.process(error), manifest, place: "at the start", lastWords: "")
    }
    try ask(Self.hello(manifest, values, context), at: "at the start") {
      (line) throws(PluginFault) in try PluginAnswer.requireReady(line)
    }
  }

  /// Says something that asks for no answer.
  ///
  /// - Parameter place: what the plugin is doing, for errors.
  /// - Throws: ``Fault`` when the plugin has ended or does not read; `CancellationError` when
  ///   interrupted.
  func tell(_ message: JSONLine, at place: @autoclosure () -> String) throws {
    try speak(message, answerLimit: nil, at: place) { _ in }
  }

  /// Asks something and reads the answer.
  ///
  /// - Parameters:
  ///   - count: how many values the answer has.
  ///   - read: makes of a line what it says, or throws what is wrong with it.
  /// - Throws: ``Fault`` when there is no answer, or none that will do; `CancellationError` when
  ///   interrupted.
  func ask<Answer: Sendable>(
    _ message: JSONLine, values count: Int = 0, at place: @autoclosure () -> String,
    read: ([UInt8]) throws(PluginFault) -> Answer
  ) throws -> Answer {
    // A number takes some 20 bytes; three times as long, and some more, is no answer.
    try speak(message, answerLimit: (1 << 16) + 64 * count, at: place, read: read)
  }

  private func speak<Answer: Sendable>(
    _ message: JSONLine, answerLimit: Int?, at place: () -> String,
    read: ([UInt8]) throws(PluginFault) -> Answer
  ) throws -> Answer {
    try process.withLock { process in
      do throws(PluginFault) {
        return try read(exchange(process, message, answerLimit))
      } catch {
        process.kill()
        if case .process(.interrupted) = error { throw CancellationError() }
        throw Fault(error, manifest, place: place(), lastWords: process.lastWords)
      }
    }
  }

  /// Says a line and, where there is a limit to the answer's bytes, takes the answer.
  private func exchange(
    _ process: ChildProcess, _ message: JSONLine, _ answerLimit: Int?
  ) throws(PluginFault) -> [UInt8] {
    let timeout = Duration.seconds(manifest.timeoutSeconds)
    do throws(ProcessFailure) {
      try process.send(message.finished, timeout: timeout)
      guard let answerLimit else { return [] }
      return try process.receiveLine(limit: answerLimit, timeout: timeout)
    } catch {
      throw .process(error)
    }
  }

  // MARK: Hello

  /// The command, its program taken from the plugin's folder where it is there.
  private static func runnable(_ manifest: PluginManifest) -> [String] {
    let program = manifest.command[0]
    guard !program.contains("/"), FileSystem.kind(of: manifest.folder + "/" + program) == .file
    else { return manifest.command }
    return ["./" + program] + manifest.command.dropFirst()
  }

  private static func hello(
    _ manifest: PluginManifest, _ values: HyperparameterValues, _ context: ModelContext
  ) -> JSONLine {
    var line = JSONLine(type: "hello")
    line.add("protocol", protocolVersion)
    line.add("model", manifest.name)
    line.addObject("hyperparameters") { line in
      for hyperparameter in manifest.hyperparameters {
        let name = hyperparameter.name
        switch hyperparameter.kind {
        case .number, .wholeNumber: line.add(name, values.number(name))
        case .boolean: line.add(name, values.boolean(name))
        case .choice, .ratings: line.add(name, values.text(name))
        }
      }
    }
    line.add("seed", context.seed)
    if manifest.kind == .stateless {
      line.addArray("columns") { line in
        for column in context.columns { line.addElement(column.name) }
      }
    }
    line.addArray("teams") { line in
      for team in context.teams.teams {
        line.addElement { line in
          line.add("id", Int(team.id))
          line.add("name", team.label)
        }
      }
    }
    return line
  }
}
