internal import Web

/// What pages are made of, beside tables and charts.
extension Markup {
  static func heading(_ text: String) -> Markup { Markup("h2", text: text) }

  static func paragraph(_ text: String) -> Markup { Markup("p", text: text) }

  static func note(_ text: String) -> Markup { Markup("p", ["class": "note"], .text(text)) }

  /// The sentence that says how it came out.
  static func verdict(_ text: String) -> Markup {
    Markup("p", ["class": "verdict"], .text(text))
  }

  /// A chart with words below it.
  static func figure(_ chart: Markup, caption: String) -> Markup {
    Markup("figure", chart, Markup("figcaption", text: caption))
  }

  /// Something that is folded away until it is asked for.
  static func details(_ summary: String, _ content: Markup...) -> Markup {
    Markup("details", children: [Markup("summary", text: summary)] + content)
  }
}
