import Faults
import Foundation
import TestSupport
import Testing

@testable import Tracking

@Suite struct RunAnnotationsTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore

  init() throws {
    store = RunStore(directory: directory.path)
    try store.save(SampleRun.record(), SampleRun.predictions)
  }

  private var recordName: String { "\(SampleRun.id)/run.json" }

  @Test func `name, tags and notes change, and nothing else`() throws {
    let changed = try store.annotate(SampleRun.id) { run in
      run.name = "another \"one\" / é"
      run.add(tag: "best")
      run.add(tag: "a/b")
      run.notes = nil
    }
    var expected = SampleRun.record()
    expected.name = "another \"one\" / é"
    expected.tags.append("best")
    expected.notes = nil
    #expect(changed.record == expected)
    #expect(try store.run(SampleRun.id).record == expected)
    #expect(try store.run(SampleRun.id).json == changed.json)
  }

  @Test func `keys that this program does not know stay, and so does every other byte`() throws {
    let old = String(decoding: try directory.read(recordName), as: UTF8.self)
      .replacing("{\n  \"coin_flip\"", with: "{\n  \"new\" : 1e400000,  \"coin_flip\"")
      .replacing("1e400000", with: "[0.1000, {\"tags\" : []}]")
    try directory.write(old, to: recordName)
    _ = try store.annotate(SampleRun.id) { $0.name = "b" }
    let new = String(decoding: try directory.read(recordName), as: UTF8.self)
    #expect(new == old.replacing("\"trial\"", with: "\"b\""))
  }

  @Test func `a change that changes nothing writes nothing`() throws {
    let before = try FileManager.default.attributesOfItem(atPath: directory.file(recordName))
    _ = try store.annotate(SampleRun.id) { $0.add(tag: "a/b") }
    let after = try FileManager.default.attributesOfItem(atPath: directory.file(recordName))
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test func `a run that is not there, or is torn, is an error`() throws {
    #expect(throws: Fault.self) { try store.annotate("absent") { $0.name = "x" } }
    try directory.write("{", to: recordName)
    #expect(throws: Fault.self) { try store.annotate(SampleRun.id) { $0.name = "x" } }
    #expect(try directory.read(recordName) == Array("{".utf8))
  }

  @Test(.slow) func `changes at once lose nothing`() async throws {
    let store = store
    let work = (0..<4).map { worker in
      Background {
        for number in 0..<10 {
          _ = try store.annotate(SampleRun.id) { $0.add(tag: "\(worker)-\(number)") }
        }
      }
    }
    for one in work { try await one.value }
    #expect(Set(try store.run(SampleRun.id).record.tags).count == 2 + 40)
  }
}
