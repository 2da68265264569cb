import Faults
import Testing

@testable import Messages

/// Which servers are spoken to, and how.
@Suite struct WebAddressTests {
  static let good = [
    "https://example.org", "https://example.org:8443/a/b?c=d", "http://localhost:8080/x",
    "http://127.0.0.1/", "http://127.1.2.3:9/", "http://[::1]:9/", "HTTPS://Example.org/",
  ]

  @Test(arguments: good)
  func `Encrypted anywhere, and in plain words on this machine`(text: String) throws {
    _ = try WebAddress(text)
  }

  static let bad = [
    "", "example.org", "ftp://example.org/", "file:///etc/passwd", "gopher://127.0.0.1:25/",
    "http://example.org/sesame", "http://localhost.example.org/", "http://127.0.0.1.example.org/",
    "http://localhost@example.org/", "http://10.0.0.1/", "http://0.0.0.0/", "http://[::]/",
    "http://[::ffff:127.0.0.1]/", "http://128.0.0.1/", "https://ann:sesame@example.org/",
    "https://example.org/\r\nHost: x", "https://exa mple.org/", "https://",
    "https://ex\u{E4}mple.org",
  ]

  @Test(arguments: bad)
  func `Everything else is refused, and its path is not said`(text: String) throws {
    let fault = #expect(throws: Fault.self) { try WebAddress(text) }
    #expect(fault?.code == .badData)
    #expect(fault?.message.contains("sesame") != true)
  }

  @Test func `What may be shown is the server alone`() throws {
    #expect(
      try WebAddress("https://example.org:8443/a?token=b").origin == "https://example.org:8443")
  }

  @Test func `Mail goes out unencrypted on this machine alone`() throws {
    for host in ["localhost", "127.0.0.1", "::1"] {
      _ = try MailServer(host: host, port: 25, security: .none)
    }
    for host in ["example.org", "localhost.example.org", "10.0.0.1"] {
      #expect(throws: Fault.self) { try MailServer(host: host, port: 25, security: .none) }
      _ = try MailServer(host: host, port: 25, security: .startTLS)
    }
    for host in ["", "a/b", "a@b", "a b", "[::1]"] {
      #expect(throws: Fault.self) { try MailServer(host: host, port: 25, security: .implicit) }
    }
  }

  @Test func `A secret is shown to nobody`() {
    let secret = Secret("hunter2")
    var dumped = ""
    dump(secret, to: &dumped)
    #expect("\(secret) \(String(reflecting: secret)) \(dumped)".contains("hunter2") == false)
    let redaction = Redaction(["hunter2", "\0ann\0hunter2"])
    let text = redaction.applied(to: "hunter2, aHVudGVyMg==, AGFubgBodW50ZXIy")
    #expect(text == "(secret), (secret), (secret)")
  }
}
