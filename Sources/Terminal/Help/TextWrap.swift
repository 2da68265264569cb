internal import Wording

/// Breaks text into lines of a given width.
public enum TextWrap {
  /// The text in lines of at most `width` columns, none of them with spaces at its end.
  ///
  /// Neighbouring lines that are not indented are one paragraph and flow together. An indented line
  /// stays as it is, or is broken with its indent if it is too long. Blank lines stay between
  /// paragraphs and are dropped at both ends. A word wider than a line is cut.
  public static func lines(of text: String, width: Int) -> [String] {
    var result: [String] = []
    var paragraph: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ")
      if !words.isEmpty, !line.hasPrefix(" ") {
        paragraph += words
        continue
      }
      result += fill(paragraph, width: width)
      paragraph = []
      result += words.isEmpty ? [""] : indented(line, width: width)
    }
    result += fill(paragraph, width: width)
    let trimmed = result.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    return Array(trimmed)
  }

  private static func indented(_ line: Substring, width: Int) -> [String] {
    let line = line.reversed().drop { $0 == " " }.reversed()
    guard String(line).displayWidth > width else { return [String(line)] }
    let indent = min(line.prefix { $0 == " " }.count, width / 2)
    let words = String(line).split(separator: " ")
    return fill(words, width: width - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  /// The words in lines of at most `width` columns.
  static func fill(_ words: [some StringProtocol], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in words.flatMap({ pieces(of: String($0), width: width) }) {
      let length = piece.displayWidth
      if used > 0, used + 1 + length <= width {
        line += " " + piece
        used += 1 + length
      } else {
        if used > 0 { lines.append(line) }
        line = piece
        used = length
      }
    }
    return used > 0 ? lines + [line] : lines
  }

  /// A word cut into pieces of at most `width` columns, of at least one character each.
  private static func pieces(of word: String, width: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while rest.displayWidth > width {
      let piece = rest.prefix(columns: width)
      pieces.append(piece.isEmpty ? String(rest.prefix(1)) : piece)
      rest = String(rest.dropFirst(max(1, piece.count)))
    }
    return rest.isEmpty ? pieces : pieces + [rest]
  }
}
