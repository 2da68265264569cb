import Foundation
import Glibc
import TestSupport
import Testing

@testable import Storage

/// Values that are made of files, and kept.
@Suite struct KeptTests {
  private let directory = TemporaryDirectory()

  private func path(_ name: String) -> String { directory.path + "/" + name }

  private func write(_ text: String, _ name: String) throws {
    try FileSystem.write(Array(text.utf8), to: path(name))
  }

  @Test func `What has just been written is made again each time`() throws {
    try write("a", "one")
    let kept = Kept<Int>()
    var made = 0
    for _ in 0..<3 {
      _ = kept.value(of: [path("one")]) { () -> Int in
        made += 1
        return made
      }
    }
    #expect(made == 3)
  }

  @Test func `What is settled is made once, until a file is another, or others are asked for`()
    throws
  {
    // A file of the system, which nobody has changed for long.
    let old = "/etc/passwd"
    try #require(FileStamp(of: old)?.isSettled(at: FileStamp.now()) == true)
    let kept = Kept<Int>()
    var made = 0
    func askTwice(_ paths: [String]) -> [Int] { [ask(paths), ask(paths)] }
    func ask(_ paths: [String]) -> Int {
      kept.value(of: paths) { () -> Int in
        made += 1
        return made
      }
    }
    #expect(askTwice([old]) == [1, 1])
    // A file that is missing is a state too; that it comes is a change.
    let coming = [old, path("coming")]
    #expect(askTwice(coming) == [2, 2])
    try write("b", "coming")
    #expect(askTwice(coming) == [3, 4])
    #expect(ask([old]) == 5)
  }

  @Test func `What fails is not kept`() throws {
    struct Failure: Error {}
    let kept = Kept<Int>()
    #expect(throws: Failure.self) {
      try kept.value(of: ["/etc/passwd"]) { () throws(Failure) -> Int in throw Failure() }
    }
    #expect(kept.value(of: ["/etc/passwd"]) { 7 } == 7)
  }
}
