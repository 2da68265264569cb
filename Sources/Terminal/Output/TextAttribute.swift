/// A way to set off text on a terminal.
public enum TextAttribute: Sendable, Equatable {
  case bold, dim, red, green, yellow, cyan

  /// The "select graphic rendition" codes that switch the attribute on and off (ECMA-48, 8.3.117).
  var codes: (on: Int, off: Int) {
    switch self {
    case .bold: (1, 22)
    case .dim: (2, 22)
    case .red: (31, 39)
    case .green: (32, 39)
    case .yellow: (33, 39)
    case .cyan: (36, 39)
    }
  }
}
