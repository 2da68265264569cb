internal import Faults

/// A request that hands over a body (POST).
public struct WebRequest: Sendable {
  public var address: WebAddress
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]
  /// By HTTP's basic authentication.
  public var login: Login?
  /// Taken out of the answer's words, beside the address and the login.
  public var secrets: [Secret]

  public init(
    to address: WebAddress, headers: [(name: String, value: String)], body: [UInt8],
    login: Login? = nil, secrets: [Secret] = []
  ) {
    (self.address, self.headers, self.body) = (address, headers, body)
    (self.login, self.secrets) = (login, secrets)
  }

  /// Headers as they are sent.
  ///
  /// - Throws: ``Fault`` `.badData` for one that would begin another line.
  func lines() throws(Fault) -> [String] {
    // Empty where libcurl would add one of its own: it would wait for leave to send a large body.
    var lines = ["Expect:"]
    for (name, value) in headers {
      guard (name + value).unicodeScalars.allSatisfy({ (0x20...0x7E).contains($0.value) }) else {
        throw Fault(.badData, "the header \(name) would have a sign that no header can have")
      }
      lines.append("\(name): \(value)")
    }
    return lines
  }
}

/// Who one is to a server.
public struct Login: Sendable {
  public var user: String
  public var password: Secret

  public init(user: String, password: Secret) { (self.user, self.password) = (user, password) }

  /// Texts that a server may repeat, and that give the password away: SMTP's PLAIN and HTTP's Basic join the
  /// two before they are encoded.
  var secrets: [String] {
    [password.text, "\0\(user)\0\(password.text)", "\(user):\(password.text)"]
  }
}
