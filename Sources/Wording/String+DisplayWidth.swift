extension String {
  /// How many terminal columns the text takes: 2 for East Asian wide characters and emoji, 0 for
  /// control characters and lone combining marks, 1 for the rest.
  public var displayWidth: Int {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      return utf8.count
    }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text cut to at most `width` columns, with an ellipsis in the last if anything was cut.
  public func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    return prefix(columns: width - 1) + "…"
  }

  /// The longest beginning that takes at most `columns` columns.
  public func prefix(columns: Int) -> String {
    var used = 0
    return String(
      prefix { character in
        used += character.displayWidth
        return used <= columns
      })
  }

  /// The text with spaces after it up to `width` columns.
  public func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}

extension Character {
  /// How many terminal columns the character takes: 0, 1 or 2.
  public var displayWidth: Int {
    guard let base = unicodeScalars.first else { return 0 }
    if (0x20...0x7E).contains(base.value), unicodeScalars.count == 1 {
      return 1
    }
    let properties = base.properties
    switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      break
    }
    let asksForEmoji = unicodeScalars.contains { $0.value == 0xFE0F } && properties.isEmoji
    return asksForEmoji || properties.isEmojiPresentation || base.isEastAsianWide ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Whether the scalar lies in a block of wide or full-width characters.
  ///
  /// Blocks instead of single scalars: see Unicode Standard Annex #11, "East Asian Width".
  fileprivate var isEastAsianWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default:
      false
    }
  }
}
