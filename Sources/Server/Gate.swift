internal import HTTP
internal import Time

/// The rules by which a server lets requests in.
public struct GateRules: Sendable {
  /// What a write needs, and a read too where ``readsNeedToken`` says so.
  public var token: String
  /// Names and addresses that the server is known by, without a port; nil where any is right, since no browser
  /// can reach a socket.
  public var hosts: Set<String>?
  public var readsNeedToken = false
  /// Whether browsers speak TLS, with a proxy: their cookie is for TLS alone then.
  public var isSecure = false

  public init(token: String, hosts: Set<String>?) { (self.token, self.hosts) = (token, hosts) }
}

/// Lets requests in or refuses them: Host, Origin, token, cookie and CSRF.
struct Gate: Sendable {
  let rules: GateRules
  let sessions = Sessions()

  /// Who asks.
  ///
  /// - Throws: ``Refusal`` for a foreign host or origin, and for a token or a session that is none.
  func visitor(_ request: Request, at time: Instant) throws(Refusal) -> Visitor {
    try requireOwnHost(request)
    try requireOwnOrigin(request)
    if request.hasHeader("authorization") {
      guard let header = request.header("authorization"), header.lowercased().hasPrefix("bearer "),
        Secret.isSame(String(header.dropFirst(7)), rules.token)
      else { throw Refusal(401, "the token is wrong") }
      return .bearer
    }
    guard let secret = Self.session(request), sessions.isOpen(secret, at: time) else {
      return .anybody
    }
    return .session(csrf: Sessions.csrf(of: secret))
  }

  /// Whether a visitor may do what a route does.
  ///
  /// A session is for pages: what programs write needs the token itself, which no browser adds by itself.
  func require<Context>(
    _ visitor: Visitor, for route: Route<Context>, _ request: Request
  ) throws(Refusal) {
    switch visitor {
    case .bearer: return
    case .anybody:
      guard !route.isWrite, !rules.readsNeedToken else { throw Refusal(401, "the token is needed") }
    case .session(let csrf):
      guard route.isWrite else { return }
      guard route.audience == .people else { throw Refusal(401, "the token is needed") }
      let sent = try Call.form(request).filter { $0.name == "csrf" }
      guard sent.count == 1, Secret.isSame(sent[0].value, csrf) else {
        throw Refusal(403, "the form is not of this session; open its page again")
      }
    }
  }

  /// A page of a foreign site that gave its name this machine's address is known by that name (DNS rebinding).
  private func requireOwnHost(_ request: Request) throws(Refusal) {
    guard let hosts = rules.hosts else { return }
    guard let host = request.header("host"), hosts.contains(Self.name(ofHost: host)) else {
      throw Refusal(403, "the request is for another host")
    }
  }

  private func requireOwnOrigin(_ request: Request) throws(Refusal) {
    if let site = request.header("sec-fetch-site"), site == "cross-site" || site == "same-site",
      request.method != "GET"
    {
      throw Refusal(403, "the request comes from another site")
    }
    guard request.hasHeader("origin") else { return }
    guard let origin = request.header("origin"), let host = request.header("host"),
      origin.lowercased() == "http://" + host.lowercased()
        || origin.lowercased() == "https://" + host.lowercased()
    else { throw Refusal(403, "the request comes from another site") }
  }

  /// `localhost` of `localhost:7423`, `[::1]` of `[::1]:7423`.
  static func name(ofHost host: String) -> String {
    let lower = host.lowercased()
    guard let colon = lower.lastIndex(of: ":"), !lower.hasSuffix("]"),
      lower[lower.index(after: colon)...].allSatisfy(\.isNumber)
    else { return lower }
    return String(lower[..<colon])
  }

  /// The secret of the cookie; nil without one, and for more than one.
  static func session(_ request: Request) -> String? {
    let cookies = request.headers.filter { $0.name == "cookie" }.flatMap {
      $0.value.split(separator: ";").map { $0.drop { $0 == " " } }
    }
    let found = cookies.filter { $0.hasPrefix(Sessions.cookieName + "=") }
    return found.count == 1 ? String(found[0].dropFirst(Sessions.cookieName.count + 1)) : nil
  }

  // MARK: Logging in

  /// The header that gives a browser a session, where the token is right.
  func cookie(forToken token: String, at time: Instant) -> Request.Field? {
    guard Secret.isSame(token, rules.token) else { return nil }
    return cookie(sessions.begin(at: time), age: 12 * 3600)
  }

  /// The header that takes a browser's session away.
  func endingCookie(_ request: Request) -> Request.Field {
    if let secret = Self.session(request) { sessions.end(secret) }
    return cookie("", age: 0)
  }

  private func cookie(_ value: String, age: Int) -> Request.Field {
    Request.Field(
      "Set-Cookie",
      "\(Sessions.cookieName)=\(value); Path=/; Max-Age=\(age); HttpOnly; SameSite=Strict"
        + (rules.isSecure ? "; Secure" : ""))
  }
}
