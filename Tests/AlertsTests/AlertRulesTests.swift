import Faults
import Foundation
import TestSupport
import Testing
import Time

@testable import Alerts

/// `alerts.json`, read and refused.
@Suite struct AlertRulesTests {
  private let directory = TemporaryDirectory()

  private static let routes = """
    "routes": {
      "critical": {"channels": ["console", "log"], "recipients": ["ann@example.org"]},
      "high": {"channels": ["log"], "when": "immediate"},
      "medium": {"channels": ["log"], "when": "digest"},
      "low": {"channels": []}
    }
    """
  private static let channels = """
    "channels": {"console": {"kind": "console"}, "log": {"kind": "file", "path": "x.jsonl", "keep": 2}}
    """
  private static let sound = "{\"schema_version\": 1, \(channels), \(routes)}"

  private func read(_ text: String) throws -> AlertRules {
    try directory.write(text, to: "alerts.json")
    return try AlertRules.read(in: directory.path)
  }

  @Test func `Without a file the standard rules hold`() throws {
    #expect(try AlertRules.read(in: directory.path) == .standard)
  }

  @Test func `A sound file is read`() throws {
    let rules = try read(Self.sound)
    #expect(rules.channels.map(\.name) == ["console", "log"])
    #expect(rules.channels[1].settings["keep"] == .whole(2))
    #expect(rules.routes[.critical]?.recipients == ["ann@example.org"])
    #expect(rules.routes[.medium] == AlertRoute(channels: ["log"], isDigest: true, recipients: []))
    #expect(rules.routes[.low]?.channels == [])
    #expect((rules.quietHours, rules.repeatHours, rules.digestHour) == (24, 24, 8))
    let others = try read(
      Self.sound.replacing(
        "\"schema_version\"",
        with: "\"quiet_hours\": 0, \"repeat_hours\": 1, \"digest_hour\": 23, \"schema_version\""))
    #expect((others.quietHours, others.repeatHours, others.digestHour) == (0, 1, 23))
  }

  /// A change of the sound file, and what is said of it after the file's name.
  static let mistakes: [(String, String, String)] = [
    (
      "{\"schema_version\"", "[\"schema_version\"",
      ":1: not JSON: a comma or a closing bracket is expected"
    ),
    (
      "\"low\": {\"channels\": []}", "\"low\": {\"channels\": [}",
      ":5: not JSON: a value is expected"
    ),
    ("1, ", "2, ", ": schema_version: is not 1, the version that is read here"),
    ("\"schema_version\": 1, ", "", ": lacks \"schema_version\""),
    ("1, ", "\"1\", ", ": schema_version: is a text; expected a whole number"),
    (
      "1, ", "1, \"quite_hours\": 1, ",
      ": quite_hours: is not known here; did you mean \"quiet_hours\"?"
    ),
    (
      "1, ", "1, \"quiet_hours\": -1, ",
      ": quiet_hours: is -1; expected a whole number from 0 to 87600"
    ),
    ("1, ", "1, \"quiet_hours\": 1.5, ", ": quiet_hours: is a number; expected a whole number"),
    (
      "1, ", "1, \"digest_hour\": 24, ",
      ": digest_hour: is 24; expected a whole number from 0 to 23"
    ),
    ("1, ", "1, \"schema_version\": 1, ", ":1: \"schema_version\" is given twice"),
    ("{\"kind\": \"console\"}", "[]", ": channels.console: is a list; expected an object, {…}"),
    ("{\"kind\": \"console\"}", "{}", ": channels.console: lacks \"kind\""),
    (
      "{\"kind\": \"console\"}", "{\"kind\": \"consol\"}",
      ": channels.console.kind: unknown kind of channel \"consol\"; did you mean \"console\"?"
    ),
    (
      "{\"kind\": \"console\"}", "{\"kind\": null}",
      ": channels.console.kind: is null; expected a text"
    ),
    (
      "{\"kind\": \"console\"}", "{\"kind\": \"console\", \"path\": \"x\"}",
      ": channels.console.path: is not known here"
    ),
    (
      "\"keep\": 2", "\"keep\": 100",
      ": channels.log.keep: is 100; expected a whole number from 0 to 99"
    ),
    ("\"keep\": 2", "\"max_bytes\": 1", ": channels.log.max_bytes: is 1; expected"),
    ("\"x.jsonl\"", "\" \"", ": channels.log.path: is empty"),
    ("\"x.jsonl\"", "\"a\\u0000b\"", ": channels.log.path: is empty, or has a zero byte"),
    ("\"x.jsonl\"", "7", ": channels.log.path: is a number; expected a text"),
    ("{\"console\"", "{\"\": {\"kind\": \"ledger\"}, \"console\"", "has a name that is empty"),
    ("\"low\": {", "\"lwo\": {", ": routes.lwo: is not known here; did you mean \"low\"?"),
    (",\n  \"low\": {\"channels\": []}", "", ": routes: lacks \"low\""),
    ("\"low\": {\"channels\": []}", "\"low\": {}", ": routes.low: lacks \"channels\""),
    ("\"low\": {\"channels\": []}", "\"low\": []", ": routes.low: is a list; expected an object"),
    (
      "\"channels\": []", "\"channels\": \"log\"",
      ": routes.low.channels: is a text; expected a list"
    ),
    (
      "[\"console\", \"log\"]", "[\"console\", \"lug\"]",
      ": routes.critical.channels[1]: unknown channel \"lug\"; did you mean \"log\"? (console, log)"
    ),
    (
      "[\"console\", \"log\"]", "[\"log\", \"log\"]",
      ": routes.critical.channels[1]: \"log\" is there twice"
    ),
    ("\"digest\"", "\"weekly\"", ": routes.medium.when: unknown time to tell \"weekly\""),
    ("\"digest\"", "true", ": routes.medium.when: is true or false; expected a text"),
    ("[\"ann@example.org\"]", "[\"\"]", ": routes.critical.recipients[0]: is empty"),
    ("[\"ann@example.org\"]", "{}", ": routes.critical.recipients: is an object; expected a list"),
    ("\"routes\": {", "\"route\": {", ": route: is not known here; did you mean \"routes\"?"),
  ]

  @Test(arguments: mistakes)
  func `A mistake is named with its line or field`(old: String, new: String, said: String) throws {
    try #require(Self.sound.contains(old), "\(old)")
    let start = Self.sound.firstRange(of: old)!
    let text = Self.sound.replacingCharacters(in: start, with: new)
    let fault = #expect(throws: Fault.self) { try read(text) }
    #expect(fault?.code == .badData)
    let message = try #require(fault?.message)
    #expect(message.hasPrefix(directory.file("alerts.json")), "\(message)")
    #expect(message.contains(said), "\(message)")
  }

  @Test(arguments: ["", "null", "[]", "\"rules\"", "{", "\u{1}", "{\"schema_version\": 1e999}"])
  func `What is no object of rules is refused`(text: String) {
    let fault = #expect(throws: Fault.self) { try read(text) }
    #expect(fault?.code == .badData)
  }

  @Test func `What is too large, too deep or no text is refused`() throws {
    let deep = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
    for text in [deep, String(repeating: " ", count: 1 << 20) + Self.sound] {
      #expect(throws: Fault.self) { try read(text) }
    }
    try directory.write([0x7B, 0xFF, 0x7D], to: "alerts.json")
    #expect(throws: Fault.self) { try AlertRules.read(in: directory.path) }
  }

  @Test(arguments: [0o646, 0o664, 0o666, 0o602])
  func `A file that others may write is refused`(mode: Int) throws {
    try directory.write(Self.sound, to: "alerts.json")
    let path = directory.file("alerts.json")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    let fault = #expect(throws: Fault.self) { try AlertRules.read(in: directory.path) }
    #expect(
      fault?.message == "\(path): may be written by others, and is refused; take that right from "
        + "them, as chmod 644 does")
    for mode in [0o644, 0o600, 0o444] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(throws: Never.self) { try AlertRules.read(in: directory.path) }
    }
  }

  @Test func `A file in a directory that others may write is refused, unless it is sticky`() throws
  {
    try directory.write(Self.sound, to: "alerts.json")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o777], ofItemAtPath: directory.path)
    #expect(throws: Fault.self) { try AlertRules.read(in: directory.path) }
    #expect(chmod(directory.path, 0o1777) == 0)
    #expect(throws: Never.self) { try AlertRules.read(in: directory.path) }
  }

  @Test func `A directory or a pipe in its place is refused`() throws {
    try FileManager.default.createDirectory(
      atPath: directory.file("alerts.json"), withIntermediateDirectories: true)
    #expect(throws: Fault.self) { try AlertRules.read(in: directory.path) }
    try FileManager.default.removeItem(atPath: directory.file("alerts.json"))
    #expect(mkfifo(directory.file("alerts.json"), 0o600) == 0)
    #expect(throws: Fault.self) { try AlertRules.read(in: directory.path) }
  }

  /// Hours by hand: in New York 2024-03-10 has 23 hours, so that 8 hours after midnight are 9:00.
  @Test func `Digests go out at the hour of the league's day`() throws {
    let zone = try Zone(named: "America/New_York")
    let rules = AlertRules.standard
    let cases = [
      ("2024-03-09T12:59:59Z", "2024-03-09T13:00:00Z"),
      ("2024-03-09T13:00:00Z", "2024-03-10T13:00:00Z"),
      ("2024-03-10T13:00:00Z", "2024-03-11T12:00:00Z"),
    ]
    for (time, expected) in cases {
      let found = rules.nextDigest(after: try #require(Instant(time)), in: zone)
      #expect(found == Instant(expected))
    }
  }
}
