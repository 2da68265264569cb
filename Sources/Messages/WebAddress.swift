internal import CCurl
public import Faults

/// Where a web request goes: `https://…`, or `http://…` on this machine.
///
/// The whole of it may be a secret, as a chat's webhook is; ``origin`` is what may be shown.
public struct WebAddress: Sendable, Equatable {
  /// As it was given.
  let text: String
  /// `https://example.org`, with its port where one was given.
  public let origin: String
  let isEncrypted: Bool

  /// - Throws: ``Fault`` `.badData` for what is no such address; names its server at most.
  public init(_ text: String) throws(Fault) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw Self.unreadable
    }
    let parts = try AddressParts(text)
    guard parts.scheme == "https" || parts.scheme == "http" else { throw Self.unreadable }
    origin = "\(parts.scheme)://\(parts.host)" + (parts.port.map { ":\($0)" } ?? "")
    guard !parts.hasLogin else {
      throw Fault(.badData, "the address at \(origin) has a user or password in it")
    }
    isEncrypted = parts.scheme == "https"
    guard isEncrypted || Loopback.names(parts.host) else {
      throw Fault(
        .badData, "\(origin) is not on this machine, and http is not encrypted",
        remedy: .expected("an address that begins with https://"))
    }
    self.text = text
  }

  fileprivate static let unreadable = Fault(
    .badData, "is no address of the web", remedy: .expected("one that begins with https://"))
}

/// The parts of an address, as libcurl reads it: what is checked is what is connected to (`curl_url_set`).
private struct AddressParts {
  let scheme: String
  let host: String
  let port: String?
  let hasLogin: Bool

  init(_ text: String) throws(Fault) {
    let curl = unsafe try libCurl()
    let handle = unsafe curl.pointee.curl_url()
    defer { unsafe curl.pointee.curl_url_cleanup(handle) }
    func part(_ which: CURLUPart) -> String? {
      var found: UnsafeMutablePointer<CChar>?
      guard unsafe curl.pointee.curl_url_get(handle, which, &found, 0) == CURLUE_OK,
        let found = unsafe found
      else { return nil }
      defer { unsafe curl.pointee.curl_free(found) }
      return unsafe String(cString: found)
    }
    guard unsafe curl.pointee.curl_url_set(handle, CURLUPART_URL, text, 0) == CURLUE_OK,
      let scheme = part(CURLUPART_SCHEME), let host = part(CURLUPART_HOST), !host.isEmpty
    else { throw WebAddress.unreadable }
    (self.scheme, self.host, port) = (scheme, host, part(CURLUPART_PORT))
    hasLogin = part(CURLUPART_USER) != nil || part(CURLUPART_PASSWORD) != nil
  }
}
