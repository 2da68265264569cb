import Faults
import Storage
import TestSupport
import Testing

/// Places that cannot be read or written: every function of ``FileSystem`` names path and reason.
///
/// The tests also hold for root, whom permissions do not stop.
@Suite struct FileSystemErrorTests {
  private let directory = TemporaryDirectory()

  @Test func `an absent file is missing`() throws {
    let path = directory.file("absent")
    let error = try storageError { _ = try FileSystem.read(path) }
    #expect(error.code == .missing)
    #expect(error.place?.file == path)
    #expect(error.description == "\(path): cannot open: No such file or directory")
  }

  @Test func `a path below a file is missing`() throws {
    let path = try directory.write("", to: "file") + "/below"
    let error = try storageError { _ = try FileSystem.read(path) }
    #expect(error == Fault(.missing, at: .file(path), "cannot open: Not a directory"))
  }

  @Test func `a directory is no file to read`() throws {
    let error = try storageError { _ = try FileSystem.read(directory.path) }
    #expect(
      error == Fault(.unreadable, at: .file(directory.path), "cannot read: Is a directory"))
  }

  @Test func `a file is no directory to list`() throws {
    let path = try directory.write("", to: "file")
    let error = try storageError { _ = try FileSystem.list(path) }
    #expect(error == Fault(.missing, at: .file(path), "cannot list: Not a directory"))
  }

  @Test func `an absent directory cannot be listed`() throws {
    let path = directory.file("absent")
    let error = try storageError { _ = try FileSystem.list(path) }
    #expect(error == Fault(.missing, at: .file(path), "cannot list: No such file or directory"))
  }

  @Test func `a file cannot be made where there is no directory`() throws {
    let below = try directory.write("", to: "file") + "/below"
    let cases = [
      (directory.file("no/such"), "cannot create: No such file or directory"),
      (below, "cannot create: Not a directory"),
      (directory.path, "cannot create: Is a directory"),
    ]
    for (path, message) in cases {
      let error = try storageError { try FileSystem.write([1], to: path) }
      #expect(error == Fault(.unwritable, at: .file(path), message))
    }
  }

  @Test func `a full disk is an error`() throws {
    let error = try storageError { try FileSystem.write([1, 2, 3], to: "/dev/full") }
    #expect(
      error
        == Fault(.unwritable, at: .file("/dev/full"), "cannot write: No space left on device"))
  }

  @Test func `a directory cannot be made below a file, nor in its place`() throws {
    let file = try directory.write("", to: "file")
    let below = file + "/a/b"
    let error = try storageError { try FileSystem.makeDirectory(below) }
    #expect(error.code == .unwritable)
    #expect(error.place?.file?.hasPrefix(file) == true)
    #expect(try storageError { try FileSystem.requireWritable(below) } == error)
    let inPlace = try storageError { try FileSystem.requireWritable(file) }
    #expect(inPlace == Fault(.unwritable, at: .file(file), "is not a directory"))
  }

  @Test func `nothing can be made where the system makes everything`() throws {
    let error = try storageError { try FileSystem.makeDirectory("/proc/almanac/runs") }
    #expect(error.code == .unwritable)
    #expect(
      error.description
        == "/proc/almanac: cannot create the directory: No such file or directory")
    let file = try storageError { try FileSystem.write([1], to: "/proc/almanac") }
    #expect(file.code == .unwritable)
  }

  @Test func `a move names both paths`() throws {
    let source = directory.file("absent")
    let target = directory.file("target")
    let error = try storageError { try FileSystem.move(source, to: target) }
    #expect(
      error
        == Fault(
          .unwritable, at: .file(target),
          "cannot move \(source) here: No such file or directory"))
  }

  @Test func `a directory with something in it is not moved over`() throws {
    try directory.write("", to: "source/file")
    try directory.write("old", to: "target/file")
    let error = try storageError {
      try FileSystem.move(directory.file("source"), to: directory.file("target"))
    }
    #expect(error.fact.hasSuffix("here: Directory not empty"))
    #expect(try directory.read("target/file") == Array("old".utf8))
  }

  @Test func `what the system will not let go cannot be removed`() throws {
    let error = try storageError { try FileSystem.remove("/proc/version") }
    #expect(error.code == .unwritable)
    #expect(error.description.hasPrefix("/proc/version: cannot remove: "))
  }

  @Test func `flushing what is not there is an error`() throws {
    let path = directory.file("absent")
    let error = try storageError { try FileSystem.flush(path) }
    #expect(
      error
        == Fault(.unwritable, at: .file(path), "cannot flush: No such file or directory"))
  }
}
