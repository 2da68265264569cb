import Faults
import TestSupport
import Testing
import Time

@testable import Messages

/// Requests to servers that run here: good ones and others.
@Suite struct CourierTests {
  private let directory = TemporaryDirectory()
  private let server: Receiver

  init() throws { server = try Receiver.web(in: directory) }

  private func request(
    _ path: String, body: String = "{}", _ server: Receiver? = nil, scheme: String = "http"
  ) throws -> WebRequest {
    let port = (server ?? self.server).port
    return WebRequest(
      to: try WebAddress("\(scheme)://127.0.0.1:\(port)/\(path)"),
      headers: [("Content-Type", "application/json"), ("X-Almanac-Id", "1")],
      body: Array(body.utf8))
  }

  private var hasty: Courier {
    var courier = Courier()
    (courier.milliseconds, courier.connectMilliseconds) = (1000, 500)
    return courier
  }

  @Test(.slow) func `A request arrives as it was written, large or empty`() throws {
    let large = "\"" + String(repeating: "ä\n", count: 700_000) + "\""
    for body in ["{}", "", large] {
      #expect(try Courier().post(try request("good/a?b=c", body: body)) == Array("ok".utf8))
    }
    let received = try server.received
    #expect(received.map { $0["body"] as? String } == ["{}", "", large])
    #expect(received.allSatisfy { $0["method"] as? String == "POST" })
    #expect(received[0]["path"] as? String == "/good/a?b=c")
    let headers = received[0]["headers"] as? [String: String]
    #expect(headers?["x-almanac-id"] == "1" && headers?["user-agent"] == "almanac")
    #expect(headers?["content-type"] == "application/json")
  }

  static let bad: [(String, String)] = [
    ("slow", "Operation timed out"), ("close", "Empty reply from server"),
    ("half", "transfer closed with 96 bytes remaining to read"),
    ("endless", "answers more than 65536 bytes"),
    ("redirect", "answers 302: a redirect, which is not followed"),
    ("refuse", "answers 503: No room:"),
  ]

  @Test(.slow, arguments: bad)
  func `A server that does not take it is a fault that says why`(path: String, words: String) throws
  {
    let fault = #expect(throws: Fault.self) { try hasty.post(try request(path)) }
    #expect(fault?.code == .unreachable)
    #expect(fault?.message.hasPrefix("http://127.0.0.1:\(server.port) ") == true)
    #expect(fault?.message.contains(words) == true, "\(fault?.message ?? "")")
    #expect(try server.received.count == 1)
  }

  @Test func `Nobody at the port is a fault`() throws {
    // Port 1 is nobody's.
    let nobody = WebRequest(to: try WebAddress("http://127.0.0.1:1/"), headers: [], body: [])
    let fault = #expect(throws: Fault.self) { try hasty.post(nobody) }
    #expect(fault?.message.contains("Failed to connect") == true)
  }

  @Test func `Secrets that a server repeats are in no fault`() throws {
    var repeated = try request("refuse/path-secret", body: "and body-secret")
    repeated.login = Login(user: "ann", password: Secret("open sesame"))
    repeated.secrets = [Secret("body-secret")]
    let fault = #expect(throws: Fault.self) { try hasty.post(repeated) }
    // "ann:open sesame" in base64.
    #expect(fault?.message.hasSuffix("answers 503: No room: Basic (secret) and (secret)") == true)
    let headers = try server.received[0]["headers"] as? [String: String]
    #expect(headers?["authorization"] == "Basic YW5uOm9wZW4gc2VzYW1l")
    let text = "\(String(describing: fault)) \(repeated)"
    #expect(!text.contains("sesame") && !text.contains("body-secret"))
  }

  @Test func `A header that would begin another line is refused`() throws {
    var split = try request("good")
    split.headers.append(("X-A", "b\r\nX-C: d"))
    #expect(throws: Fault.self) { try hasty.post(split) }
    #expect(try server.received.isEmpty)
  }

  @Test(.slow) func `A certificate that nobody vouches for, or another's, is refused`() throws {
    let own = try makeCertificate(in: directory)
    let encrypted = try Receiver.web(certificate: own)
    let stranger = #expect(throws: Fault.self) {
      try hasty.post(try request("good", encrypted, scheme: "https"))
    }
    #expect(stranger?.message.contains("certificate") == true)
    var courier = hasty
    courier.authorities = own.certificate
    #expect(
      try courier.post(try request("good", encrypted, scheme: "https")) == Array("ok".utf8))
    let other = try makeCertificate(for: "example.org", in: directory)
    let masked = try Receiver.web(certificate: other)
    courier.authorities = other.certificate
    #expect(throws: Fault.self) {
      try courier.post(try request("good", masked, scheme: "https"))
    }
    courier.authorities = directory.file("none.pem")
    #expect(throws: Fault.self) {
      try courier.post(try request("good", encrypted, scheme: "https"))
    }
    #expect(try encrypted.received.count == 1 && masked.received.isEmpty)
  }

  @Test func `Many threads send at once`() async throws {
    let (port, count) = (server.port, 24)
    let work = (0..<count).map { number in
      Background {
        try Courier().post(
          WebRequest(
            to: try WebAddress("http://localhost:\(port)/good/\(number)"), headers: [], body: []))
      }
    }
    for one in work { #expect(try await one.value == Array("ok".utf8)) }
    #expect(Set(try server.received.map { $0["path"] as? String }).count == count)
  }
}
