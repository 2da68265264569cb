internal import HTTP
internal import Web

/// Pages of the server's own: an error, a login.
enum Frame {
  static func error(_ problem: Problem) -> Response {
    var body = [
      Markup("h1", text: title(problem.status)), Markup("p", text: sentence(problem.message)),
    ]
    if let field = problem.field { body.append(Markup("p", text: "Field: \(field)")) }
    if let remedy = problem.remedy { body.append(Markup("p", text: sentence(remedy))) }
    body.append(Markup("p", Markup("a", ["href": "/"], .text("Back to the beginning"))))
    return .page(HTMLPage(title: title(problem.status), body: body).html, status: problem.status)
  }

  private static func title(_ status: Int) -> String {
    switch status {
    case 401: "The token is needed"
    case 403: "Not allowed"
    case 404: "Not there"
    case 409: "Something is in the way"
    case 503: "Not available now"
    default: status < 500 ? "That cannot be" : "The server failed"
    }
  }

  private static func sentence(_ fact: String) -> String {
    fact.prefix(1).uppercased() + fact.dropFirst() + "."
  }

  /// - Parameter then: the page to go on with.
  static func login(then: String, isWrong: Bool) -> Response {
    var body = [Markup("h1", text: "Log in")]
    if isWrong { body.append(Markup("p", ["role": "alert"], .text("That is not the token."))) }
    body.append(
      Markup(
        "p",
        text: "What changes something needs the server's token, a file beside the games that its "
          + "owner can read."))
    body.append(
      Markup(
        "form", ["method": "post", "action": "/login"],
        Markup(
          "p", Markup("label", ["for": "token"], .text("Token ")),
          Markup(
            "input",
            [
              "id": "token", "name": "token", "type": "password", "required": "",
              "autocomplete": "off",
            ])),
        Markup("input", ["type": "hidden", "name": "then", "value": then]),
        Markup("p", Markup("button", ["type": "submit"], .text("Log in")))))
    return .page(HTMLPage(title: "Log in", body: body).html, status: isWrong ? 401 : 200)
  }

  /// A path of ours to go on with, whatever was asked for.
  static func ownPath(_ text: String?) -> String {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return "/" }
    return text
  }
}
