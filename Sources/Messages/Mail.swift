internal import Faults
public import Time

/// A mail of plain text.
public struct Mail: Sendable {
  /// Becomes its Message-ID, by which a receiver knows one that came twice: letters, digits and "-".
  public var id: String
  public var sender: String
  public var recipients: [String]
  public var subject: String
  public var text: String
  public var date: Instant

  public init(
    id: String, from sender: String, to recipients: [String], subject: String, text: String,
    date: Instant
  ) {
    (self.id, self.sender, self.recipients) = (id, sender, recipients)
    (self.subject, self.text, self.date) = (subject, text, date)
  }

  /// Whether a text can be an address of mail here: one "@", ASCII, at most 254 letters, and nothing that
  /// means something to a mail server.
  public static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let forbidden = Set("<>()[],;:\\\"".utf8)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
  }

  /// The message as it is sent (RFC 5322, RFC 2045): ASCII lines of at most 78 letters, ended by CR LF.
  ///
  /// - Throws: ``Fault`` `.badData` for an address that cannot be, and without a recipient.
  func content() throws(Fault) -> [UInt8] {
    guard Self.isAddress(sender) else {
      throw Fault(.badData, "the sender is no address of mail")
    }
    guard !recipients.isEmpty, recipients.allSatisfy(Self.isAddress) else {
      throw Fault(.badData, "no recipient, or one that is no address of mail")
    }
    let domain = sender.split(separator: "@").last ?? "localhost"
    let name = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let head = [
      "Date: \(MailText.date(date))", "From: <\(sender)>",
      "To: " + recipients.map { "<\($0)>" }.joined(separator: ",\r\n "),
      "Subject: \(MailText.header(subject))", "Message-ID: <\(name)@\(domain)>",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable", "Auto-Submitted: auto-generated",
    ]
    let lines = head + ["", MailText.quotedPrintable(text)]
    return Array(lines.joined(separator: "\r\n").utf8) + Array("\r\n".utf8)
  }
}

/// Texts as mail has them.
enum MailText {
  /// `Fri, 05 Jan 2024 12:00:00 +0000`.
  static func date(_ instant: Instant) -> String {
    // 2024-01-05T12:00:00Z
    let text = instant.text(to: .seconds)
    let parts = text.split { "-T:Z".contains($0) }.map(String.init)
    // 1970-01-01 was a Thursday.
    let days = instant.date(in: .utc).daysSinceEpoch
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][Int((days % 7 + 7) % 7)]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let month = months[(Int(parts[1]) ?? 1) - 1]
    let clock = parts[3...5].joined(separator: ":")
    return "\(weekday), \(parts[2]) \(month) \(parts[0]) \(clock) +0000"
  }

  /// A header's value: as it is where it is short and plain, else in encoded words (RFC 2047), of which none
  /// cuts a letter in two.
  static func header(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
    if isPlain, text.utf8.count <= 60, text.first != " ", text.last != " " { return text }
    var words: [String] = [""]
    for letter in text.unicodeScalars {
      let encoded = String(letter).utf8.map(headerSign).joined()
      // With "=?UTF-8?Q?" and "?=" at most 75, and "Subject: " before the first.
      if words[words.count - 1].utf8.count + encoded.utf8.count > 54 { words.append("") }
      words[words.count - 1] += encoded
    }
    return words.map { "=?UTF-8?Q?\($0)?=" }.joined(separator: "\r\n ")
  }

  private static func headerSign(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: " "): "_"
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      String(UnicodeScalar(byte))
    default: escaped(byte)
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "=" + (digits.utf8.count < 2 ? "0" : "") + digits
  }

  /// A body whose lines are short and begin with no dot, which would mean something to a mail server.
  static func quotedPrintable(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { quotedLine(Array($0.utf8)) }.joined(separator: "\r\n")
  }

  private static func quotedLine(_ bytes: [UInt8]) -> String {
    var (done, line) = ("", "")
    for (place, byte) in bytes.enumerated() {
      let isLast = place == bytes.count - 1
      let isPlain =
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
        && !(line.isEmpty && byte == UInt8(ascii: "."))
        || byte == UInt8(ascii: " ") && !isLast
      let sign = isPlain ? String(UnicodeScalar(byte)) : escaped(byte)
      if line.utf8.count + sign.utf8.count > 75 {
        done += line + "=\r\n"
        // A line that begins here may not begin with a dot either.
        line = byte == UInt8(ascii: ".") ? escaped(byte) : sign
      } else {
        line += sign
      }
    }
    return done + line
  }
}
