import Foundation
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite struct FileStampTests {
  private let directory = TemporaryDirectory()
  private let path: String

  init() throws {
    path = try directory.write("12345", to: "file")
  }

  private func stamp() throws -> FileStamp { try FileSystem.readStamped(path).stamp }

  /// Longer than a tick of the clock that files are stamped by.
  private func waitForATick() { usleep(20_000) }

  /// As tools do that copy a file with its times.
  private func setModified(to nanoseconds: Int64) {
    var times = [timespec(tv_sec: 0, tv_nsec: Int(omitted)), timespec()]
    times[1] = timespec(
      tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
  }

  private let omitted: Int32 = (1 << 30) - 2

  @Test func `a file that nobody touches has one stamp, however it is read`() throws {
    let stamp = try stamp()
    waitForATick()
    #expect(try self.stamp() == stamp)
    #expect(try FileSystem.readStamped(path, limit: 2).stamp == stamp)
    #expect(stamp.size == 5)
  }

  @Test func `an edit of the same size whose time is set back gives another stamp`() throws {
    let before = try stamp()
    waitForATick()
    try FileSystem.write(Array("54321".utf8), to: path)
    setModified(to: before.modified)
    let after = try stamp()
    #expect(after.modified == before.modified && after.size == before.size)
    #expect(after.inode == before.inode && after.device == before.device)
    #expect(after.changed > before.changed)
    #expect(after != before)
  }

  @Test func `another file of the same size and time in its place has another stamp`() throws {
    let before = try stamp()
    try FileSystem.write(Array("54321".utf8), to: path + ".new")
    try FileSystem.move(path + ".new", to: path)
    setModified(to: before.modified)
    let after = try stamp()
    #expect(after.modified == before.modified && after.inode != before.inode)
  }

  /// Times that some file systems keep are as coarse as 2 seconds.
  @Test func `it is settled once both its times are more than 2 seconds past`() {
    let now: Int64 = 1_700_000_000_000_000_000
    func isSettled(modified: Int64, changed: Int64) -> Bool {
      FileStamp(device: 1, inode: 2, size: 3, modified: now + modified, changed: now + changed)
        .isSettled(at: now)
    }
    let (old, border) = (Int64(-2_000_000_001), Int64(-2_000_000_000))
    #expect(isSettled(modified: old, changed: old))
    for recent in [border, -1, 0, 1_000_000_000, 86_400_000_000_000] {
      #expect(!isSettled(modified: recent, changed: old))
      #expect(!isSettled(modified: old, changed: recent))
    }
  }

  @Test func `now is the time that files are stamped with`() throws {
    let before = FileStamp.now()
    waitForATick()
    try FileSystem.write([1], to: path)
    let changed = try stamp().changed
    waitForATick()
    #expect(before < changed && changed < FileStamp.now())
  }
}
