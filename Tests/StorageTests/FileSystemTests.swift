import Faults
import Foundation
import Glibc
import Storage
import TestSupport
import Testing

@Suite struct FileSystemTests {
  private let directory = TemporaryDirectory()

  @Test(arguments: [0, 1, 65_536, 65_537, 1_000_000])
  func `what is written is read back`(count: Int) throws {
    let path = directory.file("bytes")
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 31) }
    try FileSystem.write(bytes, to: path)
    #expect(try FileSystem.read(path) == bytes)
    #expect(try directory.read("bytes") == bytes)
  }

  @Test func `a shorter text over a longer leaves nothing of it`() throws {
    let path = try directory.write("something long", to: "file")
    try FileSystem.write(Array("new".utf8), to: path)
    #expect(try FileSystem.read(path) == Array("new".utf8))
  }

  @Test func `what is added stands at the end of a file, or makes it`() throws {
    for text in ["one\n", "two\n"] {
      try FileSystem.append(Array(text.utf8), to: directory.file("log"))
    }
    #expect(try directory.read("log") == Array("one\ntwo\n".utf8))
    #expect(throws: Fault.self) { try FileSystem.append([1], to: directory.path) }
  }

  @Test func `a path is contained where it leads, whatever its name begins with`() throws {
    for name in ["runs/a", "runs-old/b"] { try directory.write("", to: name) }
    let runs = directory.file("runs")
    func link(_ name: String, to target: String) throws -> String {
      try FileManager.default.createSymbolicLink(
        atPath: directory.file(name), withDestinationPath: target)
      return directory.file(name)
    }
    let out = try link("runs/out", to: "../runs-old/b")
    let within = try link("runs/within", to: "a")
    let beside = try link("beside", to: "runs")
    #expect(FileSystem.isContained(runs + "/a", in: runs))
    #expect(FileSystem.isContained(within, in: runs))
    #expect(FileSystem.isContained(runs + "/../runs/a", in: beside))
    #expect(FileSystem.isContained(runs + "/absent", in: runs), "what is not there leads nowhere")
    #expect(FileSystem.isContained("/etc", in: "/"))
    #expect(!FileSystem.isContained(out, in: runs))
    #expect(!FileSystem.isContained(directory.file("runs-old/b"), in: runs))
    #expect(!FileSystem.isContained(runs, in: runs))
    #expect(!FileSystem.isContained(runs, in: directory.file("absent")))
    #expect(FileSystem.resolved(out) == FileSystem.resolved(directory.file("runs-old/b")))
    #expect(FileSystem.resolved(directory.file("absent")) == nil)
  }

  @Test func `a file is replaced whole, and nothing is left beside it`() throws {
    let path = directory.file("page")
    for text in ["something long", "new"] {
      try FileSystem.replace(path, with: Array(text.utf8))
      #expect(try FileSystem.read(path) == Array(text.utf8))
    }
    #expect(try FileSystem.list(directory.path) == ["page"])
  }

  @Test func `a directory or a device is not replaced, nor a file in no directory`() throws {
    try FileSystem.makeDirectory(directory.file("folder"))
    for path in [directory.file("folder"), "/dev/null", directory.file("nowhere/page")] {
      let error = try #require(throws: Fault.self) { try FileSystem.replace(path, with: []) }
      #expect(error.code == .unwritable)
    }
    #expect(FileSystem.kind(of: "/dev/null") == .other)
    #expect(try FileSystem.list(directory.path) == ["folder"])
  }

  @Test(arguments: [(0, 0), (1, 1), (4, 4), (9, 5)])
  func `reading may stop at a limit`(limit: Int, expected: Int) throws {
    let path = try directory.write("12345", to: "file")
    #expect(try FileSystem.read(path, limit: limit).count == expected)
  }

  @Test func `what has no end is not read at all`() throws {
    let pipe = directory.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in ["/dev/zero", pipe] {
      for limit in [100_000, Int.max] {
        let error = #expect(throws: Fault.self) { try FileSystem.read(path, limit: limit) }
        #expect(error == Fault(.badData, at: .file(path), "is no regular file"))
      }
    }
  }

  @Test func `a file of more than 2 GiB is not read whole`() throws {
    let path = try directory.write("", to: "large")
    #expect(truncate(path, 1 << 31) == 0)
    let error = #expect(throws: Fault.self) { try FileSystem.read(path) }
    #expect(error?.code == .badData)
    #expect(try FileSystem.read(path, limit: 10).count == 10)
  }

  @Test func `what stands at a path is told, links followed`() throws {
    let file = try directory.write("", to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: directory.file("link"), withDestinationPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: directory.file("dangling"), withDestinationPath: directory.file("nowhere"))
    #expect(FileSystem.kind(of: file) == .file)
    #expect(FileSystem.kind(of: directory.file("link")) == .file)
    #expect(FileSystem.kind(of: directory.path) == .directory)
    #expect(FileSystem.kind(of: "/dev/null") == .other)
    #expect(FileSystem.kind(of: directory.file("dangling")) == nil)
    #expect(FileSystem.kind(of: file + "/below") == nil)
    #expect(FileSystem.kind(of: "") == nil)
  }

  @Test func `directories are made with those above them, and again`() throws {
    let path = directory.file("a/b/c")
    try FileSystem.makeDirectory(path)
    try FileSystem.makeDirectory(path)
    try FileSystem.makeDirectory(path + "/")
    #expect(FileSystem.kind(of: path) == .directory)
  }

  @Test func `names are listed sorted by their bytes`() throws {
    let names = [".hidden", "B", "a", "a.csv", "b", "e\u{301}", "f", "é", "東"]
    for name in names.shuffled() { try directory.write("", to: "folder/" + name) }
    let found = try FileSystem.list(directory.file("folder"))
    #expect(found.map { Array($0.utf8) } == names.map { Array($0.utf8) })
  }

  @Test func `an empty directory lists nothing`() throws {
    #expect(try FileSystem.list(directory.path).isEmpty)
  }

  @Test func `a move takes a file's place`() throws {
    let source = try directory.write("new", to: "source")
    let target = try directory.write("old", to: "target")
    try FileSystem.move(source, to: target)
    #expect(try FileSystem.read(target) == Array("new".utf8))
    #expect(FileSystem.kind(of: source) == nil)
  }

  @Test func `a directory moves with what is in it`() throws {
    try directory.write("text", to: "source/deep/file")
    try FileSystem.move(directory.file("source"), to: directory.file("target"))
    #expect(try directory.read("target/deep/file") == Array("text".utf8))
  }

  @Test func `a removal takes all that is below, and what links point to stays`() throws {
    let kept = try directory.write("kept", to: "outside/file")
    try directory.write("", to: "tree/a/b/file")
    try FileManager.default.createSymbolicLink(
      atPath: directory.file("tree/link"), withDestinationPath: directory.file("outside"))
    try FileSystem.remove(directory.file("tree"))
    #expect(FileSystem.kind(of: directory.file("tree")) == nil)
    #expect(FileSystem.kind(of: kept) == .file)
  }

  @Test func `removing what is not there is no error`() throws {
    try FileSystem.remove(directory.file("absent"))
  }

  @Test func `a directory that can be written to is made and left empty`() throws {
    let path = directory.file("new/runs")
    try FileSystem.requireWritable(path)
    #expect(try FileSystem.list(path).isEmpty)
  }

  @Test(arguments: [
    ("runs", ".", "runs"), ("data/games", "data", "games"), ("/data", "/", "data"),
    ("/a/b/c.csv", "/a/b", "c.csv"), ("./x", ".", "x"),
  ])
  func `a path has a directory and a name`(path: String, parent: String, name: String) {
    #expect(FileSystem.directory(of: path) == parent)
    #expect(FileSystem.name(of: path) == name)
  }
}
