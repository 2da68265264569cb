/// Sets off text where colour is wanted, and leaves it alone where it is not.
///
///     let style = Style(isEnabled: console.supportsColour)
///     try console.write(style.bold("elo") + "\n")
public struct Style: Sendable, Equatable {
  /// Whether attributes are written at all.
  public let isEnabled: Bool

  /// A style that leaves all text as it is.
  public static let plain = Style(isEnabled: false)

  /// Makes a style that is on or off.
  public init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  /// The text with all the attributes; each is switched off again at its end.
  public func apply(_ attributes: [TextAttribute], to text: String) -> String {
    guard isEnabled, !text.isEmpty else { return text }
    return attributes.reduce(text) { text, attribute in
      "\u{1B}[\(attribute.codes.on)m\(text)\u{1B}[\(attribute.codes.off)m"
    }
  }

  /// The text in bold.
  public func bold(_ text: String) -> String { apply([.bold], to: text) }
  /// The text in faint letters.
  public func dim(_ text: String) -> String { apply([.dim], to: text) }
  /// The text in red.
  public func red(_ text: String) -> String { apply([.red], to: text) }
  /// The text in green.
  public func green(_ text: String) -> String { apply([.green], to: text) }
  /// The text in yellow.
  public func yellow(_ text: String) -> String { apply([.yellow], to: text) }
  /// The text in cyan.
  public func cyan(_ text: String) -> String { apply([.cyan], to: text) }
}
