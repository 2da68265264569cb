import Foundation
import TestSupport
import Testing

/// Alerts that go out to servers, as a user meets them.
@Suite struct AlertChannelsTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace
  private let server: Receiver

  init() throws {
    here = try Workspace()
    server = try Receiver.web()
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
  }

  /// Rules by which critical alerts go to the server's paths, one channel for each.
  private func write(paths: [String], more: String = "") throws {
    let channels = paths.map { path in
      """
      "\(path)": {"kind": "webhook", "url": "http://127.0.0.1:\(server.port)/\(path)",
        "secret": {"environment": "HOOK_KEY"}, "timeout_seconds": \(path == "slow" ? 1 : 15)}
      """
    }
    let names = paths.map { "\"\($0)\"" }.joined(separator: ", ")
    let nobody = "{\"channels\": []}"
    try here.write(
      """
      {"schema_version": 1, \(more) "channels": {\(channels.joined(separator: ", "))},
       "routes": {"critical": {"channels": [\(names)]}, "high": \(nobody), "medium": \(nobody),
         "low": \(nobody)}}
      """, to: "data/alerts.json")
  }

  private let raise =
    "alerts raise --type feed_down --subject scores --severity critical --message x"
  private let environment = ["HOOK_KEY": "open-sesame"].merging(Workspace.withoutCoverage) { $1 }

  private func ids() throws -> [String?] {
    try server.received.map { ($0["headers"] as? [String: String])?["x-almanac-id"] }
  }

  @Test(.slow, arguments: kinds)
  func `Killed between sending and recording, a message is sent again under its id`(
    kind: DatabaseKind
  ) throws {
    let scratch = try ScratchDatabase(kind)
    let ledger = " --ledger \(scratch.name)"
    try here.succeed("ledger migrate" + ledger)
    try write(paths: ["once"])
    let process = try here.start(raise + ledger, environment: environment)
    // The receiver has it, and says nothing.
    try server.wait(for: 1)
    process.signal(SIGKILL)
    _ = try process.finish()
    let list = try here.json("alerts list --json" + ledger)
    #expect(list["undelivered"]["owed"].integer == 1)
    let again = try here.almanac("alerts deliver" + ledger, environment: environment)
    #expect(again.output == "Delivered: 1 message by once.\n", "\(again)")
    let ids = try ids()
    #expect(ids.count == 2 && ids[0] != nil && ids[0] == ids[1])
    #expect(try here.json("alerts list --json" + ledger)["undelivered"]["owed"].integer == 0)
    let id = try #require(list["alerts"].array?[0]["alert_id"].text)
    let shown = try here.json("alerts show \(id) --json" + ledger)
    #expect(
      shown["deliveries"].array?.compactMap { $0["outcome"].text } == ["cut_short", "delivered"])
    try here.succeed("ledger verify" + ledger)
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow) func `A channel that hangs or refuses holds no other, and is tried again`() throws {
    try write(paths: ["good", "refuse", "slow"], more: #""fallback": "good","#)
    let outcome = try here.almanac(raise, environment: environment)
    #expect(outcome.ending == .exited(0), "\(outcome)")
    #expect(outcome.errors.contains("warning: channel slow: http://127.0.0.1:\(server.port) "))
    #expect(
      outcome.errors.contains(
        "warning: channel refuse: http://127.0.0.1:\(server.port) answers 503"))
    let paths = try server.received.compactMap { $0["path"] as? String }
    #expect(paths.sorted() == ["/good", "/refuse", "/slow"])
    let waiting = try here.almanac("alerts deliver", environment: environment)
    #expect(waiting.output == "Delivered: 2 messages to be tried again.\n")
    let json = try here.json("alerts deliver --json")
    #expect(json["retrying"].integer == 2 && json["next_retry"].text != nil)
    // The key is nowhere.
    let ledger = try here.data("data/ledger.sqlite")
    #expect(ledger.range(of: Data("answers 503".utf8)) != nil)
    #expect(ledger.range(of: Data("open-sesame".utf8)) == nil)
    #expect(!(outcome.output + outcome.errors).contains("open-sesame"))
  }

  @Test(.slow) func `What channels lack is named before it matters`() throws {
    try write(paths: ["good"])
    let lacking = try here.almanac("alerts config check")
    #expect(lacking.ending == .exited(1))
    #expect(
      lacking.output.hasPrefix(
        "data/alerts.json is sound, with 1 channel, but something that they need is missing.\n"))
    #expect(lacking.output.contains("\"secret\": the environment variable HOOK_KEY is not set"))
    let sound = try here.almanac("alerts config check --json", environment: environment)
    #expect(sound.ending == .exited(0) && !sound.output.contains("open-sesame"))
    #expect(try JSON(text: sound.output)["missing"].array?.isEmpty == true)
    let test = try here.almanac("alerts test --severity critical", environment: environment)
    #expect(test.ending == .exited(0), "\(test)")
    // Without the key nothing goes out, and the alert is on record all the same.
    let keyless = try here.almanac(raise)
    #expect(keyless.ending == .exited(0))
    #expect(
      keyless.errors.contains(
        "warning: channel good: the environment variable HOOK_KEY is not set"))
    #expect(try server.received.count == 1)
  }

  @Test(.slow) func `Those who wait for nothing are done at once`() throws {
    try write(paths: ["good"])
    #expect(try here.almanac(raise, environment: environment).ending == .exited(0))
    let outcome = try here.almanac("alerts deliver --wait", environment: environment)
    #expect(outcome.ending == .exited(0) && outcome.output == "Nothing was owed.\n")
  }
}
