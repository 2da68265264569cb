internal import Reports
internal import Server
internal import Web

/// The parts that every page of the server has around what it shows.
enum PageFrame {
  private static let links = [("Now", "/"), ("Runs", "/runs"), ("Ratings", "/ratings")]

  /// - Parameters:
  ///   - here: the pattern of the page's route.
  ///   - stamp: the state that the page shows; nil of one that does not refresh.
  static func setting(
    _ call: Call, here: String, stamp: String? = nil, notice: String? = nil
  ) -> PageSetting {
    let frame = HTMLPage.Frame(
      links: links.map { HTMLPage.Frame.Link($0.0, $0.1, isHere: $0.1 == here) },
      tools: [visitor(call)], scripts: stamp == nil ? [] : [RefreshScript.path], stamp: stamp)
    return PageSetting(frame: frame, token: call.visitor.csrf, notice: notice, address: address)
  }

  /// The page of a thing that a report names.
  @Sendable private static func address(_ link: Cell.Link) -> String? {
    switch link {
    case .run(let id): "/runs/" + id.encodedForPath
    case .alert(let id): "/alerts/" + id.encodedForPath
    case .test(let id): "/tests/" + id.encodedForPath
    case .training(let id): "/trainings/" + id.encodedForPath
    }
  }

  /// Whether somebody is logged in, and the way to change that.
  private static func visitor(_ call: Call) -> Markup {
    guard let token = call.visitor.csrf else {
      return Markup("a", ["href": "/login?then=/"], .text("Log in to change something"))
    }
    return Markup(
      "form", ["method": "post", "action": "/logout"],
      Markup("input", ["type": "hidden", "name": "csrf", "value": token]),
      Markup("button", text: "Log out"))
  }
}

extension String {
  /// The text as one segment of a path: what is no letter, digit or hyphen is written in hexadecimal.
  fileprivate var encodedForPath: String {
    utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = byte < 128 && (character.isLetter || character.isNumber || character == "-")
      guard !isPlain else { return String(character) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" + digits : digits)
    }.joined()
  }
}
