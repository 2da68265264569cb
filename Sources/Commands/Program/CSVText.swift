/// CSV that is printed, as RFC 4180 has it: CR LF after each line, quotes where they are needed.
enum CSVText {
  static func line(_ texts: [String]) -> String {
    texts.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ text: String) -> String {
    // By scalars: Swift takes CR LF, or a quote with an accent, for one character.
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { ["\"", ",", "\n", "\r"].contains($0) }) else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar])
    }
    return String(quoted) + "\""
  }
}
