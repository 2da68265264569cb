internal import CCurl
public import Faults

/// Takes messages to servers, one at a time, for whichever thread asks.
///
///     let courier = Courier()
///     try courier.post(WebRequest(to: WebAddress("https://example.org/hook"), headers: [], body: bytes))
///
/// A server whose certificate cannot be verified is not spoken to. No redirect is followed: it could lead
/// anywhere. No proxy is used, whatever the environment names.
public struct Courier: Sendable {
  /// How long connecting may take, in milliseconds.
  public var connectMilliseconds = 5_000
  /// How long all of it may take, likewise.
  public var milliseconds = 15_000
  /// A file of certificates, PEM, that are believed instead of the system's; nil for the system's.
  public var authorities: String?

  /// Bytes of an answer that are read at most; a longer one is refused.
  public static let answerLimit = 1 << 16

  public init() {}

  /// Posts a request.
  ///
  /// - Returns: the answer's body.
  /// - Throws: ``Fault`` `.unreachable` for any answer but 2xx, one that is cut short or longer than
  ///   ``answerLimit``, and none in time. The server may have taken the request all the same.
  @discardableResult
  public func post(_ request: WebRequest) throws(Fault) -> [UInt8] {
    let address = request.address
    let transfer = try transfer(address.text, address.isEncrypted ? "https" : "http")
    transfer.set(CURLOPT_POST, 1)
    transfer.set(CURLOPT_HTTPHEADER, list: try request.lines())
    if let login = request.login {
      transfer.set(CURLOPT_HTTPAUTH, 1)  // CURLAUTH_BASIC
      transfer.set(CURLOPT_USERNAME, login.user)
      transfer.set(CURLOPT_PASSWORD, login.password.text)
    }
    let outcome = transfer.perform(request.body, as: .body)
    let redaction = Redaction(
      [address.text] + request.secrets.map(\.text) + (request.login?.secrets ?? []))
    guard outcome.isDone else {
      throw outcome.fault("\(address.origin)", outcome.words, redaction)
    }
    guard (200..<300).contains(outcome.status) else {
      let isRedirect = (300..<400).contains(outcome.status)
      let words = isRedirect ? "a redirect, which is not followed" : Outcome.text(outcome.body)
      let fact = "answers \(outcome.status)" + (words.isEmpty ? "" : ": \(words)")
      throw outcome.fault(address.origin, fact, redaction)
    }
    return outcome.body
  }

  /// Hands a mail to its server, for all of its recipients: one that the server refuses is a fault, and
  /// nobody gets it.
  ///
  /// - Throws: ``Fault`` `.unreachable` where the server does not take it; `.badData` for an address that
  ///   cannot be.
  public func send(_ mail: Mail, through server: MailServer) throws(Fault) {
    let content = try mail.content()
    let transfer = try transfer(server.url, server.security == .implicit ? "smtps" : "smtp")
    if server.security == .startTLS { transfer.set(CURLOPT_USE_SSL, 3) }  // CURLUSESSL_ALL
    if let login = server.login {
      transfer.set(CURLOPT_USERNAME, login.user)
      transfer.set(CURLOPT_PASSWORD, login.password.text)
    }
    transfer.set(CURLOPT_MAIL_FROM, "<\(mail.sender)>")
    transfer.set(CURLOPT_MAIL_RCPT, list: mail.recipients.map { "<\($0)>" })
    transfer.set(CURLOPT_UPLOAD, 1)
    let outcome = transfer.perform(content, as: .upload)
    guard !outcome.isDone else { return }
    let redaction = Redaction(server.login?.secrets ?? [])
    throw outcome.fault(server.name, outcome.refusal ?? outcome.words, redaction)
  }

  /// A transfer with all that holds for every message.
  private func transfer(_ url: String, _ protocolName: String) throws(Fault) -> Transfer {
    let transfer = try Transfer()
    transfer.set(CURLOPT_URL, url)
    transfer.set(CURLOPT_PROTOCOLS_STR, protocolName)
    transfer.set(CURLOPT_FOLLOWLOCATION, 0)
    transfer.set(CURLOPT_PROXY, "")
    transfer.set(CURLOPT_NETRC, 0)
    transfer.set(CURLOPT_USERAGENT, "almanac")
    transfer.set(CURLOPT_NOSIGNAL, 1)
    // A thread that waits for a name's server would hold the end up.
    transfer.set(CURLOPT_QUICK_EXIT, 1)
    transfer.set(CURLOPT_CONNECTTIMEOUT_MS, connectMilliseconds)
    transfer.set(CURLOPT_TIMEOUT_MS, milliseconds)
    transfer.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, milliseconds / 1000))
    transfer.set(CURLOPT_SSLVERSION, 6)  // CURL_SSLVERSION_TLSv1_2, or later
    transfer.set(CURLOPT_SSL_VERIFYPEER, 1)
    transfer.set(CURLOPT_SSL_VERIFYHOST, 2)
    if let authorities {
      transfer.set(CURLOPT_CAINFO, authorities)
      transfer.set(CURLOPT_CAPATH, nil)
    }
    return transfer
  }
}
