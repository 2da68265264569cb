public import HTTP
public import JSON

extension Response {
  /// JSON as its bytes stand.
  public static func json(_ bytes: [UInt8], status: Int = 200) -> Response {
    Response(status, type: "application/json", bytes)
  }

  public static func json(_ value: JSONValue, status: Int = 200) -> Response {
    json(JSONWriter.compact(value) + [0x0A], status: status)
  }

  public static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
    Response(type: type, Array(text.utf8))
  }

  /// A whole page; the router adds its headers.
  public static func page(_ html: String, status: Int = 200) -> Response {
    Response(status, type: "text/html; charset=utf-8", Array(html.utf8))
  }

  /// Sends a browser on to a page of ours, after a form.
  ///
  /// - Precondition: `path` begins with one slash, so that it is ours.
  public static func seeOther(_ path: String) -> Response {
    precondition(
      path.hasPrefix("/") && !path.hasPrefix("//"), "a path of ours begins with one slash")
    return Response(303, [Request.Field("Location", path)])
  }

  /// One answer of server-sent events, which ends: the browser asks again by itself.
  ///
  /// - Parameter retry: milliseconds after which it does.
  public static func events(_ data: String, retry: Int) -> Response {
    let lines = data.split(separator: "\n", omittingEmptySubsequences: false).map {
      "data: \($0)\n"
    }
    return .text("retry: \(retry)\n\(lines.joined())\n", type: "text/event-stream")
  }
}
