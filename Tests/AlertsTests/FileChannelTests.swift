import Faults
import Foundation
import JSON
import Ledger
import TestSupport
import Testing
import Time

@testable import Alerts

/// Lines of JSON in a file that begins anew once it is large.
@Suite struct FileChannelTests {
  private typealias Fixture = AlertFixture
  private let directory = TemporaryDirectory()

  private func channel(
    maximum: Int = 10_000_000, keep: Int = 2, path: String = "alerts.jsonl"
  ) throws -> AlertChannel {
    var rules = AlertRules.standard
    rules.channels = [
      ConfiguredChannel(
        name: "console", kind: "file",
        settings: [
          "max_bytes": .whole(maximum), "keep": .whole(keep), "path": .text(path),
        ])
    ]
    let surroundings = ChannelSurroundings(directory: directory.path) { _ in }
    return try rules.channels(in: surroundings)[0]
  }

  /// A message as the book makes it, of so many alerts.
  private func message(_ number: Int, isRetry: Bool = false) throws -> AlertMessage {
    let draft = Fixture.draft(.high, of: "run-\(number)", "It is \"so\",\nor so")
    let event = AlertEvent(
      number: 1, kind: .opened(draft.content), time: Fixture.hour(0), isTold: true, occurrence: nil)
    let alert = Alert(
      id: "alert-\(number)", leagueID: "league", fingerprint: draft.fingerprint, ordinal: 1,
      type: draft.type, subject: draft.subject, keyDetail: "", category: "c", component: "d",
      environment: .live, standing: Alert.Standing(opening: draft.content, at: Fixture.hour(0)))
    let item = AlertMessage.Item(
      noticeID: "notice-\(number).", alert: alert, event: event, isRetry: isRetry,
      failedChannel: nil)
    return AlertMessage(
      id: "m\(number)", isDigest: false, recipients: ["ann"], items: [item], zone: .utc,
      time: Fixture.hour(0))
  }

  private func lines(_ name: String = "alerts.jsonl") throws -> [JSONValue] {
    try directory.read(name).split(separator: UInt8(ascii: "\n")).map {
      try JSONReader().value(Array($0))
    }
  }

  @Test func `Each alert is a line, whatever its message holds`() throws {
    let channel = try channel()
    for number in 0..<3 { try channel.send(try message(number)) }
    let lines = try lines()
    #expect(lines.map { $0["alert_id"] } == (0..<3).map { .text("alert-\($0)") })
    #expect(lines[0]["message"] == .text("It is \"so\",\nor so"))
    #expect(lines[0]["recipients"] == .array([.text("ann")]))
    #expect(lines[0]["level"] == .text("critical") && lines[0]["severity"] == .text("high"))
  }

  @Test func `A message that an attempt has left there is not added again`() throws {
    let channel = try channel()
    try channel.send(try message(1))
    try channel.send(try message(1, isRetry: true))
    try channel.send(try message(2, isRetry: true))
    #expect(try lines().map { $0["notice_id"] } == [.text("notice-1."), .text("notice-2.")])
  }

  @Test func `A large file makes room, and so many predecessors stay`() throws {
    let channel = try channel(maximum: 2000, keep: 2)
    for number in 0..<20 { try channel.send(try message(number)) }
    let names = ["alerts.jsonl.2", "alerts.jsonl.1", "alerts.jsonl"]
    let found = try names.flatMap { try lines($0) }.compactMap { $0["alert_id"] }
    #expect(found == (20 - found.count..<20).map { .text("alert-\($0)") })
    for name in names { #expect(try directory.read(name).count <= 2000) }
    #expect(!FileManager.default.fileExists(atPath: directory.file("alerts.jsonl.3")))
    // Also one that went away with the file is known.
    try channel.send(try message(20 - found.count, isRetry: true))
    #expect(try names.flatMap { try lines($0) }.count == found.count)
  }

  @Test func `Without predecessors the file begins anew`() throws {
    let channel = try channel(maximum: 1000, keep: 0)
    for number in 0..<5 { try channel.send(try message(number)) }
    #expect(try lines().map { $0["alert_id"] } == [.text("alert-4")])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        == [".lock", "alerts.jsonl"])
  }

  @Test func `A line that was cut short does not spoil the next`() throws {
    try directory.write("{\"half\": ", to: "alerts.jsonl")
    try channel().send(try message(1))
    let text = String(decoding: try directory.read("alerts.jsonl"), as: UTF8.self)
    #expect(text.split(separator: "\n").count == 2 && text.hasSuffix("}\n"))
  }

  @Test func `What cannot be written is a fault, which names the file`() throws {
    try FileManager.default.createDirectory(
      atPath: directory.file("alerts.jsonl"), withIntermediateDirectories: true)
    let fault = #expect(throws: Fault.self) { try channel().send(try message(1)) }
    #expect(fault?.place?.file?.hasSuffix("/alerts.jsonl") == true)
    try directory.write("x", to: "file")
    #expect(throws: Fault.self) { try channel(path: "file/x.jsonl").send(try message(1)) }
  }

  @Test func `Eight that write and rotate at once lose no line`() async throws {
    let messages = try (0..<80).map { try message($0) }
    let channels = try (0..<8).map { _ in try channel(maximum: 5000, keep: 99) }
    let work = channels.enumerated().map { place, channel in
      Background {
        for number in 0..<10 { try channel.send(messages[10 * place + number]) }
        return true
      }
    }
    for one in work { #expect(try await one.value) }
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    let found = try names.filter { $0.hasPrefix("alerts") }.flatMap { try lines($0) }
    #expect(Set(found.compactMap { $0["notice_id"] }).count == 80 && found.count == 80)
  }
}
