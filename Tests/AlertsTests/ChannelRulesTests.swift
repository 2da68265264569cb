import Faults
import TestSupport
import Testing

@testable import Alerts

/// What `alerts.json` can say of channels that speak with servers.
@Suite struct ChannelRulesTests {
  /// The fault that reading rules gives with one channel, "it", which critical alerts go to.
  private func fault(_ channel: String, recipients: String = "[]", more: String = "") throws
    -> Fault?
  {
    let directory = TemporaryDirectory()
    let none = "{\"channels\": []}"
    try directory.write(
      """
      {"schema_version": 1, \(more) "channels": {"it": \(channel)},
       "routes": {"critical": {"channels": ["it"], "recipients": \(recipients)},
                  "high": \(none), "medium": \(none), "low": \(none)}}
      """, to: "alerts.json")
    do throws(Fault) {
      _ = try AlertRules.read(in: directory.path)
      return nil
    } catch {
      return error
    }
  }

  private static let key = #""secret": {"environment": "KEY"}"#

  static let good = [
    (#"{"kind": "webhook", "url": "https://example.org/a", \#(key)}"#, "[]"),
    (#"{"kind": "webhook", "url": "http://localhost:8/a", "secret": {"file": "key"}}"#, "[]"),
    (#"{"kind": "slack", "url": {"file": "slack"}, "per_hour": 9}"#, "[]"),
    (
      #"{"kind": "email", "server": "mail.example.org", "from": "a@b", "user": "c", "password": {"environment": "P"}}"#,
      #"["ann@example.org"]"#
    ),
    (
      #"{"kind": "email", "server": "mail.example.org", "from": "a@b", "recipients": ["ann@example.org"]}"#,
      #"["+15550100"]"#
    ),
    (
      #"{"kind": "sms", "account": "AC1", "token": {"environment": "T"}, "from": "+15550100", "seconds_apart": 0}"#,
      #"["+15550100"]"#
    ),
    (#"{"kind": "command", "command": ["./page.sh", "loud"], "timeout_seconds": 60}"#, "[]"),
  ]

  @Test(arguments: good)
  func `Sound settings are read`(channel: String, recipients: String) throws {
    #expect(try fault(channel, recipients: recipients) == nil)
  }

  static let bad: [(String, String, String)] = [
    (#"{"kind": "webhook", "url": "https://example.org/"}"#, "[]", "channels.it: lacks \"secret\""),
    (
      #"{"kind": "webhook", "url": "http://example.org/x", \#(key)}"#, "[]",
      "channels.it: http://example.org is not on this machine, and http is not encrypted"
    ),
    (
      #"{"kind": "webhook", "url": "https://u:p@example.org/", \#(key)}"#, "[]",
      "has a user or password"
    ),
    (
      #"{"kind": "webhook", "url": "https://example.org/", "secret": "word"}"#, "[]",
      "channels.it.secret: is a text"
    ),
    (
      #"{"kind": "webhook", "url": "https://example.org/", "secret": {}}"#, "[]",
      "channels.it.secret: does not say where the secret is"
    ),
    (#"{"kind": "slack", "url": "https://hooks.slack.com/x"}"#, "[]", "channels.it.url: is a text"),
    (
      #"{"kind": "email", "server": "mail.example.org", "from": "a@b", "security": "none"}"#,
      #"["c@d"]"#, "mail.example.org is not on this machine"
    ),
    (
      #"{"kind": "email", "server": "mail.example.org", "from": "a"}"#, #"["c@d"]"#,
      "channels.it: \"from\" is no address of mail"
    ),
    (
      #"{"kind": "email", "server": "mail.example.org", "from": "a@b", "user": "c"}"#, #"["c@d"]"#,
      "\"user\" and \"password\" go together"
    ),
    (
      #"{"kind": "email", "server": "mail.example.org", "from": "a@b"}"#, #"["ann", "+15550100"]"#,
      "routes.critical: has no recipient that channel \"it\" can reach"
    ),
    (
      #"{"kind": "sms", "account": "A/../B", "token": {"environment": "T"}, "from": "x"}"#,
      #"["+15550100"]"#, "\"account\" has a sign that no account has"
    ),
    (#"{"kind": "command", "command": []}"#, "[]", "\"command\" names no program"),
    (#"{"kind": "console", "per_hour": -1}"#, "[]", "channels.it.per_hour: is -1"),
    (
      #"{"kind": "webhook", "url": "https://example.org/", \#(key), "timeout_seconds": 16}"#, "[]",
      "is 16"
    ),
  ]

  @Test(arguments: bad)
  func `What cannot be is said at its place`(channel: String, recipients: String, words: String)
    throws
  {
    let fault = try fault(channel, recipients: recipients)
    #expect(fault?.message.contains(words) == true, "\(fault?.message ?? "none")")
  }

  @Test func `A fallback is a channel, and reaches somebody`() throws {
    let console = #"{"kind": "console"}"#
    #expect(try fault(console, more: #""fallback": "it","#) == nil)
    let unknown = try fault(console, more: #""fallback": "other","#)
    #expect(unknown?.message.contains("fallback: unknown channel \"other\"") == true)
  }
}
