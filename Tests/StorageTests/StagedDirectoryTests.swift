import Faults
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct StagedDirectoryTests {
  private let directory = TemporaryDirectory()

  private var names: [String] { get throws { try FileSystem.list(directory.path) } }

  @Test func `nothing stands under the name until it is committed, and then all of it`() throws {
    let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
    try staged.write(Array("{}".utf8), to: "run.json")
    try staged.write([1, 2], to: "model/deep/elo.json")
    try Data([3]).write(to: URL(fileURLWithPath: try staged.prepare("model/other.bin")))
    #expect(try names == [".incomplete-1"])
    try staged.commit(as: "run-1")
    #expect(try names == ["run-1"])
    #expect(try directory.read("run-1/run.json") == Array("{}".utf8))
    #expect(try directory.read("run-1/model/deep/elo.json") == [1, 2])
    #expect(try directory.read("run-1/model/other.bin") == [3])
  }

  @Test func `what is discarded is gone`() throws {
    let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
    try staged.write([1], to: "a/b/c")
    staged.discard()
    #expect(try names.isEmpty)
  }

  @Test func `a directory that is dropped stays under its staging name`() throws {
    do {
      let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
      try staged.write([1], to: "file")
    }
    #expect(try names == [".incomplete-1"])
  }

  @Test func `the directory above is made`() throws {
    let staged = try StagedDirectory(named: ".incomplete-1", in: directory.file("new/runs"))
    #expect(staged.path == directory.file("new/runs/.incomplete-1"))
    try staged.write([1], to: "file")
    try staged.commit(as: "run")
    #expect(try directory.read("new/runs/run/file") == [1])
  }

  @Test func `an empty directory can be committed`() throws {
    try StagedDirectory(named: ".incomplete", in: directory.path).commit(as: "run")
    #expect(try FileSystem.list(directory.file("run")).isEmpty)
  }

  @Test func `what a dead process left under the staging name is not committed`() throws {
    try directory.write("half written", to: ".incomplete-1/predictions.parquet")
    let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
    try staged.write([1], to: "run.json")
    try staged.commit(as: "run-1")
    #expect(try FileSystem.list(directory.file("run-1")) == ["run.json"])
  }

  @Test func `a name that is taken is an error, stays as it is, and nothing is left behind`() throws
  {
    try directory.write("old", to: "run-1/file")
    let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
    try staged.write(Array("new".utf8), to: "file")
    var caught: Fault?
    do throws(Fault) { try staged.commit(as: "run-1") } catch { caught = error }
    let error = try #require(caught)
    #expect(error.code == .unwritable)
    #expect(error.place?.file == directory.file("run-1"))
    #expect(try directory.read("run-1/file") == Array("old".utf8))
    #expect(try names == ["run-1"])
  }

  @Test func `a full disk is an error and nothing is committed`() throws {
    let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
    try FileManager.default.createSymbolicLink(
      atPath: staged.path + "/predictions", withDestinationPath: "/dev/full")
    let path = staged.path + "/predictions"
    var caught: Fault?
    do throws(Fault) {
      try staged.write([1], to: "predictions")
    } catch { caught = error }
    #expect(
      caught
        == Fault(.unwritable, at: .file(path), "cannot write: No space left on device"))
    staged.discard()
    #expect(try names.isEmpty)
    #expect(FileSystem.kind(of: "/dev/full") == .other)
  }

  @Test func `a place that cannot be written is named`() throws {
    let file = try directory.write("", to: "file")
    let error = try storageError {
      _ = try StagedDirectory(named: ".incomplete-1", in: file)
    }
    #expect(error.code == .unwritable)
    #expect(error.place?.file?.hasPrefix(file) == true)
  }
}
