internal import Wording

/// One line of a command's examples: a command line, or a remark that begins with `#`.
struct HelpExample {
  let line: String

  /// The line in lines of at most `width` columns that a shell still reads as one.
  ///
  /// A command line is broken between words, each line but the last ending in a backslash; a single
  /// word wider than that is left whole, since it could not be pasted otherwise.
  func lines(width: Int, style: Style) -> [String] {
    if line.hasPrefix("#") {
      let words = line.dropFirst().split(separator: " ")
      return TextWrap.fill(words, width: width - 2).map { style.dim("# \($0)") }
    }
    guard line.displayWidth > width else { return [line] }
    let indent = "    "
    var lines: [String] = []
    var current = ""
    for word in words {
      if current.isEmpty {
        current = word
      } else if current.displayWidth + 1 + word.displayWidth + 2 <= width {
        current += " " + word
      } else {
        lines.append(current + " \\")
        current = indent + word
      }
    }
    return lines + [current]
  }

  /// The line split at spaces that are not inside quotation marks.
  private var words: [String] {
    var quote: Character?
    return line.split { character in
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      }
      return character == " " && quote == nil
    }.map(String.init)
  }
}
