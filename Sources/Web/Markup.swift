/// A piece of an HTML page, or of a drawing in it.
///
///     Markup("p", ["class": "note"], .text("Ann "), Markup("b", text: "& Bob"))
///     // <p class="note">Ann <b>&amp; Bob</b></p>
///
/// Texts and attributes are escaped when they are written, and only then; names are the programmer's.
public indirect enum Markup: Sendable, Equatable {
  case text(String)
  case element(name: String, attributes: [Attribute], children: [Markup])

  public struct Attribute: Sendable, Equatable {
    public let name: String
    public let value: String
  }

  public init(_ name: String, _ attributes: KeyValuePairs<String, String>, children: [Markup]) {
    self = .element(
      name: name, attributes: attributes.map { Attribute(name: $0.key, value: $0.value) },
      children: children)
  }

  public init(_ name: String, children: [Markup]) {
    self.init(name, [:], children: children)
  }

  public init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ children: Markup...) {
    self.init(name, attributes, children: children)
  }

  public init(_ name: String, _ children: Markup...) {
    self.init(name, [:], children: children)
  }

  public init(_ name: String, text: String) {
    self.init(name, [:], children: [.text(text)])
  }

  /// As it stands in a page. An element without children closes itself where HTML lets it.
  public var html: String {
    var html = ""
    write(to: &html)
    return html
  }

  // HTML's void elements that are of use here; SVG's may all close themselves.
  private static let selfClosing: Set = [
    "br", "hr", "input", "meta", "circle", "line", "path", "polygon", "polyline", "rect",
  ]

  private func write(to html: inout String) {
    switch self {
    case .text(let text): html += text.escaped
    case .element(let name, let attributes, let children):
      html += "<" + name
      for attribute in attributes { html += " \(attribute.name)=\"\(attribute.value.escaped)\"" }
      guard !children.isEmpty || !Self.selfClosing.contains(name) else {
        html += " />"
        return
      }
      html += ">"
      for child in children { child.write(to: &html) }
      html += "</\(name)>"
    }
  }
}

extension String {
  /// With nothing left that could end a text or an attribute, steer its direction, or not stand in XML.
  fileprivate var escaped: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n": result.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
