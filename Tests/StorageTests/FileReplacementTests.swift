import Faults
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct FileReplacementTests {
  private let directory = TemporaryDirectory()

  @Test func `a file is replaced, or made where there was none, and nothing is left beside`() throws
  {
    let path = directory.file("run.json")
    for text in ["first", "second, and longer"] {
      try FileSystem.replace(path, with: Array(text.utf8))
      #expect(try directory.read("run.json") == Array(text.utf8))
    }
    #expect(try FileSystem.list(directory.path) == ["run.json"])
  }

  @Test func `what a dead process left beside is written over`() throws {
    try directory.write("half", to: ".run.json.new")
    try FileSystem.replace(directory.file("run.json"), with: [1])
    #expect(try FileSystem.list(directory.path) == ["run.json"])
    #expect(try directory.read("run.json") == [1])
  }

  @Test func `a link stays, and the file that it leads to is replaced`() throws {
    try directory.write("old", to: "there/target")
    try FileManager.default.createSymbolicLink(
      atPath: directory.file("link"), withDestinationPath: "there/target")
    try FileSystem.replace(directory.file("link"), with: Array("new".utf8))
    #expect(try directory.read("there/target") == Array("new".utf8))
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: directory.file("link"))
    #expect(target == "there/target")
    #expect(try FileSystem.list(directory.file("there")) == ["target"])
  }

  @Test func `a link that stands where it is written first is not followed`() throws {
    try directory.write("secret", to: "victim")
    try FileManager.default.createSymbolicLink(
      atPath: directory.file(".run.json.new"), withDestinationPath: "victim")
    try FileSystem.replace(directory.file("run.json"), with: Array("new".utf8))
    #expect(try directory.read("victim") == Array("secret".utf8))
    #expect(try directory.read("run.json") == Array("new".utf8))
    #expect(try FileSystem.list(directory.path).sorted() == ["run.json", "victim"])
  }

  @Test func `where it cannot be written the old file stays`() throws {
    try directory.write("old", to: "run.json")
    try directory.write("", to: ".run.json.new/in/the/way")
    let error = try storageError {
      try FileSystem.replace(directory.file("run.json"), with: [1])
    }
    #expect(error.code == .unwritable)
    #expect(try directory.read("run.json") == Array("old".utf8))
  }

  @Test func `a link to nothing yet stays, and what it leads to is made`() throws {
    try FileSystem.makeDirectory(directory.file("there"))
    try link("second", to: "there/target")
    try link("first", to: directory.file("second"))
    try FileSystem.replace(directory.file("first"), with: Array("new".utf8))
    #expect(try directory.read("there/target") == Array("new".utf8))
    #expect(try FileSystem.list(directory.path) == ["first", "second", "there"])
  }

  @Test func `a link to itself is refused`() throws {
    try link("one", to: "two")
    try link("two", to: "one")
    let error = try storageError { try FileSystem.replace(directory.file("one"), with: [1]) }
    #expect(
      error.message == "\(directory.file("one")): is a symbolic link that leads to itself")
    #expect(try FileSystem.list(directory.path) == ["one", "two"])
  }

  @Test func `another writer finds an empty file beside, of its own`() throws {
    try directory.write("old", to: "table")
    try directory.write("left by a dead process", to: ".table.new")
    try FileSystem.replace(directory.file("table")) { (temporary) throws(Fault) in
      #expect(temporary == directory.file(".table.new"))
      #expect(try FileSystem.read(temporary).isEmpty)
      try FileSystem.write(Array("new".utf8), to: temporary)
    }
    #expect(try directory.read("table") == Array("new".utf8))
    #expect(try FileSystem.list(directory.path) == ["table"])
  }

  @Test func `a writer that fails leaves the old file, and its fault names the file as typed`()
    throws
  {
    try directory.write("old", to: "there/target")
    try link("link", to: "there/target")
    let path = directory.file("link")
    let error = try storageError {
      try FileSystem.replace(path) { (temporary) throws(Fault) in
        try FileSystem.write([1], to: temporary)
        throw Fault(.unwritable, at: .file(temporary), "no space")
      }
    }
    #expect(error == Fault(.unwritable, at: .file(path), "no space"))
    #expect(try directory.read("there/target") == Array("old".utf8))
    #expect(try FileSystem.list(directory.file("there")) == ["target"])
  }

  @Test(.slow) func `processes that replace one file wait for each other`() async throws {
    let path = directory.file("file")
    let writers = (0..<8).map { number in
      Background {
        for _ in 0..<50 {
          let bytes = [UInt8](repeating: UInt8(number), count: 1000)
          try FileSystem.replace(path) { (temporary) throws(Fault) in
            // In two steps, so that another would come between.
            try FileSystem.append(Array(bytes[..<500]), to: temporary)
            try FileSystem.append(Array(bytes[500...]), to: temporary)
          }
          let found = try FileSystem.read(path)
          guard found.count == 1000, Set(found).count == 1 else { return found }
        }
        return [UInt8]()
      }
    }
    for writer in writers {
      let torn = try await writer.value
      #expect(torn.isEmpty)
    }
    #expect(try FileSystem.list(directory.path) == ["file"])
  }

  @Test func `room is found without anything being made`() throws {
    try directory.write("", to: "file")
    for name in ["new", "file", "a/b/c/new"] {
      try FileSystem.requireRoom(for: directory.file(name))
    }
    #expect(try FileSystem.list(directory.path) == ["file"])
    for name in ["file/new", "file/a/new"] {
      let error = try storageError { try FileSystem.requireRoom(for: directory.file(name)) }
      #expect(error == Fault(.unwritable, at: .file(directory.file("file")), "is not a directory"))
    }
    for path in [directory.path, "/dev/null"] {
      #expect(throws: Fault.self) { try FileSystem.requireRoom(for: path) }
    }
  }

  @Test func `room is where a link leads`() throws {
    try directory.write("", to: "file")
    try link("link", to: "file/below")
    #expect(throws: Fault.self) { try FileSystem.requireRoom(for: directory.file("link")) }
    try link("other", to: "a/b/new")
    try FileSystem.requireRoom(for: directory.file("other"))
    try FileSystem.makeRoom(for: directory.file("other"))
    #expect(FileSystem.kind(of: directory.file("a/b")) == .directory)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: directory.file(name), withDestinationPath: target)
  }

  @Test func `the size of a directory is that of its files`() throws {
    try directory.write("12345", to: "a/b/c")
    try directory.write("123", to: "a/d")
    #expect(FileSystem.size(of: directory.file("a")) == 8)
    #expect(FileSystem.size(of: directory.file("absent")) == 0)
  }
}
