public import Faults

/// A server that takes mail on (SMTP).
public struct MailServer: Sendable {
  /// How what is said to it is encrypted.
  public enum Security: String, CaseIterable, Sendable {
    /// From the beginning, usually at port 465 (RFC 8314).
    case implicit = "tls"
    /// After a greeting, usually at port 587; a server that does not offer it gets nothing.
    case startTLS = "starttls"
    /// Not at all: on this machine alone.
    case none
  }

  public let host: String
  public let port: Int
  public let security: Security
  public let login: Login?

  /// - Throws: ``Fault`` `.badData` for a host that cannot be, and for another machine without encryption.
  public init(
    host: String, port: Int, security: Security, login: Login? = nil
  ) throws(Fault) {
    let isPlain = host.utf8.allSatisfy { sign in
      switch sign {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: ":"):
        true
      default: false
      }
    }
    guard !host.isEmpty, isPlain else {
      throw Fault(.badData, "the mail server's name has a sign that no host's can have")
    }
    guard security != .none || Loopback.names(host) else {
      throw Fault(
        .badData, "\(host) is not on this machine, and mail to it would not be encrypted",
        remedy: .expected("tls or starttls"))
    }
    (self.host, self.port, self.security, self.login) = (host, port, security, login)
  }

  /// For people.
  var name: String { "\(bracketed):\(port)" }
  var url: String { (security == .implicit ? "smtps://" : "smtp://") + name }

  private var bracketed: String { host.contains(":") ? "[\(host)]" : host }
}
