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

  @Test(.slow) func `staging comes through while another removes whatever is free`() async throws {
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
