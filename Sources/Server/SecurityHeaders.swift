internal import Determinism
internal import HTTP

/// The headers that keep a browser from doing more with an answer than it is for.
enum SecurityHeaders {
  static func added(to response: Response) -> Response {
    var response = response
    let isPage = response.header("content-type")?.hasPrefix("text/html") ?? false
    response.headers += [
      Request.Field(
        "Content-Security-Policy", isPage ? policy(of: response.body) : "default-src 'none'"),
      Request.Field("X-Content-Type-Options", "nosniff"),
      Request.Field("X-Frame-Options", "DENY"),
      // Under "no-referrer" browsers send our own forms with an Origin of "null".
      Request.Field("Referrer-Policy", "same-origin"),
      Request.Field("Cross-Origin-Opener-Policy", "same-origin"),
      Request.Field("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    if response.header("cache-control") == nil {
      response.headers.append(Request.Field("Cache-Control", "no-store"))
    }
    return response
  }

  /// Styles by the digest of the page's one style sheet, scripts as files of ours, and nothing else.
  private static func policy(of html: [UInt8]) -> String {
    let style = styleSheet(of: html).map { sheet in
      let digits = Array(SHA256.digest(Array(sheet)).hexadecimal.utf8)
      let bytes = stride(from: 0, to: digits.count, by: 2).map { place in
        UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)!
      }
      return "'sha256-\(Base64.text(bytes))'"
    }
    return """
      default-src 'none'; style-src \(style ?? "'none'"); script-src 'self'; connect-src 'self'; \
      img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
      """
  }

  /// The bytes of the first style element, which stands near the beginning.
  private static func styleSheet(of html: [UInt8]) -> ArraySlice<UInt8>? {
    guard let start = html.firstRange(of: Array("<style>".utf8))?.upperBound,
      let end = html[start...].firstRange(of: Array("</style>".utf8))?.lowerBound
    else { return nil }
    return html[start..<end]
  }
}
