/// One file that shows the same in every browser, today and without a network.
public struct HTMLPage: Sendable, Equatable {
  public var title: String
  public var body: [Markup]
  /// The parts that a page has from its server; nil for one that is a file.
  public var frame: Frame?

  /// The parts of a served page around what it shows.
  public struct Frame: Sendable, Equatable {
    /// Links to other pages, at the top.
    public var links: [Link]
    /// Pieces at the top beside the links.
    public var tools: [Markup]
    /// Addresses of scripts of the same server.
    public var scripts: [String]
    /// The state that the page shows, by which a script sees that there is a newer one; nil where none looks.
    public var stamp: String?

    public struct Link: Sendable, Equatable {
      public let name: String
      public let address: String
      /// Whether it leads to this page.
      public let isHere: Bool

      public init(_ name: String, _ address: String, isHere: Bool = false) {
        (self.name, self.address, self.isHere) = (name, address, isHere)
      }
    }

    public init(
      links: [Link], tools: [Markup] = [], scripts: [String] = [], stamp: String? = nil
    ) {
      (self.links, self.tools, self.scripts, self.stamp) = (links, tools, scripts, stamp)
    }
  }

  public init(title: String, body: [Markup], frame: Frame? = nil) {
    (self.title, self.body, self.frame) = (title, body, frame)
  }

  /// The one style sheet, as it stands between the tags: a server allows it by its digest.
  public static let style = StyleSheet.css

  /// The whole file. It forbids the browser to fetch or to run anything; of a served page the server says
  /// what is allowed.
  public var html: String {
    let policy = Markup(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'",
      ])
    let head = Markup(
      "head",
      children: [
        Markup("meta", ["charset": "utf-8"]),
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        Markup("meta", ["name": "color-scheme", "content": "light dark"]),
      ] + (frame == nil ? [policy] : []) + [
        Markup("title", text: title), Markup("style", text: Self.style),
      ] + (frame?.scripts ?? []).map { Markup("script", ["src": $0, "defer": "defer"]) })
    let page = Markup("html", ["lang": "en"], head, Markup("body", children: parts))
    return "<!DOCTYPE html>\n" + page.html + "\n"
  }

  private var parts: [Markup] {
    guard let frame else { return [Markup("main", children: body)] }
    let links = frame.links.map { link in
      link.isHere
        ? Markup("a", ["href": link.address, "aria-current": "page"], .text(link.name))
        : Markup("a", ["href": link.address], .text(link.name))
    }
    return [
      Markup("a", ["href": "#main", "class": "skip"], .text("To the content")),
      Markup(
        "header",
        children: [Markup("nav", ["aria-label": "Pages"], children: links)] + frame.tools),
      frame.stamp.map {
        Markup("main", ["id": "main", "data-stamp": $0], children: body)
      } ?? Markup("main", ["id": "main"], children: body),
    ]
  }
}
