extension String {
  /// The text on one line without anything that could steer a terminal.
  ///
  /// Line breaks and tabs become spaces; other control characters and direction overrides become
  /// the replacement character. For texts that come from data or from the user.
  public var printable: String {
    guard unicodeScalars.contains(where: { Self.replacement(for: $0) != nil }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(Self.replacement(for: scalar) ?? scalar)
    }
    return String(result)
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
