import Faults
import Foundation
import JSON
import Messages
import TestSupport
import Testing
import Time

@testable import Alerts

/// Channels that speak with servers and programs, each with a real one.
@Suite struct ServerChannelTests {
  private let directory = TemporaryDirectory()
  private let server: Receiver
  private let environment = [
    "KEY": "a key", "TOKEN": "a token", "PASSWORD": "open sesame", "PATH": "/usr/bin:/bin",
  ]

  init() throws { server = try Receiver.web(in: directory) }

  private var surroundings: ChannelSurroundings {
    ChannelSurroundings(directory: directory.path, environment: environment) { _ in }
  }

  private func channel(
    _ kind: String, _ settings: [String: ChannelSetting.Value]
  ) throws -> AlertChannel {
    var rules = AlertRules.standard
    rules.channels = [ConfiguredChannel(name: "it", kind: kind, settings: settings)]
    return try rules.channels(in: surroundings)[0]
  }

  private func elements(_ value: JSONValue?) -> [JSONValue]? {
    if case .array(let elements)? = value { elements } else { nil }
  }

  private func url(_ path: String) -> String { "http://127.0.0.1:\(server.port)/\(path)" }

  // MARK: Webhook

  @Test func `A webhook is signed, so that a receiver can check it`() throws {
    let hook = try channel(
      "webhook",
      [
        "url": .text(url("good")), "secret": .secret(.environment("KEY")),
        "authorization": .secret(.environment("TOKEN")),
      ])
    try hook.send(MessageFixture.message(2, to: ["ann"]))
    let received = try #require(try server.received.first)
    let headers = try #require(received["headers"] as? [String: String])
    let body = try #require(received["body"] as? String)
    #expect(headers["x-almanac-id"] == "0192f3a4-message")
    #expect(headers["x-almanac-time"] == "1704456000")
    #expect(headers["authorization"] == "a token")
    // As the page on alerts shows receivers to do it.
    let script = """
      import hashlib, hmac, sys
      time, body = sys.argv[1:]
      print("v1=" + hmac.new(b"a key", (time + "." + body).encode(), hashlib.sha256).hexdigest())
      """
    let check = try run("python3", ["-c", script, headers["x-almanac-time"] ?? "", body])
    #expect(headers["x-almanac-signature"].map { $0 + "\n" } == check.output)
    let json = try JSONReader().value(Array(body.utf8))
    #expect(json["message_id"] == .text("0192f3a4-message") && json["digest"] == .boolean(true))
    let alerts = try #require(elements(json["alerts"]))
    #expect(alerts.map { $0["alert_id"] } == [.text("alert-1"), .text("alert-2")])
    #expect(alerts[0]["message"] == .text("It is <so> & \"so\",\nZürich: 😀"))
  }

  @Test func `A refused webhook is a fault without the secrets that it was sent`() throws {
    let hook = try channel(
      "webhook",
      [
        "url": .text(url("refuse")), "secret": .secret(.environment("KEY")),
        "authorization": .secret(.environment("TOKEN")),
      ])
    let fault = #expect(throws: Fault.self) { try hook.send(MessageFixture.message()) }
    #expect(fault?.code == .unreachable)
    #expect(fault?.message.contains("answers 503: No room: (secret) ") == true)
    #expect(fault?.message.contains("a token") == false)
  }

  @Test(.slow) func `A receiver that hangs is given up after the time of the settings`() throws {
    let hook = try channel(
      "webhook",
      [
        "url": .text(url("slow")), "secret": .secret(.environment("KEY")),
        "timeout_seconds": .whole(1),
      ])
    let fault = #expect(throws: Fault.self) { try hook.send(MessageFixture.message()) }
    #expect(fault?.message.contains("timed out") == true)
  }

  // MARK: Chat and text messages

  @Test func `A chat is sent text without markup, at an address that is secret`() throws {
    let file = try directory.write(url("good/secret-path") + "\n", to: "slack")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let chat = try channel("slack", ["url": .secret(.file("slack"))])
    try chat.send(MessageFixture.message())
    let body = try #require(try server.received.first?["body"] as? String)
    let json = try JSONReader().value(Array(body.utf8))
    #expect(
      json["text"]
        == .text(
          "high: It is &lt;so&gt; &amp; \"so\", Zürich: 😀 (drift of run-1, opened; alert-1)"))
    let other = try directory.write(url("refuse/secret-path"), to: "slack")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: other)
    let fault = #expect(throws: Fault.self) { try chat.send(MessageFixture.message()) }
    #expect(fault?.message.contains("secret-path") == false)
  }

  @Test(.slow) func `Each telephone is sent a form that can be read again`() throws {
    let sms = try channel(
      "sms",
      [
        "server": .text("http://127.0.0.1:\(server.port)"), "account": .text("AC123"),
        "token": .secret(.environment("TOKEN")), "from": .text("+15550100"),
      ])
    #expect(sms.limits == ChannelLimits(hourly: 5, daily: 20, spacing: 300))
    try sms.send(MessageFixture.message(to: ["ann@example.org", "+15550101", "+15550102"]))
    let received = try server.received
    #expect(
      received.map { $0["path"] as? String }
        == [String](repeating: "/2010-04-01/Accounts/AC123/Messages.json", count: 2))
    let headers = received[0]["headers"] as? [String: String]
    // "AC123:a token" in base64.
    #expect(headers?["authorization"] == "Basic QUMxMjM6YSB0b2tlbg==")
    let forms = try received.map { request in
      let script =
        "import sys, urllib.parse; print(urllib.parse.parse_qsl(sys.argv[1], strict_parsing=True))"
      return try run("python3", ["-c", script, request["body"] as? String ?? ""]).output
    }
    let text = "high: It is <so> & \"so\", Zürich: 😀 (drift of run-1, opened; alert-1)"
    #expect(
      forms[1] == "[('To', '+15550102'), ('From', '+15550100'), ('Body', '\(text)')]\n")
    #expect(throws: Fault.self) { try sms.send(MessageFixture.message(to: ["ann@example.org"])) }
  }

  // MARK: Mail

  @Test(.slow, .enabled(if: Receiver.mailPython != nil, "aiosmtpd is not installed"))
  func `A mail reaches those recipients that have an address`() throws {
    let certificate = try makeCertificate(in: directory)
    let post = try Receiver.mail("starttls", certificate: certificate, in: TemporaryDirectory())
    let mail = try channel(
      "email",
      [
        "server": .text("localhost"), "port": .whole(post.port), "security": .text("starttls"),
        "from": .text("almanac@example.org"), "user": .text("ann"),
        "password": .secret(.environment("PASSWORD")), "ca_file": .text(certificate.certificate),
        "recipients": .texts(["fallback@example.org"]),
      ])
    try mail.send(MessageFixture.message(2, to: ["+15550101", "ann@example.org"]))
    try mail.send(MessageFixture.message(to: ["+15550101"]))
    let received = try post.received
    #expect(
      received.map { $0["to"] as? [String] } == [["ann@example.org"], ["fallback@example.org"]])
    let headers = received[0]["headers"] as? [String: String]
    #expect(headers?["subject"] == "[almanac] 2 alerts: 2 high")
    #expect(headers?["message-id"] == "<0192f3a4-message@example.org>")
    let text = try #require(received[0]["text"] as? String)
    #expect(
      text.contains("- high: It is <so> & \"so\", Zürich: 😀 (drift of run-1, opened; alert-1)"))
    #expect(received.allSatisfy { $0["is_tls"] as? Bool == true })
  }

  // MARK: Programs

  private func program(_ script: String, seconds: Int = 15) throws -> AlertChannel {
    try channel(
      "command", ["command": .texts(["sh", "-c", script]), "timeout_seconds": .whole(seconds)])
  }

  @Test(.slow) func `A program is handed JSON, in the directory of the rules`() throws {
    try program("echo begins; cat > it.json; echo ends").send(MessageFixture.message(200))
    let json = try JSONReader().value(try directory.read("it.json"))
    let alerts = try #require(elements(json["alerts"]))
    #expect(alerts.count == 200)
    try program("exit 0").send(MessageFixture.message(2000))
  }

  static let programs = [
    ("echo first >&2; echo 'no\u{1B}paper' >&2; exit 3", "sh ended with status 3: no\u{FFFD}paper"),
    ("kill -9 $$", "sh was ended by signal 9"), ("sleep 60", "sh did not end in time"),
    ("yes", "sh writes without an end"),
  ]

  @Test(.slow, arguments: programs)
  func `A program that fails, hangs or talks for ever is a fault`(script: String, words: String)
    throws
  {
    let channel = try program(script, seconds: 1)
    let fault = #expect(throws: Fault.self) { try channel.send(MessageFixture.message()) }
    #expect(fault?.message == words || script == "yes" && fault != nil, "\(fault!)")
  }

  @Test func `A program that is not there is a fault`() throws {
    let channel = try channel("command", ["command": .texts(["./none"])])
    #expect(throws: Fault.self) { try channel.send(MessageFixture.message()) }
  }

  // MARK: Secrets

  @Test func `A secret's file is the owner's alone, and has one line`() throws {
    func secret(_ text: String, mode: Int = 0o600) throws -> Fault? {
      let file = try directory.write(text, to: "key")
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
      do throws(Fault) {
        #expect(try surroundings.secret(.file("key")).text == "word")
        return nil
      } catch {
        return error
      }
    }
    #expect(try secret("word") == nil && secret("word\n") == nil && secret("word\r\n") == nil)
    for text in ["", "\n", "word\nword", "word\n\n", "wo\0rd"] {
      let fault = try secret(text)
      #expect(fault?.code == .badData && fault?.message.contains("wor") == false)
    }
    for mode in [0o644, 0o640, 0o604, 0o660, 0o620] {
      #expect(try secret("word", mode: mode)?.code == .badData)
    }
    #expect(throws: Fault.self) { try surroundings.secret(.file("none")) }
    #expect(throws: Fault.self) { try surroundings.secret(.environment("NONE")) }
  }

  @Test func `What is missing is named, channel by channel`() throws {
    var rules = AlertRules.standard
    rules.channels = [
      ConfiguredChannel(
        name: "hook", kind: "webhook",
        settings: [
          "url": .text("https://example.org/"), "secret": .secret(.environment("NONE")),
          "authorization": .secret(.environment("TOKEN")), "ca_file": .text("none.pem"),
        ]),
      ConfiguredChannel(name: "page", kind: "command", settings: ["command": .texts(["no-such"])]),
      ConfiguredChannel(name: "list", kind: "command", settings: ["command": .texts(["ls"])]),
    ]
    let missing = rules.missing(in: surroundings)
    #expect(missing.map(\.channel) == ["hook", "hook", "page"])
    #expect(missing[1].fault.message == "\"secret\": the environment variable NONE is not set")
    #expect(missing[2].fault.message == "\"command\": there is no program no-such")
  }
}
