import Faults
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct DirectoryClaimTests {
  private struct Unclaimable: Error {}

  private let directory = TemporaryDirectory()

  private func isFree(_ path: String) -> Bool {
    if DirectoryClaim(ifFree: path) != nil { true } else { false }
  }

  @Test func `a directory is claimed while its claim lives, and free afterwards`() throws {
    do {
      guard let claim = DirectoryClaim(ifFree: directory.path) else { throw Unclaimable() }
      #expect(!isFree(directory.path))
      let holds = claim.holds(directory.path)
      #expect(holds)
    }
    #expect(isFree(directory.path))
  }

  @Test func `what is not there, and a file, cannot be claimed`() throws {
    #expect(!isFree(directory.file("absent")))
    #expect(!isFree(try directory.write("", to: "file")))
  }

  @Test func `a claim follows its directory, and knows a later one of its name`() throws {
    let (old, new) = (directory.file("old"), directory.file("new"))
    try FileSystem.makeDirectory(old)
    guard let claim = DirectoryClaim(ifFree: old) else { throw Unclaimable() }
    try FileSystem.move(old, to: new)
    let followsIt = claim.holds(new)
    #expect(followsIt && !isFree(new))
    try FileSystem.makeDirectory(old)
    let holdsLater = claim.holds(old)
    #expect(!holdsLater && isFree(old))
  }

  @Test func `a staged directory is claimed until it is committed`() throws {
    let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
    #expect(!isFree(staged.path))
    try staged.commit(as: "run-1")
    #expect(isFree(directory.file("run-1")))
  }

  @Test func `staging comes through while another removes whatever is free`() async throws {
    let path = directory.path
    let cleaner = Background {
      var removed = 0
      for _ in 0..<2000 {
        for name in try FileSystem.list(path) where name.hasPrefix(".incomplete") {
          if let claim = DirectoryClaim(ifFree: path + "/" + name), claim.holds(path + "/" + name) {
            try FileSystem.remove(path + "/" + name)
            removed += 1
          }
        }
      }
      return removed
    }
    for number in 0..<100 {
      let staged = try StagedDirectory(named: ".incomplete-\(number)", in: path)
      try staged.write([1], to: "file")
      try staged.commit(as: "run-\(number)")
    }
    _ = try await cleaner.value
    #expect(try FileSystem.list(path).count == 100)
  }
}

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

  @Test func `the size of a directory is that of its files`() throws {
    try directory.write("12345", to: "a/b/c")
    try directory.write("123", to: "a/d")
    #expect(FileSystem.size(of: directory.file("a")) == 8)
    #expect(FileSystem.size(of: directory.file("absent")) == 0)
  }
}
