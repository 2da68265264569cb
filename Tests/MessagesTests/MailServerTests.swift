import Faults
import TestSupport
import Testing
import Time

@testable import Messages

/// Mail to a real server, aiosmtpd, which reads it with Python's own parser.
@Suite(.enabled(if: Receiver.mailPython != nil, "aiosmtpd is not installed"))
struct MailServerTests {
  private let directory = TemporaryDirectory()
  private let certificate: (certificate: String, key: String)
  private var courier = Courier()

  init() throws {
    certificate = try makeCertificate(in: directory)
    (courier.milliseconds, courier.authorities) = (5000, certificate.certificate)
  }

  private func mail(_ text: String, subject: String = "Alert", to: [String]? = nil) -> Mail {
    Mail(
      id: "0192f3a4-6c1e", from: "almanac@example.org",
      to: to ?? ["ann@example.org", "bob@example.org"],
      subject: subject, text: text, date: Instant("2024-01-05T12:00:00Z")!)
  }

  private func server(
    _ receiver: Receiver, _ security: MailServer.Security, password: String? = "open sesame"
  ) throws -> MailServer {
    try MailServer(
      host: "localhost", port: receiver.port, security: security,
      login: password.map { Login(user: "ann", password: Secret($0)) })
  }

  @Test(.slow, arguments: MailServer.Security.allCases)
  func `A mail arrives whole, whatever stands in it`(security: MailServer.Security) throws {
    let receiver = try Receiver.mail(security.rawValue, certificate: certificate, in: directory)
    let text = """
      .
      ..
      .A line that begins with a dot, and "=3D" in it; a space at the end \n
      From here: äöü, 😀, a tab\tand \(String(repeating: "long ", count: 300))
      .
      """
    let subject = "Zürich: 😀 \(String(repeating: "lang ", count: 30))\r\nBcc: eve@example.org"
    let login = security == .none ? nil : "open sesame"
    try courier.send(
      mail(text, subject: subject), through: try server(receiver, security, password: login))
    let received = try #require(try receiver.received.first)
    #expect((received["text"] as? String)?.replacing("\r\n", with: "\n") == text + "\n")
    #expect(received["from"] as? String == "almanac@example.org")
    #expect(received["to"] as? [String] == ["ann@example.org", "bob@example.org"])
    #expect(received["is_tls"] as? Bool == (security != .none))
    #expect(received["defects"] as? [String] == [])
    #expect((received["longest"] as? Int ?? 999) <= 78)
    let headers = try #require(received["headers"] as? [String: String])
    #expect(headers["message-id"] == "<0192f3a4-6c1e@example.org>")
    #expect(headers["date"] == "Fri, 05 Jan 2024 12:00:00 +0000")
    #expect(headers["bcc"] == nil)
    #expect(headers["subject"]?.hasPrefix("Zürich: 😀 lang lang") == true)
    #expect(headers["subject"]?.contains("Bcc: eve@example.org") == true)
  }

  @Test func `A server that offers no encryption is sent nothing`() throws {
    let receiver = try Receiver.mail("none", certificate: certificate, in: directory)
    #expect(throws: Fault.self) {
      try courier.send(mail("a"), through: try server(receiver, .startTLS))
    }
    #expect(throws: Fault.self) {
      try courier.send(mail("a"), through: try server(receiver, .implicit))
    }
    #expect(try receiver.received.isEmpty)
  }

  @Test func `A certificate that nobody vouches for is refused`() throws {
    let receiver = try Receiver.mail("tls", certificate: certificate, in: directory)
    var strict = courier
    strict.authorities = nil
    #expect(throws: Fault.self) {
      try strict.send(mail("a"), through: try server(receiver, .implicit))
    }
    #expect(try receiver.received.isEmpty)
  }

  @Test func `A refusal is said in the server's words, without the password`() throws {
    let receiver = try Receiver.mail("tls", certificate: certificate, in: directory)
    let wrong = #expect(throws: Fault.self) {
      try courier.send(mail("a"), through: try server(receiver, .implicit, password: "guess"))
    }
    #expect(
      wrong?.message.hasPrefix("localhost:\(receiver.port) refuses: 535 ") == true, "\(wrong!)")
    let nobody = #expect(throws: Fault.self) {
      try courier.send(
        mail("a", to: ["ann@example.org", "nobody@example.org"]),
        through: try server(receiver, .implicit))
    }
    #expect(nobody?.code == .unreachable)
    #expect(nobody?.message.contains("refuses: 550 5.1.1 No such person") == true, "\(nobody!)")
    #expect(nobody?.message.contains("sesame") == false)
    #expect(try receiver.received.isEmpty)
  }

  @Test(.slow) func `A server that is silent is given up in time`() throws {
    let silent = try Receiver.web(in: directory)
    var hasty = courier
    hasty.milliseconds = 700
    let fault = #expect(throws: Fault.self) {
      try hasty.send(mail("a"), through: try server(silent, .none, password: nil))
    }
    #expect(fault?.code == .unreachable)
  }
}
