import Foundation
import Testing

/// A fresh directory to run the program in; it goes when its owner does.
final class Workspace: Sendable {
  let root: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    let url = base.appendingPathComponent("almanac-tests-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    root = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  // MARK: Running the program

  /// What a test that kills or starves the program adds, so that it leaves the others' coverage
  /// counters alone.
  static let withoutCoverage = ["LLVM_PROFILE_FILE": "/dev/null"]

  /// Starts the program; `line` is its arguments, with single spaces between them.
  func start(
    _ line: String, more: [String] = [], output: Destination = .pipe,
    errors: Destination = .pipe, environment: [String: String] = [:], in folder: String = "."
  ) throws -> ChildProcess {
    let words = line.split(separator: " ").map(String.init) + more
    return try ChildProcess(
      try Executable.path(), words, in: path(folder), environment: self.environment(environment),
      output: output, errors: errors)
  }

  /// Runs the program to its end.
  @discardableResult
  func almanac(
    _ line: String, more: [String] = [], output: Destination = .pipe,
    errors: Destination = .pipe, environment: [String: String] = [:], in folder: String = "."
  ) throws -> Outcome {
    try start(
      line, more: more, output: output, errors: errors, environment: environment, in: folder
    ).finish()
  }

  /// Runs the program, which must succeed, and returns its standard output.
  @discardableResult
  func succeed(
    _ line: String, more: [String] = [], in folder: String = ".",
    at location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let outcome = try almanac(line, more: more, in: folder)
    try #require(
      outcome.ending == .exited(0), "\(line): \(outcome.errors)", sourceLocation: location)
    return outcome.output
  }

  /// Runs the program, which must succeed and print one JSON value and nothing else.
  func json(
    _ line: String, more: [String] = [], at location: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    try JSON(text: try succeed(line, more: more, at: location))
  }

  /// Runs a script of the plain shell, with `$ALMANAC` for the program.
  func shell(_ script: String, environment: [String: String] = [:]) throws -> Outcome {
    var variables = self.environment(environment)
    variables["ALMANAC"] = try Executable.path()
    return try ChildProcess("/bin/sh", ["-c", script], in: root, environment: variables).finish()
  }

  /// A small environment that does not depend on who runs the tests.
  private func environment(_ changes: [String: String]) -> [String: String] {
    let own = ProcessInfo.processInfo.environment
    var environment = own.filter {
      ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"].contains($0.key)
    }
    environment["HOME"] = root
    environment["TERM"] = "xterm-256color"
    // Temporary directories may lie in somebody's repository.
    environment["GIT_CEILING_DIRECTORIES"] =
      URL(fileURLWithPath: root)
      .deletingLastPathComponent().path
    environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    return environment.merging(changes) { $1 }
  }

  // MARK: Files

  func path(_ name: String) -> String { name.hasPrefix("/") ? name : root + "/" + name }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

  func makeDirectory(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  func copy(_ name: String, to target: String) throws {
    try FileManager.default.copyItem(atPath: path(name), toPath: path(target))
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The names in a folder, hidden ones too, sorted; none where there is no folder.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }
}
