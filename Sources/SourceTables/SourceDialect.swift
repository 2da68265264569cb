/// How a source writes its table, as far as somebody says.
package struct SourceDialect: Sendable {
  /// Nil where the bytes have to tell.
  package var encoding: SourceEncoding?
  /// Between cells; nil where the header has to tell.
  package var delimiter: Character?
  /// Whether the first row names the columns; without one they are named 1, 2, 3 and so on.
  package var hasHeader = true
  /// Marks for "nothing there", beside the usual ones.
  package var missing: Set<String> = []
  /// Columns that are as if they were not there.
  package var ignored: [String] = []
  /// Whether rows with another number of cells than the header are left out, and no error.
  package var skipsUnevenRows = false

  /// Whether lines before the header that are no part of the table are passed over, as sites put them
  /// before what they export.
  package var skipsPreamble = false

  package init() {}

  /// What a delimiter may be, with the words that people type.
  package static let delimiters: KeyValuePairs<String, Character> = [
    "comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|",
  ]

  /// The delimiter of a header line: the only one of the four that stands in it, commas first.
  static func delimiter(of bytes: [UInt8]) -> Character {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let found = delimiters.first { line.contains($0.value.asciiValue!) }
    return found?.value ?? ","
  }
}
