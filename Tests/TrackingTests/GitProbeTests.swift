import Foundation
import Glibc
import TestSupport
import Testing

@testable import Tracking

/// The probe asks about the working directory, which belongs to the whole process: each test looks
/// from a process of its own.
@Suite struct GitProbeTests {
  /// What a process in `directory` finds out, written to a file beside it.
  private func state(in directory: String) async throws -> GitState {
    let answer = directory + ".answer"
    defer { try? FileManager.default.removeItem(atPath: answer) }
    await #expect(processExitsWith: .success) {
      [directory = directory as String, answer = answer as String] in
      // No repository that happens to lie above is found, nor one that the environment names.
      let above = FileManager.default.temporaryDirectory.path()
      setenv("GIT_CEILING_DIRECTORIES", above, 1)
      for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] { unsetenv(name) }
      guard chdir(directory) == 0 else { exit(2) }
      let state = GitProbe().state()
      let dirt = state.isDirty.map(String.init) ?? "nil"
      try Data("\(state.hash) \(dirt)".utf8).write(to: URL(filePath: answer))
    }
    let words = try String(contentsOfFile: answer, encoding: .utf8).split(separator: " ")
    return GitState(hash: String(words[0]), isDirty: Bool(String(words[1])))
  }

  private func withRepository(_ body: (String) async throws -> Void) async throws {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "almanac-tests-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try await body(directory)
  }

  @discardableResult
  private func git(_ arguments: String..., in directory: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", directory, "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
      + ["-c", "commit.gpgSign=false"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A repository with one commit of one file; returns the commit.
  private func commit(in directory: String) throws -> String {
    try git("init", "--quiet", in: directory)
    try write("one\n", to: "file.txt", in: directory)
    try git("add", "file.txt", in: directory)
    try git("commit", "--quiet", "-m", "one", in: directory)
    return try git("rev-parse", "HEAD", in: directory)
  }

  @Test func `outside a repository it is unknown`() async throws {
    try await withRepository { directory in
      let state = try await state(in: directory)
      #expect(state == .unknown)
    }
  }

  @Test func `before the first commit it is unknown`() async throws {
    try await withRepository { directory in
      try git("init", "--quiet", in: directory)
      let state = try await state(in: directory)
      #expect(state == .unknown)
    }
  }

  @Test func `a commit is clean until a tracked file differs`() async throws {
    try await withRepository { directory in
      let hash = try commit(in: directory)
      #expect(try await state(in: directory) == GitState(hash: hash, isDirty: false))
      try write("new\n", to: "untracked.txt", in: directory)
      #expect(try await state(in: directory) == GitState(hash: hash, isDirty: false))
      try write("two\n", to: "file.txt", in: directory)
      #expect(try await state(in: directory) == GitState(hash: hash, isDirty: true))
      try git("add", "file.txt", in: directory)
      #expect(try await state(in: directory) == GitState(hash: hash, isDirty: true))
    }
  }

  @Test func `a folder of a repository belongs to it, on a branch or not`() async throws {
    try await withRepository { directory in
      let hash = try commit(in: directory)
      try git("checkout", "--quiet", "--detach", in: directory)
      let folder = directory + "/deep"
      try write("", to: "file", in: folder)
      #expect(try await state(in: folder) == GitState(hash: hash, isDirty: false))
    }
  }

  @Test func `a probe that nobody asks leaves no process behind`() async {
    await #expect(processExitsWith: .success) {
      do { _ = GitProbe() }
      var status: Int32 = 0
      exit(waitpid(-1, &status, 0) == -1 && errno == ECHILD ? 0 : 2)
    }
  }
}
