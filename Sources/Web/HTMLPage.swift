/// One file that shows the same in every browser, today and without a network.
public struct HTMLPage: Sendable, Equatable {
  public var title: String
  public var body: [Markup]

  public init(title: String, body: [Markup]) {
    self.title = title
    self.body = body
  }

  /// The whole file. It forbids the browser to fetch or to run anything.
  public var html: String {
    let head = Markup(
      "head", Markup("meta", ["charset": "utf-8"]),
      Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      Markup("meta", ["name": "color-scheme", "content": "light dark"]),
      Markup(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'",
        ]),
      Markup("title", text: title), Markup("style", text: StyleSheet.css))
    let page = Markup("html", ["lang": "en"], head, Markup("body", Markup("main", children: body)))
    return "<!DOCTYPE html>\n" + page.html + "\n"
  }
}
