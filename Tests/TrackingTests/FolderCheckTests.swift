import Foundation
import League
import Storage
import TestSupport
import Testing

@testable import Tracking

@Suite struct FolderCheckTests {
  private static let other = "91ab0000-0000-4000-8000-000000000003"
  private let directory = TemporaryDirectory()
  private let store: RunStore

  init() throws {
    store = RunStore(directory: directory.path)
    try store.save(SampleRun.record(), SampleRun.predictions)
    try store.save(SampleRun.record(Self.other), SampleRun.predictions)
  }

  private func copy(_ name: String, to target: String) throws {
    try FileManager.default.copyItem(
      atPath: directory.file(name), toPath: directory.file(target))
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: directory.file(name))
  }

  /// Each finding as its kind and its place in the folder.
  private func findings() throws -> [String] {
    try store.check().map { "\($0.kind.rawValue) \($0.path.dropFirst(directory.path.count + 1))" }
  }

  @Test func `whole runs, hidden files and the folder's own README are in order`() throws {
    for name in ["README.md", ".index.sqlite", ".gitkeep"] { try directory.write("", to: name) }
    try store.delete(Self.other)
    #expect(try findings() == [])
  }

  @Test func `everything that is wrong is found, each with its kind`() throws {
    try directory.write("half", to: ".incomplete-1/predictions.parquet")
    try directory.write("half", to: ".removing-2/predictions.parquet")
    try directory.write("hello", to: "diary.txt")
    try directory.write("hello", to: "pictures/one.txt")
    try directory.write("{", to: "torn/run.json")
    try copy(SampleRun.id, to: "copied")
    try copy(SampleRun.id, to: "no-record")
    try remove("no-record/run.json")
    try directory.write("{", to: "\(SampleRun.id)/.run.json.new")
    try remove("\(Self.other)/predictions.parquet")
    #expect(
      try findings() == [
        "unfinished .incomplete-1", "unfinished .removing-2",
        "unfinished \(SampleRun.id)/.run.json.new",
        "torn \(Self.other)", "duplicate copied", "foreign diary.txt", "torn no-record",
        "foreign pictures", "torn torn",
      ])
  }

  @Test func `a record that lost its predictions, or some of them, is torn`() throws {
    let name = "\(Self.other)/predictions.parquet"
    try directory.write("PAR1", to: name)
    #expect(try findings() == ["torn \(Self.other)"])
    try remove(name)
    try store.save(SampleRun.record("none"), Predictions())
    try copy("none/predictions.parquet", to: name)
    try remove("none")
    #expect(try store.check().map(\.fact) == ["0 predictions; its record says 4"])
  }

  @Test(.slow, arguments: 0...6)
  func `predictions are as many as the record says, no fewer and no more`(count: Int) throws {
    var predictions = Predictions()
    for game in 0..<count {
      predictions.append(
        GameID(season: 2015, day: 134, teamA: 1101, teamB: Int64(1102 + game)),
        probability: 0.5, outcome: 1)
    }
    try remove(Self.other)
    try store.save(SampleRun.record(Self.other), predictions)
    let expected = count == 4 ? [] : ["\(count) predictions; its record says 4"]
    #expect(try store.check().map(\.fact) == expected)
    #expect(try findings() == expected.map { _ in "torn \(Self.other)" })
    let isGood = store.verify(Self.other).problems.allSatisfy { !$0.contains("rows") }
    #expect(isGood == (count == 4))
  }

  @Test func `a run that bears another's name is torn while that one is not there`() throws {
    try FileManager.default.moveItem(
      atPath: directory.file(Self.other), toPath: directory.file("moved"))
    #expect(try findings() == ["torn moved"])
  }

  @Test func `a run that is both there and deleted is there twice`() throws {
    try store.delete(Self.other)
    try copy(".trash/\(Self.other)", to: Self.other)
    #expect(try findings() == ["duplicate .trash/\(Self.other)"])
  }

  @Test func `what is being saved is no problem, and stays`() throws {
    let staged = try StagedDirectory(named: ".incomplete-1", in: directory.path)
    try staged.write([1], to: "file")
    let found = try store.check(isRepairing: true)
    #expect(found.map(\.kind) == [.inProgress])
    #expect(!found[0].isProblem && found[0].movedTo == nil)
    try staged.commit(as: "x")
  }

  @Test func `a repair moves aside what is wrong, and only that`() throws {
    try directory.write("half", to: ".incomplete-1/file")
    try directory.write("{", to: "\(SampleRun.id)/.run.json.new")
    try directory.write("one", to: "diary.txt")
    try directory.write("older", to: ".aside/diary.txt")
    let whole = try directory.read("\(SampleRun.id)/run.json")
    let moved = try store.check(isRepairing: true).map(\.movedTo)
    #expect(
      moved
        == [".incomplete-1", ".run.json.new", "diary.txt~2"].map { directory.file(".aside/\($0)") })
    #expect(try findings() == [])
    #expect(try store.list().runs.count == 2)
    #expect(try directory.read("\(SampleRun.id)/run.json") == whole)
    #expect(try directory.read(".aside/diary.txt") == Array("older".utf8))
    #expect(try directory.read(".aside/diary.txt~2") == Array("one".utf8))
    #expect(try directory.read(".aside/.incomplete-1/file") == Array("half".utf8))
  }

  @Test func `a folder that is not there has nothing wrong, and is not made`() throws {
    let store = RunStore(directory: directory.file("absent"))
    #expect(try store.check(isRepairing: true) == [])
    #expect(FileSystem.kind(of: store.directory) == nil)
  }
}
