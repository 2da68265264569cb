import Faults
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct DirectoryLockTests {
  private let directory = TemporaryDirectory()

  /// Whether another process gets the lock at once; flock(1) is part of util-linux.
  private func another(_ mode: String) throws -> Bool {
    let lock = directory.file(".lock")
    return try run("flock", ["--nonblock", mode, lock, "true"]).status == 0
  }

  @Test func `sole use keeps every other process out until it ends`() throws {
    let lock = try DirectoryLock(exclusive: directory.path)
    #expect(try !another("--exclusive"))
    #expect(try !another("--shared"))
    _ = consume lock
    #expect(try another("--exclusive"))
  }

  @Test func `shared use lets others read and none write`() throws {
    _ = try DirectoryLock(exclusive: directory.path)
    guard let lock = DirectoryLock(shared: directory.path) else {
      Issue.record("no lock to be had")
      return
    }
    #expect(try another("--shared"))
    #expect(try !another("--exclusive"))
    _ = consume lock
    #expect(try another("--exclusive"))
  }

  /// A process that has sole use, and says so; when its input ends it makes a file and goes.
  private func startHolder() throws -> (process: Process, input: Pipe) {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let script = "echo locked; read line; touch '\(directory.file("released"))'"
    process.arguments = ["flock", "--no-fork", directory.file(".lock"), "sh", "-c", script]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    #expect(output.fileHandleForReading.availableData == Data("locked\n".utf8))
    return (process, input)
  }

  @Test(arguments: [true, false])
  func `a lock waits for another process to let go`(isExclusive: Bool) async throws {
    let holder = try startHolder()
    let path = directory.path
    let waiting = Background { () -> Bool in
      if isExclusive {
        let lock = try DirectoryLock(exclusive: path)
        defer { _ = lock }
        return FileSystem.kind(of: path + "/released") != nil
      }
      let lock = DirectoryLock(shared: path)
      defer { _ = lock }
      return FileSystem.kind(of: path + "/released") != nil
    }
    try holder.input.fileHandleForWriting.close()
    let wasReleasedBefore = try await waiting.value
    #expect(wasReleasedBefore)
    holder.process.waitUntilExit()
  }

  @Test func `a process that is killed lets go`() throws {
    let holder = try startHolder()
    #expect(try !another("--exclusive"))
    kill(holder.process.processIdentifier, SIGKILL)
    _ = try DirectoryLock(exclusive: directory.path)
    #expect(FileSystem.kind(of: directory.file("released")) == nil)
    try holder.input.fileHandleForWriting.close()
    holder.process.waitUntilExit()
    #expect(try another("--exclusive"))
  }

  @Test func `a directory that nobody has locked needs no lock to read, and gets no file`() throws {
    if DirectoryLock(shared: directory.path) != nil { Issue.record("locked without a file") }
    #expect(try FileSystem.list(directory.path).isEmpty)
  }

  @Test func `a directory that cannot be locked is named`() throws {
    let file = try directory.write("", to: "file")
    for (place, reason) in [
      (file, "Not a directory"), (directory.file("absent"), "No such file or directory"),
    ] {
      let error = try storageError { _ = try DirectoryLock(exclusive: place) }
      #expect(error == Fault(.unwritable, at: .file(place + "/.lock"), "cannot lock: \(reason)"))
    }
  }
}
