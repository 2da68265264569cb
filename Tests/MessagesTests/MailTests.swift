import Faults
import Testing
import Time

@testable import Messages

/// A mail as it is written; ServerTests read one with Python's own parser.
@Suite struct MailTests {
  static let addresses: [(String, Bool)] = [
    ("ann@example.org", true), ("a+b@x", true), ("ann", false), ("@x", false), ("a@", false),
    ("a@b@c", false), ("a b@c", false), ("a@b\r\nRCPT TO:<c@d>", false), ("<a@b>", false),
    ("änn@example.org", false), (String(repeating: "a", count: 250) + "@bcde", false),
  ]

  @Test(arguments: addresses)
  func `An address is plain, or it is none`(text: String, isOne: Bool) {
    #expect(Mail.isAddress(text) == isOne)
  }

  static let dates = [
    // From Python's email.utils.format_datetime.
    ("2024-01-05T12:00:00Z", "Fri, 05 Jan 2024 12:00:00 +0000"),
    ("1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"),
    ("1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 +0000"),
    ("2026-11-29T23:59:59.999999Z", "Sun, 29 Nov 2026 23:59:59 +0000"),
  ]

  @Test(arguments: dates)
  func `A date is as RFC 5322 has it`(instant: String, text: String) throws {
    #expect(MailText.date(try #require(Instant(instant))) == text)
  }

  @Test func `Headers hold one line each, whatever a subject says`() throws {
    let mail = Mail(
      id: "0192\r\nX: y", from: "almanac@example.org", to: ["ann@example.org"],
      subject: "So\r\nBcc: eve@example.org", text: ".", date: Instant(microseconds: 0))
    let text = String(decoding: try mail.content(), as: UTF8.self)
    #expect(!text.contains("\r\nBcc") && !text.contains("\r\nX: y"))
    #expect(text.contains("Subject: =?UTF-8?Q?So=0D=0ABcc=3A_eve=40example=2Eorg?=\r\n"))
    #expect(text.contains("Message-ID: <0192Xy@example.org>\r\n"))
    #expect(text.hasSuffix("\r\n\r\n=2E\r\n"))
  }

  @Test func `No line is longer than 78 letters, or begins with a dot`() throws {
    let long = String(repeating: "…ä.x=😀 ", count: 60)
    let mail = Mail(
      id: "1", from: "a@b", to: ["c@d"], subject: long,
      text: long + "\n" + String(repeating: ".", count: 300), date: Instant(microseconds: 0))
    let lines = String(decoding: try mail.content(), as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.hasPrefix(".") })
  }

  @Test func `Without a recipient, or with a false one, there is no mail`() {
    for recipients in [[], ["ann"], ["a@b", "c@d\nRCPT TO:<e@f>"]] {
      let mail = Mail(
        id: "1", from: "a@b", to: recipients, subject: "", text: "", date: Instant(microseconds: 0))
      #expect(throws: Fault.self) { try mail.content() }
    }
  }
}
