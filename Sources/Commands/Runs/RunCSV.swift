internal import Terminal
internal import Tracking

/// Runs as CSV for programs, as RFC 4180 has it: a header, CR LF after each line, quotes where they
/// are needed. Values are whole, and nothing stands for what is missing.
struct RunCSV {
  private let columns: [FieldReference]

  init(_ columns: [FieldReference]) {
    self.columns = columns
  }

  func print(_ rows: [RunCatalog.Row], to output: Console) throws(WriteError) {
    var pending = line(columns.map(\.name))
    for row in rows {
      pending += line(columns.map { row[$0].text })
      if pending.utf8.count > 1 << 20 {
        try output.write(pending)
        pending = ""
      }
    }
    try output.write(pending)
  }

  private func line(_ texts: [String]) -> String {
    texts.map(Self.quoted).joined(separator: ",") + "\r\n"
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
